import type { Mention } from '../../schema/model.ts';
import { type Relation, relation } from './context.ts';
import { isBodily } from './effects.ts';
import { nameIn } from './finding.ts';
import { type Item, worded } from './items.ts';
import { isPlural } from './leading.ts';
import { CLASSES } from '../lexicon.ts';
import { toldByName } from './names.ts';
import { ADJUNCTS, BE, COORDINATORS, DASHES, hasForm, isWord, OF_KIND, RELATIVE, set } from './words.ts';

const CALLING = set('called', 'named', 'dubbed', 'nicknamed', 'termed', 'known');
/** How many words may stand between a kind and the name, "known as the", and before "liver hormone". */
const FARTHEST_NAME = 4;

type Category = (mention: Mention) => string;

/**
 * The items without "called" of "a protein called A", "protein" being a plain word, without "protein" in "the bone-building protein
 * A", without B of "a B called A", and without the organ of "a liver hormone": A is meant.
 */
export function withoutNamedKinds(items: readonly Item[], categoryOf: Category): readonly Item[] {
  const named: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (isHormoneOf(items, at, categoryOf)) continue;
    const name = nameOf(items, at);
    const own = name > 0 && isPlaced(items, at) ? -1 : name;
    // "a signal called A": no verb.
    if (own > 0 && hasForm(item, 'BASE') && isWord(items[at - 1], OF_KIND) && CLASSES.has(`${item.key}s`)) {
      named.push(worded(item.key, item.span));
      at = own - 1;
      continue;
    }
    // "an irregular heartbeat called A"
    if (item.kind === 'MENTION' && !isBareKind(item) && own > 0) at = own - 1;
    else if (!isBareKind(item)) named.push(item);
    else if (isCompound(items, at) || isApposed(items, at)) continue;
    else {
      named.push(name < 0 ? item : worded(nounOf(item), item.span));
      if (name > 0) at = name - 1;
    }
  }
  return named;
}

const nounOf = (item: Item): string => (item.kind === 'MENTION' ? item.mentions[0]!.quote.toLowerCase() : item.key);

/** "protein", and no "stress protein" */
const isBareKind = (item: Item): boolean =>
  item.kind === 'MENTION' ? isKindName(item.mentions[0]!) : isWord(item, KIND_NOUNS);
const KIND_NOUNS = set(
  CLASSES,
  [...CLASSES].map((noun) => noun.replace(/s$/, '')),
);
const isKindName = toldByName((quote) => KIND_NOUNS.has(quote.toLowerCase()));

/** "the bone-building protein A" */
const isCompound = (items: readonly Item[], kind: number): boolean =>
  items[kind + 1]?.kind === 'MENTION' && items[kind - 2]?.key === '-';

/** "As, enzymes that": of As, where no list goes on. */
function isApposed(items: readonly Item[], kind: number): boolean {
  const [joint, comma, name, next] = [items[kind - 3], items[kind - 1], items[kind - 2], items[kind + 1]];
  const both = [items[kind], name].every((item) => item?.kind === 'MENTION' && isPlural(item.mentions));
  return both && comma?.key === ',' && isWord(next, RELATIVE) && !isWord(joint, COORDINATORS);
}

/** "a compound in turmeric called A": turmeric is not called so. */
const isPlaced = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], ADJUNCTS) || (isWord(items[at - 2], ADJUNCTS) && items[at - 1]!.kind === 'WORD');

/** The place of A in "a protein known as A"; -1 elsewhere. */
const nameOf = (items: readonly Item[], kind: number): number =>
  isWord(items[kind + 1], CALLING) ? nameIn(items, kind + 2, kind + FARTHEST_NAME + 1) : -1;

const HORMONE = set('hormone', 'hormones');
/** Nouns that may be left out, or only say what is called so, and what tells that it is. */
export const NAMED_KINDS = set(CALLING, KIND_NOUNS, HORMONE);

const isHormoneOf = (items: readonly Item[], at: number, categoryOf: Category): boolean => {
  const [organ, kind] = [items[at], items[at + 1]];
  if (organ?.kind !== 'MENTION' || kind === undefined || !isHormone(kind)) return false;
  return organ.mentions.every((one) => isBodily(categoryOf(one)));
};
const isHormone = (item: Item): boolean =>
  item.kind === 'MENTION' ? isHormoneName(item.mentions[0]!) : HORMONE.holds(item);
const isHormoneName = toldByName((quote) => HORMONE.has(quote.toLowerCase()));

/** "A, a liver hormone", "the liver hormone A", "A is a liver hormone": the liver makes A. */
export function hormonesIn(items: readonly Item[], categoryOf: Category): Relation[] {
  const found: Relation[] = [];
  for (let at = 0; at < items.length; at++) {
    const organ = items[at]!;
    if (organ.kind !== 'MENTION' || !isHormoneOf(items, at, categoryOf)) continue;
    const named = calledSo(items, at);
    for (const maker of organ.mentions)
      for (const made of named) found.push(relation(maker, 'PRODUCES', made, 'apposition', items[at + 1]!.span));
  }
  return found;
}

/** What is said to be the hormone of an organ: what follows, or what an apposition or "is" tells of. */
function calledSo(items: readonly Item[], organ: number): readonly Mention[] {
  const next = items[organ + 2];
  if (next?.kind === 'MENTION') return next.mentions;
  const article = items.findLastIndex((item, at) => at < organ && at > organ - FARTHEST_NAME && isWord(item, OF_KIND));
  const [name, joint] = [items[article - 2], items[article - 1]];
  const isTold = joint?.key === ',' || isWord(joint, DASHES) || isWord(joint, BE);
  return isTold && name?.kind === 'MENTION' ? name.mentions : [];
}
