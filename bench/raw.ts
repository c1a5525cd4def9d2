import type { Parameters, Store } from '../src/store/store.ts';

type Statement = readonly [statement: string, parameters?: (before: Record<string, unknown>[][]) => Parameters];

/** What each page shows, by the fewest statements that a person would write for it; each may use the rows of those before. */
const RAW: Record<string, readonly Statement[]> = {
  mechanism: [
    [
      'MATCH (:Name {id: $name})<-[:NAMED]-(m:Mechanism) RETURN m.id AS id, m.name AS name, m.synonyms AS synonyms, m.category AS category, m.xrefs AS xrefs, m.claimCount AS claimCount, m.articleCount AS articleCount',
      () => ({ name: 'tlr4' }),
    ],
    [
      'MATCH (m:Mechanism {id: $id})<-[:MENTIONS]-(c:Claim) RETURN c.id AS id, c.quote AS quote, c.supportStatus AS supportStatus, c.hedged AS hedged, c.negated AS negated, c.articleId AS articleId ORDER BY c.order LIMIT 20',
      ([rows]) => ({ id: rows![0]!['id'] as string }),
    ],
    [
      'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.title AS title',
      ([, rows]) => ({ ids: [...new Set(rows!.map((row) => row['articleId'] as string))] }),
    ],
    [
      'UNWIND $ids AS id MATCH (c:Claim {id: id})-[:CITES]->(x:Citation)-[:POINTS_TO]->(r:Reference)-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source) RETURN id, x.marker AS marker, r.label AS label, s.id AS source, s.doi AS doi, s.pmid AS pmid, s.url AS url, s.title AS title, s.year AS year',
      ([, rows]) => ({ ids: rows!.map((row) => row['id'] as string) }),
    ],
    [
      'MATCH (:Mechanism {id: $id})<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(o:Mechanism) RETURN s.id AS id, s.predicate AS predicate, o.id AS object, o.name AS name, s.claimCount AS claimCount, s.sourceCount AS sourceCount, s.bestRank AS rank ORDER BY s.claimCount DESC, s.id LIMIT 10',
      ([rows]) => ({ id: rows![0]!['id'] as string }),
    ],
    [
      'MATCH (:Mechanism {id: $id})<-[:OBJECT]-(s:Statement)-[:SUBJECT]->(o:Mechanism) RETURN s.id AS id, s.predicate AS predicate, o.id AS subject, o.name AS name, s.claimCount AS claimCount, s.sourceCount AS sourceCount, s.bestRank AS rank ORDER BY s.claimCount DESC, s.id LIMIT 10',
      ([rows]) => ({ id: rows![0]!['id'] as string }),
    ],
  ],
  trace: [
    [
      'MATCH (c:Claim {id: $id})<-[:HAS_CLAIM]-(a:Article) RETURN c.id AS id, c.quote AS quote, c.supportStatus AS supportStatus, c.start AS start, c.end AS end, c.prefix AS prefix, c.suffix AS suffix, a.id AS article, a.title AS title, a.url AS url',
    ],
    [
      'MATCH (c:Claim {id: $id})-[:CITES]->(x:Citation) RETURN x.id AS id, x.marker AS marker, x.pointers AS pointers ORDER BY x.order',
    ],
    [
      'UNWIND $ids AS id MATCH (x:Citation {id: id})-[:POINTS_TO]->(r:Reference)-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source) RETURN id, r.id AS reference, r.label AS label, r.raw AS raw, s.id AS source, s.doi AS doi, s.pmid AS pmid, s.pmcid AS pmcid, s.url AS url, s.title AS title, s.authors AS authors, s.year AS year',
      ([, rows]) => ({ ids: rows!.map((row) => row['id'] as string) }),
    ],
    [
      'UNWIND $dois AS doi MATCH (a:Article {doi: doi}) RETURN a.id AS id, a.title AS title',
      ([, , rows]) => ({ dois: rows!.flatMap((row) => (row['doi'] ? [row['doi'] as string] : [])) }),
    ],
  ],
  audit: [
    [
      "MATCH (f:Finding) WHERE f.status IN ['OPEN', 'ACCEPTED'] RETURN f.id AS id, f.severity AS severity, f.status AS status, f.message AS message, f.hint AS hint, f.rule AS rule, f.start AS start, f.end AS end, f.note AS note, f.rescues AS rescues, f.startLine AS startLine, f.startColumn AS startColumn, f.endLine AS endLine, f.endColumn AS endColumn, f.articleId AS article, f.claimId AS claim, f.citationId AS citation, f.referenceId AS reference ORDER BY f.rescues DESC, f.severityRank DESC, coalesce(f.claimRank, 1) DESC, f.order, f.id LIMIT 50",
    ],
    [
      'UNWIND $ids AS id MATCH (a:Article {id: id})-[:HAS_TEXT]->(t:Text) RETURN id, a.title AS title, t.text AS text',
      ([rows]) => ({ ids: [...new Set(rows!.map((row) => row['article'] as string))] }),
    ],
    [
      'UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN id, c.quote AS quote, c.supportStatus AS supportStatus',
      ([rows]) => ({ ids: rows!.flatMap((row) => (row['claim'] ? [row['claim'] as string] : [])) }),
    ],
    [
      'UNWIND $ids AS id MATCH (x:Citation {id: id}) RETURN id, x.marker AS marker',
      ([rows]) => ({ ids: rows!.flatMap((row) => (row['citation'] ? [row['citation'] as string] : [])) }),
    ],
    [
      'UNWIND $ids AS id MATCH (r:Reference {id: id})-[:DESCRIBED_BY]->(:Record)-[:RECORDS]->(s:Source) RETURN id, r.raw AS raw, s.id AS source',
      ([rows]) => ({ ids: rows!.flatMap((row) => (row['reference'] ? [row['reference'] as string] : [])) }),
    ],
    ["MATCH (n:Counter) WHERE n.id STARTS WITH 'findings' RETURN n.id AS id, n.count AS count"],
  ],
  unsupported: [
    [
      "MATCH (a:Article)-[:HAS_CLAIM]->(c:Claim) WHERE a.claims_UNSUPPORTED > 0 AND c.supportStatus IN ['UNSUPPORTED', 'VAGUELY_ATTRIBUTED', 'DANGLING'] RETURN c.id AS id, c.quote AS quote, c.supportStatus AS supportStatus, c.attribution AS attribution, c.kind AS kind, a.title AS title, c.mentions AS mentions ORDER BY c.supportRank, c.order LIMIT 50",
    ],
    [
      'UNWIND $ids AS id MATCH (c:Claim {id: id})-[:MENTIONS]->(m:Mechanism) RETURN id, m.id AS mechanism, m.name AS name',
      ([rows]) => ({ ids: rows!.map((row) => row['id'] as string) }),
    ],
    ["MATCH (n:Counter) WHERE n.id STARTS WITH 'claims' RETURN n.id AS id, n.count AS count"],
  ],
};

/** Runs the statements of a page one after the other. */
export async function runRaw(store: Store, name: string, parameters: Parameters): Promise<void> {
  const results: Record<string, unknown>[][] = [];
  for (const [statement, of] of RAW[name]!) {
    results.push(await store.run(statement, { ...parameters, ...of?.(results) }));
  }
}
