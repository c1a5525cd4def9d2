import { describe, expect, test } from 'vitest';
import type { ClaimtraceError } from '../../../schema/errors.ts';
import { readBaseline, withoutBaselined, writeBaseline } from '../../../src/audit/baseline.ts';

const finding = (fingerprint: string, file = 'a.md') => ({ rule: 'r', fingerprint, file, quote: 'q' });

describe('a baseline', () => {
  test('is the same for the same findings in any order, and reads as it was written', () => {
    const written = writeBaseline([finding('2'), finding('1'), finding('3', 'A.md')]);
    expect(written).toBe(writeBaseline([finding('3', 'A.md'), finding('1'), finding('2')]));
    expect(readBaseline(written, 'b.json')).toEqual([finding('3', 'A.md'), finding('1'), finding('2')]);
  });

  test('lets as many findings be as it has of their rule and content, in whatever file', () => {
    const now = [finding('1', 'moved.md'), finding('1'), finding('4'), { ...finding('2'), rule: 'other' }];
    expect(withoutBaselined(now, [finding('1'), finding('2')])).toEqual([now[1], now[2], now[3]]);
  });

  test.each([
    ['not JSON', '{', /not JSON/],
    [
      'of another version',
      '{"format":"claimtrace-baseline","version":2,"findings":[]}',
      /version 2, this claimtrace reads 1/,
    ],
    ['something else', '[]', /no baseline/],
    ['damaged', '{"format":"claimtrace-baseline","version":1,"findings":[{"rule":1}]}', /findings\.0\.rule/],
  ])('is refused where it is %s', (_, text, message) => {
    try {
      readBaseline(text, 'b.json');
    } catch (error) {
      expect(error).toMatchObject({ code: 'BASELINE_INVALID', path: 'b.json' });
      expect((error as ClaimtraceError).message).toMatch(message);
      return;
    }
    throw new Error('it was read');
  });
});
