import type { Mention } from '../../schema/model.ts';
import { type Context, plainly } from './context.ts';
import { groupAt } from './groups.ts';
import { isPlural, isSingular } from './leading.ts';
import type { Target } from './objects.ts';
import { ADJUNCTS, BOUNDARIES, COORDINATORS, isAdverb, isWord } from './words.ts';

const OBJECTS: ReadonlySet<string> = new Set(['it', 'them']);

/** What "it" or "them" right behind a verb stands for: what its sentence speaks of, or that of the sentence before. */
export function pronounObjects(context: Context, verb: number, subject: readonly Mention[]): Target[] {
  const { items, memory } = context;
  const [pronoun, next] = [items[verb + 1], items[verb + 2]];
  const isLast = next === undefined || isAdverb(next) || AFTER.some((words) => isWord(next, words));
  if (!isWord(pronoun, OBJECTS) || !isLast || subject.length === 0) return [];
  const first = items.findIndex(({ kind }) => kind === 'MENTION');
  const topic = first >= 0 && first < verb ? groupAt(items, first, verb, false).mentions : [];
  const isOwn = topic.some((mention) => subject.includes(mention));
  // "It lowers it": which of the two is which cannot be told.
  const meant = !isOwn ? topic : memory.mentions.includes(subject[0]!) ? [] : memory.subject;
  const fits = pronoun!.key === 'it' ? !isPlural(meant) : !isSingular(meant);
  return fits ? plainly(meant) : [];
}
const AFTER = [ADJUNCTS, BOUNDARIES, COORDINATORS];
