import { describe, expect, test } from 'vitest';
import { audit, AUDIT_RULES } from '../../../src/audit/index.ts';
import type { Extraction } from '../../../schema/model.ts';
import { slice } from '../../../schema/span.ts';
import { article, claim, entry, marker } from './article.ts';
import { expectLinear } from '../../growth.ts';

const found = (extraction: Extraction, rule: string) => audit(extraction).filter((finding) => finding.rule === rule);

describe('unsupported-claim', () => {
  const text = 'Kale rebuilds bone. Milk slows its loss (1).';
  const claims = [
    claim(text, 'Kale rebuilds bone.', {}),
    claim(text, 'Milk slows its loss (1).', { supportStatus: 'CITED' }),
  ];

  test('finds the claim on the lowest rung, and that alone', () => {
    const [finding, ...others] = found(article(text, { claims }), 'unsupported-claim');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ claimId: claims[0]!.id, severity: 'ERROR', rescues: 1, status: 'OPEN', start: 0 });
    expect(finding!.message).toContain('Kale rebuilds bone.');
  });
});

describe('vague-attribution', () => {
  const text = 'Studies show that kale helps. The WHO says that milk helps.';
  const facts = { supportStatus: 'VAGUELY_ATTRIBUTED' } as const;

  test('tells research without a name from a name without a reference', () => {
    const claims = [
      claim(text, 'Studies show that kale helps.', { ...facts, attribution: 'VAGUE' }),
      claim(text, 'The WHO says that milk helps.', { ...facts, attribution: 'NAMED' }),
    ];
    const findings = found(article(text, { claims }), 'vague-attribution');
    expect(findings.map(({ claimId }) => claimId)).toEqual(claims.map(({ id }) => id));
    expect(findings[0]!.message).toContain('without naming any');
    expect(findings[1]!.message).toContain('gives no reference');
  });
});

describe('dangling-marker', () => {
  const text = 'Kale helps (1, 9). Milk helps too (9).\n1. Doe J. Kale. 2019.';
  const reference = entry(text, '1. Doe J. Kale. 2019.', { label: '1', identifiers: ['pmid:1'] });
  const citations = [marker(text, '(1, 9)', { 1: reference.id, 9: null }), marker(text, '(9)', { 9: null })];
  const claims = [
    claim(text, 'Kale helps (1, 9).', { supportStatus: 'CITED', citations: [citations[0]!.id] }),
    claim(text, 'Milk helps too (9).', { supportStatus: 'DANGLING', citations: [citations[1]!.id] }),
  ];

  test('gives one finding for each place where one stands, with the labels that are missing', () => {
    const findings = found(article(text, { claims, citations, references: [reference] }), 'dangling-marker');
    expect(findings.map(({ start, end }) => slice(text, { start: start!, end: end! }))).toEqual(['(1, 9)', '(9)']);
    expect(findings[0]).toMatchObject({ rescues: 0, claimId: null, citationId: citations[0]!.id });
    expect(findings[1]).toMatchObject({ rescues: 1, claimId: claims[1]!.id });
    expect(findings[0]!.message).toContain('no entry 9');
  });

  test('leaves it to markers-without-list where there is no list at all', () => {
    const findings = audit(article(text, { citations: [marker(text, '(9)', { 9: null })] }));
    expect(findings.map(({ rule }) => rule)).toEqual(['markers-without-list']);
  });

  test('counts the claims that lean on the marker from nearby', () => {
    const leaning = [
      claim(text, 'Kale helps (1, 9).', { supportStatus: 'DANGLING', citations: [citations[0]!.id] }),
      claim(text, 'Milk helps too (9).', {
        supportStatus: 'DANGLING',
        nearby: [{ citationId: citations[0]!.id, rule: 'r' }],
      }),
    ];
    const parts = { claims: leaning, citations: [citations[0]!], references: [reference] };
    expect(found(article(text, parts), 'dangling-marker')).toMatchObject([{ rescues: 2 }]);
  });

  test('keeps its id when the list is renumbered', () => {
    const id = (label: string) => {
      const sentence = `Milk helps (${label}) too (1). Kale.`;
      const markers = [marker(sentence, `(${label})`, { [label]: null }), marker(sentence, '(1)', { 1: 'r' })];
      const references = [entry(sentence, 'Kale.', { id: 'r' })];
      return found(article(sentence, { citations: markers, references }), 'dangling-marker').map(({ id }) => id);
    };
    expect(id('9')).toEqual(id('12'));
  });

  test('tells the same marker in the same sentence apart', () => {
    const twice = 'Kale (9) and milk (9) help.';
    const second = { ...marker(twice, '(9)', { 9: null }), id: 'second', span: { start: 18, end: 21 } };
    const findings = found(
      article(twice, {
        citations: [marker(twice, '(9)', { 9: null }), second],
        references: [entry(twice, 'milk')],
      }),
      'dangling-marker',
    );
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
  });
});

describe('unidentified-reference', () => {
  const text = 'Kale helps [2].\n2. Doe J. Kale and bone. 2019.\nour page doi:10.5/x';
  const bare = entry(text, '2. Doe J. Kale and bone. 2019.', { label: '2' });
  const citations = [marker(text, '[2]', { 2: bare.id })];
  const claims = [claim(text, 'Kale helps [2].', { supportStatus: 'UNIDENTIFIED', citations: [citations[0]!.id] })];

  test('finds the entry without an identifier, and the claims that its cure lifts', () => {
    const [finding] = found(article(text, { claims, citations, references: [bare] }), 'unidentified-reference');
    expect(finding).toMatchObject({ referenceId: bare.id, rescues: 1, severity: 'WARNING' });
    expect(finding!.message).toContain('“Doe J. Kale and bone. 2019.”');
  });

  test('lets an entry with an identifier be, and leaves own pages and broken identifiers to their rules', () => {
    const identified = { ...bare, identifiers: ['doi:10.1/x'] };
    const own = entry(text, 'our page', { origin: 'LINK', identifiers: ['url:https://a.org/x'], ownSite: true });
    const broken = entry(text, 'our page doi:10.5/x', { id: 'broken' });
    const findings = audit(article(text, { references: [identified, own, broken], citations }));
    expect(findings.map(({ rule, referenceId }) => [rule, referenceId])).toEqual([
      ['own-site-source', own.id],
      ['reference-never-cited', broken.id],
      ['broken-identifier', broken.id],
    ]);
  });

  test('keeps its id when the list is renumbered, and tells equal entries apart', () => {
    const id = (label: string) => {
      const list = `${label}. Doe J. Kale.\n${label}. Doe J. Kale.`;
      const one = entry(list, `${label}. Doe J. Kale.`, { label });
      return found(article(list, { references: [one, { ...one, id: 'two' }] }), 'unidentified-reference').map(
        (f) => f.id,
      );
    };
    expect(id('3')).toEqual(id('14'));
    expect(new Set(id('3')).size).toBe(2);
  });
});

describe('reference-never-cited', () => {
  const text = 'Kale helps [1].\n1. Doe J. Kale.\n2. Roe R. Milk.\nRoe’s page';
  const references = [
    entry(text, '1. Doe J. Kale.', { label: '1' }),
    entry(text, '2. Roe R. Milk.', { label: '2' }),
    entry(text, 'Roe’s page', { origin: 'LINK' }),
  ];

  test('finds entries of the list that no marker leads to, and no links', () => {
    const citations = [marker(text, '[1]', { 1: references[0]!.id })];
    const findings = found(article(text, { references, citations }), 'reference-never-cited');
    expect(findings.map(({ referenceId }) => referenceId)).toEqual([references[1]!.id]);
    expect(findings[0]).toMatchObject({ severity: 'INFO', rescues: 0 });
  });
});

describe('all rules together', () => {
  const text = 'Kale helps. Milk helps (9).';
  const citations = [marker(text, '(9)', { 9: null })];
  const claims = [
    claim(text, 'Milk helps (9).', { supportStatus: 'DANGLING', citations: [citations[0]!.id] }),
    claim(text, 'Kale helps.', {}),
  ];

  test('speak in the order of the text, with line and column of the file', () => {
    const findings = audit(article(text, { claims, citations, origin: [[0, 3, 5]] }));
    expect(findings.map(({ rule, startLine, startColumn }) => [rule, startLine, startColumn])).toEqual([
      ['unsupported-claim', 3, 5],
      ['markers-without-list', 3, 28],
    ]);
    expect(findings.map(({ order }) => order)).toEqual(findings.map(({ order }) => order).toSorted());
  });

  test('say nothing of an article without fault', () => {
    expect(audit(article('Kale helps.', {}))).toEqual([]);
  });

  test('have ids of their own, and take time in proportion to the article', () => {
    expect(new Set(AUDIT_RULES.map(({ id }) => id)).size).toBe(AUDIT_RULES.length);
    expectLinear((size) => {
      const many = Array.from({ length: size }, (_, i) => ({ ...citations[0]!, id: `c${i}` }));
      const findings = audit(article(text, { claims, citations: many, references: [entry(text, 'Milk')] }));
      expect(findings.length).toBeGreaterThan(size);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }, 20_000);
  });
});
