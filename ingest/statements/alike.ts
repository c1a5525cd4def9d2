import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { keyIn, mentionIn } from './finding.ts';
import { groupAt, isFollowedByVerb } from './groups.ts';
import type { Item } from './items.ts';
import { groupBefore } from './subjects.ts';
import { mentionOf } from './told.ts';
import { ADJUNCTS, BE, BEFORE_NOT, DETERMINERS, FINITE, isWord, set } from './words.ts';

const SO = set('as', 'so');
const SAME = set('goes', 'applies', 'holds', 'true');
/** "does the same", "do it too" */
const REPEATING = set('do', 'does', 'did');
export const ALIKE = set(SO, SAME, REPEATING);
const FOR = set('for', 'of', 'with', 'to');
/** How far behind such words what does the same may stand, in items. */
const FARTHEST = 6;

/** Whether "as does A", "so does A" begins at a place. */
export const opensAlike = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], SO) && isWord(items[at + 1], FINITE);

/** "B lowers C, as does A", "So does A.", "The same goes for A": A does what was told before. */
export function readAlike(context: Context, at: number): void {
  const { items, memory, lastVerb } = context;
  if (isWord(items[at], REPEATING)) return readRepeated(context, at);
  const isSame = isWord(items[at], SAME) && isWord(items[at + 1], FOR) && keyIn(items, 'same', 0, at) >= 0;
  if (!isSame && !opensAlike(items, at)) return;
  const others = namedFrom(items, at + 2);
  const told = context.relations.filter(({ cue }) => cue === items[lastVerb]?.span);
  const objects = new Set(told.map(({ objectSpan }) => objectSpan));
  for (const span of objects) {
    const { predicate } = told.find(({ objectSpan }) => objectSpan === span)!;
    const object = mentionOf(items, span);
    if (object) relate(context, 'together', at, predicate, others, plainly([object]));
  }
  if (lastVerb < 0 && at <= FARTHEST && memory.last)
    relate(context, 'together', at, memory.last.predicate, others, plainly(memory.objects));
}

/** "Caffeine does the same." of what the sentence before told of something else. */
function readRepeated(context: Context, at: number): void {
  const { items, memory, lastVerb } = context;
  const [first, second] = items.slice(at + 1, at + 3).map(({ key }) => key);
  const isSame = first === 'the' && second === 'same';
  const isToo = (first === 'it' || first === 'so') && (second === 'too' || second === 'as');
  if (!(isSame || isToo) || lastVerb >= 0 || !memory.last) return;
  relate(context, 'together', at, memory.last.predicate, groupBefore(items, at), plainly(memory.objects));
}

function namedFrom(items: readonly Item[], from: number): readonly Mention[] {
  const first = mentionIn(items, from, from + FARTHEST);
  return first < 0 ? [] : groupAt(items, first, items.length, true).mentions;
}

/** "It is A, not B, that does C": of B it is denied. */
export function readCleft({ items, relations }: Context): void {
  if (items[0]?.key !== 'it' || !isWord(items[1], BE)) return;
  const that = keyIn(items, 'that', 2);
  const not = keyIn(items, 'not', 2, that);
  const named = not < 0 ? -1 : mentionIn(items, not + 1, that);
  const [doer, other] = [items[not - 2], items[named]];
  if (other?.kind !== 'MENTION' || doer?.kind !== 'MENTION') return;
  const told = relations.filter(({ subjectSpan }) => doer.mentions.some(({ span }) => span === subjectSpan));
  for (const relation of told)
    for (const { mechanismId, span } of other.mentions)
      relations.push({ ...relation, subject: mechanismId, subjectSpan: span, denied: true });
}

/** "A lowers B, not C", "A lowers B but not C", "is made by A, not B": of C, and of B, it is denied. */
export function readContrast(context: Context, at: number): void {
  const { items, relations, lastVerb } = context;
  if (!isWord(items[at - 1], BEFORE_NOT)) return;
  let first = at + 1;
  while (isWord(items[first], DETERMINERS) || isWord(items[first], ADJUNCTS)) first++;
  if (items[first]?.kind !== 'MENTION') return;
  const { mentions, to } = groupAt(items, first, items.length, true);
  const before = groupBefore(items, items[at - 2]?.key === ',' ? at - 2 : at - 1);
  const last = before.at(-1);
  if (last === undefined || isFollowedByVerb(items, to)) return;
  const told = relations.filter(({ subjectSpan, objectSpan }) => subjectSpan === last.span || objectSpan === last.span);
  const cue = told.at(-1)?.cue;
  if (cue === undefined || (lastVerb >= 0 && cue.start < items[lastVerb]!.span.start)) return;
  for (const relation of told.filter((one) => one.cue === cue)) {
    for (const { mechanismId, span } of mentions)
      relations.push(
        relation.subjectSpan === last.span
          ? { ...relation, subject: mechanismId, subjectSpan: span, denied: true }
          : { ...relation, object: mechanismId, objectSpan: span, denied: true },
      );
  }
}
