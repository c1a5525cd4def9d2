import { workerData } from 'piscina';
import type { ArticleInput } from '../ingest/input.ts';
import { extract } from '../ingest/pipeline.ts';
import { ClaimtraceError, type ErrorCode, type ErrorDetail } from '../schema/errors.ts';
import type { Extraction } from '../schema/model.ts';
import { readVocabulary } from './vocabulary-files.ts';

/** What a thread answers; an error as a plain object, since of one's own a copy between threads keeps only the message. */
export type Outcome =
  | { readonly extraction: Extraction }
  | { readonly error: ErrorDetail & { readonly code: ErrorCode; readonly message: string } };

const vocabulary = readVocabulary(workerData as readonly string[]);

/** Extracts one article in a thread of its own. */
export default function extractTask(input: ArticleInput): Outcome {
  try {
    return { extraction: extract(input, { vocabulary }) };
  } catch (cause) {
    if (!(cause instanceof ClaimtraceError)) throw cause;
    const { code, message, path, span, line, hint } = cause;
    return { error: { code, message, path, span, line, hint } };
  }
}
