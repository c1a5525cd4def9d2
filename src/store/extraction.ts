import { withSources } from '../../ingest/sources.ts';
import type {
  ArticleNode,
  AssertsEdge,
  CitationNode,
  ClaimNode,
  RecordNode,
  ReferenceNode,
  SectionNode,
  TextNode,
} from '../../schema/graph.ts';
import type {
  ArticleMeta,
  Assertion,
  Citation,
  Claim,
  Extraction,
  Format,
  Mechanism,
  MechanismRelation,
  Reference,
} from '../../schema/model.ts';
import { SUPPORT_LADDER } from '../../schema/model.ts';
import { groupBy } from '../../schema/group-by.ts';
import { type EdgeRow, type NodeRow, runBatched } from './batch.ts';
import type { Own } from './own.ts';
import { readRecords } from './records.ts';
import type { Runner } from './store.ts';

/**
 * The extraction that an article's rows were made of, but for what only its making is told by: cues of populations and
 * attributions, what was left out, remarks, and mentions outside of claims.
 */
export async function readExtraction(runner: Runner, own: Own): Promise<Extraction> {
  const records = await readRecords(
    runner,
    own.edges.DESCRIBED_BY.map(({ to }) => to),
  );
  const text = own.nodes.Text[0] as unknown as TextNode;
  const described = withSources(referencesOf(own, records));
  const claims = claimsOf(own);
  return {
    article: articleOf(own.article as unknown as ArticleNode),
    text: text.text,
    origin: JSON.parse(text.origin) as Extraction['origin'],
    blocks: JSON.parse(text.blocks) as Extraction['blocks'],
    sentences: JSON.parse(text.sentences) as Extraction['sentences'],
    sections: inPlace<SectionNode & NodeRow>(own.nodes.Section, ({ position }) => position).map(
      ({ id, heading, kind, start, end }) => ({
        id,
        heading: heading ?? null,
        kind: kind as Extraction['sections'][number]['kind'],
        span: { start, end },
      }),
    ),
    references: described.references,
    sources: described.sources,
    citations: inPlace<CitationNode & NodeRow>(own.nodes.Citation, ({ order }) => order).map(citationOf),
    mechanisms: await mechanismsOf(
      runner,
      own.edges.LISTS.map(({ to }) => to),
    ),
    mentions: claims.flatMap(({ mentions }) => mentions),
    claims,
    noClaims: [],
    leftOut: [],
    waivers: JSON.parse(text.waivers) as Extraction['waivers'],
    diagnostics: [],
  };
}

function inPlace<T>(nodes: readonly NodeRow[], placeOf: (node: T) => string | number): T[] {
  return (nodes as readonly unknown[] as readonly T[]).toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function articleOf(node: ArticleNode): ArticleMeta {
  const { id, title, contentHash, format } = node;
  return {
    id,
    title,
    contentHash,
    format: format.toLowerCase() as Format,
    file: node.file ?? null,
    url: node.url ?? null,
    byline: node.byline ?? null,
    publishedAt: node.publishedAt ?? null,
    site: node.site ?? null,
    doi: node.doi ?? null,
    pmid: node.pmid ?? null,
    pmcid: node.pmcid ?? null,
    language: node.language ?? null,
  };
}

function referencesOf(own: Own, records: ReadonlyMap<string, RecordNode>): Reference[] {
  const recordOf = new Map(own.edges.DESCRIBED_BY.map(({ from, to }) => [from, records.get(to)!]));
  return inPlace<ReferenceNode & NodeRow>(own.nodes.Reference, ({ order }) => order).map((node) => {
    const { id, raw, origin, authors, start, end, ownSite, identifiedBy } = node;
    const { identifiers, titleKey, type } = recordOf.get(id)!;
    return {
      id,
      label: node.label ?? null,
      raw,
      origin: origin as Reference['origin'],
      span: { start, end },
      title: node.title ?? null,
      authors,
      year: node.year ?? null,
      containerTitle: node.containerTitle ?? null,
      type,
      identifiers,
      titleKey,
      ...(ownSite && { ownSite }),
      ...(identifiedBy === 'IMPORT' && { imported: true }),
      sourceId: null,
    };
  });
}

function citationOf({ id, marker, labels, style, start, end, pointers: json }: CitationNode): Citation {
  const pointers = JSON.parse(json) as Citation['pointers'];
  return {
    id,
    marker,
    labels,
    style: style as Citation['style'],
    span: { start, end },
    pointers,
    references: pointers.flatMap(({ referenceId }) => referenceId ?? []),
  };
}

function claimsOf(own: Own): Claim[] {
  const places = new Map(own.nodes.Citation.map(({ id, order }) => [id, String(order)]));
  const byPlace = (a: EdgeRow, b: EdgeRow): number => (places.get(a.to)! < places.get(b.to)! ? -1 : 1);
  const cites = groupBy(own.edges.CITES, ({ from }) => from);
  const leans = groupBy(own.edges.LEANS_ON, ({ from }) => from);
  const asserts = groupBy(own.edges.ASSERTS, ({ from }) => from);
  return inPlace<ClaimNode & NodeRow>(own.nodes.Claim, ({ order }) => order).map((node) => {
    const { id, start, end } = node;
    return {
      id,
      quote: node.quote,
      prefix: node.prefix,
      suffix: node.suffix,
      span: { start, end },
      sectionId: node.sectionId,
      sentence: node.sentence,
      rule: node.rule,
      kind: node.kind as Claim['kind'],
      causal: node.causal,
      hedged: node.hedged,
      hedge: node.hedge ? (JSON.parse(node.hedge) as Claim['hedge']) : null,
      negated: node.negated,
      negation: node.negation ? (JSON.parse(node.negation) as Claim['negation']) : null,
      population: node.population as Claim['population'],
      populations: node.populations as Claim['populations'],
      populationCues: [],
      quantities: JSON.parse(node.quantities) as Claim['quantities'],
      citationScope: node.citationScope as Claim['citationScope'],
      attribution: node.attribution as Claim['attribution'],
      attributionCue: null,
      supportStatus: ownRung(node),
      citations: (cites.get(id) ?? []).toSorted(byPlace).map(({ to }) => to),
      nearby: (leans.get(id) ?? []).toSorted(byPlace).map(({ to, rule }) => ({ citationId: to, rule: String(rule) })),
      mentions: JSON.parse(node.mentions) as Claim['mentions'],
      statements: (asserts.get(id) ?? []).map(assertionOf).toSorted((a, b) => a.cue.start - b.cue.start),
    };
  });
}

/** The rung that the article alone gives: RETRACTED stands in place of one of two. */
function ownRung({ supportStatus, citationScope }: ClaimNode): Claim['supportStatus'] {
  if (supportStatus !== SUPPORT_LADDER[0]) return supportStatus;
  return citationScope === 'NEARBY' ? 'CITED_NEARBY' : 'CITED';
}

function assertionOf(row: EdgeRow): Assertion {
  const edge = row as unknown as AssertsEdge;
  const [first, predicate, second] = row.to.split('|') as [string, Assertion['predicate'], string];
  const [subject, object] = edge.turned ? [second, first] : [first, second];
  return {
    subject,
    predicate,
    object,
    negated: edge.negated,
    rule: edge.rule,
    cue: { start: edge.cueStart, end: edge.cueEnd },
    subjectSpan: { start: edge.subjectStart, end: edge.subjectEnd },
    objectSpan: { start: edge.objectStart, end: edge.objectEnd },
  };
}

async function mechanismsOf(runner: Runner, ids: readonly string[]): Promise<Mechanism[]> {
  const found = await runBatched<{ node: Omit<Mechanism, 'parents'>; parents: string[] }>(
    runner,
    `UNWIND $rows AS id MATCH (n:Mechanism {id: id})
     RETURN n {.id, .name, .synonyms, .category, .xrefs} AS node,
       [(n)-[e:PARENT]->(p:Mechanism) | e.relation + ' ' + p.id] AS parents`,
    ids,
  );
  return found.map(({ node, parents }) => ({
    ...node,
    parents: parents.toSorted().map((parent) => {
      const cut = parent.indexOf(' ');
      return { id: parent.slice(cut + 1), relation: parent.slice(0, cut) as MechanismRelation };
    }),
  }));
}
