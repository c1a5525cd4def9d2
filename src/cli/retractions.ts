import type { NoticeNode } from '../../schema/graph.ts';
import { ClaimtraceError } from '../../schema/errors.ts';
import { type NoticeLine, readNotices } from '../../ingest/notice-lines.ts';
import type { NoticesImport } from '../imports.ts';
import { bytesOf } from './bytes.ts';
import type { Command, Context, Flag } from './command.ts';
import { EXIT } from './command.ts';
import { openHere } from './connect.ts';
import { FORMAT, json } from './format.ts';
import { readLines } from './lines.ts';

/** `--remove` of the imports. */
export const REMOVE: Flag = { flags: '--remove', description: 'take what the file says out of the store again' };

export const retractions: Command = {
  name: 'retractions',
  summary: 'mark retracted works by a file of retraction notices',
  arguments: [
    ['<ACTION>', 'import'],
    ['<FILE>', 'the CSV of Retraction Watch, or a DOI or PMID of a retracted work on each line'],
  ],
  settings: ['store'],
  flags: [REMOVE, FORMAT],
  examples: [
    ['claimtrace retractions import retraction_watch.csv', 'marks works, and every claim that rests on nothing else'],
    ['claimtrace retractions import retraction_watch.csv --remove', 'as if it had never been imported'],
  ],
  async run(context, [action, file = ''], values) {
    requireImport(action);
    const { importNotices } = await import('../imports.ts');
    const withoutWork = await countUnusable(context, file);
    const library = await openHere(context.config);
    try {
      const change = values['remove'] === true ? 'remove' : 'add';
      const done = {
        ...(await importNotices(library.store, noticesOf(context, file), change, library.audit)),
        withoutWork,
      };
      await context.terminal.print(values['format'] === 'json' ? json(done) : table(done, change));
    } finally {
      await library.close();
    }
    return EXIT.done;
  },
};

/** Refuses any action but the one there is. */
export function requireImport(action: string | undefined): void {
  if (action === 'import') return;
  throw new ClaimtraceError('USAGE_INVALID', `There is no action "${action ?? ''}"`, { hint: 'It is import.' });
}

/** Reads the whole file once before anything is written: a line that can not be read stops all of it. */
async function countUnusable(context: Context, file: string): Promise<number> {
  let unusable = 0;
  for await (const { notice } of linesOf(context, file)) if (notice === null) unusable++;
  return unusable;
}

async function* noticesOf(context: Context, file: string): AsyncGenerator<NoticeNode> {
  for await (const { notice } of linesOf(context, file)) if (notice !== null) yield notice;
}

async function* linesOf(context: Context, file: string): AsyncGenerator<NoticeLine> {
  if (file === '-') {
    throw new ClaimtraceError('USAGE_INVALID', 'Notices are read twice, which standard input can not be', {
      hint: 'Name a file.',
    });
  }
  try {
    yield* readNotices(readLines(bytesOf(context, file)));
  } catch (cause) {
    if (!(cause instanceof ClaimtraceError) || cause.line === undefined) throw cause;
    const { code, message, line, hint } = cause;
    throw new ClaimtraceError(code, message, { path: file, line, ...(hint !== undefined && { hint }), cause });
  }
}

function table(
  { notices, changed, works, claims, withoutWork }: NoticesImport & { withoutWork: number },
  change: string,
): string {
  const row = (name: string, value: number) => `  ${name.padEnd(28)} ${String(value).padStart(8)}`;
  const lines = [
    row('notices', notices),
    row(change === 'add' ? 'new' : 'taken out', changed),
    row('without DOI and PMID', withoutWork),
    row('works of the store', works),
    row('claims on another rung', claims),
  ];
  return `${lines.join('\n')}\n`;
}
