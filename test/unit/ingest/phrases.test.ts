import { describe, expect, it } from 'vitest';
import { verbForms } from '../../../ingest/inflect.ts';
import { phraseSet, phraseTable } from '../../../ingest/phrases.ts';
import { splitWords } from '../../../ingest/words.ts';

const words = (text: string) => splitWords(text, { start: 0, end: text.length });
const found = (phrases: string[], text: string) =>
  phraseSet(phrases)
    .all(words(text))
    .map(({ from, to }) =>
      words(text)
        .slice(from, to)
        .map(({ key }) => key)
        .join(' '),
    );

describe('splitWords', () => {
  it('keeps apostrophes within words and parts hyphens', () => {
    expect(words('It doesn’t bind RANKL-like (3).').map(({ key }) => key)).toEqual([
      'it',
      "doesn't",
      'bind',
      'rankl',
      '-',
      'like',
      '(',
      '3',
      ')',
      '.',
    ]);
  });

  it.each([
    ["Crohn's gut", ["crohn's", 'gut']],
    ["the mice' bones'", ['the', 'mice', "'", 'bones', "'"]],
    ['𝛽𝛾-chain 𝛽 x𝛽y 🦴.', ['𝛽𝛾', '-', 'chain', '𝛽', 'x𝛽y', '🦴', '.']],
    ['cafe\u0301’s 25OHD', ["cafe\u0301's", '25ohd']],
  ])('%s', (text, keys) => {
    expect(words(text).map(({ key }) => key)).toEqual(keys);
  });

  it('goes no further than the stretch', () => {
    expect(splitWords("bone's", { start: 0, end: 4 }).map(({ key, end }) => [key, end])).toEqual([['bone', 4]]);
    expect(splitWords('a𝛽', { start: 0, end: 1 }).map(({ key, end }) => [key, end])).toEqual([['a', 1]]);
  });
});

describe('phraseTable', () => {
  it('reads alternatives, forms of verbs, words that may be missing, and gaps', () => {
    expect(found(['study|trial ~ %show that'], 'A small trial of beans has shown that they fill.')).toEqual([
      'trial of beans has shown that',
    ]);
    expect(found(['was also? found to'], 'It was found to melt; it was also found to boil.')).toEqual([
      'was found to',
      'was also found to',
    ]);
  });

  it('lets a gap end no sentence', () => {
    expect(found(['trial ~ %show'], 'We ran a trial. It showed little.')).toEqual([]);
  });

  it('prefers the longest', () => {
    const table = phraseTable([
      ['not', 'short'],
      ['not only', 'long'],
    ] as const);
    expect(table.all(words('not only this, not that')).map(({ value }) => value)).toEqual(['long', 'short']);
  });

  it('tells phrases with the same first word by their second, where that is a word that has to be there', () => {
    const table = ['it is', 'it has', 'it was? seen', 'it ~ grows', 'it'];
    const sentence = 'it is, it has, it seen, it was seen, it slowly grows, it went, it';
    expect(found(table, sentence)).toEqual([
      'it is',
      'it has',
      'it seen',
      'it was seen',
      'it slowly grows',
      'it',
      'it',
    ]);
  });

  it('finds a phrase by whichever of its words', () => {
    const sentence = 'it is that in the gut of an old mouse there is by far the most of it';
    expect(found(['of the gut', 'the gut of', 'is that', 'by far', 'the most of it'], sentence)).toEqual([
      'is that',
      'the gut of',
      'by far',
      'the most of it',
    ]);
  });

  it('looks for phrases without a value only where one with a value may be', () => {
    const table = phraseTable([
      ['not only', null],
      ['not', 'denies'],
    ] as const);
    expect(table.all(words('not only this, not that')).map(({ value }) => value)).toEqual([null, 'denies']);
    expect(table.mayBeIn(words('only that'))).toBe(false);
  });

  it('is linear in hostile text', () => {
    const text = 'study '.repeat(20_000);
    const start = performance.now();
    phraseSet(['study ~ ~ ~ %show that']).all(words(text));
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

describe('verbForms', () => {
  it.each([
    ['produce', 'produces', 'produced', 'producing'],
    ['carry', 'carries', 'carried', 'carrying'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['lead to', 'leads to', 'led to', 'leading to'],
  ])('%s', (lemma, third, past, gerund) => {
    expect(verbForms(lemma)).toMatchObject({ base: lemma, third, past, gerund });
  });
});
