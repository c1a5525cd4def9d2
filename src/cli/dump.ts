import { ClaimtraceError } from '../../schema/errors.ts';
import { dumpLines } from '../store/dump.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { openHere } from './connect.ts';
import { writeOut } from './output.ts';

export const dump: Command = {
  name: 'dump',
  summary: 'write the whole store to a file, as JSON Lines',
  arguments: [['<FILE>', 'the file, written whole or not at all; - for standard output']],
  settings: ['store'],
  flags: [],
  examples: [
    ['claimtrace dump backup.jsonl', 'the same bytes for the same articles, whatever the engine'],
    ['claimtrace dump - | gzip > backup.jsonl.gz', 'packed'],
  ],
  graceful: true,
  async run({ config, terminal, signal }, [file]) {
    const library = await openHere(config);
    try {
      await writeOut(terminal, file, withLineEnds(untilAborted(dumpLines(library.store), signal)));
    } finally {
      await library.close();
    }
    return EXIT.done;
  },
};

/** The lines, until the signal is aborted: then it throws INTERRUPTED. */
export async function* untilAborted(lines: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  for await (const line of lines) {
    if (signal.aborted) throw new ClaimtraceError('INTERRUPTED', 'Stopped before the end.');
    yield line;
  }
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
