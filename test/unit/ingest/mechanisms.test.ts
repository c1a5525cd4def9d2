import { expect, test } from 'vitest';
import type { Document } from '../../../ingest/document.ts';
import { findMentions, findNames, mechanismsOf, nameKeys } from '../../../ingest/mechanisms.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import type { SectionKind } from '../../../schema/model.ts';

const vocabulary = loadVocabulary();
const nameOf = (id: string): string => vocabulary.get(id)!.name;

/** A document of one sentence a section. */
function documentOf(...parts: readonly (readonly [SectionKind, string])[]): Document {
  let text = '';
  const spans = parts.map(([, sentence]) => {
    const start = text.length;
    text += `${sentence}\n\n`;
    return { start, end: start + sentence.length };
  });
  const sections = parts.map(([kind], index) => ({ id: `s${index}`, heading: null, kind, span: spans[index]! }));
  return { text, sections, sentences: spans } as unknown as Document;
}

test('mentions are those of body and abstract, and slice to their quotes', () => {
  const document = documentOf(
    ['ABSTRACT', 'Flagellin wakes TLR5.'],
    ['BODY', 'Prunes slow bone loss.'],
    ['REFERENCES', 'Osteoporosis and butyrate. 2019.'],
    ['COMMENTS', 'My osteopenia went away.'],
  );
  const mentions = findMentions(document, vocabulary);
  expect(mentions.map((mention) => nameOf(mention.mechanismId))).toEqual(['flagellin', 'TLR5', 'prune', 'bone loss']);
  for (const { quote, span } of mentions) expect(document.text.slice(span.start, span.end)).toBe(quote);
});

test('mere microbes are the gut microbiota only where the article speaks of it', () => {
  const plain = documentOf(['BODY', 'Microbes make vitamins.']);
  expect(findMentions(plain, vocabulary).map((m) => nameOf(m.mechanismId))).toEqual(['microbe', 'vitamin']);
  const gut: [SectionKind, string][] = [
    ['BODY', 'The gut microbiota differs.'],
    ['BODY', 'A gut microbiome, the intestinal flora.'],
    ['BODY', 'Microbes make vitamins.'],
  ];
  const last = findMentions(documentOf(...gut), vocabulary).slice(-2);
  expect(last.map((m) => nameOf(m.mechanismId))).toEqual(['gut microbiota', 'vitamin']);
});

test('an article’s own short forms mean what it says', () => {
  const named = (...sentences: string[]): string[] =>
    findMentions(documentOf(...sentences.map((text) => ['BODY', text] as const)), vocabulary).map(
      ({ mechanismId, quote }) => `${nameOf(mechanismId)} [${quote}]`,
    );
  expect(named('Leaky gut (LG) is spoken of.', 'LG and lg differ.')).toEqual([
    'intestinal permeability [Leaky gut]',
    'intestinal permeability [LG]',
    'intestinal permeability [LG]',
  ]);
  expect(named('BMD fell.')).toEqual(['bone mineral density [BMD]']);
  expect(named('The Bavarian Mountain Dogs (BMD) met.', 'BMDs bark.')).toEqual([]);
  expect(named('Bone mineral density (BMD) fell.', 'BMD rose.').slice(1)).toEqual([
    'bone mineral density [BMD]',
    'bone mineral density [BMD]',
  ]);
  expect(named('Signal transducer and activator of transcription 3 (STAT3) rose.')).toEqual(['STAT3 [STAT3]']);
  expect(named('A density of mineral in bone (BMD) is no known name.', 'BMD rose.').at(-1)).toBe(
    'bone mineral density [BMD]',
  );
});

test('mechanisms are those mentioned and all that they hang on, by id', () => {
  const mechanisms = mechanismsOf(findNames('TLR4 and butyrate', vocabulary), vocabulary);
  const ids = mechanisms.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(mechanisms.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['TLR4', 'toll-like receptor', 'innate immune receptor', 'butyrate', 'SCFA', 'fatty acid']),
  );
  for (const { parents } of mechanisms) for (const parent of parents) expect(ids).toContain(parent.id);
});

test('a mechanism is looked up by any spelling, apart and run together', () => {
  const keys = nameKeys(vocabulary.get('HGNC:11892')!);
  expect(keys).toEqual(
    expect.arrayContaining([
      'tnf',
      'tnf alpha',
      'tnfalpha',
      'tumor necrosis factor',
      'tumour necrosis factor',
      'hgnc 11892',
      'ncbigene 7124',
    ]),
  );
});
