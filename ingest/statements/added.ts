// What opens a sentence and is one thing more: "In addition to A, B does", which is told of A too, or does something to A too.
import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isAging, isGiven, isLiving, isProcess, isUndesired } from './effects.ts';
import { keyIn, nameIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import type { Effect } from '../lexicon.ts';
import type { Reading } from './reading.ts';
import { set } from './words.ts';

const ADDING = set('besides beyond alongside');
const ADDING_TWO: ReadonlySet<string> = new Set(['along with', 'together with', 'aside from', 'apart from']);
const OPENING = set(ADDING, 'in along together aside apart');
/** How many words may stand before what is added: "its", "regular". */
const MOST_BEFORE_NAME = 3;
/** How far behind a subject its verb and "also" may stand, in items. */
const FARTHEST_VERB = 4;

interface Added {
  readonly mentions: readonly Mention[];
  /** The place behind them. */
  readonly to: number;
}

/** A of "In addition to A, …" that begins at a place and ends in a comma; null elsewhere. */
function addedAt(items: readonly Item[], from: number, comma: number): Added | null {
  const first = items[from];
  if (first === undefined || !OPENING.holds(first)) return null;
  const pair = `${first.key} ${items[from + 1]?.key ?? ''}`;
  const isLong = pair === 'in addition' && items[from + 2]?.key === 'to';
  const length = isLong ? 3 : ADDING_TWO.has(pair) ? 2 : ADDING.has(first.key) ? 1 : 0;
  const at = length === 0 ? -1 : nameIn(items, from + length, Math.min(comma, from + length + MOST_BEFORE_NAME));
  return at < 0 ? null : groupAt(items, at, comma, false);
}

/** A of "In addition to A, B does", where what is told of B is told of A: `start` is the place behind the comma, `end` that of what B does. */
export function addedBefore(
  reading: Pick<Reading, 'items' | 'categoryOf'>,
  from: number,
  start: number,
  end: number,
  subject: readonly Mention[],
): readonly Mention[] {
  const { items, categoryOf } = reading;
  const added = addedAt(items, from, start - 1);
  if (added === null || items[from]!.key === 'beyond') return [];
  const verb = items.slice(end, end + FARTHEST_VERB).find(({ kind }) => kind === 'CUE');
  const isVerb = verb?.kind === 'CUE' && verb.cue.role === 'VERB';
  // "Besides A, B needs C": A too.
  if (isVerb && verb.cue.reversed && added.mentions.every((one) => isHeld(categoryOf(one)))) return [];
  const isHolding = isVerb && verb.cue.predicate === 'CONTAINS';
  const isAlso = isHolding || keyIn(items, 'also', start, end + FARTHEST_VERB) >= 0;
  return isAlso && isActedOn(reading, added.mentions, subject) ? [] : added.mentions;
}

/** Whether "in addition to A, B also does" tells of A that B does something to it, as B is of another kind and A is nothing that does. */
function isActedOn(
  { categoryOf }: Pick<Reading, 'categoryOf'>,
  added: readonly Mention[],
  subject: readonly Mention[],
): boolean {
  const kinds = added.map(categoryOf);
  if (subject.every((one) => isHolder(categoryOf(one))) && kinds.every(isHeld)) return true;
  const isDoer = subject.every((one) => isLiving(categoryOf(one)) || isGiven(categoryOf(one)));
  return (
    isDoer &&
    added.every((one) => isProcess(categoryOf(one)) && !isAging(one, categoryOf(one)) && !TIMES.test(one.quote))
  );
}
const isHolder = (category: string): boolean => category === 'food' || isLiving(category);
const isHeld = (category: string): boolean => category === 'nutrient' || category === 'chemical';
/** What is itself a reason for something. */
const TIMES = /pause|pregnan|puberty|stress|deficien|resist|overload|dysbiosis|genetic|heredi|infection/i;

/** "In addition to A control, B also affects C": it affects A. `effect` is what is done to C. */
export function readAdded(
  context: Context,
  at: number,
  effect: Effect,
  subject: readonly Mention[],
  isReversed: boolean,
): void {
  const { items, categoryOf } = context;
  const comma = keyIn(items, ',', 0, at);
  const added = comma < 0 ? null : addedAt(items, 0, comma);
  const isPlain = isReversed || effect === 'CONTAINS' || keyIn(items, 'also', comma, at) >= 0;
  if (added === null || !isPlain || items.slice(comma + 1, at).some(({ kind, key }) => kind === 'CUE' || key === ','))
    return;
  const isContent = added.mentions.every((one) => isHeld(categoryOf(one)));
  if (isReversed) return relate(context, 'verb', at, effect, subject, isContent ? plainly(added.mentions) : [], true);
  const isControl = isControlNoun(items[added.to]) && added.to + 1 === comma;
  if (!(added.to === comma || isControl) || !isActedOn(context, added.mentions, subject)) return;
  const isUnwanted = added.mentions.some((one) => isUndesired(one, categoryOf(one)));
  // "Besides pain, A also lowers B": pain too; "besides obesity, A also raises B": obesity may as well be what raises it.
  const fitting = isControl ? AFFECTING : isContent ? HOLDING : isUnwanted ? RELIEVING : BETTERING;
  if (fitting.has(effect)) relate(context, 'verb', at, effect, subject, plainly(added.mentions));
}
const AFFECTING: ReadonlySet<Effect> = new Set<Effect>(['REGULATES', 'CONTROLS']);
const HOLDING: ReadonlySet<Effect> = new Set<Effect>(['CONTAINS']);
const RELIEVING: ReadonlySet<Effect> = new Set<Effect>(['DECREASES', 'TREATS', 'BENEFITS']);
const BETTERING: ReadonlySet<Effect> = new Set<Effect>(['INCREASES', 'BENEFITS', ...AFFECTING]);
const isControlNoun = (item: Item | undefined): boolean => item !== undefined && CONTROL.has(item.key);
const CONTROL = set('control regulation management');
