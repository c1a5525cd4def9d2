import type { Mention } from '../../schema/model.ts';
import { isLiving } from './effects.ts';
import { type Item, replaced, worded } from './items.ts';
import { ADJUNCTS, AND, isWord, set } from './words.ts';

const PARTICIPLES = set('induced', 'mediated', 'evoked', 'elicited', 'provoked');
const MAKING = set('producing', 'secreting', 'expressing', 'releasing', 'forming');
export const HYPHENLESS = set(PARTICIPLES, MAKING);
const MAKERS = set(
  'cells',
  'cell',
  'bacteria',
  'bacterium',
  'strains',
  'organisms',
  'microbes',
  'tissue',
  'tissues',
  'gland',
  'glands',
);
const OF = set('of', 'against');
/** What the participle describes: any word that is none of grammar. */
const NOUN = /^(?!(?:by|in|on|the|an?|its|their|this|that|these|and|or|to|from|for|with|at|more|less|no)$)\p{L}+$/u;

/** The items with the hyphens that were left out: "prevents A induced B", "in A induced B" for "A-induced B", "A producing cells". */
export const withHyphens = (items: readonly Item[], categoryOf: (mention: Mention) => string): readonly Item[] =>
  replaced(items, (item, at) =>
    isJoined(items, at) ||
    isMade(items, at, categoryOf) ||
    // "in both A and B induced C": as "A- and B-induced".
    (isWord(item, AND) && isJoined(items, at + 2) && isPairBefore(items, at + 1))
      ? [hyphenBehind(items[at - 1]!), item]
      : null,
  );

/** Of "in both A and B" and "in A and B", from B, whether two are named. */
const isPairBefore = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], AND) && items[at - 2]?.kind === 'MENTION' && opensObject(items, at - 3);

const opensObject = (items: readonly Item[], at: number): boolean => {
  const before = items[at]?.key === 'both' ? items[at - 1] : items[at];
  return before?.kind === 'CUE'
    ? before.cue.role !== 'CHANGE'
    : isWord(before, ADJUNCTS) || isWord(before, OF) || isWord(before, USING);
};
const USING = set('using', 'with');

const hyphenBehind = ({ span: { end } }: Item): Item => worded('-', { start: end, end });

function isJoined(items: readonly Item[], at: number): boolean {
  if (!PARTICIPLES.has(items[at]?.key ?? '') || items[at - 1]?.kind !== 'MENTION') return false;
  const isObject = opensObject(items, at - 2) || isPairBefore(items, at - 1);
  const next = items[at + 1];
  return isObject && (next?.kind === 'MENTION' || (next?.kind === 'WORD' && NOUN.test(next.key)));
}

/** "A secreting T cells": of a molecule, and before what lives. */
function isMade(items: readonly Item[], at: number, categoryOf: (mention: Mention) => string): boolean {
  const [made, next] = [items[at - 1], items[at + 1]];
  if (!MAKING.has(items[at]!.key) || made?.kind !== 'MENTION') return false;
  const areLiving = (mentions: readonly Mention[]): boolean => mentions.every((one) => isLiving(categoryOf(one)));
  return next?.kind === 'MENTION' ? areLiving(next.mentions) && !areLiving(made.mentions) : isWord(next, MAKERS);
}
