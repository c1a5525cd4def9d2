import { tokenOf } from './token.ts';
import type { Operation } from './operation.ts';

/** Why there is no answer: `code` as in docs/errors.md, or UNREACHABLE where no server answers. */
export class AskError extends Error {
  readonly code: string;
  readonly hint: string | null;
  readonly requestId: string | null;

  constructor(code: string, message: string, hint: string | null = null, requestId: string | null = null) {
    super(message);
    this.name = 'AskError';
    this.code = code;
    this.hint = hint;
    this.requestId = requestId;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly hint?: string };
  }[];
}

/** Sends an operation to the server; the response is not read yet. Throws AskError UNREACHABLE. */
export async function send<Data, Variables>(
  { name, text }: Operation<Data, Variables>,
  variables: Variables,
  {
    signal,
    accept = 'application/graphql-response+json, application/json',
  }: { signal?: AbortSignal; accept?: string } = {},
): Promise<Response> {
  const token = tokenOf();
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept,
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: text, operationName: name, variables }),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new AskError(
      'UNREACHABLE',
      'The server does not answer.',
      'Is `claimtrace serve` still running? Then try again.',
    );
  }
}

/** Asks the server. Throws AskError: an answer with errors is none, for half of a view would be taken for the whole. */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(operation, variables, { ...(signal && { signal }) });
  const { data, errors } = await readAnswer<Data>(response);
  const [first] = errors ?? [];
  if (first) {
    const { code = 'INTERNAL', hint = null } = first.extensions ?? {};
    throw new AskError(code, first.message, hint, response.headers.get('x-request-id'));
  }
  return data as Data;
}

async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return (await response.json()) as Answer<Data>;
  } catch {
    throw new AskError(
      'UNREACHABLE',
      `The server answered ${response.status}, and not in JSON.`,
      'Try again in a while.',
    );
  }
}
