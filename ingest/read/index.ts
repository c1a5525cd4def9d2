import { ClaimtraceError } from '../../schema/errors.ts';
import type { Format } from '../../schema/model.ts';
import { htmlReader } from './html.ts';
import { jatsReader } from './jats/index.ts';
import { markdownReader } from './markdown.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text.ts';

/** Every format that is read, in the order in which endings are tried. */
export const READERS: readonly Reader[] = [htmlReader, jatsReader, markdownReader, textReader];

/** The endings of all files that are read, with their dots. */
export const EXTENSIONS: readonly string[] = READERS.flatMap((reader) => reader.extensions);

/** The reader of a format. Throws FORMAT_UNKNOWN where there is none. */
export function readerOf(format: Format): Reader {
  const reader = READERS.find((candidate) => candidate.format === format);
  if (reader) return reader;
  throw new ClaimtraceError('FORMAT_UNKNOWN', `There is no reader of the format "${format}"`, {
    hint: `Formats that are read: ${READERS.map((candidate) => candidate.format).join(', ')}.`,
  });
}

/**
 * The format of a file: `given`, else by its ending. Throws FORMAT_UNKNOWN for another ending, and FORMAT_MISMATCH where the
 * content plainly is something else than the ending says.
 */
export function formatOf(file: string | null, text: string, given?: Format): Format {
  const format = given ?? readerForFile(file).format;
  const lie = mismatch(format, text);
  if (lie === null) return format;
  throw new ClaimtraceError('FORMAT_MISMATCH', `${file ?? 'The input'} is called ${format}, but ${lie}`, {
    ...(file && { path: file }),
    hint: 'Give the file the ending of what it holds, or name its format with --input-format.',
  });
}

function readerForFile(file: string | null): Reader {
  const name = file?.toLowerCase() ?? '';
  const reader = READERS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  if (reader) return reader;
  throw new ClaimtraceError('FORMAT_UNKNOWN', `The ending of ${file ?? 'standard input'} names no format`, {
    ...(file && { path: file }),
    hint: `Endings that are read: ${EXTENSIONS.join(' ')}; or name the format with --input-format.`,
  });
}

const PAGE = /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i;
const ELEMENT = /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>/i;

function mismatch(format: Format, text: string): string | null {
  if (format === 'html') return ELEMENT.test(text) ? null : 'has not one tag in it';
  const head = text.slice(0, 4096);
  if (PAGE.test(head)) return 'is a page of HTML';
  if (format === 'jats') return ELEMENT.test(text) ? null : 'has not one tag in it';
  return /^\s*<\?xml\b/.test(head) ? 'is an XML document' : null;
}
