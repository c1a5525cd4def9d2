import { folded } from '../schema/fold.ts';
import {
  type ArticleNode,
  type CitationNode,
  type ClaimNode,
  type EdgeType,
  type IdentifierNode,
  type MechanismNode,
  type NameNode,
  order,
  type RecordNode,
  type ReferenceNode,
  type RungCounts,
  rungProperty,
  type SectionNode,
  type StatementNode,
  type TextNode,
} from '../schema/graph.ts';
import { byCodeUnit, contentHash, shortHash, statementId } from '../schema/id.ts';
import type { Claim, Extraction, Format, Mechanism, Reference, SupportStatus } from '../schema/model.ts';
import { SUPPORT_LADDER, supportRank } from '../schema/model.ts';
import { nameKeys } from './mechanisms.ts';

/** An edge as a row: the ids of its ends, and its own properties beside them. */
export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly [property: string]: string | number | boolean | null;
}

/** The nodes of an article's rows, without what only the store can know. */
export interface ArticleNodes {
  readonly Article: readonly Omit<ArticleNode, 'duplicateOf' | 'ingestedAt' | 'findingGroups'>[];
  readonly Text: readonly TextNode[];
  readonly Section: readonly SectionNode[];
  readonly Claim: readonly ClaimNode[];
  readonly Citation: readonly CitationNode[];
  readonly Reference: readonly ReferenceNode[];
  readonly Record: readonly Omit<RecordNode, 'refs'>[];
  readonly Identifier: readonly IdentifierNode[];
  readonly Mechanism: readonly Omit<MechanismNode, 'claimCount' | 'articleCount' | 'refs'>[];
  readonly Name: readonly NameNode[];
  readonly Statement: readonly Pick<StatementNode, 'id' | 'subjectId' | 'predicate' | 'objectId'>[];
}

/** The edges of an article's rows: all but those that follow from several articles. */
export type ArticleEdges = { readonly [T in Exclude<EdgeType, DerivedEdge>]: readonly EdgeRow[] };
type DerivedEdge = 'HAS_FINDING' | 'RECORDS' | 'CONCERNS' | 'OPPOSES' | 'SUPPORTED_BY';

/** An article as rows of the graph: its own nodes and edges, and those that it shares with others. */
export interface ArticleRows {
  readonly nodes: ArticleNodes;
  readonly edges: ArticleEdges;
}

/** The spellings under which a mechanism is found; preferred are those of its name and its id. */
function spellings(mechanism: Mechanism): { key: string; preferred: boolean }[] {
  const preferred = new Set(nameKeys({ ...mechanism, synonyms: [], xrefs: [] }));
  return nameKeys(mechanism).map((key) => ({ key, preferred: preferred.has(key) }));
}

/** What an entry says of a work; its id is a hash of that. */
function recordOf(reference: Reference): Omit<RecordNode, 'refs'> {
  const { identifiers, titleKey, title, authors, year, containerTitle, type } = reference;
  const description = JSON.stringify([identifiers, titleKey, title, authors, year, containerTitle, type]);
  return {
    id: shortHash(description),
    identifiers: [...identifiers],
    titleKey,
    title,
    authors: [...authors],
    year,
    containerTitle,
    type,
  };
}

function uniqueById<T extends { readonly id: string }>(items: Iterable<T>): T[] {
  return [...new Map([...items].map((item) => [item.id, item])).values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

/** The counts of rungs of some claims, every rung named. */
export function countRungs(statuses: Iterable<SupportStatus>): RungCounts {
  const counts = Object.fromEntries(SUPPORT_LADDER.map((status) => [rungProperty(status), 0])) as RungCounts;
  for (const status of statuses) counts[rungProperty(status)]++;
  return counts;
}

/** The rows of one article, a pure function of its extraction. */
export function rowsOf(extraction: Extraction): ArticleRows {
  const wellFormed = JSON.parse(JSON.stringify(extraction, replaceLoneSurrogates)) as Extraction;
  const nodes = nodesOf(wellFormed);
  const edges = edgesOf(wellFormed, nodes);
  const [article] = nodes.Article;
  const rowsHash = contentHash(JSON.stringify([nodes, edges]));
  return { nodes: { ...nodes, Article: [{ ...article!, rowsHash }] }, edges };
}

/** Half a character, at the edge of a context cut by length, is no text that a store could keep. */
function replaceLoneSurrogates(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return /[\uD800-\uDFFF]/.test(value) ? Buffer.from(value).toString() : value;
}

function nodesOf(extraction: Extraction): ArticleNodes {
  const { article, text, claims, sections, citations, references, mechanisms } = extraction;
  const articleId = article.id;
  const cited = new Set(citations.flatMap((citation) => citation.references));
  const linked = new Set(references.filter(({ origin }) => origin === 'LINK').map(({ id }) => id));
  const records = uniqueById(references.map(recordOf));
  return {
    Article: [
      {
        ...article,
        format: article.format.toUpperCase() as Uppercase<Format>,
        textHash: contentHash(text),
        rowsHash: '',
        textLength: text.length,
        claims: claims.length,
        words: folded(article.title),
        ...countRungs(claims.map(({ supportStatus }) => supportStatus)),
      },
    ],
    Text: [
      {
        id: articleId,
        text,
        blocks: JSON.stringify(extraction.blocks),
        sentences: JSON.stringify(extraction.sentences),
        origin: JSON.stringify(extraction.origin),
        waivers: JSON.stringify(extraction.waivers),
      },
    ],
    Section: sections.map(({ id, heading, kind, span }, position) => ({
      id,
      articleId,
      position,
      heading,
      kind,
      ...span,
    })),
    Claim: claims.map((claim, index) => claimNode(articleId, claim, index)),
    Citation: citations.map(({ id, marker, labels, style, span, pointers }, index) => ({
      id,
      articleId,
      order: order(articleId, index),
      marker,
      labels: [...labels],
      style,
      ...span,
      pointers: JSON.stringify(pointers),
      dangling: pointers.some(({ referenceId }) => referenceId === null),
    })),
    Reference: references.map((reference, index) => ({
      id: reference.id,
      articleId,
      order: order(articleId, index),
      label: reference.label,
      raw: reference.raw,
      origin: reference.origin,
      title: reference.title,
      authors: [...reference.authors],
      year: reference.year,
      containerTitle: reference.containerTitle,
      ...reference.span,
      identified: reference.identifiers.length > 0,
      identifiedBy: identifiedBy(reference, linked.has(reference.id)),
      cited: cited.has(reference.id),
      ownSite: reference.ownSite === true,
    })),
    Record: records,
    Identifier: uniqueById(records.flatMap(recordKeys).map((id) => ({ id }))),
    Mechanism: uniqueById(
      mechanisms.map(({ id, name, synonyms, category, xrefs }) => ({
        id,
        name,
        synonyms: [...synonyms],
        category,
        xrefs: [...xrefs],
        words: folded([name, ...synonyms].join(' ')),
      })),
    ),
    Name: uniqueById(mechanisms.flatMap(spellings).map(({ key }) => ({ id: key }))),
    Statement: uniqueById(claims.flatMap(({ statements }) => statements.map(statementNode))),
  };
}

function identifiedBy({ identifiers, imported }: Reference, linked: boolean): ReferenceNode['identifiedBy'] {
  if (identifiers.length === 0) return null;
  return imported ? 'IMPORT' : linked ? 'LINK' : 'ENTRY';
}

/** The Identifier nodes by which a record finds its like: its identifiers, and the key of its title. */
export function recordKeys(record: Pick<RecordNode, 'identifiers' | 'titleKey'>): string[] {
  return [...new Set([...record.identifiers, ...(record.titleKey === null ? [] : [record.titleKey])])];
}

function statementNode({ subject, predicate, object }: Claim['statements'][number]): ArticleNodes['Statement'][number] {
  const id = statementId(subject, predicate, object);
  const [subjectId, , objectId] = id.startsWith(`${subject}|${predicate}|`)
    ? [subject, predicate, object]
    : [object, predicate, subject];
  return { id, subjectId, predicate, objectId };
}

function claimNode(articleId: string, claim: Claim, index: number): ClaimNode {
  const { id, quote, prefix, suffix, span, sectionId, sentence, rule, kind, causal, hedged, negated } = claim;
  return {
    id,
    articleId,
    order: order(articleId, index),
    quote,
    prefix,
    suffix,
    ...span,
    sectionId,
    sentence,
    rule,
    kind,
    causal,
    hedged,
    hedge: claim.hedge && JSON.stringify(claim.hedge),
    negated,
    negation: claim.negation && JSON.stringify(claim.negation),
    population: claim.population,
    populations: [...claim.populations],
    quantities: JSON.stringify(claim.quantities),
    citationScope: claim.citationScope,
    attribution: claim.attribution,
    supportStatus: claim.supportStatus,
    supportRank: supportRank(claim.supportStatus),
    mentions: JSON.stringify(claim.mentions),
    words: folded(quote),
  };
}

/** Keeps one row of each pair of ends, the first; `also` tells apart rows that may stand side by side. */
function once(rows: Iterable<EdgeRow>, also: (row: EdgeRow) => unknown = () => null): EdgeRow[] {
  const kept = new Map<string, EdgeRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.from, row.to, also(row)]);
    if (!kept.has(key)) kept.set(key, row);
  }
  return [...kept.values()];
}

function edgesOf(extraction: Extraction, nodes: ArticleNodes): ArticleEdges {
  const { article, claims, citations, references, mechanisms, mentions } = extraction;
  const fromArticle = (items: readonly { readonly id: string }[]): EdgeRow[] =>
    items.map(({ id }) => ({ from: article.id, to: id }));
  const recordIds = new Map(references.map((reference) => [reference.id, recordOf(reference).id]));
  const mentioning = once(
    claims.flatMap((claim) => claim.mentions.map(({ mechanismId }) => ({ from: claim.id, to: mechanismId }))),
  );
  const listed = new Map(mechanisms.map(({ id }) => [id, { mentions: 0, claims: 0 }]));
  const count = (id: string, name: 'mentions' | 'claims'): void => {
    const counts = listed.get(id) ?? { mentions: 0, claims: 0 };
    listed.set(id, { ...counts, [name]: counts[name] + 1 });
  };
  for (const { mechanismId } of mentions) count(mechanismId, 'mentions');
  for (const { to } of mentioning) count(to, 'claims');
  return {
    HAS_TEXT: fromArticle(nodes.Text),
    HAS_SECTION: fromArticle(nodes.Section),
    HAS_CLAIM: fromArticle(nodes.Claim),
    HAS_CITATION: fromArticle(nodes.Citation),
    HAS_REFERENCE: fromArticle(nodes.Reference),
    LISTS: [...listed].map(([to, counts]) => ({ from: article.id, to, ...counts })),
    CITES: once(claims.flatMap((claim) => claim.citations.map((to) => ({ from: claim.id, to })))),
    LEANS_ON: once(
      claims.flatMap((claim) => claim.nearby.map(({ citationId, rule }) => ({ from: claim.id, to: citationId, rule }))),
    ),
    RESTS_ON: restsOn(extraction, recordIds),
    MENTIONS: mentioning,
    ASSERTS: once(
      claims.flatMap((claim) =>
        claim.statements.map(({ subject, predicate, object, negated, rule, cue, subjectSpan, objectSpan }) => ({
          from: claim.id,
          to: statementId(subject, predicate, object),
          turned: !statementId(subject, predicate, object).startsWith(`${subject}|${predicate}|`),
          negated,
          rule,
          cueStart: cue.start,
          cueEnd: cue.end,
          subjectStart: subjectSpan.start,
          subjectEnd: subjectSpan.end,
          objectStart: objectSpan.start,
          objectEnd: objectSpan.end,
        })),
      ),
      ({ negated }) => negated,
    ),
    POINTS_TO: once(citations.flatMap(({ id, references: to }) => to.map((target) => ({ from: id, to: target })))),
    DESCRIBED_BY: [...recordIds].map(([from, to]) => ({ from, to })),
    HAS_IDENTIFIER: nodes.Record.flatMap((record) => recordKeys(record).map((to) => ({ from: record.id, to }))),
    SUBJECT: nodes.Statement.map(({ id, subjectId }) => ({ from: id, to: subjectId })),
    OBJECT: nodes.Statement.map(({ id, objectId }) => ({ from: id, to: objectId })),
    PARENT: once(
      mechanisms.flatMap(({ id, parents }) =>
        parents
          .filter((parent) => listed.has(parent.id))
          .map((parent) => ({ from: id, to: parent.id, relation: parent.relation })),
      ),
    ),
    NAMED: once(
      mechanisms.flatMap((mechanism) =>
        spellings(mechanism).map(({ key, preferred }) => ({ from: mechanism.id, to: key, preferred })),
      ),
    ),
  };
}

/** One edge for each claim and record; the claim's own citation wins over one nearby. */
function restsOn({ claims, citations, references }: Extraction, recordIds: ReadonlyMap<string, string>): EdgeRow[] {
  const citationOf = new Map(citations.map((citation) => [citation.id, citation]));
  const ownSite = new Set(references.filter((reference) => reference.ownSite).map(({ id }) => id));
  return claims.flatMap((claim) => {
    const cited = [
      ...claim.citations.map((id) => ({ id, nearby: false })),
      ...claim.nearby.map(({ citationId }) => ({ id: citationId, nearby: true })),
    ];
    return once(
      cited.flatMap(({ id, nearby }) =>
        (citationOf.get(id)?.references ?? []).map((referenceId) => ({
          from: claim.id,
          to: recordIds.get(referenceId)!,
          nearby,
          ownSite: ownSite.has(referenceId),
        })),
      ),
    );
  });
}
