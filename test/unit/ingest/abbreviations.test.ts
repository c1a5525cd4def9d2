import { describe, expect, test } from 'vitest';
import { findAbbreviations } from '../../../ingest/abbreviations.ts';
import { expectLinear } from '../../growth.ts';

const found = (text: string): string[] =>
  findAbbreviations(text, [{ start: 0, end: text.length }]).map(
    ({ short, long }) => `${short} = ${text.slice(long.start, long.end)}`,
  );

describe('definitions', () => {
  test.each([
    ['Microbes make short-chain fatty acids (SCFAs) there', ['SCFA = short-chain fatty acids']],
    [
      'a scan of bone mineral density (BMD) and trabecular bone score (TBS)',
      ['BMD = bone mineral density', 'TBS = trabecular bone score'],
    ],
    ['She went to the emergency room (ER) at night', ['ER = emergency room']],
    ['the estimated glomerular filtration rate (eGFR; in ml)', ['eGFR = estimated glomerular filtration rate']],
    ['a diet rich in SCFAs (short-chain fatty acids) helps', ['SCFA = short-chain fatty acids']],
    ['The BMD (bone mineral density; by DXA) fell', ['BMD = bone mineral density']],
    ['bacterial lipopolysaccharide (LPS)', ['LPS = lipopolysaccharide']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    'the mice (C57BL) slept',
    'a rise (2019) in falls',
    'as he said (Smith) once',
    'so it was (A) or not',
    '(BMD) is first',
    'BMD (see the bone mineral density table) fell',
    'the SCFA (for example butyrate) rose',
    'bone (see below)',
    'a lack of KIT, or RAS pathway components (KRAS, BRAF) helped',
  ])('%s has none', (text) => expect(found(text)).toEqual([]));
});

test('a long form stays within its sentence', () => {
  const text = 'It measures bone mineral. Density (BMD) fell.';
  expect(
    findAbbreviations(text, [
      { start: 0, end: 25 },
      { start: 26, end: text.length },
    ]),
  ).toEqual([]);
});

test('hostile texts take linear time', () => {
  for (const part of ['(', 'a (AB)', '(AAAAAAAAAA) ', ' (A1', 'AAAA (aaaa aaaa ', 'AB (a b) ']) {
    expectLinear((size) => found(part.repeat(size)), 30_000, part);
  }
});
