import { type Context, relation } from './context.ts';
import { mentionIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { ABSTRACT } from '../lexicon.ts';
import { INCLUDING, isAdverb, isWord, POINTING, set } from './words.ts';

const SUBJECT = set(POINTING, 'they');
const FARTHEST = 4;

/** "A makes vitamins. These include B and C": what was said of the whole is said of its members. */
export function readMembers(context: Context): void {
  const { items, memory, relations } = context;
  if (memory.last === null || !isWord(items[0], SUBJECT)) return;
  const verb = wordIn(items, INCLUDING, 0);
  if (
    verb < 1 ||
    verb > FARTHEST ||
    items.slice(1, verb).some((item) => (item.kind === 'CUE' && !isAdverb(item)) || isWord(item, ABSTRACT))
  )
    return;
  const first = mentionIn(items, verb + 1, verb + FARTHEST + 1);
  if (first < 0 || items.slice(verb, first).some(({ kind }) => kind === 'CUE')) return;
  const { subject, predicate, subjectSpan } = memory.last;
  const cue = items[verb]!.span;
  for (const member of groupAt(items, first, items.length, true).mentions)
    relations.push(relation({ mechanismId: subject, span: subjectSpan }, predicate, member, 'members', cue));
}
