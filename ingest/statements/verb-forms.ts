import { type Context } from './context.ts';
import { agentAfter } from './doers.ts';
import { cleftBefore } from './antecedents.ts';
import { isStrain } from './beside-verbs.ts';
import { keyIn } from './finding.ts';
import { cued, type Item, replaced } from './items.ts';
import { type Cue, HEADS, HYPHENATED, PERSONS } from '../lexicon.ts';
import { toldByName } from './names.ts';
import { plainFormOf } from './plain-forms.ts';
import { type Position, positionOf } from './subjects.ts';
import { toldBySpelling } from './spelling.ts';
import {
  ADJUNCTS,
  AND,
  ARTICLES,
  AUXILIARIES,
  BE,
  BOUNDARIES,
  COORDINATORS,
  DETERMINERS,
  hasForm,
  isAdverb,
  isWord,
  MODALS,
  POINTING,
  POSSESSIVES,
  PRONOUNS,
  RELATIVE,
  set,
} from './words.ts';

export type VerbCue = Extract<Cue, { role: 'VERB' }>;

const NOMINAL_BEFORE = set('a an the of significant its their your no any marked such');

const ADVERBS = set('also further thus then even both');

/** The items with adjectives of change that are verbs as such. */
export const withVerbs = (items: readonly Item[]): readonly Item[] =>
  replaced(items, (item, at) => {
    const cue = item.kind === 'CUE' ? asVerb(item.cue, items, at) : null;
    return item.kind === 'CUE' && cue !== item.cue ? [cued(cue!, item, item.span)] : null;
  });

/** "increased" behind a mechanism or a form of "be" is a verb, before one an adjective. */
function asVerb(cue: Cue, items: readonly Item[], at: number): Cue {
  if (cue.role !== 'CHANGE') return cue;
  const form = plainFormOf(items, at);
  if (form) return { role: 'VERB', predicate: cue.predicate, form, reversed: false };
  if (!items[at]!.key.endsWith('ed')) return cue;
  let before = at - 1;
  while (isAdverb(items[before]) || isWord(items[before], ADVERBS)) before--;
  const isVerb =
    items[before]?.kind === 'MENTION' ||
    isWord(items[before], NOMINATIVE) ||
    closesAside(items, before) ||
    isPlainNoun(items[before]) ||
    isStrain(items, before) ||
    goesOn(items, before) ||
    items[before]?.key === 'which' ||
    cleftBefore(items, before) !== null ||
    (positionOf(items, at).hasBe && agentAfter(items, at + 1) !== null);
  const predicate = items[at]!.key === 'improved' ? 'BENEFITS' : cue.predicate;
  return isVerb ? { role: 'VERB', predicate, form: 'EITHER', reversed: false } : cue;
}

/** Whether what stands before an "and" is a past tense with its object: "reduced A and increased B" */
function goesOn(items: readonly Item[], joint: number): boolean {
  const last = items[joint]?.key === 'and' && items[joint - 1]?.key === ',' ? joint - 2 : joint - 1;
  if (!isWord(items[joint], JOINT) || !(items[last]?.kind === 'MENTION' || isPlainNoun(items[last]))) return false;
  for (let at = joint - 2; at > Math.max(0, joint - LONGEST_OBJECT); at--) {
    const item = items[at]!;
    if (isWord(item, BOUNDARIES)) return false;
    // "A had no effect on B and increased C", "A did not move B but increased C"
    if (item.kind !== 'MENTION' && HELPING.has(item.key))
      return items[at - 1]?.kind === 'MENTION' || isPlainNoun(items[at - 1]) || isWord(items[at - 1], BUT);
    const isPast =
      item.kind === 'CUE' && (item.key.endsWith('ed') || hasForm(item, 'FINITE') || UNCHANGED.has(item.key));
    if (!isPast) continue;
    const cue = asVerb(item.cue, items, at);
    const { before, hasBe } = positionOf(items, at);
    if (cue.role !== 'VERB' || hasBe) return false;
    return items[before]?.kind === 'MENTION' || isPlainNoun(items[before]) || goesOn(items, before);
  }
  return false;
}
const HELPING = set('had', 'did');
const BUT = set('but');
export const JOINT = set('and but ,');
/** How far before an "and" the verb may stand that it goes on with, in items. */
const LONGEST_OBJECT = 12;

/** Pronouns that are subjects; behind "this" and "these" an adjective may stand: "these reduced levels". */
const NOMINATIVE = set('it', 'they', 'he', 'she', 'we');

/** Whether a form that may be a past tense has what can be its subject; else it is an adjective: "of activated cells". */
export function canBePast(context: Context, { before }: Position, { form }: VerbCue): boolean {
  if (form === 'PARTICIPLE') return false;
  const item = context.items[before];
  if (item?.kind === 'MENTION' || isWord(item, RELATIVE) || isStrain(context.items, before)) return true;
  // "cells, which engulf modified B": right behind "which" stands a verb.
  if (isPlainNoun(item) && !isWord(context.items[before - 1], WHICH)) return true;
  // "it lowered B"
  if (isWord(item, NOMINATIVE)) return true;
  const goesOn = context.lastVerb >= 0 && isWord(item, COORDINATORS) && !isAmongAgents(context.items, before);
  return goesOn || closesAside(context.items, before);
}

/** "is made by A and activated B": what stands behind "and" is no past tense, but says which B makes it too. */
function isAmongAgents(items: readonly Item[], joint: number): boolean {
  if (items[joint - 1]?.kind !== 'MENTION') return false;
  const by = items.findLastIndex(({ key }, at) => at < joint && at >= joint - MOST_AGENTS && key === 'by');
  return by > 0 && isWord(items[by - 2], BE) && hasForm(items[by - 1], 'PARTICIPLE', 'EITHER');
}
const MOST_AGENTS = 8;

const WHICH = set('which who');

/** "A, a B inhibitor, reduced": the comma behind what only tells more of a subject. */
function closesAside(items: readonly Item[], at: number): boolean {
  if (items[at]?.key !== ',') return false;
  for (let before = at - 1; before > Math.max(0, at - LONGEST_ASIDE); before--) {
    const item = items[before]!;
    if (item.kind === 'WORD' && item.key === ',')
      return ASIDE.test(items[before + 1]?.key ?? '') && !isWord(items[before - 1], BOUNDARIES);
    if (hasForm(item, 'FINITE')) return false;
  }
  return false;
}
const LONGEST_ASIDE = 14;
const ASIDE = /^(?:an?|the|one|also|previously|formerly|known|called|compared|unlike|alone|but|like|and)$/;

export const FUNCTION_WORDS = set(ADJUNCTS, BOUNDARIES, COORDINATORS, RELATIVE, AUXILIARIES, 'of on too');
const NO_PLAIN_NOUN = set(FUNCTION_WORDS, NOMINAL_BEFORE, PRONOUNS, PERSONS);

/** "treatment" in "A treatment reduced B": no word of grammar, so that a past tense may follow. */
export const isPlainNoun = (item: Item | undefined): boolean =>
  item?.kind === 'WORD' && !isAdverb(item) && !NO_PLAIN_NOUN.holds(item) && isSpelledLikeNoun(item);
const isSpelledLikeNoun = toldBySpelling(
  (key) =>
    (/^\p{L}{3,}$/u.test(key) || DOSED.test(key)) &&
    (HEADS.has(key) || !/(?:ed|ing|ous|ive|able|ant|ent|al|ic)$/.test(key)),
);

/** The ends of "2 mg/kg i.p.". */
const DOSED = /^(?:kg|mg|ml|[ipvco])$/;

/** "the increase", "this increase", "these increases": a noun spelled like a verb. */
export function isNoun(items: readonly Item[], at: number, { form }: VerbCue): boolean {
  const before = items[at - 1]?.key;
  // "the ferric reducing power": behind an adjective it is one.
  if (form === 'GERUND' && items[at - 1]?.kind === 'WORD' && /.{2}(?:ic|ous)$/.test(before ?? '')) return true;
  // "with cooling ones"
  if (form === 'GERUND' && isWord(items[at + 1], ONES)) return true;
  // "a good helping of"
  if (
    form === 'GERUND' &&
    items[at + 1]?.key === 'of' &&
    isWord(items[at - 2], ARTICLES) &&
    items[at - 1]!.kind === 'WORD'
  )
    return true;
  if (form === 'GERUND')
    return before === 'the' || before === 'a' || before === 'its' || before === 'their' || isSecondAdjective(items, at);
  if (form !== 'FINITE' && form !== 'BASE') return false;
  // "damage-induced"
  if (items[at + 1]?.key === '-' && HYPHENATED.has(items[at + 2]?.key ?? '')) return true;
  // "the most common form of": no verb of one word goes before "of".
  if (items[at + 1]?.key === 'of') return true;
  // "its active form", "within narrow limits"
  if (isAdjective(items, at - 1) && isWord(items[at - 2], form === 'BASE' ? DETERMINING : WITHIN)) return true;
  // "A stores are low", "A stores fall"
  if (form === 'FINITE' && items[at]!.key.endsWith('s') && opensPredicate(items[at + 1])) return true;
  // "neither reflects delays": no verb stands right behind another.
  if (form === 'FINITE' && hasForm(items[at - 1], 'BASE') && /[^s]s$/.test(items[at]!.key)) return true;
  // "to use host cells"
  if (items[at]!.key === 'host' && items[at - 1]?.kind === 'WORD' && !isWord(items[at - 1], RUNNING) && before !== 'to')
    return true;
  // "in the absence of trophic support"
  if (form === 'BASE' && isLearnedAdjective(items[at - 1]) && opensNoun(items[at - 2])) return true;
  // "signals such as A"
  if (items[at + 1]?.key === 'such' && items[at + 2]?.key === 'as') return true;
  // "received triple therapy"
  if (form === 'BASE' && MULTIPLE.has(items[at]!.key) && isPlainNoun(items[at + 1])) return true;
  // "effects on host metabolism"
  if (form === 'BASE' && isWord(items[at - 1], ADJUNCTS_OF_NOUN)) return true;
  // "raises A release, lowers B"
  const verb = items[at - 2];
  if (form === 'BASE' && HEADS.has(items[at]!.key) && items[at - 1]?.kind === 'MENTION' && verb?.kind === 'CUE')
    if (verb.cue.role === 'VERB' && verb.cue.form !== 'BASE') return true;
  const isPlural = items[at]!.key.endsWith('s');
  if (before === 'this' || before === 'that') return before === 'this' && !isPlural;
  if (before === 'these' || before === 'those') return isPlural;
  const isSubject = form === 'BASE' && !isPastAsWell(items, at) && isSingular(items, at - 1);
  return isWord(items[at - 1], NOMINAL_BEFORE) || isSubject;
}

/** "the lasting and often disabling A", "a steadily growing A": what A is like. */
function isSecondAdjective(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (isAdverb(items[before]) || isWord(items[before], OFTEN)) before--;
  if (before < at - 1 && isWord(items[before], ARTICLES)) return true;
  return isWord(items[before], AND) && items[before - 1]?.kind === 'WORD' && isWord(items[before - 2], ARTICLES);
}
const OFTEN = set('often sometimes always still ever');

const MULTIPLE: ReadonlySet<string> = new Set(['double', 'triple', 'quadruple']);

/** "active", "narrow": what may stand before a noun alone. */
const isAdjective = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (item?.kind === 'CUE') return hasForm(item, 'BASE') && PLAIN_ADJECTIVES.has(item.key);
  return (
    item?.kind === 'WORD' && (PLAIN_ADJECTIVES.has(item.key) || /.{2}(?:ive|ous|ful|less|able|ible)$/.test(item.key))
  );
};
const PLAIN_ADJECTIVES = set(
  'own new old final main whole full natural usual normal healthy strict narrow strong weak close fixed tight raw dry free',
);
const DETERMINING = set(ARTICLES, DETERMINERS, POSSESSIVES, POINTING);
const WITHIN = set('within', 'in', 'by', 'with', 'from', 'for', 'at', 'through', 'during', 'under', 'without', 'of');

const isLearnedAdjective = (item: Item | undefined): boolean =>
  item?.kind === 'WORD' && /.{3}(?:ic|ical|ive|ous|ory)$/.test(item.key);
const opensNoun = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' ? item.cue.role === 'NOUN' : isWord(item, WITHIN);

const ONES = set('one ones');

/** "lowers": what one thing does, and several do not. */
export const isOfOne = (item: Item | undefined): boolean => item?.key.endsWith('s') === true && hasForm(item, 'FINITE');

/** "A cut the risk": a verb that has one form for then and now, before what can only be its object. */
const isPastAsWell = (items: readonly Item[], at: number): boolean =>
  UNCHANGED.has(items[at]!.key) && (items[at + 1]?.kind === 'MENTION' || isWord(items[at + 1], OF_OBJECTS));
const UNCHANGED = set('cut beat set hit hurt let upset offset reset shut shed');
const OF_OBJECTS = set('the a an their its his her your our off down people');

/** Whether a verb begins, so that what stands before it is none. */
const opensPredicate = (item: Item | undefined): boolean =>
  isWord(item, BE) || isWord(item, RUNNING) || (item?.kind === 'CUE' && item.cue.role === 'MOVE');
const RUNNING = set(MODALS, 'run get stay');

const ADJUNCTS_OF_NOUN = set(
  'on in by with from for at through during within under without after before upon following',
);

const PLURAL = /(?:[^su]s|bacteria|microbiota|people|women|men|mice|children|data|probiotics|foods|fish|fungi|[A-Z]s)$/;

/** How many items the members of a kind may take before the last. */
const LONGEST_LIST = 8;

/** Whether one mechanism alone, in the singular, stands at a place: no subject of "control". */
function isSingular(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'MENTION' || item.mentions.some(isPluralName)) return false;
  // "habits like A, B do"
  if (items[at - 1]?.key === ',' && keyIn(items, 'like', Math.max(0, at - LONGEST_LIST), at) >= 0) return false;
  return !items
    .slice(Math.max(0, at - 5), at)
    .some((one) => one.key === 'and' || one.key === 'or' || /[^su]s$/.test(one.key) || isListedKind(one));
}

/** "hormones" before "like A" */
const isListedKind = (item: Item): boolean => item.kind === 'MENTION' && item.mentions.some(isPluralName);

/** "gut bacteria", "Bacteria in the gut" */
const isPluralName = toldByName((quote) => {
  const head = quote.replace(/ (?:in|of|on|from|against|lining|that) .*/, '');
  return PLURAL.test(head) || PLURAL.test(head.toLowerCase());
});
