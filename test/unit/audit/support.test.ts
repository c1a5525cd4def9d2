import { describe, expect, test } from 'vitest';
import { numbersFrom } from '../../../eval/random.ts';
import { rungOfLabel, supportOf } from '../../../ingest/support.ts';
import type { Attribution, Citation, Claim, Extraction, Reference } from '../../../schema/model.ts';
import { supportRank } from '../../../schema/model.ts';
import { audit, type Facts } from '../../../src/audit/index.ts';
import { withRetractedClaims } from '../../../src/audit/support.ts';
import { article, claim, entry, marker } from './article.ts';

const IDENTIFIED: readonly Partial<Reference>[] = [
  { identifiers: [] },
  { identifiers: ['doi:10.5555/x'] },
  { identifiers: ['url:https://bones.example/x'], ownSite: true, origin: 'LINK' },
  { identifiers: [], origin: 'NAMED' },
];

/** Claims, markers and entries at random, with the rungs that follow from them. */
function randomArticle(seed: number): Extraction {
  const below = numbersFrom(seed);
  const many = (most: number) => Array.from({ length: below(most + 1) }, (_, i) => i);
  const hasList = below(4) > 0;
  const lines = Array.from({ length: 40 }, (_, i) => `Line ${i} x.`);
  const text = lines.join('\n');
  const references = many(6)
    .map((i) =>
      entry(text, below(5) === 0 ? `Line 3${i} x.` : lines[30 + i]!, {
        id: `r${i}`,
        label: String(i),
        ...IDENTIFIED[below(4)],
      }),
    )
    .filter(({ origin }) => hasList || origin !== 'LIST');
  const citations = many(8).map((i): Citation => {
    const reference = below(4) > 0 ? references[below(Math.max(1, references.length))] : undefined;
    const pointers = { [String(i)]: reference?.id ?? null, ...(below(4) === 0 && { 99: null }) };
    return { ...marker(text, lines[15 + i]!, pointers), id: `c${i}` };
  });
  const someCitation = () => citations[below(Math.max(1, citations.length))]?.id;
  const idOf = new Map(references.map((one) => [one.id, one]));
  const rungsOf = (ids: readonly string[]) =>
    citations
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ pointers }) => pointers.map(({ referenceId }) => idOf.get(referenceId ?? '')))
      .map((one) =>
        rungOfLabel({
          hasReference: one !== undefined,
          identified: (one?.identifiers.length ?? 0) > 0,
          ownSite: one?.ownSite ?? false,
        }),
      );
  const claims = many(12).map((i): Claim => {
    const own = [...new Set(many(2).flatMap(() => someCitation() ?? []))];
    const nearby = own.length > 0 ? [] : [...new Set(many(1).flatMap(() => someCitation() ?? []))];
    const attribution = (['NONE', 'VAGUE', 'NAMED'] as const)[below(3)] as Attribution;
    return claim(text, lines[i]!, {
      id: `claim ${i}`,
      sentence: i,
      kind: below(3) === 0 ? 'QUANTITATIVE' : 'OTHER',
      citations: own,
      nearby: nearby.map((citationId) => ({ citationId, rule: 'r' })),
      attribution,
      supportStatus: supportOf({ own: rungsOf(own), nearby: rungsOf(nearby), attribution }),
    });
  });
  return article(text, { references, citations, claims });
}

const FACTS: Facts = {
  sourceOf: () => null,
  noticesOf: ({ label }) => (Number(label) % 2 === 0 ? [{ kind: 'RETRACTION', date: null, noticeUrl: null }] : []),
};

/** The rules that tell of each rung, directly or of what the claim rests on. */
const RULES_OF: Readonly<Record<string, readonly string[]>> = {
  RETRACTED: ['retracted-source'],
  UNSUPPORTED: ['unsupported-claim', 'unsourced-quantity'],
  VAGUELY_ATTRIBUTED: ['vague-attribution', 'unsourced-quantity'],
  DANGLING: ['dangling-marker', 'markers-without-list'],
  UNIDENTIFIED: ['unidentified-reference', 'own-site-source', 'broken-identifier'],
  CITED_NEARBY: [],
  CITED: [],
};
const SUPPORT_RULES = new Set(Object.values(RULES_OF).flat());

describe('what is told of the support of a claim', () => {
  const seeds = Array.from({ length: 300 }, (_, i) => i);

  test.each([
    ['without a store', undefined],
    ['with retractions', FACTS],
  ])('comes once and from the rule of its rung, %s', (_, facts) => {
    const met = new Set<string>();
    for (const seed of seeds) {
      const extraction = facts ? withRetractedClaims(randomArticle(seed), facts) : randomArticle(seed);
      const findings = audit(extraction, facts).filter(({ rule }) => SUPPORT_RULES.has(rule));
      const citationOf = new Map(extraction.citations.map((one) => [one.id, one]));
      for (const { id, supportStatus, citations, nearby } of extraction.claims) {
        const direct = findings.filter(({ claimId }) => claimId === id);
        expect(direct.length).toBeLessThanOrEqual(1);
        const rests = [...citations, ...nearby.map(({ citationId }) => citationId)];
        const entries = rests.flatMap((one) => citationOf.get(one)?.references ?? []);
        const shared = findings.filter(
          ({ rule, citationId, referenceId }) =>
            RULES_OF[supportStatus]!.includes(rule) &&
            (rule === 'markers-without-list' ||
              rests.includes(citationId ?? '') ||
              entries.includes(referenceId ?? '')),
        );
        const own = direct.map(({ rule }) => rule);
        expect(own.every((rule) => RULES_OF[supportStatus]!.includes(rule))).toBe(true);
        if (supportRank(supportStatus) < supportRank('CITED_NEARBY'))
          expect(direct.length + shared.length).toBeGreaterThan(0);
        met.add(supportStatus);
      }
      // A place, a marker or an entry has one finding about what it lacks.
      const places = findings
        .filter(({ rule }) => rule !== 'retracted-source')
        .map(({ claimId, citationId, referenceId }) => referenceId ?? citationId ?? claimId);
      expect(new Set(places).size).toBe(places.length);
    }
    expect(met.size).toBe(facts ? 7 : 6);
  });

  test('no finding rescues a claim that its cure would not lift', () => {
    for (const seed of seeds) {
      const extraction = randomArticle(seed);
      for (const { rule, rescues, referenceId, citationId } of audit(extraction)) {
        if (!['unidentified-reference', 'own-site-source', 'dangling-marker'].includes(rule)) continue;
        expect([rule, rescues]).toEqual([rule, countLifted(extraction, referenceId, citationId)]);
      }
    }
  });
});

/** Reads the rungs anew as if the entry, or the entries of the marker, were there and identified. */
function countLifted(
  { claims, citations, references }: Extraction,
  mended: string | null,
  marked: string | null,
): number {
  const idOf = new Map(references.map((one) => [one.id, one]));
  const rungsOf = (ids: readonly string[]) =>
    citations
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, pointers }) =>
        pointers.map(({ referenceId }) => {
          const one = idOf.get(referenceId ?? '');
          const isMended = mended !== null ? referenceId === mended : referenceId === null && id === marked;
          return rungOfLabel({
            hasReference: one !== undefined || isMended,
            identified: (one?.identifiers.length ?? 0) > 0 || isMended,
            ownSite: !isMended && (one?.ownSite ?? false),
          });
        }),
      );
  return claims.filter(({ citations: own, nearby, attribution, supportStatus }) => {
    const then = supportOf({
      own: rungsOf(own),
      nearby: rungsOf(nearby.map(({ citationId }) => citationId)),
      attribution,
    });
    return supportRank(then) > supportRank(supportStatus);
  }).length;
}
