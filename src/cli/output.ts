import { createWriteStream, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ClaimtraceError } from '../../schema/errors.ts';
import type { Terminal } from './terminal.ts';

/** Writes a file whole or not at all: beside its place first, then into it. Throws OUTPUT_FAILED. */
export async function writeWhole(file: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  const stream = createWriteStream(draft, { flush: true });
  const clear = (): void => rmSync(draft, { force: true });
  process.once('exit', clear);
  try {
    await pipeline(Readable.from(pieces), stream);
    await rename(draft, file);
  } catch (cause) {
    clear();
    // What failed may be the making of the pieces: then it has a code of its own.
    if (cause instanceof ClaimtraceError || (cause as NodeJS.ErrnoException).syscall === undefined) throw cause;
    throw new ClaimtraceError(
      'OUTPUT_FAILED',
      `The file can not be written: ${(cause as Error).message.replace(/, .*/s, '')}`,
      {
        path: file,
        hint: 'Name a file in a folder that is there and may be written to.',
        cause,
      },
    );
  } finally {
    process.off('exit', clear);
  }
}

/** Writes to a file where one is named, `-` being stdout, else to stdout. */
export async function writeOut(
  terminal: Terminal,
  file: string | undefined,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  if (file !== undefined && file !== '-') return writeWhole(file, pieces);
  for await (const piece of pieces) await terminal.print(piece);
}
