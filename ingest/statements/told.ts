import type { Mention, Predicate } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { keyIn, namesIn, wordIn } from './finding.ts';
import type { Item } from './items.ts';
import { toldByName } from './names.ts';
import { APART, HEADS, KINDS, IMPAIRED, LOST, UNBALANCED, VARIANTS } from '../lexicon.ts';
import { toldBySpelling } from './spelling.ts';
import {
  BE,
  BECOMING,
  BOUNDARIES,
  COMING,
  DETERMINERS,
  ENOUGH,
  INDEFINITE,
  isAdverb,
  isWord,
  OBJECT_PRONOUNS,
  PRONOUNS,
  RELATIVE,
  set,
} from './words.ts';

const BETWEEN_CHANGE =
  /^(?:levels?|intakes?|concentrations?|status|production|amounts?|activity|expression|of|in|the|serum|blood|circulating|dietary|plasma|activated|chronic|systemic|normal|human|mouse|murine|rat)$/;
/** "cutting out A", "reducing your A" */
const WITH_VERB = /^(?:out|back|down|up|on|off|the|your|their|its|added|excess|excessive|processed)$/;
const mayStandBetween = toldBySpelling((key) => BETWEEN_CHANGE.test(key) || WITH_VERB.test(key));
const DOING_WITHOUT = set(
  'deleting ablating silencing inactivating lacking avoiding skipping quitting missing omitting losing withdrawing forgoing ditching discontinuing',
);
/** Before what is there and does not do what it does. */
export const FAULTY = set(
  'faulty defective inactive inactivated nonfunctional dysfunctional malfunctioning absent broken disabled',
);
/** "giving up A", "coming off A", "going without A", "short of A": the last word, and those before it. */
const PARTING: ReadonlyMap<string, RegExp> = new Map([
  ['up', /^(?:giv|pass)ing$/],
  ['off', /^(?:com|go|gett|wean|swear)ing$/],
  ['out', /^(?:leav|phas)ing$/],
  ['without', /^(?:go|do|liv)ing$/],
  ['of', /^(?:short|starved|deprived)$/],
  ['on', /^short$/],
  ['in', /^(?:short|deficient|lacking)$/],
]);
const isParting = (items: readonly Item[], at: number): boolean =>
  PARTING.get(items[at]!.key)?.test(items[at - 1]?.key ?? '') === true;
/** How many words may stand between a change and what is changed: "reduced levels of". */
const FARTHEST_CHANGE = 5;
/** How many words may stand between "mutations" and the gene, and between the gene and "mutations". */
const VARIANT_BEFORE = 9;
const VARIANT_BEHIND = 6;
/** How many items may name several genes before "mutations". */
const MOST_VARIED = 16;
const BETWEEN_VARIANT =
  /^(?:in|of|at|for|within|the|gene|genes|both|a|an|human|two|three|and|,|or|-|\/|[acgt]|[a-z]*\d\w*|regulatory|subunit|promoter|region|coding|exon|intron|codon|receptor|tumor|tumour|suppressor|homozygous|heterozygous|is|are|were|was|have|has|often|been|found|identified|reveals|revealed|identifies|uncovers|described|detected|reported|present|located|involving|affecting|on|encoding|coding|domain|involves|regions|untranslated|p|c|\.|'|>|flanking|intronic|exonic|upstream|downstream|splice|splicing|actionable|recurrent|somatic|germline|genomic|genetic|pathogenic|missense|nonsense|frameshift|rare|novel|common|new)$/;

const MODIFIER = /^[\p{L}-]+$/u;
const FUNCTIONAL =
  /^(?:the|an?|in|of|at|for|within|on|to|by|with|from|and|or|not|no|that|which|who|is|are|was|were|than|as|its?|their|these|this|but|while|.*ly)$/;

const isBetweenVariant = toldBySpelling((key) => BETWEEN_VARIANT.test(key));
const mayModify = toldBySpelling((key) => MODIFIER.test(key) && !FUNCTIONAL.test(key));

export function placeOf(items: readonly Item[], mention: Mention): number {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.kind !== 'MENTION') continue;
    for (const one of item.mentions) if (one === mention) return at;
  }
  return -1;
}

/** The mention of a stretch. */
export const mentionOf = (items: readonly Item[], span: Span): Mention | undefined =>
  namesIn(items).find((one) => one.span === span);

const isNotDone = toldByName((quote) =>
  /\s(?:not|never|cannot|poorly|inadequately|insufficiently|inefficiently)\s/i.test(quote),
);

/** The change that a subject is told in: of "reduced levels of A" a decrease. Nothing in a list, but for its first member. */
export function changeOf(items: readonly Item[], subject: Mention, cue: number): Predicate[] {
  // "a lack of it does B"
  const pointing = isPointed(items, cue - 1) ? cue - 1 : -1;
  const own = pointing < 0 ? placeOf(items, subject) : -1;
  const place = own >= 0 ? own : pointing >= 0 ? pointing : wordIn(items, PRONOUNS, 0);
  if (place < 0 || (own < 0 && place > cue)) return [];
  // "B is not properly absorbed, which leads to A"
  if (own >= 0 && isNotDone(subject)) return ['DECREASES'];
  // "These problems": what was named, and no problem of it.
  const isKind = own < 0 && KINDS.has(items[place + 1]?.key ?? '');
  const isGone = !isKind && isLost(items, place);
  if (isNotEnough(items, place) || isTooLittle(items, place) || isGone || isImpaired(items, place, cue))
    return ['DECREASES'];
  // "making less A, a hormone that does B": so it does, whether there is more or less of it.
  if (own >= 0 && isExplained(items, place, cue)) return [];
  // Of one behind the cue, "raised by the loss of A", only what stands behind it too.
  const floor = place > cue ? cue + 1 : 0;
  // "Avoiding A is wise, as it does B": of A, and not of avoiding it.
  const isOwn = wordIn(items, BOUNDARIES, place, cue) < 0;
  for (let at = place - 1; at >= Math.max(floor, place - FARTHEST_CHANGE); at--) {
    const item = items[at]!;
    if (item.kind !== 'MENTION' && isParting(items, at)) return isOwn ? ['DECREASES'] : [];
    if (item.kind === 'CUE') {
      // A balance is no change.
      if (item.key === 'balance') return [];
      // "inadequate secretion of A": less of what there is more of.
      if (item.cue.role === 'NOUN') return [...changesBefore(items, at, floor), item.cue.predicate];
      if (item.cue.role === 'CHANGE') return [item.cue.predicate];
      // "Tapering off A raises B"
      if (item.cue.role === 'MOVE' && isOwn && item.key.endsWith('ing')) return [item.cue.predicate];
      // "Blocking A prevents B"
      const isBlocking =
        isOwn &&
        item.cue.role === 'VERB' &&
        item.cue.form === 'GERUND' &&
        items.slice(at + 1, place).every(({ key }) => WITH_VERB.test(key)) &&
        // "lessening A that causes B": A does.
        !(items[place + 1]?.kind === 'WORD' && RELATIVE.has(items[place + 1]!.key));
      const isMore = isBlocking && item.cue.predicate === 'INCREASES';
      return isBlocking && item.cue.predicate === 'DECREASES' ? ['DECREASES'] : isMore ? ['INCREASES'] : [];
    }
    // "loss of A signaling", where A and the signaling are named each
    if (item.kind === 'MENTION' && at === place - 1 && item.span.end + 1 === items[place]!.span.start) continue;
    if (isWord(item, FAULTY)) return ['DECREASES'];
    if (item.kind === 'WORD' && DOING_WITHOUT.has(item.key)) return isOwn ? ['DECREASES'] : [];
    if (item.kind === 'MENTION' || !mayStandBetween(item)) return [];
  }
  return [];
}

/** "too little of it", "a lack of them" */
export const isPointed = (items: readonly Item[], at: number): boolean => {
  const of = items[at - 1];
  return isWord(items[at], OBJECT_PRONOUNS) && (of?.key === 'of' || (of?.kind === 'CUE' && of.cue.role === 'NOUN'));
};

/** How many items may tell what kind of thing something is. */
const LONGEST_KIND = 6;
const isExplained = (items: readonly Item[], place: number, cue: number): boolean =>
  items[place + 1]?.key === ',' &&
  INDEFINITE.has(items[place + 2]?.key ?? '') &&
  keyIn(items, 'that', place + 3, Math.min(cue, place + 2 + LONGEST_KIND)) > 0;

/** Of "a drop in the release of A" the drop: what is told of what happens to something. */
function changesBefore(items: readonly Item[], at: number, floor: number): Predicate[] {
  const place = isWord(items[at - 1], DETERMINERS) ? at - 2 : at - 1;
  const item = place >= floor ? items[place] : undefined;
  if (item?.kind !== 'CUE') return [];
  if (item.cue.role === 'NOUN') return [...changesBefore(items, place, floor), item.cue.predicate];
  return item.cue.role === 'CHANGE' ? [item.cue.predicate] : [];
}

/** "an imbalance of A": what it does, A does not do. */
export function isUnbalanced(items: readonly Item[], subject: Mention, cue: number): boolean {
  const own = placeOf(items, subject);
  const place = own >= 0 ? own : wordIn(items, PRONOUNS, 0);
  if (place < 0 || place > cue) return false;
  // "an unhealthy gut"
  // "This imbalance does": of what is out of balance.
  if (own < 0 && items.slice(place + 1, place + 3).some(({ kind, key }) => kind !== 'MENTION' && UNBALANCED.has(key)))
    return true;
  if (own >= 0 && isWord(items[place - 1], IMPAIRED) && items[place - 1]!.key !== 'lacking') return true;
  for (let at = place - 1; at >= Math.max(0, place - 8); at--) {
    const { kind, key } = items[at]!;
    if (kind !== 'MENTION' && UNBALANCED.holds(items[at]!)) return !isWord(items[at - 1], SOUND);
    if (kind === 'WORD' && !/^(?:of|in|to|between|the|and|or|,|a|an|this|these|your|our)$/.test(key)) return false;
  }
  return false;
}

/** What makes of a balance no imbalance: "a healthy balance of A" is A as it should be. */
const SOUND = set('healthy', 'good', 'proper', 'right', 'optimal', 'normal');

/** "mutations in A", "the A polymorphism" */
export function isVariant(items: readonly Item[], mention: Mention): boolean {
  const place = placeOf(items, mention);
  if (place < 0) return false;
  let end = place + 1 + VARIANT_BEHIND;
  for (let at = place + 1; at < Math.min(items.length, end); at++) {
    const item = items[at]!;
    if (VARIANTS.holds(item)) return true;
    // "A and B mutations", "A T21C, B G45A and C A7T alleles": of all of them.
    if (item.kind === 'MENTION' && at > place + 1) {
      end = Math.min(at + 1 + VARIANT_BEHIND, place + MOST_VARIED);
      continue;
    }
    if (item.kind !== 'WORD' || !(isBetweenVariant(item) || isAdverb(item))) break;
  }
  let isModifier = true;
  for (let at = place - 1; at >= Math.max(0, place - VARIANT_BEFORE); at--) {
    const item = items[at]!;
    if (isWord(item, VARIANTS)) return true;
    // Between its article and a gene any adjective or noun may stand: "in the small auxiliary subunit A".
    if (item.kind === 'WORD' && isModifier && mayModify(item)) continue;
    if (item.kind === 'MENTION') continue;
    isModifier = false;
    if (!isBetweenVariant(item)) break;
  }
  return false;
}

const isThing = (item: Item | undefined): boolean =>
  item?.kind === 'MENTION' ? item.mentions.some(isApartName) : isWord(item, APART);
const isApartName = toldByName((quote) => APART.has(quote.toLowerCase()));
const LINKING = /^(?:and|for|with|from|the|are|was|were|has|had)$/;

/** "the bacterial artificial chromosome", "kidney cell lines": what is told of these is not told of the mechanism. */
export function isApart(items: readonly Item[], mention: Mention): boolean {
  const place = placeOf(items, mention);
  if (place < 0) return false;
  const [next, second] = [items[place + 1], items[place + 2]];
  if (isThing(next)) return true;
  return isThing(second) && next?.kind === 'WORD' && /^\p{L}{3,}$/u.test(next.key) && !LINKING.test(next.key);
}

/** "cancer therapies": of these, and not of the disease. */
export const isTreatmentOf = (items: readonly Item[], mention: Mention): boolean =>
  TREATMENTS.has(items[placeOf(items, mention) + 1]?.key ?? '');
const TREATMENTS = set(
  'therapy therapies treatment treatments drugs medication medications medicines surgery prevention management care',
);

/** "estrogen deficiency", "TNF receptor antagonists" */
export function isLost(items: readonly Item[], place: number): boolean {
  const next = items[place + 1];
  // "A-/- mice": without it.
  if (items[place + 2]?.key === '/' && isWord(next, MINUS) && isWord(items[place + 3], MINUS)) return true;
  const at = next?.key === 'receptor' || next?.key === '-' ? place + 2 : place + 1;
  const behind = items[at];
  if (behind === undefined || behind.kind === 'MENTION' || !LOST.holds(behind)) return false;
  // "A degradation of B": what A does.
  const after = items[at + 1];
  if (behind.kind === 'WORD') return after?.key !== 'of';
  // "Levels of A damage B"
  return behind.cue.role !== 'NOUN' && !(behind.cue.role === 'VERB' && after?.kind === 'MENTION');
}

const MINUS = set('-', '−', '–');

/** Of "not enough A to do B" A does B. */
const isNotEnough = (items: readonly Item[], place: number): boolean =>
  items[place + 1]?.key !== 'to' && isDeniedEnough(items, place);

/** "not getting enough A", "do not get adequate amounts of A": a denial that denies nothing but that there is enough. */
export function isDeniedEnough(items: readonly Item[], place: number): boolean {
  const before = items[place - 1];
  if (before?.kind === 'MENTION') return before.mentions.some(({ quote }) => EATING_LITTLE.test(quote));
  const enough = before?.key === 'of' && isWord(items[place - 2], AMOUNTS) ? place - 3 : place - 1;
  return (
    items[enough] !== undefined &&
    ((items[enough]!.key === 'without' && GOING.has(items[enough - 1]?.key ?? '')) ||
      (ENOUGH.holds(items[enough]!) &&
        items.slice(Math.max(0, enough - FARTHEST_DENIAL), enough).some(({ key }) => DENIAL.test(key))))
  );
}
/** "Not eating enough": named for itself, and of what stands behind it. */
const EATING_LITTLE = /^not .+\benough$/i;
/** "going without" */
const GOING = set('going doing living');
const DENIAL = /^(?:not|fail(?:s|ed|ing)?)$|n't$/;
const AMOUNTS = set('amount', 'amounts', 'levels', 'intake', 'intakes', 'doses', 'quantities');
/** How far before "enough" what denies it may stand, in items. */
const FARTHEST_DENIAL = 3;

/** "too little A", "too little of it" */
function isTooLittle(items: readonly Item[], place: number): boolean {
  const amount = items[place - 1]?.key === 'of' ? place - 2 : place - 1;
  return items[amount - 1]?.key === 'too' && (items[amount]!.key === 'little' || items[amount]!.key === 'few');
}

/** "A levels decline, which does": what comes of less of A. */
function isFalling(items: readonly Item[], subject: number, cue: number): boolean {
  let at = subject + 1;
  while (at < cue && (isAdverb(items[at]) || isWord(items[at], HEADS) || isWord(items[at], COMING))) at++;
  const item = items[at];
  return at < cue - 1 && isFall(item) && !isNounOf(items, at);
}
/** "decline" */
export const isFall = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' && item.cue.role === 'MOVE' && item.cue.predicate === 'DECREASES';
const isNounOf = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.key === 'of' || items[at + 1]?.key === '-';

const DECAYING = set(
  'degenerates degenerated deteriorates deteriorated atrophies atrophied shrinks shrank dies died fails failed',
);
const isFaulty = (item: Item | undefined): boolean =>
  item !== undefined && (IMPAIRED.holds(item) || DEFECTIVE.holds(item));
const DEFECTIVE = set('faulty defective nonfunctional dysfunctional malfunctioning');

const IN = set('in');

/** "When A is compromised, it …", "A may run low", "A levels fall, which …" */
export function isImpaired(items: readonly Item[], subject: number, cue: number): boolean {
  if (isFalling(items, subject, cue)) return true;
  // "In A, the nerves become damaged": they do.
  if (items[subject + 1]?.key === ',' && isWord(items[subject - 1], IN)) return false;
  for (let at = subject + 1; at < cue - 1; at++) {
    // "A degenerates, resulting in B"
    if (isWord(items[at], DECAYING) && items[cue - 1]?.key === ',') return true;
    if (!BE.holds(items[at]!) && !BECOMING.holds(items[at]!)) continue;
    if (isFaulty(items[at + 1]) || (at + 2 < cue && isFaulty(items[at + 2]))) return true;
  }
  return false;
}
