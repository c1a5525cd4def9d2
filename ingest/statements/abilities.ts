import type { Mention } from '../../schema/model.ts';
import { type Context, enter, relate, takeObjects } from './context.ts';
import { gerundSubject } from './gerunds.ts';
import type { Effect } from '../lexicon.ts';
import { contrary } from './outcomes.ts';
import { groupBefore, positionOf } from './subjects.ts';
import { placeOf } from './told.ts';
import type { VerbCue } from './verb-forms.ts';
import { isDone, isWord, set } from './words.ts';

const ABILITY = set('ability', 'abilities', 'capacity', 'capability', 'capabilities', 'power', 'potential');
const INABILITY = set('inability', 'failure', 'unwillingness', 'refusal');
/** How far before the ability the verb may stand that acts on it, in items. */
const FARTHEST = 6;
/** What the same done to an ability does to what comes of it. */
const ACTING: Partial<Record<Effect, 1 | -1 | 0>> = {
  INCREASES: 1,
  BENEFITS: 1,
  DECREASES: -1,
  HARMS: -1,
  REGULATES: 0,
  CONTROLS: 0,
};

/**
 * "A weakens the ability of B to do C", "A weakens B's ability to do C": of what B does to C, and of A the same or, where it
 * weakens the ability, the opposite; to influence the ability is to influence C. Whether that is told; `last` is the place of the
 * last of several verbs for C.
 */
export function readAbility(context: Context, at: number, last: number, cue: VerbCue, before: number): boolean {
  // "due to an inability to do C": nobody is told to do it.
  if (isWord(context.items[before], INABILITY)) {
    context.objects = takeObjects(context, last + 1).map(({ mention }) => mention);
    return true;
  }
  const able = ableBefore(context, before);
  if (able === null || cue.reversed) return false;
  const { sign, outer } = actingOn(context, able.at);
  if (sign === undefined && able.doers.length === 0) return false;
  enter(context, at, able.doers.length > 0 ? able.doers : outer, true);
  const targets = takeObjects(context, last + 1);
  context.objects = targets.map(({ mention }) => mention);
  // "the gut's ability to absorb B": what happens there, and no effect of the gut.
  if (!targets.some(({ mention }) => isDone(mention))) relate(context, 'verb', at, cue.predicate, able.doers, targets);
  const effect = cue.predicate === 'PRODUCES' ? 'INCREASES' : cue.predicate;
  if (sign !== undefined && effect in ACTING)
    relate(context, 'verb', at, sign === 0 ? 'REGULATES' : sign > 0 ? effect : contrary(effect), outer, targets);
  return true;
}

/** What the verb right before an ability does to it, and the subject of that verb. */
function actingOn(
  context: Context,
  ability: number,
): { readonly sign?: 1 | -1 | 0 | undefined; readonly outer: readonly Mention[] } {
  const { items, lastVerb, subject } = context;
  const near = items.findLastIndex(({ kind }, at) => kind === 'CUE' && at < ability && at >= ability - FARTHEST);
  const verb = items[near];
  if (verb?.kind !== 'CUE' || verb.cue.role !== 'VERB') return { outer: subject };
  const sign = ACTING[verb.cue.predicate];
  // "with A influencing the ability to do C"
  if (near !== lastVerb && verb.cue.form === 'GERUND')
    return { sign, outer: gerundSubject(context, positionOf(items, near)) };
  return { sign: near === lastVerb ? sign : undefined, outer: subject };
}

/** Who is able to do what "to" behind a place opens, nobody where it is the body, and where the ability stands. */
function ableBefore(
  { items }: Context,
  before: number,
): { readonly doers: readonly Mention[]; readonly at: number } | null {
  const last = items[before];
  if (isWord(last, ABILITY)) {
    const owner = items[before - 1];
    return { doers: owner?.kind === 'MENTION' ? owner.mentions : [], at: before };
  }
  if (last?.kind !== 'MENTION') return null;
  const doers = groupBefore(items, before + 1);
  const first = doers[0] ? placeOf(items, doers[0]) : -1;
  const of = items[first - 1]?.key === 'of' ? first - 1 : first - 2;
  return items[of]?.key === 'of' && isWord(items[of - 1], ABILITY) ? { doers, at: of - 1 } : null;
}
