import { describe, expect, it } from 'vitest';
import { EXCLUSIONS, exclusionOf } from '../../../../ingest/claims/exclusions.ts';
import { readSentences } from '../../../../ingest/claims/sentence.ts';
import { buildDocument } from '../build-document.ts';
import { claimsOf } from './build-claims.ts';

const reasonsOf = (text: string) =>
  readSentences(buildDocument([text]), { citations: [], mentions: [] }).map(exclusionOf);

/** For each rule sentences that it takes out, and such as look alike and are claims. */
const FIXTURES: Record<string, { out: string[]; in: string[] }> = {
  question: {
    out: ['Does garlic feed the microbes of the colon?', 'Can sleep mend a broken wrist?”'],
    in: ['Whether garlic feeds the microbes of the colon is an old question.'],
  },
  fragment: {
    out: ['Yes!', 'So far, so good.', 'A Short History of the Thigh Bone'],
    in: ['Marrow fat rises.', 'Chronic haste thins the gut wall.'],
  },
  meta: {
    out: [
      'In this article, the spleen gets its due.',
      'Read on to see what oats do.',
      'Seven ways your spleen can surprise you.',
    ],
    in: ['Seven trials of oats have been published, and five found lower cholesterol.'],
  },
  promotion: {
    out: ['Our clinic treats brittle bones with care.', 'Sign up and receive a plan for every week.'],
    in: ['Clinics treat brittle bones with bisphosphonates.'],
  },
  'reader-mind': {
    out: ['You might be wondering how oats got here.', 'You have probably heard that milk is enough.'],
    in: ['Oats lower the amount of cholesterol that you absorb.'],
  },
  'first-person': {
    out: ['I love the smell of kefir in the morning.', 'At the Harbour Institute, we hold that rest comes first.'],
    in: ['We found that rest shortened the fever.', 'The trial I mentioned lowered blood pressure.'],
  },
  filler: {
    out: [
      'Five winters later the curtain fell.',
      'She did not name a single author.',
      'Here rumour overtakes ink.',
      'It turns out that nobody had asked.',
    ],
    in: [
      'Oats grow tall in wet fields.',
      'It softens the arteries.',
      'They ripen in late summer, and then they fall.',
      'Now the patients slept through.',
    ],
  },
  advice: {
    out: [
      'Our panel members advise runners of that age against taking the powder.',
      'Eat more oats.',
      'Remember, take the tablet with food.',
      'To spare your knees, try swimming.',
      'Limit your salt at dinner.',
      'Adults should walk every day.',
    ],
    in: [
      'Exercise strengthens the hip.',
      'Limit values are exceeded in one well of ten.',
      'Sleep is when the pineal gland works.',
    ],
  },
};

describe('exclusions', () => {
  it('has a fixture for each rule', () => {
    expect(Object.keys(FIXTURES).sort()).toEqual(EXCLUSIONS.map(({ id }) => id).sort());
  });

  for (const [id, fixture] of Object.entries(FIXTURES)) {
    it.each(fixture.out)(`${id}: %s`, (text) => expect(reasonsOf(text)).toEqual([id]));
    it.each(fixture.in)(`not ${id}: %s`, (text) => expect(reasonsOf(text)).toEqual([null]));
  }

  it('keeps what a study found, whatever stands around it', () => {
    expect(reasonsOf('You have heard me praise oats, and one study showed that they lower cholesterol.')).toEqual([
      null,
    ]);
  });

  it('reads the body and the abstract alone, and no headings, captions or code', () => {
    const text = 'Oats lower the cholesterol of most people.';
    expect(claimsOf({ text, section: 'COMMENTS' }, { text, section: 'BOILERPLATE' })).toEqual([]);
    expect(claimsOf({ text, kind: 'HEADING' }, { text, kind: 'CAPTION' }, { text, kind: 'CODE' })).toEqual([]);
    expect(claimsOf({ text, section: 'ABSTRACT' }, { text, kind: 'LIST_ITEM' })).toHaveLength(2);
  });
});
