import { CUES } from '../cues.ts';
import { biddenAt } from './bidding.ts';
import { isHelp } from './beside-verbs.ts';
import { KEEPING } from './changes.ts';
import type { Context } from './context.ts';
import { isLiving } from './effects.ts';
import type { Item } from './items.ts';
import { objectsOf } from './objects.ts';
import { ADJUNCTS, BOUNDARIES, COORDINATORS, DETERMINERS, isAdverb, isWord, POSSESSIVES, set, TO } from './words.ts';

export const ALLOWING = set('allow allows allowed enable enables enabled allowing enabling prompt prompts');
/** How many items of what is allowed may be no mechanisms. */
const LONGEST_REST = 6;

/** "allows B to enter", "helps B to use C", "suggests eating B": not B is what follows, but what it does. */
export function isAllowing({ items, categoryOf }: Context, at: number): boolean {
  if (items[at]!.key.startsWith('suggest')) return /ing$/.test(items[at + 1]?.key ?? '');
  const isHelped = isHelp(items[at]);
  if (!isHelped && !ALLOWING.holds(items[at]!)) return false;
  if (isHelped && isDeedOfAnybody(items, at + 1)) return true;
  const { targets, to } = objectsOf(items, at + 1);
  if (targets.length === 0) return false;
  if (isHelped && isBareDeed(items, to)) return true;
  const infinitive = items.findIndex(
    (item, place) => place >= to && place < to + LONGEST_REST && item.kind === 'WORD' && item.key === 'to',
  );
  const deed = items[infinitive + 1];
  if (
    infinitive < 0 ||
    deed?.kind !== 'WORD' ||
    items.slice(to, infinitive).some((item) => item.kind === 'CUE' || isWord(item, BOUNDARIES))
  )
    return false;
  // "helps the gut to work": what helps it to do well helps it.
  const isOwn = targets.every(({ mention }) => isLiving(categoryOf(mention))) && biddenAt(items, infinitive + 1);
  return !(isHelped && (isOwn || FARING.has(deed.key)));
}
/** What one does by being well. */
const FARING = set('be become stay remain function work heal close recover thrive flourish survive renew repair mend');

/** "helps B move through the gut": what B does, without "to". */
const isBareDeed = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'WORD' &&
  VERBS.has(items[at].key) &&
  !FARING.has(items[at].key) &&
  (items[at + 1]?.kind === 'MENTION' || isAdverb(items[at + 1]) || isWord(items[at + 1], WAYS));

/** "helps the body shed C": what it does, whatever that is. */
function isDeedOfAnybody(items: readonly Item[], from: number): boolean {
  const body = isWord(items[from], DETERMINERS) ? from + 1 : from;
  const deed = isWord(items[body + 1], TO) ? body + 2 : body + 1;
  const item = items[deed];
  return (
    isWord(items[body], ANYBODY) &&
    item?.kind === 'WORD' &&
    /^\p{L}{3,}$/u.test(item.key) &&
    !FARING.has(item.key) &&
    !isAdverb(item) &&
    !isWord(item, NO_OBJECT) &&
    items[deed + 1]?.kind === 'MENTION'
  );
}
const NO_OBJECT = set(ADJUNCTS, COORDINATORS, BOUNDARIES, KEEPING);
const ANYBODY = set('body bodies you us people cells');
const VERBS: ReadonlySet<string> = new Set(CUES.verbs);
/** Behind a verb of motion, and not behind a noun. */
const WAYS = set(DETERMINERS, POSSESSIVES, 'through into out up back across past along away off to');
