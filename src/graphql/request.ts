import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { type Caller, STRANGER, WRITER } from './context.ts';
import { refusal } from './errors.ts';

const object = z.record(z.string(), z.unknown()).nullish();
const params = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: object,
  extensions: object,
});

/** Bytes that the body of a request may have which brings no article. */
const SMALL_BODY = 200_000;

/** A body may have a tenth more than the article in it: JSON writes some characters longer. */
export const bodyLimit = ({ mayWrite }: Caller, maxBytes: number): number =>
  mayWrite ? Math.max(SMALL_BODY, Math.ceil(maxBytes * 1.1)) : SMALL_BODY;

async function readBody(request: Request, caller: Caller, maxBytes: number): Promise<string> {
  const limit = bodyLimit(caller, maxBytes);
  const length = Number(request.headers.get('content-length'));
  // An article of somebody whose token is missing or has been replaced: that it is long is not what is wrong with it.
  if (length > limit && length <= bodyLimit(WRITER, maxBytes)) {
    throw refusal('NOT_AUTHORIZED', `Bodies of more than ${limit} bytes are taken from those who may write.`, 403);
  }
  const tooLarge = () =>
    refusal('REQUEST_TOO_LARGE', `The body has more than the ${limit} bytes that are taken from this caller.`, 413);
  if (length > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function paramsOf(body: string): GraphQLParams {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw refusal('REQUEST_INVALID', 'The body is not JSON.', 400);
  }
  if (Array.isArray(value))
    throw refusal('REQUEST_BATCHED', 'One request takes one document, not a list of them.', 400);
  const shaped = params.safeParse(value);
  if (!shaped.success) {
    const at = shaped.error.issues[0]!.path.join('.') || 'body';
    throw refusal(
      'REQUEST_INVALID',
      `The ${at} of the request is not of the kind that GraphQL over HTTP has there.`,
      400,
    );
  }
  return value as GraphQLParams;
}

/**
 * Reads bodies of JSON alone, no longer than the caller may send. A page of another site can not make a browser send JSON
 * without asking first (a preflight request), so that this is what keeps forged requests out.
 */
export const requestPlugin = (maxBytes: number): Plugin => ({
  onRequestParse({ request, serverContext, setRequestParser }) {
    if (request.method !== 'POST') return;
    const { caller = STRANGER } = serverContext as { caller?: Caller };
    setRequestParser(async (posted) => {
      if (!/^application\/(graphql\+)?json\s*(;|$)/i.test(posted.headers.get('content-type') ?? '')) {
        throw refusal('REQUEST_INVALID', 'The content type of a request is application/json.', 415);
      }
      return paramsOf(await readBody(posted, caller, maxBytes));
    });
  },
});
