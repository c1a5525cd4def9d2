import type { Format } from '../operations.ts';

/** The text of a file as it is sent, or, in plain words, why it is not. */
export type Body = { readonly text: string; readonly format: Format } | { readonly refusal: string };

/** Bytes of the largest file that is read here: more than that no server takes from a page. */
const LARGEST = 100_000_000;

/** What files begin with that are no text. */
const MAGIC: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x1f\x8b', 'an archive'],
  ['\xd0\xcf\x11\xe0', 'an Office document'],
  ['{\\rtf', 'a Rich Text document'],
];

const INSTEAD = 'Save the article as HTML, JATS XML, Markdown or plain text, and give that.';

/** Reads a file that was dropped or chosen. */
export async function readBody(file: File): Promise<Body> {
  if (file.size > LARGEST) {
    return { refusal: `It has ${sizeOf(file.size)}: too much for a page. Read it with \`claimtrace ingest\`.` };
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { refusal: 'It can not be read. If it is a folder, give the files in it.' };
  }
  const marked = /^(?:\xff\xfe|\xfe\xff)/.test(headOf(bytes, 2));
  if (!marked) {
    const start = headOf(bytes, 8);
    const name = MAGIC.find(([magic]) => start.startsWith(magic))?.[1];
    if (name !== undefined) return { refusal: `It is ${name}, not the text of an article. ${INSTEAD}` };
    if (bytes.includes(0)) return { refusal: `It holds binary data, not the text of an article. ${INSTEAD}` };
  }
  const text = decode(bytes);
  if (text === null) return { refusal: 'It is not in UTF-8, and does not say how it is encoded. Save it as UTF-8.' };
  if (!/\S/.test(text)) return { refusal: 'It is empty.' };
  return { text, format: formatOf(text, file.name) };
}

const headOf = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));

/** As its byte order mark says, else as UTF-8, else as it declares itself; null where none of these fits. */
function decode(bytes: Uint8Array<ArrayBuffer>): string | null {
  const mark = headOf(bytes, 2);
  if (mark === '\xff\xfe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '\xfe\xff') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = headOf(bytes, 4096);
    const declared = /\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
    try {
      return declared === undefined || /^utf-?8$/i.test(declared) ? null : new TextDecoder(declared).decode(bytes);
    } catch {
      return null;
    }
  }
}

const ENDINGS: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.x?html?$/i, 'HTML'],
  [/\.(?:n?xml|jats)$/i, 'JATS'],
  [/\.(?:md|markdown)$/i, 'MARKDOWN'],
  [/\.te?xt$/i, 'TEXT'],
];
const COMMENT = String.raw`(?:<!--[^]{0,2000}?-->\s*)?`;
const PAGE = new RegExp(
  String.raw`^\s*${COMMENT}(?:<\?xml\b[^>]*>\s*)?${COMMENT}<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])`,
  'i',
);
const XML = new RegExp(
  String.raw`^\s*${COMMENT}(?:<\?xml\b|<!doctype\s+article|<article\s[^>]*\b(?:article-type|xmlns:))`,
  'i',
);
const TAGS = /<\/(?:p|div|span|h[1-6]|a|li|section|article|table)>/i;
const MARKS = /^#{1,6}\s\S|\]\(https?:\/\/|^\[\^[^\]\n]+\]:|\*\*[^*\n]+\*\*/m;

/** The format of a text: as it plainly shows, else as the name of its file says, else as it looks. */
export function formatOf(text: string, name = ''): Format {
  // The start of a long text is enough to tell.
  const head = text.slice(0, 20_000);
  if (PAGE.test(head)) return 'HTML';
  if (XML.test(head)) return 'JATS';
  const named = ENDINGS.find(([ending]) => ending.test(name))?.[1];
  if (named !== undefined) return named;
  return TAGS.test(head) ? 'HTML' : MARKS.test(head) ? 'MARKDOWN' : 'TEXT';
}

/** A number of bytes, or those that a text is sent as, in the unit that people read it in. */
export function sizeOf(content: number | string): string {
  const bytes = typeof content === 'string' ? new Blob([content]).size : content;
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(bytes < 9.95e6 ? 1 : 0)} MB`;
}
