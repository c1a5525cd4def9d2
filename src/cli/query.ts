import { readFile } from 'node:fs/promises';
import { ClaimtraceError } from '../../schema/errors.ts';
import type { Command, Context } from './command.ts';
import { EXIT } from './command.ts';
import { withSession } from './connect.ts';
import { answerError } from './query-store.ts';

export const query: Command = {
  name: 'query',
  summary: 'run a GraphQL document and print its answer as compact JSON',
  arguments: [['[FILE]', 'a file with the document, the document itself, or - for standard input (default)']],
  settings: ['store', 'server'],
  flags: [{ flags: '--variables <json>', description: 'values of the variables of the document, as a JSON object' }],
  examples: [
    ['claimtrace query \'{ mechanism(name: "TLR4") { claimCount } }\'', 'a short document as the argument'],
    ['claimtrace query trace.graphql --variables \'{"claimId":"…"}\'', 'a document from a file'],
    ['claimtrace query < unsupported.graphql', 'a document from standard input'],
  ],
  async run(context, [file = '-'], values) {
    const variables = variablesOf(values['variables'] as string | undefined);
    const document = await documentOf(context, file);
    return withSession(context.config, async (session) => {
      const answer = await session.execute(document, variables);
      await context.terminal.print(`${JSON.stringify(answer)}\n`);
      const error = answerError(answer);
      if (!error) return EXIT.done;
      context.terminal.problem(error);
      return error.exitCode;
    });
  },
};

function variablesOf(text = '{}'): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Not JSON is as wrong as JSON of another kind: both are said below.
  }
  throw new ClaimtraceError('USAGE_INVALID', '--variables takes a JSON object', {
    hint: 'For example \'{"name":"TLR4"}\'.',
  });
}

/** A document itself, as no file is called. */
const DOCUMENT = /^\s*(\{|(query|mutation|fragment)\b[^{]*\{)/;

async function documentOf({ stdin }: Context, file: string): Promise<string> {
  if (DOCUMENT.test(file)) return file;
  try {
    if (file !== '-') return await readFile(file, 'utf8');
  } catch (cause) {
    throw new ClaimtraceError('USAGE_INVALID', 'The document can not be read', {
      path: file,
      hint: (cause as Error).message,
      cause,
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}
