import { ClaimtraceError } from '../schema/errors.ts';
import type { NoticeNode } from '../schema/graph.ts';
import type { NoticeKind } from '../schema/model.ts';
import { doiOf } from './identifiers.ts';
import { noticeNode } from './notices.ts';
import { readCsv } from './terms/csv.ts';

/** A notice with the line that it starts on, from 1; null where the line names no work by DOI or PMID. */
export interface NoticeLine {
  readonly line: number;
  readonly notice: NoticeNode | null;
}

/** What Retraction Watch calls the kinds of notices. */
const NATURES: Readonly<Record<string, NoticeKind>> = {
  retraction: 'RETRACTION',
  'expression of concern': 'CONCERN',
  correction: 'CORRECTION',
  reinstatement: 'REINSTATEMENT',
};
const COLUMNS = [
  'OriginalPaperDOI',
  'OriginalPaperPubMedID',
  'RetractionDate',
  'RetractionDOI',
  'RetractionPubMedID',
  'RetractionNature',
] as const;
type Column = (typeof COLUMNS)[number];

/** Longer than any record: a quote was not closed. */
const LONGEST_RECORD = 262_144;

/**
 * The notices of a file, line by line: the CSV of Retraction Watch where the first line names its columns, else a DOI or a PMID
 * a line, each a retraction without a date. Blank lines and lines that start with # are passed over.
 * Throws NOTICES_INVALID with the line.
 */
export async function* readNotices(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<NoticeLine> {
  let columns: Map<Column, number> | null | undefined;
  for await (const { line, text } of recordsOf(lines)) {
    if (/^\s*(?:#|$)/.test(text)) continue;
    if (columns === undefined) {
      columns = columnsOf(text, line);
      if (columns) continue;
    }
    yield { line, notice: columns ? ofRecord(text, line, columns) : ofPlainLine(text, line) };
  }
}

/** Lines, joined where a quote is still open at the end of one. */
async function* recordsOf(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<{ line: number; text: string }> {
  let number = 0;
  let start = 1;
  let length = 0;
  let isOpen = false;
  let parts: string[] = [];
  for await (const line of lines) {
    number++;
    if (!isOpen) start = number;
    parts.push(line);
    length += line.length;
    if (line.split('"').length % 2 === 0) isOpen = !isOpen;
    if (isOpen && length > LONGEST_RECORD) break;
    if (isOpen) continue;
    yield { line: start, text: parts.join('\n') };
    parts = [];
    length = 0;
  }
  if (isOpen) throw invalid(start, 'A quote is opened here and not closed', 'Close it, or double it to mean itself.');
}

function columnsOf(header: string, line: number): Map<Column, number> | null {
  const names = readCsv(header)[0]?.fields ?? [];
  if (!names.includes('OriginalPaperDOI')) return null;
  const missing = COLUMNS.find((name) => !names.includes(name));
  if (missing !== undefined) {
    throw invalid(line, `The column ${missing} is missing`, 'Give the CSV file as Retraction Watch publishes it.');
  }
  return new Map(COLUMNS.map((name) => [name, names.indexOf(name)]));
}

function ofRecord(text: string, line: number, columns: ReadonlyMap<Column, number>): NoticeNode | null {
  const fields = readCsv(text)[0]?.fields ?? [];
  const field = (column: Column): string => {
    const value = fields[columns.get(column)!];
    if (value === undefined) throw invalid(line, 'The record has too few fields', 'Look for a quote that is missing.');
    return value;
  };
  const nature = field('RetractionNature');
  const kind = NATURES[nature.toLowerCase()];
  if (kind === undefined) {
    throw invalid(
      line,
      `“${nature}” is no nature of a notice`,
      'It is Retraction, Expression of concern, Correction or Reinstatement.',
    );
  }
  const date = dateOf(field('RetractionDate'), line);
  const [doi, pmid] = [doiKey(field('OriginalPaperDOI')), pmidKey(field('OriginalPaperPubMedID'))];
  if (doi === null && pmid === null) return null;
  const noticeUrl = urlOf(doiKey(field('RetractionDOI')), pmidKey(field('RetractionPubMedID')));
  return noticeNode({ kind, date, noticeUrl, doi, pmid });
}

function ofPlainLine(text: string, line: number): NoticeNode {
  const word = text.trim().replace(/^(?:doi|pmid)\s*:?\s*/i, '');
  const [doi, pmid] = /\s/.test(word) ? [null, null] : [doiKey(word), pmidKey(word)];
  if (doi === null && pmid === null) {
    throw invalid(line, 'This is neither a DOI nor a PMID', 'Give one a line, or the CSV file of Retraction Watch.');
  }
  return noticeNode({ kind: 'RETRACTION', date: null, noticeUrl: null, doi, pmid });
}

function doiKey(text: string): string | null {
  const doi = doiOf(text);
  return doi === null ? null : `doi:${doi}`;
}

const pmidKey = (text: string): string | null => (/^[1-9]\d{0,7}$/.test(text) ? `pmid:${text}` : null);

/** Where a notice can be read. */
function urlOf(doi: string | null, pmid: string | null): string | null {
  if (doi !== null) return `https://doi.org/${encodeURI(doi.slice('doi:'.length))}`;
  return pmid === null ? null : `https://pubmed.ncbi.nlm.nih.gov/${pmid.slice('pmid:'.length)}/`;
}

/** `1/31/2024 0:00` and `2024-01-31` as 2024-01-31; null where there is none. */
function dateOf(text: string, line: number): string | null {
  if (text === '') return null;
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s|$)/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[\sT]|$)/.exec(text);
  const [year, month, day] = american ? [american[3]!, american[1]!, american[2]!] : (iso?.slice(1, 4) ?? []);
  if (!year || !(Number(month) >= 1 && Number(month) <= 12) || !(Number(day) >= 1 && Number(day) <= 31)) {
    throw invalid(line, `“${text}” is no date`, 'Write it as month/day/year or as year-month-day.');
  }
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

const invalid = (line: number, message: string, hint: string): ClaimtraceError =>
  new ClaimtraceError('NOTICES_INVALID', message, { line, hint });
