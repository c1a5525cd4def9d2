import { AskError, unreachable } from './ask-error.ts';
import type { Operation } from './operation.ts';
import { tokenOf } from './token.ts';

/** What a GraphQL server answers. */
export interface Answer<Data> {
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
    throw unreachable();
  }
}

/** Asks the server. Throws AskError. */
export async function ask<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(operation, variables, { ...(signal && { signal }) });
  return dataOf(await readAnswer<Data>(response), response.headers.get('x-request-id'));
}

/** What an answer brings. Throws AskError: an answer with errors is none, for half of a view would be taken for the whole. */
export function dataOf<Data>({ data, errors }: Answer<Data>, requestId: string | null = null): Data {
  const [first] = errors ?? [];
  if (first) {
    const { code = 'INTERNAL', hint = null } = first.extensions ?? {};
    throw new AskError(code, first.message, hint, requestId);
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
