import { isAscii, isUtf8 } from 'node:buffer';
import { ClaimtraceError } from '../schema/errors.ts';
import type { Diagnostic } from '../schema/model.ts';

/** The text of a file, its line ends `\n` and without a byte order mark, and what was lost on the way. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** What files begin with that are no text; the names are for people. */
const MAGIC: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['PK\x03\x04', 'a ZIP archive or Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'a database'],
  ['{\\rtf', 'a Rich Text document'],
];

/** How far into a file a declaration of its encoding is looked for. */
const HEAD = 4096;

/**
 * Decodes a file: by its byte order mark, else by the charset `declared` (an HTTP header's), else by the page's own meta tag or
 * XML declaration, else as UTF-8. A page that declares a legacy charset and is valid UTF-8 all the same was saved as UTF-8.
 * Throws FILE_EMPTY, FILE_BINARY or ENCODING_INVALID (with the offset of the first wrong byte).
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw empty();
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (!marked) refuseBinary(bytes);
  const encoding = marked?.[1] ?? known(declared) ?? declaredInside(bytes) ?? 'utf-8';
  const inUtf8 = encoding === 'utf-8' || (!marked && !declared && !isAscii(bytes) && isUtf8(bytes));
  const { text, replaced } = inUtf8 ? { text: utf8(bytes, encoding), replaced: false } : legacy(bytes, encoding);
  const clean = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!/\S/.test(clean)) throw empty();
  return { text: clean, diagnostics: replaced ? [textReplaced(encoding)] : [] };
}

function utf8(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(bytes)) return text;
  const offset = firstInvalid(bytes, text);
  throw new ClaimtraceError('ENCODING_INVALID', `Byte ${offset} is not valid ${encoding.toUpperCase()}`, {
    hint: 'Save the file as UTF-8, or name its charset in a meta tag (HTML) or by a byte order mark.',
  });
}

function legacy(bytes: Uint8Array, encoding: string): { text: string; replaced: boolean } {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, replaced: text.includes('\ufffd') };
}

/** The offset of the first byte that made a replacement character, as against those that the author wrote. */
function firstInvalid(bytes: Uint8Array, text: string): number {
  const skipped = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let offset = skipped;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) break;
    offset += 3;
    from = at + 1;
  }
  return offset;
}

/** Throws FILE_BINARY where a file's first bytes are of no text, or a byte is NUL. */
export function refuseBinary(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const name = MAGIC.find(([start]) => head.startsWith(start))?.[1];
  const nul = bytes.indexOf(0);
  if (name === undefined && nul < 0) return;
  const what = name === undefined ? `Byte ${nul} is NUL: this is no text` : `The file is ${name}, not text`;
  throw new ClaimtraceError('FILE_BINARY', what, {
    hint: 'Give the article as HTML, Markdown or plain text, in UTF-8.',
  });
}

/** The charset that a page or an XML document declares of itself; UTF-16 without a byte order mark is a slip there. */
function declaredInside(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (!/^\s*</.test(head)) return undefined;
  const found =
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  const encoding = known(found);
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

/** The standard's name of an encoding; undefined for a label that it does not know. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

const empty = (): ClaimtraceError =>
  new ClaimtraceError('FILE_EMPTY', 'The file holds no text', { hint: 'Check that the file was saved whole.' });

const textReplaced = (encoding: string): Diagnostic => ({
  code: 'TEXT_REPLACED',
  message: `Some bytes are not valid in ${encoding}, which the file declares; U+FFFD stands for them.`,
  span: null,
});
