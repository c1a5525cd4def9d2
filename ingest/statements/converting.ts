import type { Mention } from '../../schema/model.ts';
import { compose } from './compose.ts';
import { type Context, relate, takeObjects } from './context.ts';
import { isLiving, isMatter } from './effects.ts';
import { wordIn } from './finding.ts';
import type { Item } from './items.ts';
import type { Target } from './objects.ts';
import { type Position, positionOf } from './subjects.ts';
import { placeOf } from './told.ts';
import { toldBySpelling } from './spelling.ts';
import { isAdverb, isWord, OF_KIND, POSSESSIVES, RELATIVE, set, type KeySet } from './words.ts';

export const INTO = set('into');
export const INTO_OR_TO = set('into', 'to');
export const AS = set('as');
export const STORING = set('store stores stored storing');
const PROCESSING = /^(?:break|brok|metaboli[sz]|ferment|digest|process|us(?:e|es|ed|ing)$|convert)/;

/**
 * B of "ferments B to make C", "ferments B and makes C", and of "B is fermented by A, which make C": what the verb before takes
 * apart; none where it does not.
 */
export function brokenDown(
  { items, lastVerb, objects, subject }: Context,
  { before, hasTo }: Position,
): readonly Mention[] {
  const verb = items[lastVerb];
  if (verb?.kind !== 'CUE') return [];
  if (hasTo && PROCESSING.test(verb.key)) return objects;
  if (!FERMENTING.test(verb.key)) return [];
  const isPassive = positionOf(items, lastVerb).hasBe;
  if (isPassive) return isWord(items[before], RELATIVE) ? subject : [];
  return items[before]?.key === 'and' ? objects : [];
}
const FERMENTING = /^ferment/;

/** Verbs that turn one thing into another where "into" stands behind it, and say something else without. */
export const isBreaking = toldBySpelling((key) =>
  /^(?:break|brok|metaboli[sz]|chang|process|digest|cleav|cut|split|oxidi[sz]|reduc|build|built|assembl|alter)/.test(
    key,
  ),
);
/** How many words may stand between what is taken apart and "into": "up by enzymes". */
const FARTHEST_INTO = 4;

/** "breaks B up into C", "B is cut by enzymes into C": whether a verb at a place turns one thing into another. */
export function isBrokenInto({ items, text }: Context, at: number, broken: readonly Target[]): boolean {
  if (!isBreaking(items[at]!)) return false;
  const from = broken.length > 0 ? placeOf(items, broken.at(-1)!.mention) : at;
  const { span } = items[at]!;
  const isInto = text.slice(span.start, span.end).endsWith(' into');
  return isInto || wordIn(items, INTO, from + 1, from + 1 + FARTHEST_INTO) >= 0;
}

/** "A converts B into C", "A breaks B down into C": B turns into C, and of A, who does it, there is C. */
export function readConvert(
  context: Context,
  at: number,
  from: readonly Target[],
  prepositions: KeySet,
  doers: readonly Mention[] = [],
): boolean {
  const { items } = context;
  const into = wordIn(items, prepositions, at + 1, at + 12);
  if (into < 0) return false;
  const made = takeObjects(context, behindForm(items, into + 1));
  const turned = from.map(({ mention }) => mention);
  relateConverted(context, at, turned, made, doers);
  return made.length > 0;
}

/** "to its active form, C": the place of C; the place itself elsewhere. */
function behindForm(items: readonly Item[], from: number): number {
  const comma = items.findIndex(({ key }, at) => at > from && key === ',');
  const isForm = isWord(items[from], POSSESSIVES) && comma - from <= LONGEST_FORM && items[comma - 1]?.key === 'form';
  return isForm ? comma + 1 : from;
}
const LONGEST_FORM = 4;

/** Notes what turns into what, and that those who do it make it; of "B into C and D into E" the second pair as well. */
export function relateConverted(
  context: Context,
  at: number,
  from: readonly Mention[],
  made: readonly Target[],
  doers: readonly Mention[],
): void {
  const { items, categoryOf } = context;
  // "the protein produced from the A gene": no gene turns into what is made by it.
  const isGene = (one: Mention): boolean =>
    categoryOf(one) === 'gene-or-protein' &&
    (GENE.test(items[placeOf(items, one) + 1]?.key ?? '') || GENE.test(one.quote));
  relate(context, 'verb', at, 'PRODUCES', from.filter(isGene), made);
  relate(
    context,
    'convert',
    at,
    'CONVERTS_TO',
    from.filter((one) => !isGene(one)),
    made,
  );
  relateDoers(context, at, doers, made);
  const and = made.length > 0 ? placeOf(items, made.at(-1)!.mention) + 1 : 0;
  const next = items[and + 1];
  if (items[and]?.key === 'and' && next?.kind === 'MENTION' && isWord(items[and + 2], INTO))
    relateConverted(context, at, next.mentions, takeObjects(context, and + 3), doers);
}

const GENE = /(?:^|\s)genes?$/;

/** Of what turns something into something else: parts of the body and microbes make it, of anything else there is more of it. */
function relateDoers(context: Context, at: number, doers: readonly Mention[], made: readonly Target[]): void {
  const isMaker = (one: Mention): boolean => isLiving(context.categoryOf(one));
  relate(context, 'verb', at, 'PRODUCES', doers.filter(isMaker), made);
  relate(
    context,
    'verb',
    at,
    'INCREASES',
    doers.filter((one) => !isMaker(one)),
    made,
  );
}

/** "A stimulates B to turn into C": B turns into C, and A increases C. */
export function readTurnInto(context: Context, at: number): void {
  const before = context.relations.filter(({ cue }) => cue === context.items[context.lastVerb]!.span);
  const targets = takeObjects(context, at + 1);
  if (context.objects.length === 0 || targets.length === 0 || endsInState(context.items, targets)) return;
  relate(context, 'turn-into', at, 'CONVERTS_TO', context.objects, targets);
  for (const relation of before) {
    context.relations.splice(context.relations.indexOf(relation), 1);
    for (const { mention, inner } of targets) {
      const predicate = compose(relation.predicate, inner);
      context.relations.push({ ...relation, predicate, object: mention.mechanismId, objectSpan: mention.span });
    }
  }
}

/** "Monocytes become macrophages", "Hepatitis may become cirrhosis": one thing another of its kind. */
export function readBecoming(
  context: Context,
  at: number,
  subject: readonly Mention[],
  targets: readonly Target[],
): void {
  const { items, categoryOf } = context;
  const last = targets.at(-1);
  // "become T cell deficient", "become resistant to B": a state.
  if (!last || endsInState(items, targets)) return;
  const made = targets.map(({ mention }) => mention);
  const isBare = items.slice(at + 1, placeOf(items, made[0]!)).every((item) => isWord(item, OF_KIND) || isAdverb(item));
  if (!isBare || made.some(({ quote }) => STATE.test(quote))) return;
  const sortOf = (one: Mention): string => (isMatter(categoryOf(one)) ? 'matter' : categoryOf(one));
  const sort = sortOf(made[0]!);
  const turned = TURNING.has(sort) ? subject.filter((one) => sortOf(one) === sort) : [];
  relate(context, 'turn-into', at, 'CONVERTS_TO', turned, targets);
}
const endsInState = (items: readonly Item[], targets: readonly Target[]): boolean =>
  isWord(items[placeOf(items, targets.at(-1)!.mention) + 1], STATES);
export const BECOMING = /^bec[oa]m/;
/** Categories of what becomes another of its kind. */
const TURNING = set('cell disease matter microbe');
const STATES = set(
  '- tolerant intolerant refractory susceptible responsive naive competent deficient resistant sensitive dependent rich free positive negative',
);
const STATE = /^\S+(?:ed|ent|ant|ic|ous|able|ive|ry|al|ible)$|\s(?:to|deficient|resistant|dependent)\b/i;
