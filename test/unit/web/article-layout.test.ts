import { describe, expect, test } from 'vitest';
import { findClaim } from '../../../web/views/article/find-claim.ts';
import { type Article, type Citation, type Finding, piecesOf, rowsOf } from '../../../web/views/article/layout.ts';
import { stepFrom, stepsOf } from '../../../web/views/article/steps.ts';

const mark = (id: string, start: number, end: number, supportStatus = 'UNSUPPORTED') =>
  ({ id, start, end, kind: 'OTHER', supportStatus }) as Article['claimMarks'][number];
const block = (start: number, end: number) => ({ kind: 'PARAGRAPH', level: null, start, end }) as const;
const citation = (id: string, start: number, end: number) => ({ id, span: { start, end } }) as Citation;
const finding = (id: string, start: number | null) =>
  ({ id, span: start === null ? null : { start, end: start + 1 } }) as Finding;

const article = {
  blocks: [block(0, 20), block(22, 40), block(42, 60)],
  claimMarks: [mark('a', 0, 10), mark('b', 24, 30), mark('c', 42, 60)],
  sections: [
    { kind: 'BODY', span: { start: 0, end: 40 } },
    { kind: 'REFERENCES', span: { start: 42, end: 60 } },
  ],
} as unknown as Article;

const none = { findings: [], citations: [], references: [] };

describe('rows', () => {
  test('each has the claims, findings and citations that begin in its block', () => {
    const rows = rowsOf(article, {
      ...none,
      findings: [finding('f', 5), finding('g', 45)],
      citations: [citation('x', 26, 29)],
    });
    expect(rows.map(({ marks }) => marks.map(({ id }) => id))).toEqual([['a'], ['b'], ['c']]);
    expect(rows.map(({ findings }) => findings.map(({ id }) => id))).toEqual([['f'], [], ['g']]);
    expect(rows.map(({ citations }) => citations.map(({ id }) => id))).toEqual([[], ['x'], []]);
    expect(rows.map(({ isArgument }) => isArgument)).toEqual([true, true, false]);
  });

  test('a finding about the whole article stands beside no block', () => {
    const rows = rowsOf(article, { ...none, findings: [finding('whole', null), finding('f', 5)] });
    expect(rows.flatMap(({ findings }) => findings.map(({ id }) => id))).toEqual(['f']);
  });

  test('what did not change stays the same object when more has been loaded', () => {
    const findings = [finding('f', 5)];
    const before = rowsOf(article, { ...none, findings });
    const after = rowsOf(article, { ...none, findings: [...findings, finding('g', 45)] }, before);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(after[2]).not.toBe(before[2]);
  });
});

describe('pieces', () => {
  const cut = (marks: Article['claimMarks'], citations: Citation[] = []) =>
    piecesOf({ block: block(0, 20), marks, citations }).map(({ start, end, mark: one, ending, citation: cited }) => [
      start,
      end,
      one?.id ?? null,
      ending.map(({ id }) => id).join(),
      cited?.id ?? null,
    ]);

  test('cover the block, cut at claims and citations', () => {
    expect(cut([mark('a', 2, 10)], [citation('x', 7, 9)])).toEqual([
      [0, 2, null, '', null],
      [2, 7, 'a', '', null],
      [7, 9, 'a', '', 'x'],
      [9, 10, 'a', 'a', null],
      [10, 20, null, '', null],
    ]);
  });

  test('a claim within another is the one that is marked, and both have an end', () => {
    expect(cut([mark('outer', 0, 20), mark('inner', 5, 10)])).toEqual([
      [0, 5, 'outer', '', null],
      [5, 10, 'inner', 'inner', null],
      [10, 20, 'outer', 'outer', null],
    ]);
  });

  test('a claim that goes on in the next block ends with this one', () => {
    expect(cut([mark('a', 15, 30)])).toEqual([
      [0, 15, null, '', null],
      [15, 20, 'a', 'a', null],
    ]);
  });
});

describe('a link to a claim', () => {
  const marks = [mark('a', 0, 10), mark('b', 11, 40)];
  const text = 'One claim. Fibre feeds\nthe bacteria of the gut.';

  test('finds it by its id', () => {
    expect(findClaim(marks, text, { id: 'b', words: null })).toEqual({ kind: 'claim', mark: marks[1] });
  });
  test('finds the sentence by its words when the id is gone, however they are broken into lines', () => {
    expect(findClaim(marks, text, { id: 'old', words: 'Fibre feeds the' })).toEqual({ kind: 'claim', mark: marks[1] });
    expect(findClaim([], text, { id: 'old', words: 'Fibre feeds the' })).toEqual({ kind: 'words', start: 11 });
  });
  test('says that it leads nowhere, and takes words as words', () => {
    expect(findClaim(marks, text, { id: 'old', words: '.*' })).toEqual({ kind: 'nowhere' });
    expect(findClaim(marks, text, { id: 'old', words: null })).toEqual({ kind: 'nowhere' });
  });
});

describe('steps', () => {
  const marks = [mark('a', 0, 1), mark('b', 2, 3, 'CITED'), mark('c', 4, 5)];

  test('go through what gives no source, or through what the filters leave', () => {
    expect(stepsOf(marks, null).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(stepsOf(marks, new Set(['b'])).map(({ id }) => id)).toEqual(['b']);
  });
  test('begin at an end, and end there', () => {
    const steps = stepsOf(marks, null);
    expect(stepFrom(steps, null, 1)?.id).toBe('a');
    expect(stepFrom(steps, null, -1)?.id).toBe('c');
    expect(stepFrom(steps, marks[1]!, 1)?.id).toBe('c');
    expect(stepFrom(steps, marks[1]!, -1)?.id).toBe('a');
    expect(stepFrom(steps, marks[2]!, 1)).toBeUndefined();
  });
});
