import { randomUUID } from 'node:crypto';
import { ClaimtraceError } from '../../schema/errors.ts';
import { countInputs } from '../../ingest/fetch.ts';
import { counted, printable } from '../export/text.ts';
import type { IngestOutcome, Session } from '../library.ts';
import { ahead } from './ahead.ts';
import type { Command, Context, Values } from './command.ts';
import { EXIT } from './command.ts';
import { requireVocabularyOfServer, withSession } from './connect.ts';
import { articleError, INPUT_FLAGS, type Named, namedInputs, PATHS, threadsFor } from './inputs.ts';

type Done =
  | { readonly path: string | null; readonly outcome: IngestOutcome }
  | { readonly path: string | null; readonly error: ClaimtraceError };

export const ingest: Command = {
  name: 'ingest',
  summary: 'read articles into the store',
  arguments: [PATHS],
  settings: ['store', 'server', 'vocab', 'maxBytes', 'jobs'],
  flags: [
    {
      flags: '--format <format>',
      description: 'jsonl: one line for each article once it is durable',
      choices: ['jsonl'],
    },
    ...INPUT_FLAGS,
  ],
  examples: [
    ['claimtrace ingest articles/', 'all articles below a folder'],
    ["claimtrace ingest 'drafts/**/*.md' --format jsonl", 'one JSON line for each article, once it is durable'],
    ['curl -s https://example.org/a.html | claimtrace ingest - --input-format html', 'a page from a pipe'],
  ],
  graceful: true,
  async run(context, paths, values) {
    requireVocabularyOfServer(context.config);
    const count = await countInputs(paths);
    return withSession(
      context.config,
      (session) => ingestAll(context, session, paths, values, count),
      threadsFor(context.config, count),
    );
  },
};

/** Reads all named articles, so many if that is known, into the store of a session, and gives the exit code. */
export async function ingestAll(
  context: Context,
  session: Session,
  paths: readonly string[],
  values: Values,
  count: number | null,
): Promise<number> {
  const { terminal, signal, config } = context;
  const counts = { added: 0, updated: 0, unchanged: 0, failed: 0 };
  const run = randomUUID();
  const progress = terminal.progress('articles', count);
  const load = (named: Named): Promise<Done> => ingestOne(session, named, run);
  try {
    for await (const done of ahead(namedInputs(context, paths, values), config.jobs, signal, load)) {
      const status = 'error' in done ? 'failed' : done.outcome.status;
      counts[status]++;
      if (values['format'] === 'jsonl') await terminal.print(`${JSON.stringify(line(done))}\n`);
      progress.step(logLine(done));
      if ('error' in done) terminal.problem(done.error);
    }
  } finally {
    progress.end();
  }
  const { failed, ...stored } = counts;
  const parts = Object.entries({ ...stored, failed }).filter(([, count]) => count > 0);
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  terminal.note(`${counted(all, 'article')}${parts.map(([status, count]) => ` · ${count} ${status}`).join('')}`);
  if (signal.aborted) {
    if (signal.reason !== 'EPIPE')
      terminal.problem(new ClaimtraceError('INTERRUPTED', 'Stopped; what was acknowledged is stored.'));
    return EXIT.interrupted;
  }
  return failed > 0 ? EXIT.inputFailed : EXIT.done;
}

/** Reads one article into the store; what concerns the store or the whole run, not this article, is thrown. */
async function ingestOne(session: Session, named: Named, run: string): Promise<Done> {
  if ('error' in named) return named;
  try {
    return { path: named.path, outcome: await session.ingest(named.input, run) };
  } catch (cause) {
    const error = articleError(cause, named.path);
    if (error.exitCode === EXIT.unavailable || error.exitCode === EXIT.use) throw error;
    return { path: named.path, error };
  }
}

/** The line of an article in `--format jsonl`. */
function line(done: Done): object {
  if ('outcome' in done) {
    const { articleId, status, claims, ms } = done.outcome;
    return { file: done.path, articleId, status, claims, ms };
  }
  const { code, message, hint } = done.error;
  return {
    file: done.path,
    articleId: null,
    status: 'failed',
    claims: 0,
    ms: 0,
    error: { code, message, hint: hint ?? null },
  };
}

function logLine(done: Done): string {
  const file = printable(done.path ?? 'standard input');
  if ('error' in done) return `failed     ${file}`;
  return `${done.outcome.status.padEnd(10)} ${file}  ${counted(done.outcome.claims, 'claim')}  ${done.outcome.ms} ms`;
}
