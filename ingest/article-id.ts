import { ClaimtraceError } from '../schema/errors.ts';
import { contentHash } from '../schema/id.ts';
import type { Metadata } from './document.ts';
import { doiOf, normalizeUrl } from './identifiers.ts';
import type { ArticleInput } from './input.ts';

const LONGEST = 2048;

/**
 * The id of an article: the given one, else its DOI, its canonical or given URL in normal form, its path, or the hash of its
 * text. Throws ARTICLE_ID_INVALID for a given id that is empty, longer than 2,048 characters or holds control characters.
 */
export function articleIdOf(input: ArticleInput, metadata: Metadata, text: string): string {
  if (input.id !== undefined) return checkedId(input.id);
  const doi = metadata.doi && doiOf(metadata.doi);
  if (doi) return doi;
  const url = metadata.url ?? input.url;
  const normal = url ? normalizeUrl(url) : null;
  return normal ?? input.file ?? contentHash(text);
}

function checkedId(id: string): string {
  if (id.trim() !== id || id === '' || id.length > LONGEST || /\p{Cc}/u.test(id)) {
    throw new ClaimtraceError('ARTICLE_ID_INVALID', `"${id.slice(0, 60)}" can not be the id of an article`, {
      path: '--id',
      hint: 'Give 1 to 2,048 characters, none of them a control character, without white space at the ends.',
    });
  }
  return id;
}
