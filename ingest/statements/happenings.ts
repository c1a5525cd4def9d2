// What a clause says happens, of what its occasion names: "… bones are strong and fewer break", "B rises because A falls".
import type { Mention, Predicate } from '../../schema/model.ts';
import { compose } from './compose.ts';
import { type Context, plainly, relate } from './context.ts';
import { isChange, isUndesired } from './effects.ts';
import { mentionIn, nameIn, wordIn } from './finding.ts';
import { groupAt, isAdjective } from './groups.ts';
import type { Item } from './items.ts';
import { occasionBehind, SINCE, stageBefore } from './occasions.ts';
import { contrary } from './outcomes.ts';
import { ARISING, ENDS, FAILING, FARTHEST_STATE, MADE, stateAmong } from './states.ts';
import { changeOf } from './told.ts';
import { type Effect, HEADS } from '../lexicon.ts';
import {
  ADJUNCTS,
  BE,
  BECOMING,
  BOUNDARIES,
  COMING,
  COORDINATORS,
  DENYING,
  isAdverb,
  isBefallen,
  isDone,
  isWord,
  RELATIVE,
  set,
  WITHIN,
} from './words.ts';

/** What a clause says happens to what it is about: that there is more of it, or less. */
interface Happening {
  readonly mentions: readonly Mention[];
  readonly change: Effect;
  /** The place of the word that tells it. */
  readonly at: number;
}

/** How far behind the beginning of a clause what it is about may stand, in items. */
const FARTHEST_NAME = 4;
/** How many items may tell of several states: "thick, glossy, and strong". */
const LONGEST_STATES = 7;
/** How many items may tell where it happens: "the calcium in food". */
const LONGEST_PLACE = 3;
/** How many clauses with "and" may tell what happens. */
const MOST_CLAUSES = 3;

const SLOWLY = set('slowly slower poorly badly less');

/** "rises", "wears out": a change that no object follows. */
function movedAt(items: readonly Item[], at: number): Effect | null {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.kind !== 'CUE' || (item.cue.role !== 'MOVE' && item.cue.role !== 'VERB')) return null;
  const { predicate } = item.cue;
  const isAlone = next === undefined || isAdverb(next) || ENDS.has(next.key) || isWord(next, ADJUNCTS);
  return isAlone && MOVES.has(predicate) ? predicate : null;
}
/** What a change without an object comes to: "improves" as well. */
const MOVES: ReadonlySet<Effect> = new Set<Effect>(['INCREASES', 'DECREASES', 'BENEFITS', 'HARMS']);

/** What the clause at a place says happens; null where it says something else. */
function happeningAt(items: readonly Item[], from: number): Happening | null {
  // "only 10 percent of B"
  const isOnly = isWord(items[from], ONLY);
  const first = mentionIn(items, from, from + (isOnly ? LONGEST_SHARE : FARTHEST_NAME) + 1);
  if (first < 0) return null;
  const before = items.slice(from, first);
  const item = items[first]!;
  // "we lose muscle"
  const deed = items[first - 1];
  if (deed?.kind === 'CUE' && deed.cue.role === 'VERB' && isWord(items[first - 2], SOMEBODY)) {
    const isOwn = item.kind === 'MENTION' && item.mentions.every(isDone);
    return isOwn ? { mentions: item.mentions, change: deed.cue.predicate, at: first - 1 } : null;
  }
  // "fewer of these B"
  const amount = before.findLast(({ kind }) => kind === 'CUE');
  if (before.some((one) => (one.kind === 'CUE' ? one.cue.role !== 'CHANGE' : !isPlain(one) && !isOnly))) return null;
  const { mentions, to } = groupAt(items, first, items.length, false);
  let at = behindPlace(items, isAdjective(items[to - 1]!) && PLURAL.test(items[to]?.key ?? '') ? to + 1 : to);
  const isDenied = wordIn(items, DENYING, at, at + 3) >= 0;
  while (isAdverb(items[at]) || isWord(items[at], BEFORE_CHANGE)) at++;
  const isOwn = mentions.every(isBefallen) && items.slice(to, at).every(isAdverb);
  const told = isOwn ? befallenAt(items, mentions, to) : changeAt(items, at, isDenied);
  if (told === null) return null;
  const inner: Predicate[] = isOnly
    ? ['DECREASES']
    : amount?.kind === 'CUE' && amount.cue.role === 'CHANGE'
      ? [amount.cue.predicate]
      : [];
  const change = isChange(told) ? compose(told, told === 'INCREASES' ? inner : []) : told;
  return { mentions, change: isDenied ? contrary(change) : change, at: isOwn ? first : at };
}
const BEFORE_CHANGE = set(HEADS, COMING, DENYING, 'do does did');
const ONLY = set('only just');
/** How many items may tell how much of something it is: "only 10 to 15 percent of the". */
const LONGEST_SHARE = 8;
const SOMEBODY = set('we you people women men');
const PLURAL = /^\p{L}{3,}[^su]s$/u;
const isPlain = (item: Item): boolean => item.kind === 'WORD' && /^\p{L}+$/u.test(item.key) && !isWord(item, NO_NOUN);
const NO_NOUN = set(BOUNDARIES, RELATIVE, COORDINATORS, BE);

/** Behind "in food" of "the calcium in food". */
function behindPlace(items: readonly Item[], from: number): number {
  if (!isWord(items[from], WITHIN)) return from;
  const named = mentionIn(items, from + 1, from + LONGEST_PLACE + 1);
  return named < 0 || items.slice(from, named).some(({ kind }) => kind === 'CUE') ? from : named + 1;
}

/** "wounds heal": more of it; "wounds heal slowly", "iron is poorly absorbed": less. `to` is the place behind the name. */
export const befallenAt = (items: readonly Item[], mentions: readonly Mention[], to: number): Predicate =>
  isWord(items[to], SLOWLY) || isMoreSlowly(items, to) || mentions.every(({ quote }) => HARDLY.test(quote))
    ? 'DECREASES'
    : 'INCREASES';
const isMoreSlowly = (items: readonly Item[], at: number): boolean =>
  items[at]?.key === 'more' && isWord(items[at + 1], MORE_SLOWLY);
const MORE_SLOWLY = set('slowly poorly badly weakly');
const HARDLY = /\s(?:not|cannot|never|poorly|badly|slowly|hardly|barely|less)\s/i;

function changeAt(items: readonly Item[], at: number, isDenied: boolean): Effect | null {
  const moved = movedAt(items, at);
  if (moved !== null) return moved;
  const item = items[at];
  if (item === undefined || item.kind === 'MENTION') return null;
  if (ARISING.test(item.key) && isOfNothing(item, items[at + 1])) return 'INCREASES';
  if (FAILING.test(item.key) && isOfNothing(item, items[at + 1])) return 'DECREASES';
  // "your bones may not be responding": not as well as they would.
  const faring = BE.has(item.key) ? items[at + 1] : item;
  if (isDenied && FARING.test(faring?.key ?? '')) return 'BENEFITS';
  if (!BE.has(item.key) && !BECOMING.has(item.key)) return null;
  let made = at + 1;
  const isPoor = wordIn(items, POORLY, made, made + 2) >= 0;
  while (isAdverb(items[made]) || isWord(items[made], DENYING)) made++;
  if (MADE.test(items[made]?.key ?? '')) return isPoor ? 'DECREASES' : 'INCREASES';
  return isDenied ? null : stateAmong(items, at + 1, LONGEST_STATES);
}
/** Whether a verb acts on nothing: "B forms in the joints", "B builds up in the blood". */
const isOfNothing = (verb: Item, next: Item | undefined): boolean =>
  verb.kind === 'WORD' ||
  (verb.kind === 'CUE' && verb.cue.role === 'VERB' && verb.cue.predicate === 'CONTAINS') ||
  next === undefined ||
  (next.kind === 'WORD' && (ENDS.has(next.key) || isWord(next, WITHIN) || isAdverb(next)));
/** What one does by being well. */
const FARING = /^(?:respond|work|function|heal|recover|cope|thriv|flourish)(?:e|ing)?$/;
const POORLY = set('poorly badly barely hardly scarcely');

/** "…, B is strong and C rises": what the clauses behind a place say happens comes of what is told before. */
export function relateHappenings(context: Context, subjects: readonly Mention[], state: Predicate, from: number): void {
  const { items } = context;
  let start = from;
  for (let clause = 0; clause < MOST_CLAUSES && start > 0; clause++) {
    const happening = happeningAt(items, start);
    if (happening !== null) relateHappening(context, subjects, state, happening);
    start = nextClause(items, happening?.at ?? start);
  }
}

/** "B appears as A falls", "B rises with age because A falls": the clause that goes before. */
export function readOccasionBehind(context: Context, at: number): void {
  const { items } = context;
  if (isWord(items[at], SINCE) && items[at + 1]?.key === 'of') return relateBrought(context, at);
  const occasion = at > 0 ? occasionBehind(items, at) : null;
  if (occasion === null) return;
  // "B thins after A because C falls": what falls comes of A as well.
  if (isWord(items[at], SINCE))
    relate(context, 'change-with', at, occasion.moved, stageBefore(context, at), plainly(occasion.mentions));
  const start = items.findLastIndex(
    (item, place) => place < at - 1 && (isWord(item, BOUNDARIES) || isWord(item, COORDINATORS)),
  );
  const happening = happeningAt(items, start + 1);
  if (happening !== null && happening.at < at) relateHappening(context, occasion.mentions, occasion.moved, happening);
}

/** "Many break a bone because of A", "He has B because of A": what nobody wants and somebody gets comes of A. */
function relateBrought(context: Context, because: number): void {
  const { items, categoryOf } = context;
  const [verb, got] = [items[because - 2], items[because - 1]];
  if (got?.kind !== 'MENTION') return;
  const isDeed = verb?.kind === 'CUE' && got.mentions.every(({ quote }) => BREAKING.test(quote));
  if (!isDeed && !isWord(verb, GOT) && !(verb?.kind === 'CUE' && verb.cue.role === 'HAVING')) return;
  const first = nameIn(items, because + 2, because + 2 + FARTHEST_NAME);
  if (first < 0) return;
  const unwanted = got.mentions.filter((one) => isUndesired(one, categoryOf(one)));
  const { mentions } = groupAt(items, first, items.length, true);
  relate(context, 'change-with', because, 'INCREASES', mentions, plainly(unwanted));
}
const BREAKING = /^(?:break|broke|fracture|tear|tore|sprain)/i;
const GOT = set('get gets got have has had develop develops developed suffer suffers suffered feel feels felt');

/** "A falls, so B rises": what the clause that goes before tells of comes to that. */
export function readSo(context: Context, so: number): void {
  const { items } = context;
  if (items[so - 1]?.key !== ',' || isWord(items[so + 1], NO_CLAUSE)) return;
  const start = items.findLastIndex(
    (item, at) => at < so - 1 && (isWord(item, BOUNDARIES) || isWord(item, COORDINATORS)),
  );
  const happening = happeningAt(items, start + 1);
  if (happening === null || happening.at >= so || !isChange(happening.change)) return;
  if (items.slice(happening.at + 1, so).some(({ kind }) => kind === 'MENTION')) return;
  // "A is low, so": heard with A itself.
  const isHeard = changeOf(items, happening.mentions[0]!, so + 1).length > 0;
  relateHappenings(context, happening.mentions, isHeard ? 'INCREASES' : happening.change, so + 1);
}
const NO_CLAUSE = set('that do does did too much many far');

/** Behind the next "and" or comma; 0 where there is none. */
function nextClause(items: readonly Item[], from: number): number {
  for (let at = from + 1; at < items.length; at++) {
    if (isWord(items[at], BOUNDARIES) || isWord(items[at], RELATIVE)) return 0;
    if (items[at]!.key === 'and') return at + 1;
  }
  return 0;
}

function relateHappening(
  context: Context,
  subjects: readonly Mention[],
  state: Predicate,
  { mentions, change, at }: Happening,
): void {
  const { items, relations } = context;
  const { span } = items[at]!;
  // What is told of it by a verb or cue is told there.
  const isMade = BE.has(items[at]!.key) && items.slice(at, at + FARTHEST_STATE).some(({ key }) => MADE.test(key));
  if (!isMade && isWord(items[at], BE) && relations.some(({ cue }) => cue.start >= span.start)) return;
  const untold = mentions.filter(
    (one) =>
      !relations.some(
        ({ subject, object, objectSpan }) =>
          (objectSpan === one.span || object === one.mechanismId) &&
          subjects.some(({ mechanismId }) => mechanismId === subject),
      ),
  );
  const effect = state === 'DECREASES' ? contrary(change) : change;
  relate(context, 'change-with', at, effect, subjects, plainly(untold));
}
