import type { Mention } from '../../schema/model.ts';
import type { Item } from './items.ts';
import { isWord, RELATIVE } from './words.ts';

/** The items of "build bone", "building bone" or "found in B" below "A helps to:" or behind the label "A:", with A before them. */
export function completed(items: readonly Item[], subject: readonly Mention[]): readonly Item[] {
  const [verb] = items;
  const [named] = subject;
  if (named && isKindOfRelative(items)) {
    const span = { start: verb!.span.start, end: verb!.span.start };
    return [{ kind: 'MENTION', mentions: subject, key: '', span }, { kind: 'WORD', key: ',', span }, ...items];
  }
  if (!named || verb?.kind !== 'CUE' || !(OPENING.has(verb.cue.role) || verb.key === 'lower')) return items;
  const span = { start: verb.span.start, end: verb.span.start };
  const isPlain = verb.key === 'lower' || (verb.cue.role === 'VERB' && verb.cue.form === 'BASE');
  return [
    { kind: 'MENTION', mentions: subject, key: '', span },
    // "A will build bone": behind one thing alone, a plain form is read as a noun.
    ...(isPlain ? [{ kind: 'WORD', key: 'will', span } as const] : []),
    ...items,
  ];
}
const OPENING: ReadonlySet<string> = new Set(['VERB', 'COPULA', 'HAVING']);

/** "A: a nutrient that builds B" */
function isKindOfRelative(items: readonly Item[]): boolean {
  if (!isWord(items[0], ARTICLE)) return false;
  const relative = items.slice(0, LONGEST_KIND).findIndex((item) => isWord(item, RELATIVE));
  return relative > 0 && !items.slice(0, relative).some(({ kind }) => kind === 'CUE');
}
const ARTICLE: ReadonlySet<string> = new Set(['a', 'an', 'one']);
const LONGEST_KIND = 6;
