import { describe, expect, test } from 'vitest';
import { halfOf, keyOf } from '../../../eval/halves.ts';
import { MEASURES } from '../../../eval/measures.ts';
import { row, TITLES } from '../../../eval/table.ts';

const line = (whole: number, tuned?: number, held?: number): string => {
  const measure = MEASURES.find(({ name }) => name === 'hedged F1')!;
  const figures = (value: number | undefined) => (value === undefined ? undefined : new Map([[measure.line, value]]));
  return row({ measure, figures: { whole: figures(whole), tuned: figures(tuned), held: figures(held) } });
};

describe('halves', () => {
  test('a key is in one half for ever, and the halves are about as large', () => {
    expect(halfOf('16507151')).toBe('tuned');
    expect(halfOf('16507152')).toBe('held');
    const tuned = Array.from({ length: 1000 }, (_, i) => halfOf(`document ${i}`)).filter((half) => half === 'tuned');
    expect(tuned.length).toBeGreaterThan(450);
    expect(tuned.length).toBeLessThan(550);
  });

  test('the sentences of one document, and the strings of one list, stay together', () => {
    expect(keyOf({ pmid: '123', sentence: 'S1' })).toBe(keyOf({ pmid: '123', sentence: 'S2' }));
    expect(keyOf({ id: 'list.xml#0' })).toBe(keyOf({ id: 'list.xml#19' }));
    expect(keyOf({ id: 'core-0' })).not.toBe(keyOf({ id: 'core-1' }));
    expect(keyOf({ file: 'plos/a.xml', pmid: '1' })).toBe(keyOf({ jats: 'other/a.nxml', pmid: '2' }));
  });
});

describe('the table', () => {
  test('says what is below its target, whole or on the half that was never read, and where the halves differ', () => {
    expect(line(0.9, 0.9, 0.9)).not.toMatch(/below|gap/);
    expect(line(0.5, 0.5, 0.5)).toMatch(/below$/);
    expect(line(0.9, 0.99, 0.81)).toMatch(/below, gap$/);
    expect(line(0.9, 0.93, 0.87)).toMatch(/gap$/);
    expect(line(0.9, 0.87, 0.93)).not.toMatch(/below|gap/);
  });

  test('fits into 80 columns, each measure under a name of its own', () => {
    expect(line(0.1, 0.9, 0.1).length).toBeLessThanOrEqual(80);
    expect(new Set(MEASURES.map(({ name }) => name)).size).toBe(MEASURES.length);
    for (const { name } of MEASURES) expect(name.length).toBeLessThan(TITLES.indexOf('figure'));
  });

  test('says that data are missing', () => {
    const measure = MEASURES[0]!;
    const none = { whole: undefined, tuned: undefined, held: undefined };
    expect(row({ measure, figures: none, before: 0.99 })).toMatch(/no data .*0\.990$/);
  });
});
