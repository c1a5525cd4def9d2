import { csv } from './csv.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import type { Report } from './report.ts';
import { table } from './table.ts';

/** One form in which a report is written. */
export interface Exporter {
  readonly format: string;
  /** The report in pieces, in order. */
  write(report: Report): Iterable<string>;
}

/** Every form there is; the first is the default. */
export const EXPORTERS: readonly Exporter[] = [table, json, jsonl, csv];
