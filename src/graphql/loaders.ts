import DataLoader from 'dataloader';
import { ClaimtraceError } from '../../schema/errors.ts';
import type { Store } from '../store/store.ts';
import { findArticlesByIdentifier, findBlocks, findMarks, findSections, findTexts } from '../query/articles.ts';
import type { Found } from '../query/batch.ts';
import { findByIds } from '../query/batch.ts';
import { findClaimsOfMechanisms } from '../query/claims-of-mechanisms.ts';
import { findCitationsOfClaims, findCitationsOfReferences, findClaimsOfCitations } from '../query/citations.ts';
import { findContradictionsOf, findDenials } from '../query/contradictions.ts';
import type { Entity, RowOf } from '../query/fields.ts';
import { findFindingsOfClaims } from '../query/findings.ts';
import { findMechanismsByName, findParents, withMembers } from '../query/mechanisms.ts';
import { findAny } from '../query/node.ts';
import type { List, Page, PageRequest } from '../query/page.ts';
import { countLists, EMPTY_PAGE, findPages } from '../query/page.ts';
import {
  findNoticesOfSources,
  findReferencesWithSources,
  findSourcesByIdentifier,
  findSourcesOfReferences,
} from '../query/sources.ts';
import { findAssertions } from '../query/statements.ts';
import { findCounters, findFindingTallies } from '../query/summary.ts';
import { findTraces } from '../query/trace.ts';

/** As many ids as one statement takes. */
const BATCH = 500;

type Find<T> = (store: Store, ids: readonly string[]) => Promise<Found<T>>;

/**
 * What one request reads, each thing once: whatever the resolvers ask for at the same time is one statement, so that the number
 * of statements depends on the depth of a query and not on its rows. `shared`: the store that other requests read, too.
 */
export function createLoaders(store: Store, shared: Store) {
  const one = <T>(find: Find<T>) =>
    new DataLoader<string, T | null>(
      async (ids) => {
        const found = await find(store, ids);
        return ids.map((id) => found.get(id) ?? null);
      },
      { maxBatchSize: BATCH },
    );
  const many = <T>(find: Find<T[]>) =>
    new DataLoader<string, readonly T[]>(
      async (ids) => {
        const found = await find(store, ids);
        return ids.map((id) => found.get(id) ?? []);
      },
      { maxBatchSize: BATCH },
    );
  const byId = <E extends Entity>(entity: E) => one((on, ids) => findByIds(on, entity, ids));

  const article = byId('Article');
  const sourceOfReference = one(findSourcesOfReferences);
  const kept = new Map<string, unknown>();
  /** One loader for each question that is asked of many owners. */
  const keep = <T>(question: unknown, make: () => T): T => {
    const key = JSON.stringify(question);
    if (!kept.has(key)) kept.set(key, make());
    return kept.get(key) as T;
  };

  return {
    any: one(findAny),
    article,
    section: byId('Section'),
    claim: byId('Claim'),
    citation: byId('Citation'),
    reference: one(async (on, ids) => {
      const found = await findReferencesWithSources(on, ids);
      for (const [id, { source }] of found) sourceOfReference.prime(id, source);
      return new Map([...found].map(([id, { reference }]) => [id, reference]));
    }),
    source: byId('Source'),
    mechanism: byId('Mechanism'),
    statement: byId('Statement'),
    finding: byId('Finding'),
    text: one(findTexts),
    blocks: many(findBlocks),
    sections: many(findSections),
    marks: many(findMarks),
    citationsOfClaim: many(findCitationsOfClaims),
    assertions: many(findAssertions),
    findingsOfClaim: many(findFindingsOfClaims),
    claimsOfCitation: many(findClaimsOfCitations),
    citationsOfReference: many(findCitationsOfReferences),
    sourceOfReference,
    noticesOfSource: many(findNoticesOfSources),
    sourceByIdentifier: one(findSourcesByIdentifier),
    articleByIdentifier: one(findArticlesByIdentifier),
    mechanismByName: one(findMechanismsByName),
    parents: many(findParents),
    findingTallies: many(findFindingTallies),
    contradictionsOf: many(findContradictionsOf),
    denials: one(findDenials),
    counters: () => keep('counters', () => findCounters(store)),
    withMembers: (ids: readonly string[]) => keep(['members', ids], () => withMembers(store, ids)),
    trace: (maxDepth: number) =>
      keep(['trace', maxDepth], () =>
        one(async (on, ids) => {
          const traces = await findTraces(on, ids, maxDepth);
          for (const { article: of } of traces.values()) if (of) article.prime(of.id, of);
          return traces;
        }),
      ),
    claimsOfMechanism: (page: PageRequest) =>
      keep(['claimsOfMechanism', page], () =>
        one(async (on, ids) => {
          const { pages, articles } = await findClaimsOfMechanisms(on, shared, ids, page);
          for (const row of articles) article.prime(row.id, row);
          return pages;
        }),
      ),
    page: <E extends Entity>(list: List<E>, page: PageRequest) =>
      keep(
        ['page', list, page],
        () =>
          new DataLoader<string, Page<RowOf<E>>>(
            async (parents) => {
              const found = await findPages(store, list, page, parents);
              return parents.map((parent) => found.get(parent) ?? EMPTY_PAGE);
            },
            { maxBatchSize: BATCH },
          ),
      ),
    count: (list: List) =>
      keep(
        ['count', list],
        () =>
          new DataLoader<string, number>(
            async (parents) => {
              const found = await countLists(store, list, parents);
              return parents.map((parent) => found.get(parent) ?? 0);
            },
            { maxBatchSize: BATCH },
          ),
      ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** What an id within the graph leads to, and which therefore is there. @throws INTERNAL where it is not */
export async function loadKnown<T>(loader: DataLoader<string, T | null>, id: string): Promise<T> {
  const found = await loader.load(id);
  if (found !== null) return found;
  throw new ClaimtraceError('INTERNAL', `The graph leads to “${id}”, which is not there.`);
}

/** What ids lead to, null where nothing; fails where one of them does. */
export const loadEach = <T>(loader: DataLoader<string, T>, ids: readonly string[]): Promise<T[]> =>
  Promise.all(ids.map((id) => loader.load(id)));
