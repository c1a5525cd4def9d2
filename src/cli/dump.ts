import { openLibrary } from '../library.ts';
import { dumpLines } from '../store/dump.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';
import { writeOut } from './output.ts';

export const dump: Command = {
  name: 'dump',
  summary: 'write the whole store to a file, as JSON Lines',
  arguments: [['<FILE>', 'the file, or - for standard output']],
  settings: ['store'],
  flags: [],
  examples: [
    ['claimtrace dump backup.jsonl', 'the same bytes for the same articles, whatever the engine'],
    ['claimtrace dump - | gzip > backup.jsonl.gz', 'packed'],
  ],
  async run({ config, terminal }, [file]) {
    const library = await openLibrary(config);
    try {
      await writeOut(terminal, file, withLineEnds(dumpLines(library.store)));
    } finally {
      await library.close();
    }
    return EXIT.done;
  },
};

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
