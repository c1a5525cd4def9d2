import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../ingest/citations/index.ts';
import { findReferences } from '../../../../ingest/references.ts';
import { buildDocument, listed, type Piece } from '../build-document.ts';

const MANY = 9_999;
const times = (count: number, make: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i + 1));

/** Markers and entries of an article, and how long they took to find, in milliseconds. */
function timed(pieces: readonly (string | Piece)[]) {
  const document = buildDocument(pieces);
  const started = performance.now();
  const { citations, references, diagnostics } = findCitations(document, findReferences(document));
  return { citations, references, diagnostics, took: performance.now() - started };
}

describe('bounded time', { timeout: 60_000 }, () => {
  it('reads a list of many entries, and as many markers', () => {
    const entry = (n: number): string =>
      `${String(n)}. Lee A. Work ${String(n)} on bone. Bone. 2019;${String(n % 90)}:1-9.`;
    const read = timed([...times(MANY, (n) => `Bone is alive [${String(n)}].`), ...listed(...times(MANY, entry))]);
    expect(read.references).toHaveLength(MANY);
    expect(read.citations).toHaveLength(MANY);
    expect(read.took).toBeLessThan(8000);
  });

  it('reads markers up to 99999 and a range without end', () => {
    const read = timed([`${times(MANY, (n) => `Bone [${String(n * 5 - 1)}].`).join(' ')} All of it [1–100000].`]);
    expect(read.citations.flatMap(({ pointers }) => pointers).length).toBeLessThan(MANY);
    expect(read.diagnostics.length).toBeGreaterThan(0);
    expect(read.took).toBeLessThan(4000);
  });

  it.each([
    ['one name and year', (): string => 'Lee and Roy, 2019'],
    ['one name and year, and many that follow', (n: number): string => `Lee and R${'x'.repeat(n % 25)}o, 2019`],
  ])('matches author-year markers of %s to entries of that name and year', (_, names) => {
    const entries = listed(...times(MANY, (n) => `Lee A, Roy C. Work ${String(n)} on bone. Bone. 2019;1:1-9.`));
    const read = timed([...times(MANY, (n) => `Bone is alive (${names(n)}).`), ...entries]);
    expect(read.citations).toHaveLength(MANY);
    expect(read.took).toBeLessThan(8000);
  });

  it('looks the entry of a named publication up', () => {
    const entries = listed(...times(MANY, (n) => `Lee A. The quiet thief of bone ${String(n)}. Bone. 2019;1:1-9.`));
    const named = (n: number): string => `A paper titled “The quiet thief of bone ${String(n)}” says so.`;
    const read = timed([...times(2000, named), ...entries]);
    expect(read.citations).toHaveLength(2000);
    expect(read.citations[0]!.references[0]).toBe(read.references.find(({ raw }) => raw.includes('bone 1.'))!.id);
    expect(read.took).toBeLessThan(8000);
  });

  it('reads a bare list of one block that never looks like an entry', () => {
    const read = timed(listed(times(MANY, () => 'Bone is alive, and nobody says when').join('\n')));
    expect(read.references).toHaveLength(1);
    expect(read.took).toBeLessThan(4000);
  });
});
