import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../ingest/citations/index.ts';
import { findReferences } from '../../../../ingest/references.ts';
import { buildDocument, listed, type Piece } from '../build-document.ts';
import { expectLinear } from '../../../growth.ts';

const MANY = 9_999;
const times = (count: number, make: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i + 1));

/** Markers and entries of an article. */
function find(pieces: readonly (string | Piece)[]) {
  const document = buildDocument(pieces);
  return findCitations(document, findReferences(document));
}

describe('time in proportion', { timeout: 120_000 }, () => {
  it('reads a list of many entries, and as many markers', () => {
    const entry = (n: number): string =>
      `${String(n)}. Lee A. Work ${String(n)} on bone. Bone. 2019;${String(n % 90)}:1-9.`;
    expectLinear((many) => {
      const read = find([...times(many, (n) => `Bone is alive [${String(n)}].`), ...listed(...times(many, entry))]);
      expect(read.references).toHaveLength(many);
      expect(read.citations).toHaveLength(many);
    }, MANY);
  });

  it('reads markers up to 99999 and a range without end', () => {
    expectLinear((many) => {
      const read = find([`${times(many, (n) => `Bone [${String(n * 5 - 1)}].`).join(' ')} All of it [1–100000].`]);
      expect(read.citations.flatMap(({ pointers }) => pointers).length).toBeLessThan(many);
      expect(read.diagnostics.length).toBeGreaterThan(0);
    }, MANY);
  });

  it.each([
    ['one name and year', (): string => 'Lee and Roy, 2019'],
    ['one name and year, and many that follow', (n: number): string => `Lee and R${'x'.repeat(n % 25)}o, 2019`],
  ])('matches author-year markers of %s to entries of that name and year', (_, names) => {
    expectLinear((many) => {
      const entries = listed(...times(many, (n) => `Lee A, Roy C. Work ${String(n)} on bone. Bone. 2019;1:1-9.`));
      const read = find([...times(many, (n) => `Bone is alive (${names(n)}).`), ...entries]);
      expect(read.citations).toHaveLength(many);
    }, MANY);
  });

  it('looks the entry of a named publication up', () => {
    const named = (n: number): string => `A paper titled “The quiet thief of bone ${String(n)}” says so.`;
    expectLinear((many) => {
      const entries = listed(...times(many, (n) => `Lee A. The quiet thief of bone ${String(n)}. Bone. 2019;1:1-9.`));
      const count = Math.floor(many / 5);
      const read = find([...times(count, named), ...entries]);
      expect(read.citations).toHaveLength(count);
      expect(read.citations[0]!.references[0]).toBe(read.references.find(({ raw }) => raw.includes('bone 1.'))!.id);
    }, MANY);
  });

  it('reads a bare list of one block that never looks like an entry', () => {
    expectLinear((many) => {
      const read = find(listed(times(many, () => 'Bone is alive, and nobody says when').join('\n')));
      expect(read.references).toHaveLength(1);
    }, MANY);
  });
});
