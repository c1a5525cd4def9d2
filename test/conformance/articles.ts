import type { ImportedWork } from '../../ingest/imported.ts';
import { importWorks } from '../../src/imports.ts';
import type { FindingNode, NoticeNode } from '../../schema/graph.ts';
import { order } from '../../schema/graph.ts';
import { idWithin } from '../../schema/id.ts';
import type { Span } from '../../schema/span.ts';
import type { Audit } from '../../src/store/findings.ts';
import { deleteArticle, loadArticle, type LoadResult } from '../../src/store/load.ts';
import { changeNotices } from '../../src/store/notices.ts';
import { refreshArticles } from '../../src/store/refresh.ts';
import type { Store } from '../../src/store/store.ts';
import { type ExtractionSpec, makeExtraction, type ReferenceSpec } from '../fixtures/extraction.ts';
import { NOW } from '../fixtures/stores.ts';

/** One finding for each claim that rests on nothing, one for each reference to a work that notices are about. */
export const testAudit: Audit = ({ article, claims, references }, facts) => [
  ...claims
    .filter(({ supportStatus }) => supportStatus === 'UNSUPPORTED')
    .map((claim, index) => ({
      ...findingAt(article.id, claim.span, index),
      id: idWithin(article.id, 'finding', 'unsupported-claim', claim.id),
      rule: 'unsupported-claim',
      claimId: claim.id,
    })),
  ...references
    .filter((reference) => facts.noticesOf(reference).length > 0)
    .map((reference, index) => ({
      ...findingAt(article.id, reference.span, claims.length + index),
      id: idWithin(article.id, 'finding', 'noticed', reference.id),
      rule: 'noticed',
      message: `${facts.sourceOf(reference)}: ${facts.noticesOf(reference).map(({ kind, date }) => `${kind} ${date}`)}`,
      referenceId: reference.id,
    })),
];

const findingAt = (articleId: string, span: Span, index: number): Omit<FindingNode, 'id' | 'rule'> => ({
  articleId,
  order: order(articleId, index),
  severity: 'WARNING',
  severityRank: 1,
  claimRank: 1,
  message: 'Nothing is named that this rests on.',
  hint: null,
  ...span,
  startLine: 1,
  startColumn: 1,
  endLine: 1,
  endColumn: 2,
  claimId: null,
  citationId: null,
  referenceId: null,
  status: 'OPEN',
  note: null,
  rescues: 1,
});

/** Puts a small article into a store, audited by `testAudit`. */
export const put = (store: Store, spec: ExtractionSpec): Promise<LoadResult> =>
  loadArticle(store, makeExtraction(spec), testAudit, { now: NOW });

/** Adds or removes notices, as an import does. */
export async function notify(store: Store, notices: readonly NoticeNode[], change: 'add' | 'remove'): Promise<void> {
  await changeNotices(store, notices, change);
  await refreshArticles(store, testAudit);
}

/** Adds or removes works of a bibliography. */
export const identify = (store: Store, works: readonly ImportedWork[], change: 'add' | 'remove'): Promise<unknown> =>
  importWorks(store, works, change, testAudit);

/** Takes an article out again. */
export const drop = (store: Store, id: string): Promise<void> => deleteArticle(store, id, testAudit);

const work: ReferenceSpec = { title: 'Gut microbes and bone', authors: ['Fox A'], year: 2012 };

/** The same vocabulary for all: names and families are no article's own. */
const mechanisms: ExtractionSpec['mechanisms'] = [
  { id: 'local:tlr4', synonyms: ['toll-like receptor 4'], parents: [{ id: 'local:tlr', relation: 'IS_A' }] },
];

/** One cites a work by its DOI, one by its PMID, one by both; and entries without identifier that join by their title. */
export const byDoi: ExtractionSpec = {
  id: 'by-doi',
  claims: [
    { statement: ['local:tlr4', 'INCREASES', 'local:tnf'], cites: ['1'] },
    { statement: ['local:tnf', 'INCREASES', 'local:bone-loss'], cites: ['2'] },
    { statement: ['local:butyrate', 'DECREASES', 'local:tnf'] },
  ],
  references: [
    { ...work, identifiers: ['doi:10.5555/gut'] },
    { title: 'An older report', authors: ['Hare B'], year: 1999 },
  ],
  mechanisms,
};
export const byPmid: ExtractionSpec = {
  id: 'by-pmid',
  claims: [
    { statement: ['local:tlr4', 'INCREASES', 'local:tnf'], cites: ['1'] },
    { statement: ['local:tlr4', 'INCREASES', 'local:tnf'], nearby: ['1'], quote: 'So tlr4 acts on tnf' },
    { statement: ['local:tlr4', 'DECREASES', 'local:tnf'], cites: ['2'] },
    { statement: ['local:tnf', '!INCREASES', 'local:bone-loss'], cites: ['1', '9'] },
  ],
  references: [
    {
      title: 'Gut microbes & bone',
      authors: ['Fox A', 'Owl C'],
      year: 2012,
      identifiers: ['pmid:1234'],
      titleKey: null,
    },
    { ...work },
  ],
  mechanisms,
};
export const byBoth: ExtractionSpec = {
  id: 'by-both',
  claims: [
    { statement: ['local:tlr4', 'INCREASES', 'local:tnf'], cites: ['1', '2'] },
    { statement: ['local:rankl', 'INCREASES', 'local:bone-loss'], cites: ['3'] },
  ],
  references: [
    { ...work, identifiers: ['doi:10.5555/gut', 'pmid:1234'] },
    {
      title: 'Another work of the same number',
      authors: ['Elk D'],
      year: 2013,
      identifiers: ['doi:10.5555/other', 'pmid:1234'],
    },
    { title: 'An older report', authors: ['Hare B'], year: 1999, identifiers: ['pmid:77'] },
  ],
  mechanisms,
};
