/** A record of a CSV file with the line (from 1) that it starts on. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The records of a CSV text, all at once: see `csvRecords`. */
export const readCsv = (text: string): CsvRecord[] => [...csvRecords(text)];

/**
 * The records of a CSV text, one by one, as RFC 4180 has them: quoted fields may hold commas, doubled quotes and line ends. Empty
 * lines and lines that start with # are passed over; a quote that never ends takes the rest.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let quote = text.indexOf('"', at);
  while (at < text.length) {
    const started = line;
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
    let fields: readonly string[];
    if (quote < 0 || quote >= end) {
      // Nearly all lines are of this kind, and a vocabulary may have a hundred thousand.
      fields = fieldsOf(text.slice(at, end));
      at = end + 1;
      line++;
    } else {
      const record = readQuoted(text, at);
      ({ fields, at } = record);
      line += record.lines;
    }
    if (!(fields.length === 1 && fields[0] === '') && !fields[0]!.startsWith('#')) yield { line: started, fields };
  }
}

function fieldsOf(line: string): string[] {
  const fields = line.split(',');
  for (let at = 0; at < fields.length; at++) fields[at] = fields[at]!.trim();
  return fields;
}

const COMMA = 0x2c;
const LINE_END = 0x0a;

/** A record that may have quoted fields, where the next begins, and how many lines it takes. */
function readQuoted(text: string, from: number): { fields: string[]; at: number; lines: number } {
  const fields: string[] = [];
  let at = from;
  let lines = 1;
  for (let more = true; more; at++) {
    let field = '';
    if (text[at] === '"') {
      at++;
      for (let close = text.indexOf('"', at); ; close = text.indexOf('"', at)) {
        const part = text.slice(at, close < 0 ? text.length : close);
        field += part;
        lines += part.split('\n').length - 1;
        at = close < 0 ? text.length : close + 1;
        if (close < 0 || text[at] !== '"') break;
        field += '"';
        at++;
      }
    }
    const start = at;
    while (at < text.length && text.charCodeAt(at) !== COMMA && text.charCodeAt(at) !== LINE_END) at++;
    fields.push((field + text.slice(start, at)).trim());
    more = text.charCodeAt(at) === COMMA;
  }
  return { fields, at, lines };
}
