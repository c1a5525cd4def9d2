import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ClaimtraceError } from '../../schema/errors.ts';
import { openLibrary } from '../library.ts';
import { restoreLines } from '../store/restore.ts';
import type { Command } from './command.ts';
import { EXIT } from './command.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'read a dump into an empty store',
  arguments: [['<FILE>', 'what dump wrote, or - for standard input']],
  settings: ['store'],
  flags: [],
  examples: [
    ['claimtrace restore backup.jsonl --store neo4j://localhost', 'from one engine into the other'],
    ['gunzip < backup.jsonl.gz | claimtrace restore -', 'from a packed dump'],
  ],
  async run({ config, terminal, stdin }, [file = '-']) {
    const source = file === '-' ? stdin : await openFile(file);
    const library = await openLibrary(config);
    try {
      const lines = createInterface({ input: source, crlfDelay: Infinity });
      await restoreLines(library.store, lines, { now: new Date().toISOString() });
    } finally {
      await library.close();
    }
    terminal.note(`restored into ${library.at}`);
    return EXIT.done;
  },
};

async function openFile(path: string): Promise<NodeJS.ReadableStream> {
  const stream = createReadStream(path, 'utf8');
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (cause: NodeJS.ErrnoException) => {
      const code = cause.code === 'ENOENT' ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE';
      reject(
        new ClaimtraceError(code, `The dump can not be read: ${cause.message}`, {
          path,
          hint: 'Check the path.',
          cause,
        }),
      );
    });
  });
  return stream;
}
