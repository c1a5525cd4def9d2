import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../../ingest/vocabulary.ts';

const { match, get } = loadVocabulary();
const names = (text: string): string[] => [...new Set(match(text).map(({ mechanismId }) => get(mechanismId)!.name))];

describe('what a thing does or what is done to it has a name', () => {
  test.each([
    ['the arterioles of the eye widen', 'vasodilation'],
    ['heat makes the vessels in the skin open up', 'vasodilation'],
    ['it works by relaxing arteries', 'vasodilation'],
    ['cold water constricts the vessels', 'vasoconstriction'],
    ['the vessels may tighten', 'vasoconstriction'],
    ['the vessels may tighten', 'blood vessel'],
    ['if the capillaries leak', 'vascular permeability'],
    ['stops the smooth muscle from contracting', 'muscle contraction'],
    ['once a muscle has worked, warmth helps it to relax', 'muscle relaxation'],
    ['a drug that keeps platelets from clumping', 'platelet aggregation'],
    ['without it the blood cannot clot', 'blood coagulation'],
    ['so the stomach can empty', 'gastric emptying'],
    ['a meal of fat slows the stomach', 'gastric emptying'],
    ['many genes are switched off', 'gene expression'],
    ['it turns hundreds of genes on', 'gene expression'],
    ['a protein that silences genes', 'gene expression'],
    ['bone that was laid down in youth', 'bone formation'],
    ['they chew away small bits of worn bone', 'bone resorption'],
    ['bone is torn down faster than it is rebuilt', 'bone formation'],
    ['old bone is always being torn down and rebuilt', 'bone remodeling'],
    ['so the cells multiply', 'cell proliferation'],
    ['such cells soon self-destruct', 'apoptosis'],
    ['coffee makes the heart beat much faster', 'heart rate'],
    ['it makes the kidneys shed potassium and uric acid', 'potassium excretion'],
    ['whenever you jog or swim', 'swimming'],
    ['if people lift heavy weights', 'resistance training'],
  ])('%s: %s', (text, name) => expect(names(text)).toContain(name));

  test.each([
    ['plaque can narrow the arteries', 'vasoconstriction'],
    ['it relaxes the vessel crew', 'vasodilation'],
    ['the muscles tighten the rope', 'muscle contraction'],
    ['bones are made of minerals', 'bone formation'],
    ['the bone is laid down by osteoblasts', 'bone formation'],
    ['it turns on the gene for keratin', 'gene expression'],
    ['the cells divide the sugar among them', 'cell division'],
    ['a blood clot', 'blood coagulation'],
    ['the bowel sheds zinc', 'zinc excretion'],
    ['when you run out of milk', 'running exercise'],
    ['if you jump to conclusions', 'jumping exercise'],
  ])('%s: no %s', (text, name) => expect(names(text)).not.toContain(name));

  test('the word of the verb names nothing else', () =>
    expect(names('without it the blood cannot clot')).not.toContain('thrombosis'));
});
