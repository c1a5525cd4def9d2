import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { stateAt } from './changes.ts';
import { keyIn } from './finding.ts';
import type { Item } from './items.ts';
import { HEADS } from '../lexicon.ts';
import { objectsOf } from './objects.ts';
import type { Reading } from './reading.ts';
import { isWord, set, WITHIN } from './words.ts';

const CAUSING = set('cause', 'causes', 'caused', 'causing');
const BECOMING = set('become', 'be', 'grow', 'get', 'turn');
/** What one does to something so that it does something else. */
const MAKING_DO =
  /^(?:stimulat|trigger|signal|prompt|instruct|tell|told|induc|direct|activat|encourag|caus|help|enabl|allow)/;

/** "causes B to fall", "causes B to become weak": what becomes of B, and no more than that where it cannot be told. */
export function readCausing(context: Context, at: number, subject: readonly Mention[]): boolean {
  const { items } = context;
  if (!CAUSING.holds(items[at]!)) return false;
  // "causes you to gain weight": verb and object in one name.
  const done = items[at + 2]?.key === 'to' && items[at + 1]?.kind === 'WORD' ? items[at + 3] : undefined;
  if (done?.kind === 'MENTION') {
    relate(context, 'verb', at, 'INCREASES', subject, plainly(done.mentions));
    return true;
  }
  const { targets, to } = objectsOf(items, at + 1);
  let next = to;
  while (isWord(items[next], HEADS)) next++;
  next = behindPlace(items, next);
  if (targets.length === 0 || items[next]?.key !== 'to') return false;
  const verb = items[next + 1];
  const change =
    verb?.kind === 'CUE' && verb.cue.role === 'MOVE'
      ? verb.cue.predicate
      : verb !== undefined && BECOMING.has(verb.key)
        ? stateAt(items, next + 2)
        : isChanging(verb)
          ? verb.cue.predicate
          : undefined;
  if (change) relate(context, 'verb', at, change, subject, plainly(targets.map(({ mention }) => mention)));
  if (change !== undefined || verb?.kind === 'WORD' || BECOMING.has(verb?.key ?? '')) return true;
  if (verb?.kind !== 'CUE' || verb.cue.role !== 'VERB' || verb.cue.reversed) return false;
  // "causes B to make C": there is more of C.
  const effect = verb.cue.predicate === 'PRODUCES' ? 'INCREASES' : verb.cue.predicate;
  relate(context, 'verb', at, effect, subject, objectsOf(items, next + 2).targets);
  return true;
}

/** The place behind "in the skin" of "causes B in the skin to fall"; the place itself where no "to" follows. */
function behindPlace(items: readonly Item[], from: number): number {
  if (!isWord(items[from], WITHIN)) return from;
  const to = keyIn(items, 'to', from + 1, from + LONGEST_PLACE + 1);
  return to < 0 || items.slice(from, to).some(({ kind }) => kind === 'CUE') ? from : to;
}
/** How many items may tell where something is. */
const LONGEST_PLACE = 5;

type Changing = Extract<Item, { kind: 'CUE' }> & { cue: { predicate: 'INCREASES' | 'DECREASES' } };

/** "to increase", which no object follows */
const isChanging = (item: Item | undefined): item is Changing =>
  item?.kind === 'CUE' && item.cue.role === 'VERB' && /^(?:in|de)crease$/.test(item.key);

/** Whether "to" stands behind what an earlier verb makes do something: "stimulates B to make C". */
export function isMadeTo({ items, lastVerb, objects }: Context, before: number): boolean {
  const verb = items[lastVerb];
  if (verb?.kind !== 'CUE' || verb.cue.role !== 'VERB' || verb.cue.reversed || !MAKING_DO.test(verb.key)) return false;
  const last = items[before];
  return last?.kind === 'MENTION' && last.mentions.some((mention) => objects.includes(mention));
}

/** Whether "to" stands behind what an organ makes, or something holds, to an end: "the gland releases B to raise C", "milk holds B to". */
export function isMadeFor({ items, lastVerb, objects, subject, categoryOf }: Context, before: number): boolean {
  const verb = items[lastVerb];
  const last = items[before];
  const isVerb = verb?.kind === 'CUE' && verb.cue.role === 'VERB' && !verb.cue.reversed;
  const isMade = isVerb && verb.cue.predicate === 'PRODUCES';
  const isHeld = isVerb && HOLDING.test(verb.key);
  return (
    (isMade || isHeld) &&
    last?.kind === 'MENTION' &&
    last.mentions.some((mention) => objects.includes(mention)) &&
    (isHeld || subject.every((mention) => categoryOf(mention) === 'anatomy'))
  );
}

const HOLDING = /^(?:contain|hold|carr|harbou?r|pack)/;

const NEEDING = /^(?:need|requir|use)/;

/** Whether "to" tells what something is needed or used for: "B needs A to make C", "A is needed to make C". */
export function isNeededFor({ items, lastVerb }: Pick<Reading, 'items' | 'lastVerb'>, before: number): boolean {
  const verb = lastVerb >= 0 ? items[lastVerb] : undefined;
  const isVerb = verb?.kind === 'CUE' && verb.cue.role === 'VERB' && verb.cue.reversed;
  const isUsed = lastUse(items, before) >= 0;
  return (
    isUsed || (isVerb && NEEDING.test(verb.key)) || (items[before] !== undefined && NEEDED.has(items[before]!.key))
  );
}
/** The place of "uses" of "the body uses A to make B"; -1 where there is none right before A. */
const lastUse = (items: readonly Item[], before: number): number =>
  items.findLastIndex((item, at) => at < before && at >= before - 3 && item.kind !== 'MENTION' && USING.test(item.key));
/** "A can be used to make B": whether, of chemicals alone, what is used turns into what is made. */
export const isUsedAs = ({ items, categoryOf }: Context, before: number, all: readonly Mention[]): boolean =>
  items[before]?.key === 'used' && all.every((one) => categoryOf(one) === 'chemical');
/** Whether "to" stands right behind what something is made with: "the liver uses A to make B". */
export const isUsedFor = (items: readonly Item[], before: number): boolean =>
  items[before]?.kind === 'MENTION' && lastUse(items, before) >= 0;
const USING = /^us(?:e|es|ed|ing)$/;
const NEEDED = set('needed', 'required', 'used', 'necessary', 'essential');
