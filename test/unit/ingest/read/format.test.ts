import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../../ingest/read/index.ts';
import { partialDate } from '../../../../ingest/read/dates.ts';
import { ClaimtraceError } from '../../../../schema/errors.ts';

const format = (file: string | null, text: string, given?: 'html' | 'text' | 'markdown'): string => {
  try {
    return formatOf(file, text, given);
  } catch (error) {
    if (error instanceof ClaimtraceError) return error.code;
    throw error;
  }
};

describe('formatOf', () => {
  test.each([
    ['a.html', '<p>x', 'html'],
    ['A.HTM', '<p>x', 'html'],
    ['b/c.xhtml', '<p>x', 'html'],
    ['a.md', '# x', 'markdown'],
    ['a.markdown', 'x <sup>1</sup>', 'markdown'],
    ['a.txt', '5 < 6', 'text'],
    ['a.docx', 'x', 'FORMAT_UNKNOWN'],
    ['html', 'x', 'FORMAT_UNKNOWN'],
    [null, 'x', 'FORMAT_UNKNOWN'],
    ['a.html', 'not one tag, and 5 < 6 > 2', 'FORMAT_MISMATCH'],
    ['a.txt', '<!DOCTYPE html><p>x', 'FORMAT_MISMATCH'],
    ['a.txt', '<!-- saved --> <html lang="en"><p>x', 'FORMAT_MISMATCH'],
    ['a.md', '<html><body>x', 'FORMAT_MISMATCH'],
    ['a.txt', '<?xml version="1.0"?><article/>', 'FORMAT_MISMATCH'],
  ])('%s with %j is %s', (file, text, expected) => {
    expect(format(file, text)).toBe(expected);
  });

  test('a given format wins over the ending', () => {
    expect(format('a.docx', '# x', 'markdown')).toBe('markdown');
    expect(format(null, '<p>x', 'html')).toBe('html');
  });
});

describe('partialDate', () => {
  test.each([
    ['2024-05-01T10:00:00Z', '2024-05-01'],
    ['2024/5', '2024-05'],
    ['20240501', '2024-05-01'],
    ['May 1, 2024', '2024-05-01'],
    ['1st of May 2024', '2024-05-01'],
    ['Sept. 2024', '2024-09'],
    ['2024', '2024'],
    ['2024-13-40', '2024'],
    ['yesterday', null],
  ])('%s gives %s', (words, expected) => {
    expect(partialDate(words)).toBe(expected);
  });
});
