import type { Format } from '../../schema/model.ts';
import type { Metadata, ReadDocument } from '../document.ts';

/** What a reader is told beside the text. */
export interface ReadContext {
  readonly file: string | null;
  /** Where the article was published, where the caller knows. */
  readonly url?: string;
}

/** Reads one format. To add a format, write one of these and list it in index.ts. */
export interface Reader {
  readonly format: Format;
  /** Endings of file names, lower case, with their dot. */
  readonly extensions: readonly string[];
  /** Turns the text of a file into a document; throws a ClaimtraceError where no article is in it. */
  readonly read: (text: string, context: ReadContext) => ReadDocument;
}

export const NO_METADATA: Metadata = {
  title: null,
  byline: null,
  publishedAt: null,
  site: null,
  url: null,
  doi: null,
  pmid: null,
  pmcid: null,
  language: null,
};
