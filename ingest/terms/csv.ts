/** A record of a CSV file with the line (from 1) that it starts on. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

const COMMA = 0x2c;
const LINE_END = 0x0a;

/**
 * The records of a CSV text as RFC 4180 has them: quoted fields may hold commas, doubled quotes and line ends. Empty lines and
 * lines that start with # are passed over. `null` for `fields` is never given; a quote that never ends takes the rest.
 */
export function readCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const started = line;
    const fields: string[] = [];
    let more = true;
    while (more) {
      let field = '';
      if (text[at] === '"') {
        at++;
        for (let close = text.indexOf('"', at); ; close = text.indexOf('"', at)) {
          const part = text.slice(at, close < 0 ? text.length : close);
          field += part;
          line += part.split('\n').length - 1;
          at = close < 0 ? text.length : close + 1;
          if (close < 0 || text[at] !== '"') break;
          field += '"';
          at++;
        }
      }
      const from = at;
      while (at < text.length && text.charCodeAt(at) !== COMMA && text.charCodeAt(at) !== LINE_END) at++;
      fields.push((field + text.slice(from, at)).trim());
      more = text.charCodeAt(at) === COMMA;
      at++;
    }
    line++;
    if (!(fields.length === 1 && fields[0] === '') && !fields[0]!.startsWith('#'))
      records.push({ line: started, fields });
  }
  return records;
}
