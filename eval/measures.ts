import type { RunName } from './runs.ts';

/** One row of the table: what is measured on which data, by which line of the scorer's output, and what it should reach. */
export interface EvalMeasure {
  readonly name: string;
  /** The run that gives it: see runs.ts. */
  readonly run: RunName;
  /** The line of the scorer's output. */
  readonly line: string;
  readonly target: number;
  readonly sense: 'at least' | 'at most';
}

const atLeast = (name: string, run: RunName, line: string, target: number): EvalMeasure => ({
  name,
  run,
  line,
  target,
  sense: 'at least',
});

/** Every measure, in the order of the table. */
export const MEASURES: readonly EvalMeasure[] = [
  atLeast('claims F1', 'claims', 'claims.f1', 0.95),
  atLeast('support', 'claims', 'support.accuracy', 0.95),
  atLeast('hedge', 'claims', 'hedge.accuracy', 0.95),
  atLeast('mechanisms F1', 'claims', 'mechanisms.f1', 0.9),
  atLeast('statements F1, exact', 'claims', 'statements.f1', 0.75),
  atLeast('statements F1, pair', 'claims', 'statement_pairs.f1', 0.8),
  { name: 'leaks', run: 'claims', line: 'claims.leaked_from_non_body', target: 0, sense: 'at most' },
  atLeast('our articles: claims F1', 'claims-own', 'claims.f1', 0.95),
  atLeast('our articles: support', 'claims-own', 'support.accuracy', 0.95),
  atLeast('our articles: hedge', 'claims-own', 'hedge.accuracy', 0.95),
  atLeast('our articles: mechanisms F1', 'claims-own', 'mechanisms.f1', 0.9),
  atLeast('our articles: statements F1', 'claims-own', 'statements.f1', 0.75),
  atLeast('our articles: pair F1', 'claims-own', 'statement_pairs.f1', 0.8),
  { name: 'our articles: leaks', run: 'claims-own', line: 'claims.leaked_from_non_body', target: 0, sense: 'at most' },
  atLeast('our sentences: statements F1', 'sentences-own', 'statements.f1', 0.75),
  atLeast('our sentences: pair F1', 'sentences-own', 'statement_pairs.f1', 0.8),
  atLeast('citation links F1, text', 'links-text', 'links.f1', 0.97),
  atLeast('citation links F1, HTML', 'links-html', 'links.f1', 0.98),
  atLeast('citation links F1, JATS', 'links-jats', 'links.f1', 0.995),
  atLeast('sentence cited or not F1', 'cited', 'cited.f1', 0.97),
  atLeast('reference fields, anystyle', 'refs-anystyle', 'references.micro.f1', 0.93),
  atLeast('reference fields, GROBID', 'refs-grobid', 'references.micro.f1', 0.93),
  atLeast('sentence ends F1', 'sentences', 'sentences.f1', 0.994),
  atLeast('inner sentence ends F1', 'sentences', 'sentences.inner.f1', 0.99),
  atLeast('hedged F1', 'certainty', 'certainty.hedged.f1', 0.83),
  atLeast('negated F1', 'certainty', 'certainty.negated.f1', 0.8),
  atLeast('certainty coverage', 'certainty', 'certainty.coverage', 0.85),
  atLeast('conclusions, all recall', 'claimlines', 'claimlines.all.recall', 0.9),
  atLeast('conclusions, FINDING F1', 'claimlines', 'claimlines.finding.f1', 0.58),
  atLeast('entities F1', 'entities', 'entities.f1', 0.58),
  atLeast("human genes' recall", 'entities', 'entities.gene.human.recall', 0.8),
  atLeast('relations F1, pair', 'relations', 'relations.pair.f1', 0.25),
  atLeast('relations F1, signed', 'relations', 'relations.signed.f1', 0.15),
  atLeast('body words F1, Readability', 'body-readability', 'body.readability.f1.mean', 0.94),
  atLeast('body words F1, Defuddle', 'body-defuddle', 'body.defuddle.f1.mean', 0.94),
];
