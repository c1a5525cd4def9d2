import type { Format } from '../schema/model.ts';

/** One article as it came: its bytes, and what the caller knows of them. */
export interface ArticleInput {
  /** Path below the folder that was named, with forward slashes, or the base name; null for stdin and pasted text. */
  readonly file: string | null;
  readonly bytes: Uint8Array;
  readonly format?: Format;
  /** Overrides the id that the article would have. */
  readonly id?: string;
  /** Where it was published, where the caller knows. */
  readonly url?: string;
  readonly title?: string;
}
