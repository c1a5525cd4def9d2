import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { z } from 'zod';
import { ClaimtraceError } from '../schema/errors.ts';
import { hashOf, type Operations } from './graphql/persisted.ts';

const content = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().min(1));

/** Reads a file of documents by the SHA-256 of their text, `{"HASH": "query …"}`. @throws CONFIG_INVALID */
export function readOperations(file: string): Operations {
  const fail = (message: string, hint: string, cause?: unknown) =>
    new ClaimtraceError('CONFIG_INVALID', message, { path: file, hint, ...(cause !== undefined && { cause }) });
  let documents: Record<string, string>;
  try {
    documents = content.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw fail(
      'The file of operations can not be read',
      'It is JSON: {"SHA-256 of a document": "the document"}.',
      cause,
    );
  }
  for (const [hash, document] of Object.entries(documents)) {
    if (hashOf(document) !== hash) {
      throw fail(`The document under ${hash} has another hash`, `Put it under ${hashOf(document)}.`);
    }
    try {
      parse(document);
    } catch (cause) {
      throw fail(`The document under ${hash} does not parse: ${(cause as Error).message}`, 'Mend it.', cause);
    }
  }
  return new Map(Object.entries(documents));
}
