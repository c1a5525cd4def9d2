import type { Mark } from './layout.ts';

/** Where a link to a claim leads now. */
export type Found =
  | { readonly kind: 'claim'; readonly mark: Mark }
  /** The words are there, and no claim any more; or only they are. */
  | { readonly kind: 'words'; readonly start: number }
  | { readonly kind: 'nowhere' };

/**
 * Finds the claim that a link names: by its id, and where an ingest has changed that, by the claim's first words. `text` is the
 * article's, as far as it has been loaded.
 */
export function findClaim(
  marks: readonly Mark[],
  text: string,
  { id, words }: { readonly id: string; readonly words: string | null },
): Found {
  const byId = marks.find((mark) => mark.id === id);
  if (byId) return { kind: 'claim', mark: byId };
  const start = words === null ? -1 : indexOfWords(text, words);
  if (start < 0) return { kind: 'nowhere' };
  const mark = marks.find((one) => one.start <= start && start < one.end);
  return mark ? { kind: 'claim', mark } : { kind: 'words', start };
}

/** The place of words in a text, whatever white space is between them; -1 where they are not. */
function indexOfWords(text: string, words: string): number {
  const escaped = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.search(new RegExp(escaped.join('\\s+'), 'i'));
}
