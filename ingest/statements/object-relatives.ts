import type { Mention } from '../../schema/model.ts';
import { antecedentOf, hasAntecedent } from './antecedents.ts';
import { type Context, relate, takeObjects } from './context.ts';
import { isBodily, isChange } from './effects.ts';
import { namesIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { relateMakers } from './making.ts';
import type { Position } from './subjects.ts';
import { ADJUNCTS, BE, BOUNDARIES, DETERMINERS, FINITE, isAdverb, isWord, set } from './words.ts';

/** Who does something, and what it is done to. */
export interface Turned {
  readonly doers: readonly Mention[];
  readonly objects: readonly Mention[];
}

const WHICH = set('which', 'that');
/** How many items may stand between "which" and its verb. */
const LONGEST = 9;

/** "A, which the gland makes, …", "the A that B causes", "the A our muscles give off": of a verb without an object behind it. */
export function objectRelative(context: Context, { before, hasBe, hasTo }: Position, at: number): Turned | null {
  const { items, categoryOf } = context;
  const verb = items[at]!;
  const effect = verb.kind === 'CUE' && verb.cue.role === 'VERB' ? verb.cue.predicate : null;
  const isMaking = effect === 'PRODUCES';
  // "A, which the gland turns into B": what it becomes is no object.
  const isTurning = effect === 'CONVERTS_TO';
  if (hasBe || hasTo || items[before] === undefined || !(isTurning || isGap(items, at + 1, isMaking))) return null;
  const relative = relativeBefore(items, before);
  if (relative >= 0) {
    const first = items.findIndex(({ kind }, at) => at > relative && kind === 'MENTION');
    const isNamed = first >= 0 && first <= before;
    if (!(isNamed || isTurning) || !hasAntecedent(items, relative)) return null;
    const doers = isNamed ? groupAt(items, first, before + 1, false).mentions : [];
    return { doers, objects: antecedentOf(context, relative) };
  }
  const [object, doer] = [items[before - 2], items[before]];
  if (!isMaking || object?.kind !== 'MENTION' || doer?.kind !== 'MENTION' || !isWord(items[before - 1], DETERMINERS))
    return null;
  if (!doer.mentions.every((one) => isBodily(categoryOf(one)))) return null;
  // "B is the hormone the gland makes": B.
  const named = antecedentOf(context, before - 1);
  return { doers: doer.mentions, objects: named.length > 0 ? named : object.mentions };
}

/**
 * "A blocks an enzyme that the liver needs to make C": the liver makes it, there is more of it by the enzyme, and A does to it what
 * it does to the enzyme. Whether that is told.
 */
export function readNeeded(context: Context, { before, hasTo }: Position, at: number): boolean {
  const { items } = context;
  const needs = items[before];
  if (!hasTo || needs === undefined || needs.kind === 'MENTION' || !NEEDING.test(needs.key)) return false;
  const owner = items[before - 1];
  const isBody = isWord(owner, BODY);
  // "an enzyme the liver needs"
  const isBare = isWord(items[before - 2], DETERMINERS) && items[before - 3]?.kind === 'MENTION';
  const relative = isBare ? before - 2 : relativeBefore(items, before - 1);
  if (relative < 0 || !(isBody || owner?.kind === 'MENTION') || !hasAntecedent(items, relative)) return false;
  const needed = antecedentOf(context, relative);
  const acting = context.relations.filter(
    ({ predicate, objectSpan }) => isChange(predicate) && needed.some(({ span }) => span === objectSpan),
  );
  const made = takeObjects(context, at + 1);
  if (owner?.kind === 'MENTION') relateMakers(context, 'verb', at, owner.mentions, made);
  relate(context, 'verb', at, 'INCREASES', needed, made);
  for (const { subject, subjectSpan, predicate } of acting) {
    const doers = namesIn(items).filter(({ mechanismId, span }) => mechanismId === subject && span === subjectSpan);
    relate(context, 'verb', at, predicate, doers, made);
  }
  return true;
}
const BODY = set('body', 'cells', 'tissues', 'we', 'you');
const NEEDING = /^(?:need|require|us)(?:s|es|e|ed)?$/;

/** The place of the "which" that what stands before a verb begins with; -1 where there is none. */
function relativeBefore(items: readonly Item[], last: number): number {
  for (let at = last; at > 0 && at > last - LONGEST; at--) {
    const item = items[at]!;
    if (isWord(item, WHICH)) {
      const name = items[at - 1]!.key === ',' ? items[at - 2] : items[at - 1];
      return at < last && name?.kind === 'MENTION' ? at : -1;
    }
    if (item.kind === 'CUE' || item.key === ',' || isWord(item, BOUNDARIES) || isWord(item, BE)) return -1;
  }
  return -1;
}

/** Whether no object can stand behind a verb: the clause ends or goes on with another verb; of what is made, where and how may follow. */
function isGap(items: readonly Item[], behind: number, isMaking: boolean): boolean {
  let at = behind;
  while (isAdverb(items[at])) at++;
  const item = items[at];
  if (item === undefined || /^[,.;:)–—]$/.test(item.key)) return true;
  // "the A the liver makes and releases"
  const next = items[at + 1];
  if (isMaking && item.key === 'and' && next?.kind === 'CUE' && next.cue.role === 'VERB')
    return isGap(items, at + 2, true);
  // "the A that the liver makes and sends to B"
  if (isMaking && item.key === 'and' && next?.kind === 'WORD')
    return /^\p{L}{3,}[^s]s$/u.test(next.key) && (items[at + 2]?.key === 'to' || isWord(items[at + 2], ADJUNCTS));
  if (item.kind === 'CUE') return item.cue.role === 'MOVE' || (item.cue.role === 'VERB' && item.cue.form !== 'GERUND');
  return isWord(item, BE) || isWord(item, FINITE) || (isMaking && isWord(item, ADJUNCTS));
}
