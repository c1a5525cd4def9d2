import type { RungCounts } from '../../schema/graph.ts';
import { rungProperty } from '../../schema/graph.ts';
import type { SupportStatus } from '../../schema/model.ts';
import { SUPPORT_LADDER } from '../../schema/model.ts';
import { groupBy } from '../../schema/group-by.ts';
import { type NodeRow } from './batch.ts';
import type { Own } from './own.ts';

/** What some node is counted by, name by name; what is not named is 0. */
export type Counts = { readonly [name: string]: number };
export type CountsById = ReadonlyMap<string, Counts>;

/** What one article adds to the counts that several articles share. */
export interface Contribution {
  readonly counters: Counts;
  /** `claimCount`, `articleCount`, `refs`. */
  readonly mechanisms: CountsById;
  /** `claimCount`, `denialCount`, `articleCount`, `refs` and the rungs. */
  readonly statements: CountsById;
  /** `refs`. */
  readonly records: CountsById;
  /** `claims` by statement and record (`supportKey`): asserting claims that rest on the record, the article's own site left out. */
  readonly supports: CountsById;
  /** Claims by the record that they rest on. */
  readonly claimsByRecord: ReadonlyMap<string, readonly string[]>;
  /** Records by the claim that rests on them, the article's own site left out. */
  readonly recordsByClaim: ReadonlyMap<string, readonly string[]>;
  /** 1; 0 for a duplicate, which adds nothing to any count of articles. */
  readonly articles: 0 | 1;
}

export const NOTHING: Contribution = {
  counters: {},
  mechanisms: new Map(),
  statements: new Map(),
  records: new Map(),
  supports: new Map(),
  claimsByRecord: new Map(),
  recordsByClaim: new Map(),
  articles: 0,
};

export const supportKey = (statement: string, record: string): string => `${statement}\n${record}`;
export const supportEnds = (key: string): { from: string; to: string } => {
  const cut = key.indexOf('\n');
  return { from: key.slice(0, cut), to: key.slice(cut + 1) };
};

class Tally {
  readonly byId = new Map<string, Record<string, number>>();

  add(id: string, name: string, amount = 1): void {
    let counts = this.byId.get(id);
    if (!counts) this.byId.set(id, (counts = {}));
    counts[name] = (counts[name] ?? 0) + amount;
  }
}

/** Counts what an article adds; `duplicate`: its text was there before, under another id. */
export function contributionOf(own: Own, duplicate: boolean): Contribution {
  const articles = duplicate ? 0 : 1;
  const rungs = new Map(own.nodes.Claim.map(({ id, supportStatus }) => [id, supportStatus as SupportStatus]));
  const resting = groupBy(own.edges.RESTS_ON, (row) => row.from);
  const mechanisms = new Tally();
  for (const { to } of own.edges.LISTS) mechanisms.add(to, 'refs');
  for (const [id, rows] of groupBy(own.edges.MENTIONS, (row) => row.to)) {
    mechanisms.add(id, 'claimCount', rows.length);
    mechanisms.add(id, 'articleCount', articles);
  }
  const statements = new Tally();
  const supports = new Tally();
  for (const [id, rows] of groupBy(own.edges.ASSERTS, (row) => row.to)) {
    statements.add(id, 'refs');
    const asserting = new Set(rows.filter(({ negated }) => negated !== true).map(({ from }) => from));
    const denying = new Set(rows.filter(({ negated }) => negated === true).map(({ from }) => from));
    statements.add(id, 'claimCount', asserting.size);
    statements.add(id, 'denialCount', denying.size);
    if (asserting.size > 0) statements.add(id, 'articleCount', articles);
    for (const claim of asserting) {
      statements.add(id, rungProperty(rungs.get(claim)!));
      for (const { to, ownSite } of resting.get(claim) ?? [])
        if (ownSite !== true) supports.add(supportKey(id, to), 'claims');
    }
  }
  const records = new Tally();
  for (const to of new Set(own.edges.DESCRIBED_BY.map((row) => row.to))) records.add(to, 'refs');
  return {
    counters: countersOf(own, rungs.values(), articles),
    mechanisms: mechanisms.byId,
    statements: statements.byId,
    records: records.byId,
    supports: supports.byId,
    claimsByRecord: new Map(
      [...groupBy(own.edges.RESTS_ON, (row) => row.to)].map(([id, rows]) => [id, rows.map(({ from }) => from)]),
    ),
    recordsByClaim: new Map(
      [...resting].map(([id, rows]) => [id, rows.filter(({ ownSite }) => ownSite !== true).map(({ to }) => to)]),
    ),
    articles,
  };
}

function countersOf(own: Own, rungs: Iterable<SupportStatus>, articles: 0 | 1): Counts {
  const tally = new Tally();
  const add = (name: string, amount = 1): void => tally.add('', name, amount);
  add(articles ? 'articles' : 'duplicates');
  add('claims', own.nodes.Claim.length);
  add('citations', own.nodes.Citation.length);
  add('references', own.nodes.Reference.length);
  for (const rung of rungs) add(`claims:${rung}`);
  for (const [name, count] of Object.entries(countFindings(own.nodes.Finding))) add(name, count);
  return tally.byId.get('')!;
}

/** Findings by the names of their counters. */
export function countFindings(findings: readonly NodeRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, severity, status } of findings) {
    const name = `findings:${String(rule)}:${String(severity)}:${String(status)}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** `after` minus `before`, without what is 0. */
export function difference(before: Counts, after: Counts): Counts {
  const result: Record<string, number> = {};
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const by = (after[name] ?? 0) - (before[name] ?? 0);
    if (by !== 0) result[name] = by;
  }
  return result;
}

/** The differences by id; ids without one are left out. */
export function differences(before: CountsById, after: CountsById): Map<string, Counts> {
  const result = new Map<string, Counts>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const by = difference(before.get(id) ?? {}, after.get(id) ?? {});
    if (Object.keys(by).length > 0) result.set(id, by);
  }
  return result;
}

/** `counts` changed by a difference. */
export function sum<K extends string>(counts: Readonly<Record<K, number>>, by: Counts): Record<K, number> {
  const names = Object.keys(counts) as K[];
  return Object.fromEntries(names.map((name) => [name, counts[name] + (by[name] ?? 0)])) as Record<K, number>;
}

/** Rank of the best rung that is counted; -1 where none is. */
export function bestRank(counts: RungCounts): number {
  return SUPPORT_LADDER.findLastIndex((status) => counts[rungProperty(status)] > 0);
}
