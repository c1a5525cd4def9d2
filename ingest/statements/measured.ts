import type { Mention, Predicate } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isGiven } from './effects.ts';
import { mentionIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { type Effect, HEADS, PERSONS } from '../lexicon.ts';
import type { Target } from './objects.ts';
import { isKindNoun } from './referring.ts';
import { finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { isLost, placeOf } from './told.ts';
import { BE, BOUNDARIES, isAdverb, isWord, RELATIVE, set } from './words.ts';

const ALTERED = set(
  'overexpression upregulation downregulation elevation aberrant abnormal altered differential dysregulated',
  'dysregulation deregulation deregulated overexpressed upregulated downregulated loss expressed overexpressing',
  'methylation hypermethylation hypomethylation hypermethylated hypomethylated',
);
/** The first words of "found in" and its like. */
export const FOUND_IN = set('found', 'seen', 'observed', 'present', 'detected', 'common', 'frequent');
/** How far before "in" the change may stand, and how far behind it the disease, in items. */
const FARTHEST_CHANGE = 7;
const FARTHEST = 12;

/** "high levels of A in patients with B", "overexpression of A in B": what is more or less than usual where somebody has something. */
export function readMeasured(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const item = items[at]!;
  if (item.kind === 'CUE' && item.cue.role !== 'COPULA') return;
  let last = at - 1;
  while (
    last > 0 &&
    (HEADS.has(items[last]!.key) ||
      ALTERED.has(items[last]!.key) ||
      isAdverb(items[last]) ||
      isWord(items[last], BE) ||
      (isWord(items[last], FOUND) && isWord(items[last - 1], BE)))
  )
    last--;
  if (items[last]?.kind !== 'MENTION' || alterationsOf(items, last, at).length === 0) return;
  // "enzymes that act on A are expressed in B": of the enzymes.
  const be = wordIn(items, BE, last, at);
  const told = be < 0 ? [] : finiteSubject(context, positionOf(items, be));
  const found = groupBefore(items, last + 1);
  const measured = (found.every(isKindNoun) && told.length > 0 ? told : found).filter(
    (mention) =>
      categoryOf(mention) !== 'disease' && !isPlaceAt(items, mention) && (told.length === 0 || told.includes(mention)),
  );
  const disease = diseaseBehind(context, at);
  // "the effects of A are seen in B": of its effects.
  const first = measured[0] ? placeOf(items, measured[0]) : 0;
  const effect = items[first - 1];
  if (disease < 0 || (effect?.kind === 'CUE' && effect.cue.role === 'FRAME')) return;
  const diseases = groupAt(items, disease, items.length, true).mentions.filter(
    (mention) => categoryOf(mention) === 'disease',
  );
  relate(context, 'measured-in', at, 'ASSOCIATED_WITH', measured, plainly(diseases));
}

/** "expressed in A in patients with B": where it was measured. */
const isPlaceAt = (items: readonly Item[], mention: Mention): boolean => {
  const place = placeOf(items, mention);
  return items[items[place - 1]?.key === 'the' ? place - 2 : place - 1]?.key === 'in';
};

/** The changes that what is found is told in, outermost first; empty where nothing says that it is more or less than usual. */
function alterationsOf(items: readonly Item[], mention: number, end: number): Predicate[] {
  const found: Predicate[] = [];
  for (let at = end - 1; at >= Math.max(0, mention - FARTHEST_CHANGE); at--) {
    const item = items[at]!;
    if (item.kind === 'MENTION') continue;
    // "over-expression"
    const isPrefixed = items[at - 1]?.key === '-' && /^(?:over|up|down|under)$/.test(items[at - 2]?.key ?? '');
    if (item.kind === 'CUE' && (item.cue.role === 'CHANGE' || item.cue.role === 'NOUN'))
      found.unshift(item.cue.predicate);
    else if (ALTERED.has(item.key) || isPrefixed) found.unshift('REGULATES');
    else if (item.kind === 'CUE' || isWord(item, BOUNDARIES) || isWord(item, RELATIVE)) break;
  }
  return found;
}

const FOUND = set('found', 'seen', 'observed', 'detected', 'noted');

/** "Less B was found after A": what came of what was given or taken away. */
export function readFoundAfter(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (!FOUND.has(items[at - 1]?.key ?? '') || !isWord(items[at - 2], BE)) return;
  const measured = items[at - 3]?.kind === 'MENTION' ? groupBefore(items, at - 2) : [];
  const inner = alterationsOf(items, at - 3, at - 2);
  const first = mentionIn(items, at + 1, at + NEAR);
  if (measured.length === 0 || inner.length === 0 || first < 0) return;
  const targets = measured.map((mention) => ({ mention, inner }));
  for (const one of groupAt(items, first, items.length, true).mentions) {
    const isEffect = isGiven(categoryOf(one)) || isLost(items, first);
    relate(context, 'change-with', at, isEffect ? 'INCREASES' : 'ASSOCIATED_WITH', [one], targets);
  }
}
/** How far behind "after" what was done may stand, in items. */
const NEAR = 5;

function diseaseBehind({ items, categoryOf }: Context, at: number): number {
  let isHad = false;
  for (let next = at + 1; next < Math.min(items.length, at + FARTHEST); next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') {
      if (item.mentions.some((mention) => categoryOf(mention) === 'disease')) return next;
      continue;
    }
    // "in sections that were obtained from patients with B"
    if (item.kind === 'CUE' && TAKEN.test(item.key)) continue;
    if (item.kind === 'CUE' || item.key === ',' || (item.key === 'and' && !isHad) || isWord(item, BOUNDARIES))
      return -1;
    // "in a child with this and B"
    isHad ||= item.key === 'with' && PERSONS.has(items[next - 1]!.key);
    if (
      !/^(?:the|a|an|of|with|from|human|serum|plasma|tissue|tissues|cells|some|most|all)$/.test(item.key) &&
      !PERSONS.has(item.key) &&
      !/^\p{L}+$/u.test(item.key)
    )
      return -1;
  }
  return -1;
}
const TAKEN = /^(?:obtained|taken|derived|isolated|collected|removed)$/;

/** "A has been found in B", where B is a disease, which holds nothing: they go together, if that was not read yet. */
export const isFoundInDisease = (
  { items, relations, categoryOf, text }: Context,
  at: number,
  { predicate, reversed }: { readonly predicate: Effect; readonly reversed: boolean },
  targets: readonly Target[],
): boolean =>
  predicate === 'CONTAINS' &&
  reversed &&
  FOUND_IN.has(items[at]!.key) &&
  targets.every(({ mention }) => categoryOf(mention) === 'disease') &&
  // "A was found in 5% of patients and B in 3%"
  !SHARE_EACH.test(text.slice(items[at]!.span.end, targets[0]?.mention.span.start)) &&
  !relations.some(({ cue }) => cue === items[at]!.span);

const SHARE_EACH = /\d ?%[^.]{0,90} and /;
