import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { packagePath } from '../schema/files.ts';
import { figureOf, type Row } from './table.ts';

const HISTORY = packagePath('eval/history.jsonl');

interface Entry {
  readonly name: string;
  /** The commit that the measured tree was made on. */
  readonly commit?: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** The figures that were recorded last, measure by measure. */
export function lastFigures(): Readonly<Record<string, number>> {
  if (!existsSync(HISTORY)) return {};
  const entries = readFileSync(HISTORY, 'utf8').split('\n').filter(Boolean);
  return Object.assign({}, ...entries.map((entry) => (JSON.parse(entry) as Entry).figures)) as Entry['figures'];
}

/** Appends what was measured to the history. */
export function record(name: string, rows: readonly Row[]): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const figures = rows.map((row) => [row.measure.name, figureOf(row, 'whole')] as const);
  const known = Object.fromEntries(figures.filter(([, figure]) => figure !== undefined));
  const entry = { name, commit, figures: known } as Entry;
  appendFileSync(HISTORY, `${JSON.stringify(entry)}\n`);
}
