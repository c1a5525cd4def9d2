import type { Mention } from '../../schema/model.ts';
import { contains } from '../../schema/span.ts';
import { keyIn, mentionIn, nameIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { ofWholeLists } from './completed-lists.ts';
import type { Item } from './items.ts';
import { type Context, newContext, type Relation, type Surroundings } from './context.ts';
import { readCleft } from './alike.ts';
import { readMembers } from './members.ts';
import { readAgent } from './agents.ts';
import { readHaving, readMove } from './changes.ts';
import { readCounteracting } from './counteracts.ts';
import { readOpeningExposure } from './exposures.ts';
import { isLiving } from './effects.ts';
import { readBetween, readFrame } from './frames.ts';
import { readCopula, readNoun } from './nominals.ts';
import { leading } from './leading.ts';
import type { Memory } from './reading.ts';
import { hormonesIn } from './named-kinds.ts';
import { positionOf } from './subjects.ts';
import { placeOf } from './told.ts';
import { joined, unframed } from './passes.ts';
import { readOpening, readResult } from './openings.ts';
import { readProportion } from './proportion.ts';
import { readersOf } from './readers.ts';
import { isPresupposed } from './presupposed.ts';
import { CASES, CONDITIONAL, unassertedIn } from './unasserted.ts';
import { readVerb } from './verbs.ts';
import { AUXILIARIES, DENYING, isWord, POINTING, set } from './words.ts';

export interface Clause {
  readonly relations: readonly Relation[];
  /** What the next sentence can refer to. */
  readonly memory: Omit<Memory, 'topic' | 'earlier'>;
}

/** The items of a claim as its cues are read from them. */
export interface Pieces {
  /** Without the words that frame what is told. */
  readonly plain: readonly Item[];
  /** With what is named, and what is done, as one item each, too. */
  readonly items: readonly Item[];
}

/** The pieces of several claims. */
export function piecesOf(claims: readonly (readonly Item[])[], categoryOf: Surroundings['categoryOf']): Pieces[] {
  const plain = unframed(claims, categoryOf);
  const items = joined(plain, categoryOf);
  return plain.map((some, i) => ({ plain: some, items: items[i]! }));
}

/** `readPieces` of the items of one claim. */
export const readClause = (items: readonly Item[], surroundings: Surroundings): Clause =>
  readPieces(piecesOf([items], surroundings.categoryOf)[0]!, surroundings);

/** Reads one claim from left to right: each cue relates its subject to its objects. */
export function readPieces({ plain, items }: Pieces, surroundings: Surroundings): Clause {
  const context = newContext(items, surroundings);
  context.relations.push(...hormonesIn(plain, surroundings.categoryOf));
  readMembers(context);
  items.forEach((item, at) => {
    for (const read of readersOf(item, surroundings.categoryOf)) read(context, at);
    if (item.kind !== 'CUE') return;
    if (item.cue.role === 'NOUN' || item.cue.role === 'FRAME' || context.used[at] !== true) readCue(context, at, item);
  });
  readCounteracting(context);
  readOpening(context);
  readResult(context);
  readCleft(context);
  return { relations: toldBy(context), memory: memoryOf(context) };
}

/** The relations that were read, but for those of clauses that assert nothing, and those of whole lists. */
function toldBy(context: Context): readonly Relation[] {
  if (context.relations.length === 0) return [];
  const conditions = unassertedIn(context.items);
  // "Without A, B cannot make C" does not say that B makes none.
  const hanging = context.relations.filter(({ rule }) => rule === 'without').map(({ object }) => object);
  const asserted = context.relations.filter(
    (one) =>
      (!conditions.some((condition) => contains(condition, one.cue)) || isPresupposed(context.text, one)) &&
      (one.rule === 'without' || !hanging.includes(one.object)),
  );
  return [...asserted, ...ofWholeLists(context, asserted)];
}

function readCue(context: Context, at: number, item: Extract<Item, { kind: 'CUE' }>): void {
  const { cue } = item;
  switch (cue.role) {
    case 'VERB':
      return readVerb(context, at, cue);
    case 'COPULA':
      return readCopula(context, at, cue);
    case 'HAVING':
      readOpeningExposure(context, at);
      return readHaving(context, at);
    case 'NOUN':
      return readNoun(context, at, cue.predicate);
    case 'BETWEEN':
      return readBetween(context, at);
    case 'FRAME':
      return readFrame(context, at, cue);
    case 'AGENT':
      return readAgent(context, at, cue.predicate);
    case 'MOVE':
      return readMove(context, at, cue.predicate);
    case 'CHANGE':
      if (at === 0) readProportion(context, at);
      if (positionOf(context.items, at).hasBe) readMove(context, at, cue.predicate);
      return;
  }
}

/** What stands where no more of something is made. */
const LITTLE = set(DENYING, 'no little too');
const isLess = (item: Item): boolean =>
  item.kind === 'CUE' && item.cue.role === 'CHANGE' && item.cue.predicate === 'DECREASES';

/** B of "When A dips, B notice": what the main clause is about, where no cue tells what it does. */
function noticing({ items }: Context): readonly Mention[] | null {
  const comma = isWord(items[0], CASES) ? keyIn(items, ',', 1) : -1;
  if (comma < 0 || items.slice(comma).some(({ kind }) => kind === 'CUE')) return null;
  const first = nameIn(items, comma + 1, comma + FARTHEST_NAME + 1);
  return first < 0 ? null : groupAt(items, first, items.length, false).mentions;
}
const FARTHEST_NAME = 3;

/** B of "If A does this, B does that", where that is what A does: what is spoken of further on. */
function mainBehindOpening(context: Context): readonly Mention[] {
  const { items, main } = context;
  const comma = isWord(items[0], OPENING) && main.length > 0 ? keyIn(items, ',', 0) : -1;
  if (comma < 0 || placeOf(items, main[0]!) > comma) return [];
  const verb = items.findIndex((item, at) => at > comma && (item.kind === 'CUE' || isWord(item, AUXILIARIES)));
  return verb < 0 ? [] : leading(context, comma + 1, verb);
}
const OPENING = set(CASES, CONDITIONAL, 'because', 'since', 'although', 'though', 'while', 'as', 'after');

function memoryOf(context: Context): Clause['memory'] {
  const { items, main, relations, memory } = context;
  const first = mentionIn(items, 0);
  if (first < 0) return memory;
  const mentions: Mention[] = [];
  for (const item of items) if (item.kind === 'MENTION') mentions.push(...item.mentions);
  const last = relations.at(-1) ?? null;
  const objects = last
    ? mentions.filter(({ span }) => relations.some((one) => one.cue === last.cue && one.objectSpan === span))
    : mentions.slice(-1);
  const verb = items.findIndex((item) => item.kind === 'CUE' || isWord(item, AUXILIARIES));
  const own = mainBehindOpening(context);
  const told = own.length > 0 ? own : main.length > 0 ? main : leading(context, 0, verb < 0 ? items.length : verb);
  const led = noticing(context) ?? told;
  const named = led.length > 0 ? led : groupAt(items, first, items.length, false).mentions;
  const subject = isWord(items[first - 1], POINTING) ? named.flatMap(context.refer) : named;
  // "The gland makes A. This does B", "A raises C, letting in D. This does B"
  const isMade = last?.predicate === 'PRODUCES' && subject.every((one) => isLiving(context.categoryOf(one)));
  // "The gland cannot make A. This does B": what the lack does, neither of the two does.
  if (isMade && items.some((item) => isWord(item, LITTLE) || isLess(item)))
    return { subject, objects, outcome: [], mentions, last: { ...last, affirmed: true } };
  const outcome = context.letting.length > 0 ? context.letting : isMade && objects.length === 1 ? objects : [];
  return { subject, objects, outcome, mentions, last };
}
