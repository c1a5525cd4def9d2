import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../ingest/reference-fields.ts';
import { expectLinear } from '../../growth.ts';

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
    ['ACS', 'Lee, A. B.; Roy, C. Gut microbes and the loss of bone. Journal of Bone Research 2019, 12, 45-67.'],
    [
      'IEEE',
      '[7] A. B. Lee and C. Roy, “Gut microbes and the loss of bone,” Journal of Bone Research, vol. 12, no. 3, pp. 45-67, 2019.',
    ],
    ['Elsevier', 'A.B. Lee, C. Roy, Gut microbes and the loss of bone, Journal of Bone Research 12 (2019) 45-67.'],
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

  it('reads books, chapters, theses and pages', () => {
    expect(parseReference('Lee, A. (2005). The book of bone. London: Whurr.')).toMatchObject({
      title: 'The book of bone',
      publisher: 'Whurr',
      'publisher-place': 'London',
      type: 'book',
    });
    expect(
      parseReference(
        'Lee, A. (2005). The growth of bone. In B. Roy & C. Berg (Eds.), Handbook of the skeleton (pp. 12-34). London: Whurr.',
      ),
    ).toMatchObject({
      title: 'The growth of bone',
      'container-title': 'Handbook of the skeleton',
      editor: [
        { family: 'Roy', given: 'B.' },
        { family: 'Berg', given: 'C.' },
      ],
      page: '12-34',
      type: 'chapter',
    });
    expect(parseReference('Lee A. The growth of bone [dissertation]. Boston: Harvard University; 2004.').type).toBe(
      'thesis',
    );
    expect(
      parseReference(
        'National Institutes of Health. Vitamin D [Internet]. Bethesda: NIH; 2022 [cited 2023 Mar 5]. Available from: https://example.org/vitamin-d',
      ),
    ).toMatchObject({
      author: [{ literal: 'National Institutes of Health' }],
      accessed: { 'date-parts': [[2023, 3, 5]] },
      URL: 'https://example.org/vitamin-d',
    });
  });

  it('reads organisations, particles, suffixes, letters behind years and identifiers', () => {
    expect(families('World Health Organization. Bone health. Geneva: WHO; 2018.')).toEqual([
      'World Health Organization',
    ]);
    expect(parseReference('van der Berg A, et al. Loss. Bone 2020;1:2-3.').author).toEqual([
      { 'non-dropping-particle': 'van der', family: 'Berg', given: 'A' },
    ]);
    expect(
      parseReference('Lee, A., Jr., & Roy, B. (2019b). Bones of the hand. Bone, 1, 2-3. PMID: 12345678'),
    ).toMatchObject({
      author: [
        { family: 'Lee', given: 'A.', suffix: 'Jr.' },
        { family: 'Roy', given: 'B.' },
      ],
      'year-suffix': 'b',
      PMID: '12345678',
    });
  });

  it('mends what typesetting left: ligatures, soft hyphens, words broken at line ends', () => {
    expect(
      parseReference(
        'Lee A, Roy B. The signi\ufb01cance of osteo-\ncytes and of pre- and post\u00admenopausal loss. Bone. 2019;1:2-3.',
      ).title,
    ).toBe('The significance of osteocytes and of pre- and postmenopausal loss');
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
      'www.',
      '10.1000/',
      'a-\n',
      ' (',
      ' and ',
    ]) {
      expectLinear((size) => parseReference(part.repeat(Math.ceil(size / part.length))), 100_000, part);
    }
  });

  it('is sound on any string: fields are words of it, and none is empty', () => {
    const odd = fc.constantFrom(
      '(',
      '“',
      '\u200d',
      '\u202e',
      'e\u0301',
      '2019',
      '12(3)',
      'In',
      'et al.',
      'Lee, A.',
      ';',
      '\u05d0\u05d1',
      '10.1000/x',
    );
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(odd).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(strings, (raw) => {
        const { author = [], editor = [], title, volume, page } = parseReference(raw);
        for (const field of [title, volume, page]) expect(field).not.toBe('');
        for (const { family, literal } of [...author, ...editor]) expect(family ?? literal).toMatch(/\p{L}/u);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
