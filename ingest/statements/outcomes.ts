import type { Mention } from '../../schema/model.ts';
import { type Context, relate, type Relation } from './context.ts';
import { isUndesired } from './effects.ts';
import { wordIn } from './finding.ts';
import type { Item } from './items.ts';
import type { Effect } from '../lexicon.ts';
import type { Target } from './objects.ts';
import { changeOf, mentionOf, placeOf } from './told.ts';
import { isWord, LISTED, MODALS, POSSESSIVES, RELATIVE, set } from './words.ts';

const BEFORE_VERB = set(MODALS, 'turn');

/** What an event does, and seldom a thing. */
const LEADING = /^(?:lead|led|result|caus|contribut|trigger)/;
/** What is done to something so that it works no more. */
const DAMAGING =
  /^(?:damag|disrupt|destroy|attack|disturb|upset|impair|weaken|injur|irritat|inflam|erod|strain|overload|overwhelm)/;
/** What comes of damage as well, and of a place seldom. */
const CHANGING = /^(?:rais|increas|elevat|worsen|promot|fuel|driv|speed|lower|reduc|decreas|weaken|slow|impair)/;
/** How many items before "which" the verb may stand that tells of the event. */
const FARTHEST = 12;

/**
 * Of "A damages B, which leads to C" A: what is done to B leads there, and not B. Null where what stands before "which" does it.
 * `relative` is its place, `at` that of its verb.
 */
export function doerBefore(
  { items, text, lastVerb, subject, categoryOf }: Context,
  relative: number,
  at: number,
  found: readonly Mention[],
): readonly Mention[] | null {
  if (items[relative]?.key === 'that' && LEADING.test(items[at]!.key) && isOfDamage(items, relative, text))
    return subject;
  // "switches on genes that raise C": who does so raises C.
  const antecedent = items[relative - 1];
  if (antecedent?.kind === 'MENTION' && antecedent.mentions.every(({ quote }) => GENES.test(quote))) return subject;
  if (items[relative]?.key !== 'which' || items[relative - 1]?.key !== ',') return null;
  const own = items.findLastIndex(
    (item, place) => place < relative && isWord(item, POSSESSIVES) && items[place - 1]?.key === 'and',
  );
  const start = Math.max(0, relative - FARTHEST, own);
  const before = items.slice(start, relative);
  const isPlace = found.length > 0 && found.every((mention) => categoryOf(mention) === 'anatomy');
  const isDamage = before.some(({ kind, key }) => kind !== 'MENTION' && DAMAGING.test(key));
  const { key } = items[at]!;
  const isPlain = isWord(items[at - 1], RELATIVE) || isWord(items[at - 1], BEFORE_VERB);
  const isEvent = (LEADING.test(key) && (isDamage || isPlace)) || (CHANGING.test(key) && isDamage && isPlain);
  if (!isEvent) return null;
  const isOfVerb = lastVerb >= start && items[lastVerb]?.kind === 'CUE';
  return isOfVerb ? subject : [];
}

const GENES = /\sgenes?$/i;

/** "damage to B that leads to C": the damage does. */
function isOfDamage(items: Context['items'], relative: number, text: string): boolean {
  const noun = items[relative - 1]?.kind === 'MENTION' ? items[relative - 2] : undefined;
  const cue = isWord(noun, ARTICLES) ? items[relative - 3] : noun;
  return cue?.kind === 'CUE' && /\b(?:damage|injury|harm) to$/.test(text.slice(cue.span.start, cue.span.end));
}
const ARTICLES = set('the', 'your', 'a', 'an', 'our');

const TURN = set('turn');

/** Whether an effect is one that one wants: of what nobody wants, less of it. */
function isGood(effect: Effect, targets: readonly Target[], categoryOf: Context['categoryOf']): boolean {
  const areUndesired = targets.map(({ mention }) => isUndesired(mention, categoryOf(mention)));
  if (effect === 'BENEFITS') return targets.length > 0;
  if (effect === 'DECREASES') return targets.length > 0 && !areUndesired.includes(false);
  return (
    effect === 'INCREASES' &&
    targets.length > 0 &&
    targets.every(({ inner }, at) => inner.length === 0 && !areUndesired[at])
  );
}

const CONTRARY: Partial<Record<Effect, Effect>> = {
  INCREASES: 'DECREASES',
  DECREASES: 'INCREASES',
  BENEFITS: 'HARMS',
  HARMS: 'BENEFITS',
};
/** What more of something does, where less of it has an effect. */
export const contrary = (effect: Effect): Effect => CONTRARY[effect] ?? effect;

/** "A means less B, better C and a steadier D": of each what its own adjective says, and nothing of D, whose says nothing here. */
export function readMeaningLess(
  context: Context,
  at: number,
  subject: readonly Mention[],
  targets: readonly Target[],
): boolean {
  const { items } = context;
  const cue = items[at]!;
  const isLess = cue.kind === 'CUE' && cue.cue.role === 'VERB' && cue.cue.predicate === 'DECREASES';
  if (!isLess || !/^mean/.test(cue.key)) return false;
  for (const target of targets) {
    const place = placeOf(items, target.mention);
    const isFurther = wordIn(items, LISTED, at, place) >= 0;
    const isVague = isFurther && items[place - 1]?.kind === 'WORD' && items[place - 1]!.key.endsWith('er');
    const isOwn = isFurther && target.inner.length > 0;
    if (!isVague) relate(context, 'verb', at, isOwn ? 'INCREASES' : 'DECREASES', subject, [target]);
  }
  return true;
}

/** What happens leads somewhere, and seldom a thing. */
const OUTCOME = /^(?:lead|led|result)/;

/**
 * "A lowers B, which in turn lowers C", "A lowers B, which leads to C": less of B does. So it does without these words where
 * nobody wants B, and what comes of it is good: "lowers pain, which improves sleep".
 */
export function isOfLess(
  { items, relations, lastVerb, categoryOf }: Context,
  relative: number,
  at: number,
  found: readonly Mention[],
  effect: Effect,
  targets: readonly Target[],
): boolean {
  if (items[relative]?.key !== 'which') return false;
  const isRelief =
    items[relative - 1]?.key === ',' &&
    found.length > 0 &&
    found.every((mention) => isUndesired(mention, categoryOf(mention))) &&
    isGood(effect, targets, categoryOf);
  const isOutcome = items[relative - 1]?.key === ',' && OUTCOME.test(items[at]!.key);
  if (!isRelief && !isOutcome && wordIn(items, TURN, relative, at) < 0) return false;
  const verb = items[lastVerb];
  return relations.some(
    (told) =>
      (isRelief || told.cue === verb?.span) &&
      found.some(({ span }) => span === told.objectSpan) &&
      (isOfLack(items, told) ? told.predicate === 'INCREASES' : told.predicate === 'DECREASES'),
  );
}

/** "A defective A causes B": of A it is told that it lowers B, of which there is more. */
function isOfLack(items: readonly Item[], { subjectSpan, cue }: Relation): boolean {
  const subject = mentionOf(items, subjectSpan);
  const at = items.findIndex(({ span }) => span === cue);
  return subject !== undefined && changeOf(items, subject, at).filter((one) => one === 'DECREASES').length % 2 === 1;
}
