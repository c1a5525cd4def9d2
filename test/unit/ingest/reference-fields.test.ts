import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../ingest/reference-fields.ts';

const families = (raw: string): (string | undefined)[] =>
  (parseReference(raw).author ?? []).map((name) => name.literal ?? name.family);

describe('parseReference', () => {
  const work = {
    title: 'Gut microbes and the loss of bone',
    'container-title': 'Journal of Bone Research',
    volume: '12',
    page: '45-67',
  };
  it.each([
    [
      'Vancouver',
      'Lee AB, Roy C. Gut microbes and the loss of bone. Journal of Bone Research. 2019 Jun;12(3):45-67. doi:10.1000/x',
    ],
    [
      'APA',
      'Lee, A. B., & Roy, C. (2019). Gut microbes and the loss of bone. Journal of Bone Research, 12(3), 45-67. https://doi.org/10.1000/x',
    ],
    [
      'MLA',
      'Lee, Anna B., and Carl Roy. “Gut microbes and the loss of bone.” Journal of Bone Research, vol. 12, no. 3, 2019, pp. 45-67.',
    ],
    [
      'Chicago',
      'Lee, Anna, and Carl Roy. 2019. “Gut microbes and the loss of bone.” Journal of Bone Research 12 (3): 45-67.',
    ],
    ['Nature', 'Lee, A. B. & Roy, C. Gut microbes and the loss of bone. Journal of Bone Research 12, 45-67 (2019).'],
    [
      'Harvard',
      'Lee, A.B. and Roy, C., 2019. Gut microbes and the loss of bone. Journal of Bone Research, 12(3), pp.45-67.',
    ],
  ])('reads %s', (_, raw) => {
    const parsed = parseReference(raw);
    expect(parsed).toMatchObject({ ...work, type: 'article-journal' });
    expect(parsed.issued?.['date-parts'][0]?.[0]).toBe(2019);
    expect(families(raw)).toEqual(['Lee', 'Roy']);
  });

  it('reads what has no title', () => {
    expect(parseReference('A. B. Lee, C. Roy, J. Bone Chem. 12, 265 (1977).')).toMatchObject({
      'container-title': 'J. Bone Chem.',
      volume: '12',
      page: '265',
    });
  });

  it('reads books, organisations, particles and others', () => {
    expect(parseReference('Lee, A. (2005). The book of bone. London: Whurr.')).toMatchObject({
      title: 'The book of bone',
      publisher: 'Whurr',
      type: 'book',
    });
    expect(families('World Health Organization. Bone health. Geneva: WHO; 2018.')).toEqual([
      'World Health Organization',
    ]);
    expect(parseReference('van der Berg A, et al. Loss. Bone 2020;1:2-3.').author).toEqual([
      { 'non-dropping-particle': 'van der', family: 'Berg', given: 'A' },
    ]);
  });

  it('takes linear time on hostile strings', () => {
    for (const part of [
      'A, ',
      'Lee A, ',
      'A. ',
      '1(1)',
      '1, ',
      'In ',
      '“',
      'van ',
      'Aa ',
      '2019 ',
      'Ab-',
      '.',
      'Ed. ',
    ]) {
      const started = performance.now();
      parseReference(part.repeat(Math.ceil(100_000 / part.length)));
      expect(performance.now() - started, part).toBeLessThan(500);
    }
  });
});
