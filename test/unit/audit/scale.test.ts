import { expect, test } from 'vitest';
import type { Assertion, Citation, Claim, Extraction, Reference } from '../../../schema/model.ts';
import { audit, type Facts } from '../../../src/audit/index.ts';
import { article, claim, entry, marker } from './article.ts';

const LINE = 'Kale raises bone 12% [1].\n';
const assertion = (predicate: Assertion['predicate']): Assertion => ({
  subject: 'kale',
  predicate,
  object: 'bone',
  negated: false,
  rule: 'r',
  cue: { start: 0, end: 0 },
  subjectSpan: { start: 0, end: 0 },
  objectSpan: { start: 0, end: 0 },
});

/** As many claims, markers and equal entries, with every fault there is: numbers that leap, one work again and again, retractions. */
function crowded(size: number): Extraction {
  const text = LINE.repeat(size);
  const at = (i: number) => ({ start: i * LINE.length, end: i * LINE.length + LINE.length - 1 });
  const [one, mark] = [claim(LINE, LINE.trim(), {}), marker(LINE, '[1]', {})];
  const listed = entry(LINE, LINE.trim(), { identifiers: ['pmid:7'], title: 'Kale in mice' });
  const all = Array.from({ length: size }, (_, i) => i);
  const references = all.map((i): Reference => ({
    ...listed,
    id: `r${i}`,
    label: String(i % 2 ? 9999 : 1),
    span: at(i),
    identifiers: i % 3 ? listed.identifiers : [],
    ownSite: i % 5 === 0,
  }));
  const citations = all.map((i): Citation => ({
    ...mark,
    id: `c${i}`,
    span: at(i),
    pointers: [{ label: String(i), referenceId: i % 7 ? `r${i}` : null }],
    references: i % 7 ? [`r${i}`] : [],
  }));
  const claims = all.map((i): Claim => ({
    ...one,
    id: `claim${i}`,
    span: at(i),
    sentence: i,
    causal: true,
    citations: i % 4 ? [`c${i}`] : [],
    nearby: i % 4 ? [] : [{ citationId: 'c1', rule: 'r' }],
    supportStatus: i % 7 ? 'CITED' : 'DANGLING',
    statements: [assertion(i % 2 ? 'INCREASES' : 'DECREASES')],
  }));
  return article(text, { sentences: all.map(at), references, citations, claims });
}

/** Counts how often an element of the article's arrays is read, and the graph asked. */
function count(extraction: Extraction): { reads: number; findings: number; distinct: number } {
  let reads = 0;
  const counted = <T extends object>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const facts: Facts = {
    sourceOf: () => (reads++, 'pmid:7'),
    noticesOf: () => (reads++, [{ kind: 'RETRACTION', date: null, noticeUrl: null }]),
  };
  const { references, citations, claims, sentences } = extraction;
  const findings = audit(
    {
      ...extraction,
      references: counted(references),
      citations: counted(citations),
      claims: counted(claims),
      sentences: counted(sentences),
    },
    facts,
  );
  return { reads, findings: findings.length, distinct: new Set(findings.map(({ id }) => id)).size };
}

test('an audit reads an article of many claims, markers and equal entries in proportion to its size', () => {
  const [small, large] = [count(crowded(1_000)), count(crowded(10_000))];
  expect(large.findings).toBeGreaterThan(50_000);
  expect(large.distinct).toBe(large.findings);
  // Looking a place up takes the logarithm of the number of sentences.
  expect(large.reads / small.reads).toBeLessThan(10 * (Math.log2(10_000) / Math.log2(1_000)));
});
