import { describe, expect, it } from 'vitest';
import { isOfShelf, opensReadings } from '../../../../ingest/claims/resources.ts';
import type { Piece } from '../build-document.ts';
import { claimsOf } from './build-claims.ts';

const item = (text: string): Piece => ({ text, kind: 'LIST_ITEM' });
const heading = (text: string): Piece => ({ text, kind: 'HEADING' });
const quotesOf = (...pieces: (string | Piece)[]): string[] => claimsOf(...pieces).map(({ quote }) => quote);
const OATS = 'Oats lower the cholesterol of men.';

describe('a list of what to read on', () => {
  it.each([
    'These organizations offer information about the care of gout:',
    'The following websites have more on oats:',
    'Other helpful resources about kidney stones are listed below:',
    'See these pages for information on bread:',
  ])('is opened by "%s"', (text) => {
    expect(opensReadings(text)).toBe(true);
    expect(quotesOf(OATS, text, item('Low iron raises the risk of falls'), item('Stem Cell Therapy'))).toEqual([OATS]);
  });

  it.each([
    'The following groups have a higher risk of gout:',
    'Several publications show these effects of oats:',
    'These organs have two jobs:',
    'These resources are free.',
  ])('is not opened by "%s"', (text) => expect(opensReadings(text)).toBe(false));

  it('may be told by the shelves alone', () => {
    expect(isOfShelf('National Gout Foundation: What oats do in men')).toBe(true);
    expect(isOfShelf('MedlinePlus Encyclopedia: Kidney stones')).toBe(true);
    expect(isOfShelf('Genetic Testing Registry: Gout')).toBe(true);
    expect(isOfShelf('Kidneys: They clear the blood of acid.')).toBe(false);
    expect(isOfShelf('Oats: Rich in fiber')).toBe(false);
  });

  it('may stand below a heading that asks for it', () => {
    const links = heading('Where can I find more information about gout?');
    expect(quotesOf(OATS, links, 'Gout hurts the toes of many old men.')).toEqual([OATS]);
  });
});
