import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { Caller } from './context.ts';
import { refusal } from './errors.ts';

/** Documents by the SHA-256 of their text, in hexadecimal. */
export type Operations = ReadonlyMap<string, string>;

export const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');

/** The hash that a request names, as Apollo's clients do; null where it names none. */
function hashAsked(extensions: unknown): string | null {
  const asked = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery;
  return typeof asked?.sha256Hash === 'string' ? asked.sha256Hash : null;
}

/**
 * Takes documents by their hash. `only`: no others, but from the owner of the server, whose command line brings its own.
 * Nothing is learned from requests: the list is what was given at the start.
 */
export const persistedPlugin = (operations: Operations, only: boolean): Plugin<{ caller?: Caller }> => ({
  onParams({ params, setParams, context }) {
    const hash = hashAsked(params.extensions);
    const document = hash === null ? undefined : operations.get(hash);
    if (document !== undefined && (params.query == null || params.query === document)) {
      setParams({ ...params, query: document });
      return;
    }
    if (hash !== null && params.query == null) {
      throw refusal('OPERATION_NOT_FOUND', 'The list of the server has no document of this hash.', 404);
    }
    const owner = (context as { caller?: Caller }).caller?.isOwner === true;
    if (only && !owner && !operations.has(hashOf(params.query ?? ''))) {
      throw refusal('OPERATION_NOT_ALLOWED', 'The server answers the documents of its list alone.', 403);
    }
  },
});
