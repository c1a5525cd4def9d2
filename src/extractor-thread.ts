// What a thread of the extractor does; see extractor.ts.
import type { MessagePort } from 'node:worker_threads';
import type { ArticleInput } from '../ingest/input.ts';
import { ClaimtraceError, type ErrorCode, type ErrorDetail } from '../schema/errors.ts';
import type { Extraction } from '../schema/model.ts';
import { type Extractor, extractorHere } from './extractor.ts';

export interface Task {
  readonly vocabularyFiles: readonly string[];
  /** An article, and whom to tell when it is read; null where only the vocabulary is to be loaded. */
  readonly article: { readonly input: ArticleInput; readonly port: MessagePort } | null;
}

/** Errors lose their fields on the way between threads: an expected one goes as what it tells. */
export type Done =
  { readonly extraction: Extraction | null } | { readonly error: ErrorDetail & { code: ErrorCode; message: string } };

let extractor: Extractor | undefined;

export default async function work({ vocabularyFiles, article }: Task): Promise<Done> {
  extractor ??= extractorHere(vocabularyFiles);
  try {
    await extractor.warm();
    if (article === null) return { extraction: null };
    const isRead = async (): Promise<void> => article.port.postMessage('read');
    return { extraction: await extractor.extract(article.input, isRead) };
  } catch (error) {
    if (!(error instanceof ClaimtraceError)) throw error;
    const { code, message, path, span, line, hint } = error;
    return { error: { code, message, path, span, line, hint } };
  }
}
