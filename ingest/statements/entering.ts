// What is let in where it should not be, or where it is wanted: "A allows toxins to enter the blood".
import type { Mention } from '../../schema/model.ts';
import { ALLOWING } from './allowing.ts';
import { type Context, plainly, relate } from './context.ts';
import { isBodily, isChange, isMatter } from './effects.ts';
import { gerundSubject } from './gerunds.ts';
import type { Item } from './items.ts';
import { type Effect, HEADS } from '../lexicon.ts';
import { objectsOf } from './objects.ts';
import { contrary } from './outcomes.ts';
import { type Position, positionOf } from './subjects.ts';
import { isAdverb, isWord, set } from './words.ts';

const ENTERING = set('enter leak escape seep spill invade penetrate infiltrate flood accumulate');
/** What one does within a place as well: into it has to follow. */
const GOING = set('pass get move travel flow cross slip sneak make reach build');
const INTO = set('into up');
const SLOWLY = set('slowly gradually steadily gently evenly');
const WHITHER = /(?:blood|bloodstream|circulation)$/i;
/** How far behind a verb of motion what tells where it leads may stand, in items. */
const FARTHEST_WHITHER = 4;

/** "A allows B to enter the blood": there is more of B there. */
export function readEntering(context: Context, at: number, subject: readonly Mention[]): void {
  const { items, categoryOf } = context;
  if (!ALLOWING.holds(items[at]!)) return;
  const { targets, to } = objectsOf(items, at + 1);
  let infinitive = to;
  while (isWord(items[infinitive], HEADS)) infinitive++;
  if (items[infinitive]?.key !== 'to' || !isEntering(items, infinitive + 1)) return;
  const entering = targets
    .map(({ mention }) => mention)
    .filter((one) => categoryOf(one) === 'microbe' || (isMatter(categoryOf(one)) && categoryOf(one) !== 'food'));
  const position = positionOf(items, at);
  const isGerund = items[at]!.key.endsWith('ing') && !position.hasBe;
  const cause = (isGerund ? causeBefore(context, position) : null) ?? lessBefore(context, subject);
  const doers = cause?.mentions ?? (isGerund ? gerundSubject(context, position) : subject);
  if (isGerund && cause?.effect === 'INCREASES') context.letting = cause.mentions;
  relate(context, 'verb', at, cause?.effect ?? 'INCREASES', doers, plainly(entering));
}

function isEntering(items: readonly Item[], at: number): boolean {
  const verb = isAdverb(items[at]) ? at + 1 : at;
  const { key } = items[verb] ?? { key: '' };
  const behind = items.slice(verb + 1, verb + 1 + FARTHEST_WHITHER);
  // "to enter slowly": how, and not that it does.
  if (isWord(items[at], SLOWLY) || behind.some((item) => isWord(item, SLOWLY))) return false;
  if (ENTERING.has(key)) return true;
  return (
    GOING.has(key) &&
    behind.some((item) =>
      item.kind === 'MENTION' ? item.mentions.some(({ quote }) => WHITHER.test(quote)) : isWord(item, INTO),
    )
  );
}

interface Cause {
  readonly mentions: readonly Mention[];
  readonly effect: Effect;
}

/** Of "A raises B, allowing" more of B, of "A weakens B, allowing" less of it: what is changed lets in, and not what changes it. */
function causeBefore(context: Context, { before }: Position): Cause | null {
  const { items, relations, lastVerb, objects, categoryOf } = context;
  const verb = items[lastVerb];
  if (items[before]?.key !== ',' || verb === undefined || objects.length === 0) return null;
  const told = relations.findLast(
    ({ cue, objectSpan, predicate }) =>
      cue === verb.span && isChange(predicate) && objects.some(({ span }) => span === objectSpan),
  );
  if (told === undefined) return null;
  // "A slows B, allowing C to enter": as B is slowed, and not as there is less of it.
  const isHole = told.predicate === 'INCREASES' || objects.every((one) => isBodily(categoryOf(one)));
  return isHole ? { mentions: objects, effect: told.predicate } : null;
}

/** Of "A weakens B, which allows" less of B; null where there is no less of it. */
function lessBefore({ relations, categoryOf }: Context, subject: readonly Mention[]): Cause | null {
  if (!subject.every((one) => isBodily(categoryOf(one)))) return null;
  const isLess = relations.some(
    ({ objectSpan, predicate }) => predicate === 'DECREASES' && subject.some(({ span }) => span === objectSpan),
  );
  return isLess ? { mentions: subject, effect: contrary('INCREASES') } : null;
}
