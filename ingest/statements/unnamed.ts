import type { Mention } from '../../schema/model.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import type { Reading } from './reading.ts';
import type { VerbCue } from './verb-forms.ts';
import type { Item } from './items.ts';
import { namesIn } from './finding.ts';
import { CAUSATIVES, type Effect } from '../lexicon.ts';
import { isReferring } from './referring.ts';
import { ADJUNCTS, AUXILIARIES, BOUNDARIES, COORDINATORS, isAdverb, isWord, PRONOUNS, RELATIVE, set } from './words.ts';

/** What acts on a noun without a name: the place of a verb or of what may be one, and its effect where it has one. */
export interface Acting {
  readonly verb: number;
  readonly effect: Effect | null;
}

/** How many items may stand between a verb and the noun that it acts on. */
const LONGEST = 4;
const NO_NOUN = set(ADJUNCTS, AUXILIARIES, BOUNDARIES, COORDINATORS, PRONOUNS, RELATIVE, 'of on to those one');

/** Of "A blocks the genes that", where "genes" has no name, "blocks": the clause is told of the genes, and not of A. Null elsewhere. */
export function actingOnUnnamed(items: readonly Item[], relative: number): Acting | null {
  if (!isNoun(items[relative - 1]) && !isSpelledLikeVerb(items[relative - 1])) return null;
  for (let at = relative - 2; at >= Math.max(0, relative - 1 - LONGEST); at--) {
    const item = items[at]!;
    if (item.kind === 'CUE') {
      const { cue } = item;
      if (cue.role === 'HAVING') return { verb: at, effect: 'CONTAINS' };
      if (cue.role !== 'VERB' || cue.reversed) return null;
      return { verb: at, effect: CAUSATIVES.has(item.key) ? 'INCREASES' : cue.predicate };
    }
    if (item.kind === 'MENTION') return null;
    // "enters the vessels that": a verb that is no cue.
    if (isWord(item, ARTICLES)) {
      const verb = items[at - 1];
      if (verb?.kind === 'WORD' && isNoun(verb)) return { verb: at - 1, effect: null };
    } else if (!isNoun(item)) return null;
  }
  return null;
}
const ARTICLES = set('the a an your our');

const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'WORD' && /^\p{L}{3,}$/u.test(item.key) && !isAdverb(item) && !NO_NOUN.holds(item);

/** "signals" right before "that" */
const isSpelledLikeVerb = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' && item.cue.role === 'VERB' && item.key.endsWith('s');

/** What holds, makes or has something does what that does: "A contains compounds that do B". */
export const isHolding = ({ effect }: Acting): boolean =>
  effect === 'CONTAINS' || effect === 'PRODUCES' || effect === 'SUPPLIES';

const MORE: ReadonlySet<Effect> = new Set<Effect>(['INCREASES', 'BENEFITS']);
const LESS: ReadonlySet<Effect> = new Set<Effect>(['DECREASES', 'HARMS', 'TREATS']);
const DONE: ReadonlySet<Effect> = new Set<Effect>([
  'INCREASES',
  'DECREASES',
  'BENEFITS',
  'HARMS',
  'REGULATES',
  'CONTROLS',
]);

/** What A does by way of what it acts on, and whether it does so by less of that. */
interface Through {
  readonly effect: Effect;
  readonly isLess: boolean;
}

/** Of "A blocks the genes that do B" what A does to B; null where that is nothing. */
function effectThrough({ effect }: Acting, done: Effect): Through | null {
  const made = done === 'PRODUCES' ? 'INCREASES' : done;
  if (effect === null || !DONE.has(made)) return null;
  if (MORE.has(effect) || LESS.has(effect)) return { effect: made, isLess: LESS.has(effect) };
  const vague = effect === 'CONTROLS' ? 'REGULATES' : effect;
  return vague === 'REGULATES' || vague === 'ASSOCIATED_WITH' ? { effect: vague, isLess: false } : null;
}

/** A of "A blocks the genes that". */
export const actingSubject = (reading: Reading, { verb }: Acting): readonly Mention[] =>
  reading.lastVerb === verb ? reading.subject : finiteSubject(reading, positionOf(reading.items, verb));

/** The same of the verb at a place, with A; null where it is none of what A acts on. */
export function readUnnamed(
  reading: Reading,
  at: number,
  { predicate, reversed, form }: VerbCue,
): (Through & { readonly doers: readonly Mention[] }) | null {
  const { items } = reading;
  if (reversed || form === 'GERUND') return null;
  const { before, hasBe } = positionOf(items, at);
  if (hasBe || !isWord(items[before], RELATIVE)) return null;
  const acting = actingOnUnnamed(items, before);
  // "A reduces metal ions which leads to B": all that does.
  if (acting !== null && items[before]!.key === 'which' && isMany(items[before - 1]) && /[^s]s$/.test(items[at]!.key))
    return { effect: predicate, isLess: false, doers: actingSubject(reading, acting) };
  const through = acting === null || isHolding(acting) ? null : effectThrough(acting, predicate);
  // "A is linked to genes that do B": what goes along with a molecule need not go along with all that it does.
  if (through?.effect === 'ASSOCIATED_WITH' && isWord(items[before - 1], MOLECULES)) return null;
  return through && { ...through, doers: actingSubject(reading, acting!) };
}

const MOLECULES = set(
  'factor factors gene genes protein proteins molecule molecules receptors enzymes pathways loci locus variants',
);

const isMany = (item: Item | undefined): boolean => item?.kind === 'WORD' && /[^su]s$/.test(item.key);

/** "Because A is common, years of trouble do B": whether what the main clause is told of has no name, and stands for none. */
export function isOfUnnamedMain(items: readonly Item[], from: number, end: number): boolean {
  const comma = items.findLastIndex(({ key }, at) => at < end && key === ',');
  const own = comma > from ? items.slice(comma + 1, end) : [];
  return (
    own.some(({ key }) => /^\p{L}{3,}$/u.test(key)) &&
    own.every((item, at) => item.kind === 'WORD' && !isReferring(own, at) && !isWord(item, COORDINATORS)) &&
    !isLastWordOf(own.at(-1)!.key, namesIn(items.slice(from, comma)))
  );
}
/** "When A meets mast cells, the cells": those. */
const isLastWordOf = (noun: string, named: readonly Mention[]): boolean =>
  named.some(({ quote }) => quote.toLowerCase().endsWith(` ${noun}`));
