import { expect, test } from 'vitest';
import { endOfRun, startOfRun } from '../../../ingest/runs.ts';

const runsIn = (text: string, end = text.length): string[] => {
  const found: string[] = [];
  for (let from = startOfRun(text, 0, end); from < end;) {
    const to = endOfRun(text, from, end);
    found.push(text.slice(from, to));
    from = startOfRun(text, to, end);
  }
  return found;
};

test('runs are of letters, numbers and hyphens', () => {
  expect(runsIn(' the ESAT-6/Wnt9b (α2), 𝐴-x\u0301y')).toEqual(['the', 'ESAT-6', 'Wnt9b', 'α2', '𝐴-x', 'y']);
  expect(runsIn('')).toEqual([]);
});

test('a run ends where it has to', () => {
  expect(runsIn('of RANKL', 5)).toEqual(['of', 'RA']);
});
