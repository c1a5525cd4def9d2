import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements-of.ts';

/** By construction: sentences, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'what comes of a state that is told first': [
    ['When the gut lining is damaged, inflammatory cytokines can rise.', 'gut barrier DECREASES cytokine'],
    ['When the gut barrier is weak, LPS can reach the liver.', 'gut barrier DECREASES lipopolysaccharide'],
    ['When tight junctions loosen, LPS can pass into the blood.', 'tight junction DECREASES lipopolysaccharide'],
    [
      'When vitamin C is very low, collagen becomes weak and wounds heal slowly.',
      'vitamin C INCREASES collagen',
      'vitamin C INCREASES wound healing',
    ],
    [
      'As collagen falls, skin becomes thinner, drier and less elastic, and wrinkles appear.',
      'collagen DECREASES skin thinning',
      'collagen DECREASES wrinkle',
    ],
    ['When arteries are stiff, blood pressure rises.', 'arterial stiffness INCREASES blood pressure'],
    ['When stomach acid is low, vitamin B12 is poorly absorbed.', 'gastric acid INCREASES vitamin B12 absorption'],
    ['When histamine is released, blood vessels widen.', 'histamine INCREASES vasodilation'],
    ['Once collagen is broken down, skin sags.', 'collagen DECREASES sagging skin'],
    ['As LDL falls, so does the risk of stroke.', 'LDL cholesterol INCREASES stroke'],
    ['As we get older we lose muscle.', 'aging INCREASES sarcopenia'],
    ['As melatonin rises, body temperature falls.', 'melatonin DECREASES body temperature'],
  ],
  'what comes of more or less of something': [
    [
      'When there is more EPA in the membrane, fewer inflammatory messengers are produced.',
      'EPA DECREASES inflammatory signal',
    ],
    [
      'With less sclerostin, osteoblasts become more active and new bone is formed.',
      'sclerostin DECREASES osteoblast',
      'sclerostin DECREASES bone formation',
    ],
    ['With less stress, cortisol falls and sleep improves.', 'stress INCREASES cortisol', 'stress DECREASES sleep'],
    ['With no insulin, blood sugar rises.', 'insulin DECREASES glucose'],
    ['With stomach acid low, bacteria multiply.', 'gastric acid DECREASES bacterium'],
    [
      'With age, bones become thinner and muscles become weaker.',
      'aging INCREASES osteoporosis',
      'aging DECREASES muscle',
    ],
    ['Without vitamin C, wounds heal slowly.', 'vitamin C INCREASES wound healing'],
    [
      'Without enough vitamin D, only 10 to 15 percent of the calcium in food is absorbed.',
      'vitamin D INCREASES calcium absorption',
    ],
    ['When you eat less salt, blood pressure falls.', 'salt INCREASES blood pressure'],
  ],
  'what comes of a state that is told behind it': [
    ['Wrinkles appear as collagen falls.', 'collagen DECREASES wrinkle'],
    ['Wounds heal slowly when zinc is low.', 'zinc INCREASES wound healing'],
    ['Cramps can occur when magnesium is low.', 'magnesium DECREASES muscle spasm'],
    [
      'Bone loss speeds up after menopause because oestrogen levels fall.',
      'menopause INCREASES bone loss',
      'menopause DECREASES estrogen',
      'estrogen DECREASES bone loss',
    ],
  ],
  'what goes on when something rises or falls': [
    [
      'Skin thins during pregnancy because collagen drops.',
      'pregnancy DECREASES collagen',
      'collagen DECREASES skin thinning',
    ],
    ['As the ovaries wind down at menopause, estrogen falls.', 'menopause DECREASES estrogen'],
    ['As the ovaries wind down in the clinic, estrogen falls.', 'ovary INCREASES estrogen'],
  ],
  'what comes of what falls or rises, behind "so"': [
    ['Estrogen falls, so inflammation rises.', 'estrogen DECREASES inflammation'],
    ['Iron is low, so fatigue rises.', 'iron DECREASES fatigue'],
    ['Cortisol rises, so inflammation falls.', 'cortisol DECREASES inflammation'],
    ['Cortisol rises, so do not worry about inflammation.'],
    ['The room is cold, so inflammation falls.'],
  ],
  'what only names a case': [
    ['When the pain is not caused by arthritis, it is called fibromyalgia.'],
    ['When calcium is low, your doctor may recommend supplements.'],
    ['If cholesterol is high, statins are recommended.'],
    ['When iron is high, ferritin and transferrin are measured.'],
    ['Once the fever is gone, antibiotics can be stopped.'],
    ['When pain is severe, morphine is given.'],
    ['As a hormone, cortisol raises blood sugar.', 'cortisol INCREASES glucose'],
    ['Doctors measure ferritin when iron is low.'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});
