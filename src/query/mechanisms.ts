import { foldedWords } from '../../schema/fold.ts';
import type { MechanismRelation } from '../../schema/model.ts';
import type { Runner } from '../store/store.ts';
import type { Order } from './articles.ts';
import { BY_ID } from './articles.ts';
import type { Found } from './batch.ts';
import { findGroups } from './batch.ts';
import type { MechanismRow } from './fields.ts';
import { project, runProjected } from './fields.ts';
import type { Optional } from './filter.ts';
import { filter } from './filter.ts';
import type { List, OrderKey } from './page.ts';

export interface MechanismWhere {
  readonly name: string;
  readonly category: readonly string[];
  readonly nameStartsWith: string;
}
export type MechanismOrder = Order<'NAME' | 'CLAIM_COUNT'>;

const BY_NAME: OrderKey = { by: 'toLower(n.name)', type: 'string' };

/** The folded spellings that a name is looked up by: its words apart and run together. */
const spellings = (name: string): string[] => {
  const words = foldedWords(name);
  return words.length === 0 ? [] : [...new Set([words.join(' '), words.join('')])];
};

/** The mechanisms of the store, and their families. */
export function mechanismList(where: Optional<MechanismWhere> = {}, order?: MechanismOrder | null): List<'Mechanism'> {
  const spelled = where.name == null ? null : spellings(where.name);
  const descending = order?.direction === 'DESC';
  return {
    entity: 'Mechanism',
    match: spelled
      ? 'UNWIND $spelled AS spelling MATCH (:Name {id: spelling})<-[:NAMED]-(n:Mechanism)'
      : 'MATCH (n:Mechanism)',
    repeats: spelled !== null,
    root: true,
    ...filter(
      { spelled, category: where.category, start: where.nameStartsWith?.toLowerCase() },
      { category: 'n.category IN $category', start: 'toLower(n.name) STARTS WITH $start' },
    ),
    order:
      order?.field === 'CLAIM_COUNT'
        ? [{ by: 'n.claimCount', type: 'number', descending }, BY_ID]
        : [{ ...BY_NAME, descending }, BY_ID],
  };
}

/** Lists of mechanisms of one owner each, by name. */
const OWNED = {
  members: "MATCH (:Mechanism {id: parent})<-[link:PARENT]-(n:Mechanism) WHERE link.relation IN ['IS_A', 'PART_OF']",
  neighbours: `MATCH (:Mechanism {id: parent})<-[:SUBJECT|OBJECT]-(:Statement)-[:SUBJECT|OBJECT]->(n:Mechanism)
    WHERE n.id <> parent`,
  ofArticle: 'MATCH (:Article {id: parent})-[listed:LISTS]->(n:Mechanism) WHERE listed.mentions > 0',
} as const;

/** The members or neighbours of a mechanism, or the mechanisms that an article mentions. */
export const mechanismsOf = (owner: keyof typeof OWNED): List<'Mechanism'> => ({
  entity: 'Mechanism',
  match: OWNED[owner],
  repeats: true,
  conditions: [],
  parameters: {},
  order: [BY_NAME, BY_ID],
});

/** The mechanism that a name means: by id or any spelling; preferred names first, then claims, then the id. */
export async function findMechanismsByName(store: Runner, names: readonly string[]): Promise<Found<MechanismRow>> {
  const asked = names.flatMap((name) => spellings(name).map((key) => ({ name, key })));
  const rows = await runProjected<{ name: string; preferred: number; node: MechanismRow }>(
    store,
    { node: 'Mechanism' },
    `UNWIND $names AS name MATCH (n:Mechanism {id: name})
     RETURN name, 2 AS preferred, ${project('n', 'Mechanism')} AS node
     UNION ALL
     UNWIND $asked AS ask MATCH (:Name {id: ask.key})<-[named:NAMED]-(n:Mechanism)
     RETURN ask.name AS name, CASE WHEN named.preferred THEN 1 ELSE 0 END AS preferred, ${project('n', 'Mechanism')} AS node`,
    { names, asked },
  );
  rows.sort(
    (a, b) => b.preferred - a.preferred || b.node.claimCount - a.node.claimCount || (a.node.id < b.node.id ? -1 : 1),
  );
  const found: Found<MechanismRow> = new Map();
  for (const { name, node } of rows) if (!found.has(name)) found.set(name, node);
  return found;
}

export type LinkRow = { parent: string; relation: MechanismRelation; id: string };

/** What mechanisms are tied to: families, wholes, states, opposites. */
export const findParents = (store: Runner, ids: readonly string[]): Promise<Found<LinkRow[]>> =>
  findGroups<LinkRow>(
    store,
    `UNWIND $parents AS parent MATCH (:Mechanism {id: parent})-[link:PARENT]->(n:Mechanism)
     RETURN parent, link.relation AS relation, n.id AS id ORDER BY relation, id`,
    { parents: ids },
  );

/** The mechanisms and their members, three generations deep. */
export async function withMembers(store: Runner, ids: readonly string[]): Promise<string[]> {
  const member = (link: string) => `${link}.relation IN ['IS_A', 'PART_OF']`;
  const start = 'UNWIND $ids AS id MATCH (a:Mechanism {id: id})';
  const rows = await store.run<{ id: string }>(
    `${start}<-[x:PARENT]-(b:Mechanism) WHERE ${member('x')} RETURN b.id AS id
     UNION ALL ${start}<-[x:PARENT]-(b:Mechanism)<-[y:PARENT]-(c:Mechanism) WHERE ${member('x')} AND ${member('y')}
     RETURN c.id AS id
     UNION ALL ${start}<-[x:PARENT]-(b:Mechanism)<-[y:PARENT]-(c:Mechanism)<-[z:PARENT]-(d:Mechanism)
     WHERE ${member('x')} AND ${member('y')} AND ${member('z')} RETURN d.id AS id`,
    { ids },
  );
  return [...new Set([...ids, ...rows.map(({ id }) => id)])];
}
