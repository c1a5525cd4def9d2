import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../../ingest/citations/index.ts';
import { findReferences } from '../../../../ingest/references.ts';
import { buildDocument, listed, type Piece } from '../build-document.ts';
import { expectLinear } from '../../../growth.ts';

const entry = (n: number): string =>
  `${String(n)}. Author${'abcdefghijkl'[n % 12]!} B. Work ${String(n)} on bone. Bone. 20${String(10 + (n % 10))};${String(n)}:1-9.`;
const list = (count: number): Piece[] => listed(...Array.from({ length: count }, (_, i) => entry(i + 1)));

/** Markers with, for each label, the label of the entry that it reaches, or null. */
function read(pieces: readonly (string | Piece)[], url: string | null = null) {
  const document = buildDocument(pieces, url);
  const { citations, references, diagnostics } = findCitations(document, findReferences(document));
  const labelOf = new Map(
    references.map(({ id, label, raw, origin }) => [id, origin === 'LIST' ? (label ?? raw.slice(0, 12)) : origin]),
  );
  for (const { span, marker } of citations) expect(document.text.slice(span.start, span.end)).toBe(marker);
  const found = citations.map(({ marker, style, pointers }) => ({
    marker,
    style,
    reached: pointers.map(({ label, referenceId }) => [label, referenceId === null ? null : labelOf.get(referenceId)]),
  }));
  return {
    document,
    citations,
    references,
    diagnostics,
    found,
    markers: found.map(({ marker }) => marker),
    codes: diagnostics.map(({ code }) => code),
  };
}

describe('numeric markers', () => {
  it('reads brackets, lists and ranges', () => {
    const { found } = read([
      'Bone is alive [1]. It is rebuilt [2, 4-6] all life [3]–[5], they say [7][8].',
      ...list(8),
    ]);
    expect(found.map(({ marker, reached }) => [marker, reached.map(([label]) => label).join()])).toEqual([
      ['[1]', '1'],
      ['[2, 4-6]', '2,4,5,6'],
      ['[3]–[5]', '3,4,5'],
      ['[7]', '7'],
      ['[8]', '8'],
    ]);
    expect(found.every(({ reached }) => reached.every(([label, to]) => label === to))).toBe(true);
  });

  it('reads parentheses of a numbered list, and leaves other numbers alone', () => {
    const text =
      'Bone is rebuilt (1). Of the mice (n = 12), half (50%) lost bone in 2019 (2019) at a dose (5 mg) given twice (2, 3). See Table (3), niacin (B3) and f(2).';
    expect(read([text, ...list(3)]).markers).toEqual(['(1)', '(2, 3)']);
  });

  it('reads no enumeration', () => {
    const text = 'Three things count: (1) calcium, (2) vitamin D and (3) magnesium. All are known (1).';
    expect(read([text, ...list(3)]).markers).toEqual(['(1)']);
  });

  it('finds dangling markers of an article without a list, where they count up', () => {
    const { found } = read([
      'Gut and bone talk (1). Mice without microbes differ (2, 3) after three weeks (4).',
      'Bone is lost (5) when immunity wakes (6).',
    ]);
    expect(found.map(({ marker }) => marker)).toEqual(['(1)', '(2, 3)', '(4)', '(5)', '(6)']);
    expect(found.every(({ reached }) => reached.every(([, to]) => to === null))).toBe(true);
    expect(read(['Call us on +44 (0)20 7946 0000. The clinic (1) is open.']).markers).toEqual([]);
  });

  it('finds dangling markers of a passage out of the midst of an article', () => {
    const { found } = read([
      'Sleep loss lowers immunity.[41][42] Memory of germs forms at night.[43]',
      'Blood then clots less.[97] It thickens by day.[98][99]',
    ]);
    expect(found.map(({ marker }) => marker)).toEqual(['[41]', '[42]', '[43]', '[97]', '[98]', '[99]']);
    expect(read(['The rooms [41] and [7] are free, and so are [300] and [12], [5] and [80].']).markers).toEqual([]);
  });

  it('keeps a label without an entry beside those that have one', () => {
    expect(read(['Bone is lost (1, 4). It is gained (2).', ...list(3)]).found[0]!.reached).toEqual([
      ['1', '1'],
      ['4', null],
    ]);
  });

  it('remarks on ranges and numbers that no list has, in bounded time and memory', () => {
    const { markers, codes } = read([
      'All is known [1–100000] and more [2-900] than that [99999]. It is so [1].',
      ...list(2),
    ]);
    expect(markers).toEqual(['[1]']);
    expect(codes).toEqual(['MARKER_NOT_READ', 'MARKER_NOT_READ', 'MARKER_NOT_READ']);
    for (const part of ['[1,', '(1-', '[', '(see ', '1, 2 and ', '[1]–'])
      expectLinear((size) => read([part.repeat(Math.ceil(size / part.length))]), 100_000, part);
  });

  it('follows links of numbers, to an entry or to a paper', () => {
    const entries = [{ text: `{#r9}${entry(1).slice(3)}`, section: 'REFERENCES' as const }];
    expect(read(['Bone is alive [{9|#r9}].', ...entries]).found[0]).toMatchObject({ marker: '[9]', style: 'NUMERIC' });
    expect(read(['Bone is alive [{9|#r9}].', ...entries]).citations[0]!.references).toHaveLength(1);
    const { found, references } = read(['Bone is alive ({1|https://pubmed.ncbi.nlm.nih.gov/123456/}).']);
    expect(found).toEqual([{ marker: '(1)', style: 'NUMERIC', reached: [['1', 'LINK']] }]);
    expect(references[0]).toMatchObject({ origin: 'LINK', identifiers: ['pmid:123456'] });
  });

  it('finds none in references, comments and boilerplate', () => {
    const aside = (section: 'COMMENTS' | 'BOILERPLATE'): Piece => ({ text: 'I read it too (1).', section });
    expect(
      read(['Bone is alive (1).', aside('COMMENTS'), aside('BOILERPLATE'), ...listed(`${entry(1)} As in (1).`)])
        .markers,
    ).toEqual(['(1)']);
  });
});

describe('footnote marks', () => {
  it('keeps a mark that no note defines, and leaves powers and code alone', () => {
    const { found } = read([
      'Nothing here is worth a bet on bone.[^bet]',
      'One mark stands alone [^one], a power does not x[2].',
      'No mark holds a space [^two 2].',
      { text: 'a[^i] = b', kind: 'CODE' },
      ...list(1),
    ]);
    expect(found).toEqual(
      ['bet', 'one'].map((label) => ({ marker: `[^${label}]`, style: 'NUMERIC', reached: [[label, null]] })),
    );
  });
});

describe('superscript markers', () => {
  it('reads raised numbers, and no powers, isotopes or ions', () => {
    const text =
      'Bone is alive.^1,2^ It grows^3^ at 5 m^2^ and 10^3^ cells with ^13^C and Ca^2+^. So it was said¹ of m².';
    expect(read([text, ...list(3)]).found.map(({ marker, style }) => [marker, style])).toEqual([
      ['1,2', 'SUPERSCRIPT'],
      ['3', 'SUPERSCRIPT'],
      ['¹', 'SUPERSCRIPT'],
    ]);
  });

  it('reads numbers run into words where they count up through the list', () => {
    const text =
      'They gain density.1 It fades.2,3 However, CO2, IL6 and vitamin B12 stay, and bones4 grow by 0.5 a year.';
    expect(read([text, ...list(4)]).markers).toEqual(['1', '2,3', '4']);
    expect(read(['They gain density.1 Then they rest.', ...list(9)]).markers).toEqual([]);
  });

  it('reads numbers behind sentences in order where the list was lost', () => {
    expect(read(['They gain density.1 Then they rest.2', 'Then more.']).markers).toEqual(['1', '2']);
    expect(read(['They gain density.2 Then they rest.4']).markers).toEqual([]);
    expect(read(['They gain density.1 Then they rest.2 IL6 and bones5 stay.']).markers).toEqual([]);
  });

  it('takes a footnote sign only where a footnote has it', () => {
    const note = {
      text: '† Lee A. On bone. 2019. https://example.org/lee',
      kind: 'FOOTNOTE' as const,
      section: 'NOTES' as const,
    };
    expect(read(['Bone is alive.^†^ It is told.^*^', note]).markers).toEqual(['†']);
  });
});

describe('author-year markers', () => {
  const entries = listed(
    'Smith J, Lee K, Roy P. Bone and gut. Bone. 2019;1:2-3.',
    'van der Berg A, Müller B. On loss. Bone. 2020a;1:4-5.',
    'van der Berg A, Müller B. On gain. Bone. 2020b;1:6-7.',
    'World Health Organization. Report on bone. 2018.',
  );

  it('matches names and years to entries', () => {
    const text =
      'Bone is alive (Smith et al., 2019; van der Berg & Muller 2020b). Smith et al. (2019) saw it, as the record shows (see World Health Organization, 2018). It was told in May (2019) and (2020).';
    expect(read([text, ...entries]).found).toEqual([
      {
        marker: '(Smith et al., 2019; van der Berg & Muller 2020b)',
        style: 'AUTHOR_YEAR',
        reached: [
          ['Smith et al., 2019', 'Smith J, Lee'],
          ['van der Berg & Muller, 2020b', 'van der Berg'],
        ],
      },
      { marker: 'Smith et al. (2019)', style: 'AUTHOR_YEAR', reached: [['Smith et al., 2019', 'Smith J, Lee']] },
      {
        marker: '(see World Health Organization, 2018)',
        style: 'AUTHOR_YEAR',
        reached: [['World Health Organization, 2018', 'World Health']],
      },
    ]);
  });

  it('tells letters of a year apart, and goes on with them', () => {
    const { citations, references } = read(['Loss was seen (van der Berg & Müller 2020a, b).', ...entries]);
    const raws = citations[0]!.references.map((id) => references.find((one) => one.id === id)!.raw);
    expect(raws.map((raw) => raw.includes('gain'))).toEqual([false, true]);
  });

  it('takes the end of a list of authors with initials for no marker', () => {
    const { markers } = read(['Cite this as: Smith J, Muller AB, Lee RJ, et al. (2019) Bone is alive. Bone 4: 1-9.']);
    expect(markers).toEqual([]);
  });

  it('keeps what plainly cites without a list', () => {
    const { found } = read(['Bone is alive (Smith et al., 2019). It was warm (July 2019), in Finland (2019).']);
    expect(found).toEqual([
      { marker: '(Smith et al., 2019)', style: 'AUTHOR_YEAR', reached: [['Smith et al., 2019', null]] },
    ]);
  });
});

describe('links', () => {
  it('makes a citation of a link to a document elsewhere', () => {
    const { found, references } = read([
      'Bone is alive, as {a study|https://doi.org/10.1000/X} and {the news|https://news.example.org/2019/bone?utm_source=a} have it.',
    ]);
    expect(found.map(({ marker, style }) => [marker, style])).toEqual([
      ['a study', 'LINK'],
      ['the news', 'LINK'],
    ]);
    expect(references.map(({ raw, identifiers }) => [raw, identifiers])).toEqual([
      ['a study', ['doi:10.1000/x']],
      ['the news', ['url:https://news.example.org/2019/bone']],
    ]);
  });

  it.each([
    ['#top', 'a place on the page'],
    ['mailto:a@example.org', 'no web address'],
    ['https://me.example.com/post?utm_source=x', 'the page itself'],
    ['https://other.example.org/', 'home page'],
    ['https://www.facebook.com/sharer/sharer.php?u=x', 'no documents'],
    ['https://shop.example.org/bone-broth', 'sells'],
    ['https://example.org/tag/bone', 'path'],
    ['https://example.org/?s=bone', 'search'],
    ['https://www.youtube.com/@bones', 'channel'],
  ])('remarks on %s', (href, reason) => {
    const { found, diagnostics } = read([`Bone is alive and {so it goes|${href}} on.`], 'https://me.example.com/post');
    expect(found).toEqual([]);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.message).toContain(reason);
  });

  it('takes a bare address in parentheses', () => {
    const { found, references } = read([
      'Bone came back with time ({https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/|https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/}).',
    ]);
    expect(found).toMatchObject([
      {
        marker: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/',
        style: 'LINK',
        reached: [[expect.anything(), 'LINK']],
      },
    ]);
    expect(references[0]!.identifiers).toEqual(['pmcid:PMC1234567']);
  });

  it('remarks on sentences that only invite', () => {
    expect(
      read(['{Learn more|https://example.org/bone/loss}. Sign up for {our letter|https://example.org/letters/bone}!'])
        .codes,
    ).toEqual(['LINK_NOT_A_SOURCE', 'LINK_NOT_A_SOURCE']);
  });

  it('marks what leads to the own site', () => {
    const { references } = read(
      ['As we {wrote before|https://me.example.com/older} of it.'],
      'https://www.me.example.com/post',
    );
    expect(references[0]).toMatchObject({ ownSite: true, origin: 'LINK' });
  });
});

describe('named publications', () => {
  it('takes a quoted title that is said to be in print, and no other quotation', () => {
    const { found, references } = read([
      'Is bone alive? In "Gut microbes and the slow loss of bone", printed in the Journal of Bone Research in 2012, Ada Löf and colleagues say so.',
      'Her essay “On the patience of old bones,” which was published in Bone Letters, made no claim.',
      'The mouse was first reported in Ito et al., by Smith and colleagues.',
      'She calls it "the quiet thief that steals the bone" and had it published by a friend.',
    ]);
    expect(found.map(({ marker }) => marker)).toEqual([
      'Gut microbes and the slow loss of bone',
      'On the patience of old bones',
    ]);
    expect(references[0]).toMatchObject({
      origin: 'NAMED',
      title: 'Gut microbes and the slow loss of bone',
      authors: ['Löf'],
      containerTitle: 'Journal of Bone Research',
      year: 2012,
    });
    expect(references[1]).toMatchObject({ title: 'On the patience of old bones', containerTitle: 'Bone Letters' });
  });

  it('takes a title, a journal, or authors with a year, and no authors alone', () => {
    const { found, references } = read([
      'A paper titled “Gut microbes and the slow loss of bone” says so. A 2019 study by Smith and colleagues, published in the Journal of Bone Research, agrees. Research published in Nature Medicine does not, nor does a trial by Lee and colleagues. A 2021 RCT by Roy et al. does. So does a small 2016 trial by Ito and colleagues in Bone Letters. A 2018 study in Finland was published in English.',
    ]);
    expect(found.map(({ marker, style }) => [marker, style])).toEqual([
      ['Gut microbes and the slow loss of bone', 'NAMED'],
      ['Journal of Bone Research', 'NAMED'],
      ['Nature Medicine', 'NAMED'],
      ['Roy', 'NAMED'],
      ['Bone Letters', 'NAMED'],
    ]);
    expect(references[3]).toMatchObject({ authors: ['Roy'], containerTitle: null, year: 2021 });
    expect(references[1]).toMatchObject({
      origin: 'NAMED',
      authors: ['Smith'],
      containerTitle: 'Journal of Bone Research',
      year: 2019,
      identifiers: [],
    });
  });
});

describe('named trials', () => {
  it('takes a trial by the name that it goes by', () => {
    const { found, references } = read([
      'In the Italian PLUM-Bone trial, plums hardened the hip. Data from the Oslo Hip Study agree. So does the large OSSA study. In a trial called PLUMAGE, prunes did the same.',
    ]);
    expect(found.map(({ marker }) => marker)).toEqual(['PLUM-Bone trial', 'Oslo Hip Study', 'OSSA study', 'PLUMAGE']);
    expect(references[0]).toMatchObject({ origin: 'NAMED', title: 'PLUM-Bone trial', authors: [], identifiers: [] });
  });

  it('takes the entry of the list that is about the trial', () => {
    const { found } = read([
      'In the PLUM trial, plums hardened the hip.',
      ...listed(
        '1. Roy A. Plums and the hip: the PLUM randomised controlled trial. Bone Letters 2012;3:4-9.',
        '2. Ito B. Pears and the hip. Bone Letters 2013;4:1-8.',
      ),
    ]);
    expect(found).toEqual([{ marker: 'PLUM trial', style: 'NAMED', reached: [['PLUM trial', '1']] }]);
  });

  it.each([
    'The Norwegian study',
    'The study',
    'The MRI study',
    'A Harvard study',
    'Such a trial',
    'The trial in Oslo',
  ])('takes "%s" for no name', (study) =>
    expect(read([`${study} found that plums harden the hip.`]).found).toEqual([]),
  );
});

it('takes an identifier that a sentence spells out for a citation', () => {
  const { found, references } = read([
    'A trial in Bone Letters (Löf et al., PMID: 12345678, 2012) says so. A PMID is a number.',
  ]);
  expect(found.map(({ marker, style }) => [marker, style])).toEqual([['PMID: 12345678', 'NAMED']]);
  expect(references[0]).toMatchObject({ origin: 'NAMED', identifiers: ['pmid:12345678'] });
});

it('keeps the ids of citations when the list is renumbered', () => {
  const before = read(['Bone is alive [1]. It is rebuilt [2, 3] in life.', ...list(4)]).citations;
  const after = read(['Bone is alive [2]. It is rebuilt [3, 4] in life.', ...list(4)]).citations;
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(new Set(before.map(({ id }) => id)).size).toBe(2);
});

it('takes linear time on hostile strings', () => {
  const parts = [
    'Lee and ',
    'Lee, ',
    '(Lee ',
    '(Lee 2019; ',
    '(Lee, 2019, ',
    'Lee (2019) ',
    'word1,2 ',
    'end.1-',
    '¹,',
    'paper titled “',
    'published in A of ',
    '"A word that is quoted", ',
    '"A word that is quoted", printed in ',
    '[^',
    'van der ',
  ];
  for (const part of parts) {
    expectLinear((size) => read([part.repeat(Math.ceil(size / part.length)), ...list(3)]), 100_000, part);
  }
});
