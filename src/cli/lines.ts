import { Buffer, isUtf8 } from 'node:buffer';
import { refuseBinary } from '../../ingest/encoding.ts';
import { ClaimtraceError } from '../../schema/errors.ts';

/** Of a longer line only so many bytes are kept; the rest is read and let go. */
const LONGEST_LINE = 65_536;

/**
 * The lines of a stream, as they come, in bounded memory: UTF-8, a line that is none as Windows-1252, UTF-16 by its byte order mark.
 * Throws FILE_BINARY, with the line.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let kept: Buffer[] = [];
  let length = 0;
  let number = 1;
  const keep = (bytes: Buffer): void => {
    if (bytes.includes(0)) throw binary(number);
    const room = LONGEST_LINE - length;
    // A copy: a part of a chunk would hold all of it.
    if (room > 0 && bytes.length > 0) kept.push(Buffer.from(bytes.subarray(0, room)));
    length += bytes.length;
  };
  const take = (): string => {
    const text = textOf(Buffer.concat(kept));
    kept = [];
    length = 0;
    number++;
    return text;
  };
  for await (const chunk of inUtf8(stream)) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** The bytes of a stream, its byte order mark left out, UTF-16 turned into UTF-8. */
async function* inUtf8(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const piece of stream) {
    let chunk = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (decoder === undefined) {
      const mark = chunk.subarray(0, 2).toString('hex');
      decoder = mark === 'fffe' ? new TextDecoder('utf-16le') : mark === 'feff' ? new TextDecoder('utf-16be') : null;
      if (decoder === null) refuseBinary(chunk.subarray(0, 16));
      if (chunk.subarray(0, 3).toString('hex') === 'efbbbf') chunk = chunk.subarray(3);
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}

/** UTF-8 or, where it is none, Windows-1252; a character that the limit cut in two is left out. */
function textOf(bytes: Buffer): string {
  if (bytes.length < LONGEST_LINE) return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
  return bytes.toString('utf8').replace(/\ufffd+$/, '');
}

const binary = (line: number): ClaimtraceError =>
  new ClaimtraceError('FILE_BINARY', 'A byte is NUL: this is no text', {
    line,
    hint: 'Give one reference a line, as text, or a .bib or .ris file.',
  });
