import { hash } from 'node:crypto';
import type { Predicate } from './model.ts';

/** The first 16 hexadecimal digits of the SHA-256 of the parts, which no part can imitate by its content. */
export function shortHash(...parts: readonly (string | number | null)[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 16);
}

/** `sha256:` and the hexadecimal digest of bytes or of a string's UTF-8. */
export function contentHash(content: Uint8Array | string): string {
  return `sha256:${hash('sha256', content)}`;
}

/** An id of something within an article: it starts with the article's id, so that an article's things sort together. */
export function idWithin(articleId: string, kind: string, ...key: readonly (string | number | null)[]): string {
  return `${articleId}#${kind}-${shortHash(...key)}`;
}

/** The key of a statement; ASSOCIATED_WITH is symmetric and keyed with the smaller id first. */
export function statementId(subject: string, predicate: Predicate, object: string): string {
  const turned = predicate === 'ASSOCIATED_WITH' && object < subject;
  return turned ? `${object}|${predicate}|${subject}` : `${subject}|${predicate}|${object}`;
}

/** Orders strings by UTF-16 code units: the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
