import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { decode } from '../../ingest/encoding.ts';
import { ClaimtraceError } from '../../schema/errors.ts';
import type { Context } from './command.ts';

/** The bytes of a file or, for `-`, of standard input, as they come. Throws FILE_NOT_FOUND or FILE_UNREADABLE. */
export async function* bytesOf({ stdin }: Context, file: string): AsyncGenerator<Uint8Array> {
  const stream: Readable = file === '-' ? stdin : createReadStream(file);
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined) throw cause;
    throw code === 'ENOENT'
      ? new ClaimtraceError('FILE_NOT_FOUND', 'There is no such file', { path: file, hint: 'Check the path.', cause })
      : new ClaimtraceError('FILE_UNREADABLE', `The file can not be read: ${code}`, {
          path: file,
          hint: 'Name a file that may be read.',
          cause,
        });
  }
}

/** The text of a file or of standard input, decoded. Throws FILE_TOO_LARGE above `--max-bytes`. */
export async function wholeText(context: Context, file: string): Promise<string> {
  const { maxBytes } = context.config;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytesOf(context, file)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes)
      throw new ClaimtraceError('FILE_TOO_LARGE', `The file has more than ${maxBytes} bytes`, {
        path: file,
        hint: 'Split it, or raise --max-bytes.',
      });
  }
  return decode(Buffer.concat(chunks)).text;
}
