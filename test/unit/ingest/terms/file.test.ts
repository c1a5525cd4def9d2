import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../ingest/terms/csv.ts';
import { readTerms } from '../../../../ingest/terms/file.ts';
import { mergeTerms } from '../../../../ingest/terms/merge.ts';

test('CSV: quoted fields, comments, empty lines, CRLF, and the line that each record starts on', () => {
  expect(readCsv('\ufeffa,b\r\n# a comment, with "quotes"\n\n"x, ""y""\nz" , 1\nlast,"2"')).toEqual([
    { line: 1, fields: ['a', 'b'] },
    { line: 4, fields: ['x, "y"\nz', '1'] },
    { line: 6, fields: ['last', '2'] },
  ]);
  expect(readCsv('a,"never ends\nb')).toEqual([{ line: 1, fields: ['a', 'never ends\nb'] }]);
});

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};
const table = (...rows: string[]) => ({ name: 'mine.csv', text: ['id,name,category,parents', ...rows].join('\n') });

describe('a bad vocabulary is refused with file and line', () => {
  test.each([
    [
      'an id that is there twice',
      ['local:a,a thing,food,', 'local:b,b thing,food,', 'local:a,c thing,food,'],
      'mine.csv:4: local:a is there already: mine.csv:2',
    ],
    [
      'a ring',
      ['local:a,a thing,food,IS_A local:b', 'local:b,b thing,food,PART_OF local:a'],
      'mine.csv:2: local:a is among its own ancestors, or hangs on one that is',
    ],
    [
      'its own parent',
      ['local:a,a thing,food,IS_A local:a'],
      'mine.csv:2: local:a is among its own ancestors, or hangs on one that is',
    ],
    [
      'a parent that is not there',
      ['local:a,a thing,food,IS_A local:b'],
      'mine.csv:2: local:a has the unknown parent local:b',
    ],
    ['too many fields', ['local:a,a thing,food,,,'], 'mine.csv:2: 6 fields where the header has 4'],
  ])('%s', (_, rows, message) => expect(refusal(() => mergeTerms([readTerms(table(...rows))]))).toBe(message));

  test('more lines than memory should be asked for', () => {
    const text = `id,name,category\n${'local:a,a thing,food\n'.repeat(1_000_001)}`;
    expect(refusal(() => readTerms({ name: 'mine.csv', text }))).toBe('mine.csv:1000002: more than 1000000 mechanisms');
  });
});
