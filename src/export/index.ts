import { csv } from './csv.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';

/** One form in which a report is written. */
export interface Exporter {
  readonly format: string;
  readonly mediaType: string;
  /** Ending of a file of this form. */
  readonly extension: string;
  /** Shows the articles whole: the report must hold them. */
  readonly showsArticles?: true;
  /** The report in pieces, in order. */
  write(report: Report): Iterable<string>;
}

/** Every form there is; the first is the default. */
export const EXPORTERS: readonly Exporter[] = [table, json, jsonl, csv, markdown, html, sarif];
