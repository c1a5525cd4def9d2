import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, type Relation, relate } from './context.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { type Effect, EXPOSURES, HYPHENATED, TREATED } from '../lexicon.ts';
import { placeOf } from './told.ts';
import { BOUNDARIES, hasForm, isWord, RELATIVE, set } from './words.ts';

const GIVEN = /^(?:drug|chemical)$/;
const ACTING = set('verb', 'by-doing', 'passive', 'nominal', 'effect-on', 'frame', 'means');

const CAUSING = set('hyphenated', 'passive', 'after-exposure', 'named-by-cause');

/** "A lowers C-induced B", "A lowers B induced by C": what A does to what C brings about ties A to C, where both are substances. */
export function readCounteracting(context: Context): void {
  const { items, relations } = context;
  if (!relations.some(({ rule }) => CAUSING.has(rule))) return;
  const given = new Set(
    items.flatMap((item) =>
      item.kind === 'MENTION'
        ? item.mentions.filter((one) => isSubstance(context, one)).map((one) => one.mechanismId)
        : [],
    ),
  );
  const causes = new Map<number, Relation[]>();
  for (const one of relations) {
    if (!CAUSING.has(one.rule) || one.predicate !== 'INCREASES' || !given.has(one.subject)) continue;
    causes.set(one.objectSpan.start, [...(causes.get(one.objectSpan.start) ?? []), one]);
  }
  for (const acting of relations.slice()) {
    if (!ACTING.has(acting.rule) || !given.has(acting.subject)) continue;
    for (const { subject, subjectSpan, cue } of causes.get(acting.objectSpan.start) ?? []) {
      // "B induced by A and C": neither acts on what the other does.
      if (subject === acting.subject || cue === acting.cue) continue;
      relations.push({
        ...acting,
        predicate: 'ASSOCIATED_WITH',
        object: subject,
        objectSpan: subjectSpan,
        rule: 'counteracts',
        turned: false,
      });
    }
  }
}

/** How far from a verb what something "C-induced" begins with may stand, in items. */
const FARTHEST = 6;
const COUNTERED: ReadonlySet<Effect> = new Set<Effect>(['INCREASES', 'DECREASES', 'REGULATES', 'BENEFITS', 'HARMS']);

/** "A lowers C-induced changes", "C-induced changes were lowered by A": the same, where no mechanism was induced. */
export function readCounteracted(
  context: Context,
  at: number,
  effect: Effect,
  acting: readonly Mention[],
  isPassive: boolean,
): void {
  if (acting.length === 0 || !COUNTERED.has(effect)) return;
  const inducer = isPassive ? inducerBefore(context.items, at) : inducerBehind(context.items, at);
  if (inducer.length === 0) return;
  const isSubstanceHere = (one: Mention): boolean => isSubstance(context, one);
  relate(
    context,
    'counteracts',
    at,
    'ASSOCIATED_WITH',
    acting.filter(isSubstanceHere),
    plainly(inducer.filter(isSubstanceHere)),
  );
}

const isSubstance = ({ items, categoryOf }: Context, mention: Mention): boolean =>
  GIVEN.test(categoryOf(mention)) || isAdministered(items, mention);

/** "treatment with A", "A administration": a protein that is given as a drug is. */
function isAdministered(items: readonly Item[], mention: Mention): boolean {
  const place = placeOf(items, mention);
  return items
    .slice(Math.max(0, place - 3), place + 2)
    .some(({ kind, key }) => kind !== 'MENTION' && (EXPOSURES.has(key) || TREATED.has(key)));
}

const isInducer = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'MENTION' &&
  items[at + 1]?.key === '-' &&
  HYPHENATED.get(items[at + 2]?.key ?? '') === 'INCREASES';

const namedAt = (items: readonly Item[], at: number): readonly Mention[] => {
  const item = items[at];
  return item?.kind === 'MENTION' ? item.mentions : [];
};

function inducerBehind(items: readonly Item[], at: number): readonly Mention[] {
  for (let next = at + 1; next < Math.min(items.length, at + 1 + FARTHEST); next++) {
    if (isInducer(items, next)) return namedAt(items, next);
    const item = items[next]!;
    // "protects against changes caused by C"
    const isCaused = next > at + 1 && item.kind === 'CUE' && CAUSED.has(item.key) && items[next + 1]?.key === 'by';
    if (isCaused)
      return items[next + 2]?.kind === 'MENTION' ? groupAt(items, next + 2, items.length, true).mentions : [];
    if (item.kind === 'MENTION' || isClauseEnd(item) || item.key === 'by' || item.key === 'with') return [];
  }
  return [];
}
const CAUSED = set('caused induced triggered elicited evoked provoked produced');

function inducerBefore(items: readonly Item[], at: number): readonly Mention[] {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST * 2); before--) {
    if (isInducer(items, before)) return namedAt(items, before);
    // "C-induced changes": what is spelled like a verb is what was induced.
    if (isClauseEnd(items[before]!) && !HYPHENATED.has(items[before - 1]?.key ?? '')) return [];
  }
  return [];
}

const isClauseEnd = (item: Item): boolean =>
  isWord(item, BOUNDARIES) || isWord(item, RELATIVE) || item.key === ',' || isInClause(item);
const isInClause = (item: Item): boolean =>
  hasForm(item, 'BASE', 'FINITE', 'PARTICIPLE', 'EITHER') && !HYPHENATED.has(item.key);
