import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../ingest/references.ts';
import { buildDocument, listed } from './build-document.ts';

const labelsAndRaws = (document: ReturnType<typeof buildDocument>): (readonly [string | null, string])[] =>
  findReferences(document).map(({ label, raw }) => [label, raw]);

const LEE = 'Lee A, Kim B. Calcium and bone. J Bone. 2019;12(3):45-9.';
const ROY = 'Roy C. Gut and bone. Gut. 2020;3:1-4. doi:10.1000/roy';

describe('findReferences', () => {
  it.each([
    ['1. ', '2. '],
    ['[1] ', '[2] '],
    ['(1) ', '(2) '],
    ['1) ', '2) '],
    ['1 ', '2 '],
  ])('reads the numbers "%s"', (one, two) => {
    expect(labelsAndRaws(buildDocument(listed(one + LEE, two + ROY)))).toEqual([
      ['1', LEE],
      ['2', ROY],
    ]);
  });

  it('reads several numbered entries of one block, and entries of several lines', () => {
    const document = buildDocument(listed(`1. ${LEE.replace('Calcium and', 'Calcium and\n   ')}\n2. ${ROY}`));
    expect(labelsAndRaws(document).map(([label]) => label)).toEqual(['1', '2']);
    expect(findReferences(document)[0]).toMatchObject({ title: 'Calcium and bone', year: 2019 });
  });

  it('takes entries apart that stand on one line, where their numbers go on', () => {
    const third = 'Berg D. Bones, part 3. In 2 volumes. Bone. 2018;4:5-6.';
    expect(
      labelsAndRaws(buildDocument(listed(`1. ${LEE} 2. ${ROY} 3. ${third}`, `4. ${LEE} [9] Not one. 5. Nor this.`))),
    ).toEqual([
      ['1', LEE],
      ['2', ROY],
      ['3', third],
      ['4', `${LEE} [9] Not one. 5. Nor this.`],
    ]);
    expect(labelsAndRaws(buildDocument(listed(`[1] ${LEE} [2] ${ROY}`)))).toEqual([
      ['1', LEE],
      ['2', ROY],
    ]);
  });

  it('takes the number that a list shows, and none from bare entries', () => {
    const items = [LEE, ROY].map((text, i) => ({
      text,
      section: 'REFERENCES' as const,
      kind: 'LIST_ITEM' as const,
      ordinal: i + 1,
    }));
    expect(labelsAndRaws(buildDocument(items)).map(([label]) => label)).toEqual(['1', '2']);
    expect(labelsAndRaws(buildDocument(listed(`• ${LEE}`, ROY)))).toEqual([
      [null, LEE],
      [null, ROY],
    ]);
  });

  it('puts an address on its own line to the entry before it', () => {
    const document = buildDocument(listed(`1. ${LEE}`, 'https://example.org/lee', `2. ${ROY}`));
    expect(findReferences(document).map(({ identifiers }) => identifiers)).toEqual([
      ['url:https://example.org/lee'],
      ['doi:10.1000/roy'],
    ]);
  });

  it('leaves the arrow out that leads back into the text', () => {
    const document = buildDocument(listed(`1. ${LEE} {↩|#ref1} {↑|#ref2}`, `2. ${ROY} {↩︎|#ref3}`));
    expect(findReferences(document).map(({ raw }) => raw)).toEqual([LEE, ROY]);
  });

  it('takes a work with a container and a DOI or PMID for an article of a journal', () => {
    const document = buildDocument(listed('1. Lee A. Calcium and bone. J Bone 2019. doi:10.1000/lee'));
    expect(findReferences(document)[0]).toMatchObject({ containerTitle: 'J Bone', type: 'article-journal' });
  });

  it('reads fields, identifiers of links and a key of what has none', () => {
    const document = buildDocument(listed(`1. ${LEE} {PubMed|https://pubmed.ncbi.nlm.nih.gov/123456/}`, `2. ${LEE}`));
    const [linked, bare] = findReferences(document);
    expect(linked).toMatchObject({
      authors: ['Lee A', 'Kim B'],
      containerTitle: 'J Bone',
      year: 2019,
      identifiers: ['pmid:123456'],
      type: 'article-journal',
    });
    expect(bare).toMatchObject({ identifiers: [], titleKey: 'title:calcium and bone|2019|lee' });
  });

  it('covers the words behind the label, and keeps ids when the list is renumbered', () => {
    const [before] = findReferences(buildDocument(listed(`1. ${LEE}`)));
    const document = buildDocument(listed(`1. ${ROY}`, `2. ${LEE}`));
    const after = findReferences(document)[1]!;
    expect(document.text.slice(after.span.start, after.span.end)).toBe(LEE);
    expect(after.id).toBe(before!.id);
  });

  it('tells equal entries apart, and leaves prose notes and comments alone', () => {
    const ids = findReferences(buildDocument(listed(`1. ${LEE}`, `2. ${LEE}`))).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    const others = [
      { text: 'The author has no interests to declare.', section: 'NOTES' as const },
      { text: `1. ${LEE}`, section: 'COMMENTS' as const },
    ];
    expect(findReferences(buildDocument(others))).toEqual([]);
  });
});

it('takes the work for identified by its own address, not by links to its publisher, the own site or a search', () => {
  const links =
    '{a|https://example.org/works/1} {b|https://other.example.net/press} {c|https://me.example.com/help} {d|https://scholar.google.com/scholar?q=x}';
  const document = buildDocument(
    listed(`1. ${LEE} {e|https://me.example.com/bone} ${links}`),
    'https://me.example.com/post',
  );
  expect(findReferences(document)[0]!.identifiers).toEqual(['url:https://example.org/works/1']);
});
