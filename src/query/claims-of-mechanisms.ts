import type { Runner } from '../store/store.ts';
import type { Found } from './batch.ts';
import { claimKeys } from './claims.ts';
import type { ArticleRow, ClaimRow, Values } from './fields.ts';
import { project, rowOf } from './fields.ts';
import { forgetMechanisms, mechanismDirectory } from './mechanism-directory.ts';
import type { Page, PageRequest } from './page.ts';
import { bounds, directed, EMPTY_PAGE, orderBy, toPage } from './page.ts';
import { byCodePoint, findSlots } from './shelves.ts';

/** Pages of claims by the mechanism that they are about, and the articles that the claims may be of. */
export interface ClaimsOfMechanisms {
  readonly pages: Found<Page<ClaimRow>>;
  readonly articles: readonly ArticleRow[];
}

type ReadRow =
  | { kind: 'CLAIM'; mechanism: string; node: Values<'Claim'> }
  | { kind: 'ARTICLE'; mechanism: null; node: Values<'Article'> }
  | { kind: 'REVISION'; mechanism: null; node: number };

const KEYS = claimKeys();

/**
 * The same page of all claims about each mechanism, in the order of the articles: the directory tells which articles it is made of,
 * and only their claims are read. `kept`: the store by which the directory is known from one request to the next.
 */
export async function findClaimsOfMechanisms(
  store: Runner,
  kept: Runner,
  mechanismIds: readonly string[],
  page: PageRequest,
): Promise<ClaimsOfMechanisms> {
  const { revision, found } = await readPages(store, kept, mechanismIds, page);
  if (revision.known === revision.now) return found;
  forgetMechanisms(kept);
  return (await readPages(store, kept, mechanismIds, page)).found;
}

async function readPages(store: Runner, kept: Runner, mechanismIds: readonly string[], page: PageRequest) {
  const directory = await mechanismDirectory(kept, mechanismIds);
  const asked = mechanismIds.map((mechanism) => {
    const { ids, shelf } = directory.shelves.get(mechanism)!;
    return { mechanism, articles: findSlots(ids, [{ shelf, leading: [] }], KEYS, page).map(({ id }) => id) };
  });
  const rows = await store.run<ReadRow>(statement(page), {
    asked,
    articles: [...new Set(asked.flatMap(({ articles }) => articles))],
    limit: page.limit + 1,
    ...bounds(KEYS, page).parameters,
  });
  const claims = new Map(mechanismIds.map((id) => [id, [] as ClaimRow[]]));
  const articles: ArticleRow[] = [];
  let now = 0;
  for (const { kind, mechanism, node } of rows) {
    if (kind === 'CLAIM') claims.get(mechanism)!.push(rowOf('Claim', node));
    else if (kind === 'ARTICLE') articles.push(rowOf('Article', node));
    else now = node;
  }
  const pages = new Map([...claims].map(([id, of]) => [id, pageOf(of, page)]));
  return { revision: { known: directory.revision, now }, found: { pages, articles } };
}

function statement(page: PageRequest): string {
  const conditions = ['m.id = ask.mechanism', ...bounds(KEYS, page).conditions];
  return `UNWIND $asked AS ask CALL (ask) {
      UNWIND ask.articles AS article
      MATCH (:Article {id: article})-[:HAS_CLAIM]->(n:Claim)-[:MENTIONS]->(m:Mechanism) WHERE ${conditions.join(' AND ')}
      RETURN n ORDER BY ${orderBy(directed(KEYS, page.backward))} LIMIT $limit
    }
    RETURN 'CLAIM' AS kind, ask.mechanism AS mechanism, ${project('n', 'Claim')} AS node
    UNION ALL UNWIND $articles AS article MATCH (n:Article {id: article})
    RETURN 'ARTICLE' AS kind, null AS mechanism, ${project('n', 'Article')} AS node
    UNION ALL MATCH (s:Store {id: 'store'})
    RETURN 'REVISION' AS kind, null AS mechanism, coalesce(s.revision, 0) AS node`;
}

/** A union has no order of its own. */
function pageOf(claims: ClaimRow[], page: PageRequest): Page<ClaimRow> {
  if (claims.length === 0) return EMPTY_PAGE;
  claims.sort((a, b) => byCodePoint(a.order, b.order) * (page.backward ? -1 : 1));
  return toPage(
    claims.map((node) => ({ key: [node.order], node })),
    page,
  );
}
