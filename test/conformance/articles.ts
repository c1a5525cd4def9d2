import { rowsOf } from '../../ingest/rows.ts';
import type { FindingNode } from '../../schema/graph.ts';
import { order } from '../../schema/graph.ts';
import { idWithin } from '../../schema/id.ts';
import { loadArticle, type LoadResult } from '../../src/store/load.ts';
import type { Store } from '../../src/store/store.ts';
import { type ExtractionSpec, makeExtraction, type ReferenceSpec } from '../fixtures/extraction.ts';
import { NOW } from '../fixtures/stores.ts';

/** Puts a small article into a store, with one finding for each claim that rests on nothing. */
export async function put(store: Store, spec: ExtractionSpec): Promise<LoadResult> {
  const extraction = makeExtraction(spec);
  const findings: FindingNode[] = extraction.claims
    .filter(({ supportStatus }) => supportStatus === 'UNSUPPORTED')
    .map((claim, index) => ({
      id: idWithin(spec.id, 'finding', 'unsupported-claim', claim.id),
      articleId: spec.id,
      order: order(spec.id, index),
      rule: 'unsupported-claim',
      severity: 'WARNING',
      severityRank: 1,
      message: 'Nothing is named that this rests on.',
      hint: null,
      ...claim.span,
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 2,
      claimId: claim.id,
      citationId: null,
      referenceId: null,
      status: 'OPEN',
      note: null,
      rescues: 1,
    }));
  return loadArticle(store, rowsOf(extraction), findings, { now: NOW });
}

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
