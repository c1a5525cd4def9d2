import { describe, expect, test } from 'vitest';
import { extract } from '../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import type { Extraction, Format } from '../../../schema/model.ts';

const vocabulary = loadVocabulary();
const many = (count: number, make: (i: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);

/** Reads a text and holds every span to its quote. */
function read(text: string, format: Format = 'text'): Extraction {
  const found = extract({ file: null, bytes: Buffer.from(text), format }, { vocabulary });
  const spans = [
    ...found.claims.map(({ span, quote }) => [span, quote] as const),
    ...found.mentions.map(({ span, quote }) => [span, quote] as const),
    ...found.citations.map(({ span, marker }) => [span, marker] as const),
    ...found.references.map(({ span, raw }) => [span, raw] as const),
  ];
  const wrong = spans.filter(([{ start, end }, quote]) => found.text.slice(start, end) !== quote);
  expect(wrong).toEqual([]);
  return found;
}

const BODY =
  'Bones\n\nLipopolysaccharide activates TLR4 in bone cells [1]. Zinc lowers bone density [2].\n\nReferences\n\n';
const entry = (i: number): string =>
  `Moreno A, Abe K. Zinc and bone, part ${i}. J Bone. ${1950 + (i % 70)};${i % 90}:${i}-${i + 9}.`;

describe('lists of references', () => {
  test('without numbers or lines between are lists, however long', () => {
    const apa = (i: number): string =>
      `Moreno, A. (${1950 + (i % 70)}). Zinc and bone, part ${i}. Journal of Bones, ${i % 90}, ${i}.`;
    expect(read(BODY + many(20, apa, '\n')).references).toHaveLength(20);
    const found = read(BODY + many(50_000, apa, '\n'));
    expect(found.references).toHaveLength(50_000);
    expect(found.claims).toHaveLength(2);
  }, 120_000);

  test('of 50,000 numbered entries are read to the end, and none of them is a claim', () => {
    const found = read(BODY + many(50_000, (i) => `${i + 1}. ${entry(i)}`, '\n'));
    expect(found.references).toHaveLength(50_000);
    expect(found.claims).toHaveLength(2);
    expect(found.citations.map(({ pointers }) => pointers[0]!.referenceId)).not.toContain(null);
  }, 120_000);
});

describe('markers', () => {
  test('of impossible numbers and ranges point to nothing, and are told of', () => {
    const text = 'Zinc lowers bone density [99999]. Zinc lowers it [1–100000]. Zinc lowers it [1-100000, 5].';
    const found = read(`Bones\n\n${text}\n\nReferences\n\n1. ${entry(1)}`);
    expect(found.citations.flatMap(({ pointers }) => pointers).length).toBeLessThan(5);
    expect(found.diagnostics.map(({ code }) => code)).toContain('MARKER_NOT_READ');
  });

  test('a footnote mark and a definition five thousand times', () => {
    const found = read(
      `# Bones\n\n${many(5_000, (i) => `Zinc lowers bone density.[^${i}]\n\n[^${i}]: ${entry(i)}\n`, '\n')}`,
      'markdown',
    );
    expect(found.claims.length).toBeGreaterThan(0);
  });
});

describe('letters', () => {
  test('from right to left leave the quotes around them alone', () => {
    const found = read('Bones\n\n\u202eالعظام\u202c TNFα raises bone loss in mice. \u200fTLR4 increases TNF\u200f.');
    expect(found.claims).toHaveLength(2);
    expect(new Set(found.mentions.map(({ mechanismId }) => mechanismId))).toContain('HGNC:11892');
  });

  test('with nothing between them that can be seen are words all the same', () => {
    const found = read(
      'Bones\n\nT\u200bN\u200bF raises bo\u200bne lo\u00adss in mice. TL\u200dR4 increases T\ufeffNF.',
    );
    const ids = found.mentions.map(({ mechanismId }) => mechanismId);
    expect(ids.filter((id) => id === 'HGNC:11892')).toHaveLength(2);
    expect(ids).toContain('HGNC:11850');
  });

  test('with combining marks without end', () => {
    expect(read(`Bones\n\nTNF raises bone loss a${'\u0301'.repeat(200_000)}.`).claims).toHaveLength(1);
  });
});

test.each([
  ['a word', 'a'.repeat(1_000_000)],
  ['a sentence', `${'TNF raises bone loss and '.repeat(20_000)}.`],
  ['a list', `${'TNF, IL-6, '.repeat(20_000)} raise bone loss.`],
  ['brackets', '[1'.repeat(200_000)],
  ['parentheses', `${'('.repeat(200_000)}TNF raises bone loss${')'.repeat(200_000)}.`],
  ['quotation marks', '“TNF '.repeat(50_000)],
  ['full stops', `TNF raises bone loss${'. '.repeat(200_000)}`],
  ['lines', `${'\n'.repeat(1_000_000)}TNF raises bone loss.`],
  ['names', `${'Moreno A, '.repeat(50_000)}2001.`],
  ['digits', `${'1-'.repeat(100_000)} mg.`],
  ['short forms', many(10_000, (i) => `tumor necrosis factor ${i} (TNF${i}) raises bone loss.`)],
])('%s without end', (_, text) => {
  expect(read(`Bones\n\n${text}\n`).sentences.length).toBeGreaterThan(0);
});
