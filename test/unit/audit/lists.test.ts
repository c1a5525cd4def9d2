import { describe, expect, test } from 'vitest';
import type { Extraction, Reference } from '../../../schema/model.ts';
import { NO_FACTS } from '../../../src/audit/findings.ts';
import { audit, type Facts } from '../../../src/audit/index.ts';
import { article, claim, entry, marker } from './article.ts';

const found = (extraction: Extraction, rule: string, facts?: Facts) =>
  audit(extraction, facts).filter((finding) => finding.rule === rule);
const messages = (extraction: Extraction, rule: string, facts?: Facts) =>
  found(extraction, rule, facts).map(({ message }) => message);

/** A list with these labels, each entry with a word of its own. */
function listed(labels: readonly (string | null)[], parts: Partial<Extraction> = {}): Extraction {
  const lines = labels.map((label, i) => `${label ?? '-'}. Doe J. Work ${'abcdefghijklm'[i]}.`);
  const text = `Kale helps (2, 14).\n${lines.join('\n')}`;
  return article(text, {
    references: lines.map((line, i) => entry(text, line, { id: `r${i}`, label: labels[i]! })),
    ...parts,
  });
}

describe('numbering-out-of-step', () => {
  test.each([
    ['1, 2, 4', ['The numbers of the list skip from 2 to 4, at “Doe J. Work c.”']],
    ['1, 2, 2, 3', ['Two entries of the list have the number 2; the second is “Doe J. Work c.”']],
    ['1, 3, 2, 4', ['The numbers of the list go back from 3 to 2, at “Doe J. Work c.”']],
    ['1, 2, 3, 1, 2, 3', ['The numbers of the list go back from 3 to 1, at “Doe J. Work d.”']],
    [
      '1, 4, 4, 9',
      [
        'The numbers of the list skip from 1 to 4, at “Doe J. Work b.”',
        'Two entries of the list have the number 4; the second is “Doe J. Work c.”',
        'The numbers of the list skip from 4 to 9, at “Doe J. Work d.”',
      ],
    ],
    ['1, 2, 3', []],
    ['7, 8, 9', []],
    ['1, 2a, 2b, 3', []],
    ['S1, S3', []],
  ])('%s', (labels, told) => {
    expect(messages(listed(labels.split(', ')), 'numbering-out-of-step')).toEqual(told);
  });

  test('a list without numbers, or with one here and there, has none that could be out of step', () => {
    expect(messages(listed([null, null, null]), 'numbering-out-of-step')).toEqual([]);
    expect(messages(listed([null, '1', null, '7']), 'numbering-out-of-step')).toEqual([]);
  });

  test('each section counts for itself, and a reference of a JATS file may hold two works', () => {
    const twice = listed(['1', '2', '1', '2']);
    const at = twice.references[2]!.span.start;
    const section = (start: number, end: number) => ({
      id: `s${start}`,
      heading: null,
      kind: 'REFERENCES' as const,
      span: { start, end },
    });
    const sections = [section(0, at), section(at, twice.text.length)];
    expect(messages({ ...twice, sections }, 'numbering-out-of-step')).toEqual([]);
    const jats = listed(['1', '2', '2', '3']);
    const made: Extraction = { ...jats, article: { ...jats.article, format: 'jats' } };
    expect(messages(made, 'numbering-out-of-step')).toEqual([]);
  });

  test('markers that count further than the list are one finding, at the furthest', () => {
    const { text } = listed(['1', '2']);
    const citations = [marker(text, '(2, 14)', { 2: 'r1', 14: null }), { ...marker(text, '2', { 9: null }), id: 'c' }];
    const findings = found(listed(['1', '2'], { citations }), 'numbering-out-of-step');
    expect(findings).toMatchObject([{ citationId: 'citation (2, 14)', rescues: 0 }]);
    expect(findings[0]!.message).toContain('up to 14');
    expect(findings[0]!.message).toContain('ends at 2');
  });
});

describe('duplicate-reference', () => {
  const text = 'Doe J. Kale.\nDoe J. Kale, again.\nRoe R. Milk.';
  const pair = (a: Partial<Reference>, b: Partial<Reference>) =>
    article(text, {
      references: [
        entry(text, 'Doe J. Kale.', { label: '3', ...a }),
        entry(text, 'Roe R. Milk.'),
        entry(text, 'Doe J. Kale, again.', { label: '9', ...b }),
      ],
    });

  test('names both labels, on the later entry', () => {
    const [finding, ...others] = found(
      pair({ identifiers: ['doi:10.5555/kale'] }, { identifiers: ['pmid:7', 'doi:10.5555/kale'] }),
      'duplicate-reference',
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ referenceId: 'reference Doe J. Kale, again.', rescues: 0 });
    expect(finding!.message).toBe(
      'The entries 3 (“Doe J. Kale.”) and 9 (“Doe J. Kale, again.”) lead to the same work.',
    );
  });

  test('believes the graph where it knows that two identifiers are one work', () => {
    const two = pair({ identifiers: ['doi:10.5555/kale'] }, { identifiers: ['pmid:7'] });
    const facts: Facts = { ...NO_FACTS, sourceOf: ({ label }) => (label === null ? null : 'doi:10.5555/kale') };
    expect(messages(two, 'duplicate-reference')).toEqual([]);
    expect(messages(two, 'duplicate-reference', facts)).toHaveLength(1);
  });

  test.each([
    [
      'chapters of a book',
      { identifiers: ['isbn:9783161484100'], title: 'One' },
      { identifiers: ['isbn:9783161484100'], title: 'Two' },
    ],
    [
      'versions of a page',
      { identifiers: ['url:https://a.org/x'], title: 'One', year: 2001 },
      { identifiers: ['url:https://a.org/x'], title: 'One', year: 2011 },
    ],
    [
      'two DOIs that share a weaker identifier',
      { identifiers: ['doi:10.1/a', 'pmid:7'] },
      { identifiers: ['doi:10.1/b', 'pmid:7'] },
    ],
    ['entries of which nothing is known', {}, {}],
  ])('tells %s apart', (_, a, b) => {
    expect(messages(pair(a, b), 'duplicate-reference')).toEqual([]);
  });

  test('takes equal titles at one address, and equal keys of title, for one', () => {
    const page = { identifiers: ['url:https://a.org/x'], title: 'One' };
    expect(messages(pair(page, page), 'duplicate-reference')).toHaveLength(1);
    const named = { sourceId: 'title:kale 2019 doe', title: 'Kale' };
    expect(messages(pair(named, named), 'duplicate-reference')).toHaveLength(1);
  });
});

describe('lists and markers that lack each other', () => {
  const text = 'Kale builds bone. Rest is good. Milk too.\nDoe J. Kale and the hip.\nRoe R. Rest.';
  const mechanisms = [
    { id: 'local:kale', name: 'kale', synonyms: ['Brassica'], category: 'food', xrefs: [], parents: [] },
  ];
  const mention = { mechanismId: 'local:kale', quote: 'Kale', span: { start: 0, end: 4 } };
  const references = ['Doe J. Kale and the hip.', 'Roe R. Rest.'].map((raw, i) =>
    entry(text, raw, { identifiers: [`doi:10.5555/${i}`] }),
  );
  const claims = [claim(text, 'Kale builds bone.', { mentions: [mention] }), claim(text, 'Milk too.', {})];

  test('a list without markers is one finding, which rescues claims about what an entry names', () => {
    const findings = audit(article(text, { references, mechanisms, claims })).filter(({ claimId }) => claimId === null);
    expect(findings).toMatchObject([{ rule: 'list-without-markers', rescues: 1, severity: 'WARNING' }]);
    expect(findings[0]!.message).toContain('any of the 2 entries');
  });

  test('links are no markers, but a marker that leads nowhere is one', () => {
    const link = { ...marker(text, 'Rest', {}), style: 'LINK' as const };
    const rules = (citations: Extraction['citations']) =>
      audit(article(text, { references, citations })).map(({ rule }) => rule);
    expect(rules([link])).toEqual(['list-without-markers']);
    expect(rules([marker(text, 'Rest', { 9: null })])).toEqual([
      'dangling-marker',
      'reference-never-cited',
      'reference-never-cited',
    ]);
  });

  test('markers without a list are one finding, which rescues all that rest on them', () => {
    const citations = [marker(text, 'Rest', { 1: null }), marker(text, 'good', { 2: null })];
    const dangling = [
      claim(text, 'Kale builds bone.', { supportStatus: 'DANGLING', citations: ['citation Rest'] }),
      claim(text, 'Rest is good.', { supportStatus: 'DANGLING', nearby: [{ citationId: 'citation good', rule: 'r' }] }),
    ];
    const findings = audit(article(text, { citations, claims: dangling }));
    expect(findings).toMatchObject([
      { rule: 'markers-without-list', rescues: 2, severity: 'ERROR', citationId: 'citation Rest' },
    ]);
    expect(findings[0]!.message).toContain('its 2 markers');
  });

  test('an empty article, and one in another language, have no fault', () => {
    expect(audit(article(''))).toEqual([]);
    const citations = [marker(text, 'Rest', { 1: references[0]!.id, 2: references[1]!.id })];
    expect(audit(article(text, { references, citations }))).toEqual([]);
  });
});
