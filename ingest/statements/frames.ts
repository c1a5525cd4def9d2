import type { Mention } from '../../schema/model.ts';
import { type Context, enter, plainly, relate, takeObjects } from './context.ts';
import { isGiven, isProcess } from './effects.ts';
import { mentionIn, namesIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { type Cue, type Effect, EFFECT_SIGNS, VARIANTS } from '../lexicon.ts';
import { objectsOf, type Target } from './objects.ts';
import { pointedAt } from './referred.ts';
import { finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { placeOf } from './told.ts';
import { ARTICLES, BE, BOUNDARIES, hasForm, isWord, POSSESSIVES, RELATIVE, set } from './words.ts';

type FrameCue = Extract<Cue, { role: 'FRAME' }>;

/** How many words may stand between what a frame's first preposition opens and the second: "treatment", "in mice". */
const BETWEEN_SLOTS = 6;

/** "the effect of A on B", "treatment of B with A", "conversion of A to B" */
export function readFrame(context: Context, at: number, cue: FrameCue): void {
  const { items } = context;
  const first = firstSlot(context, at + 1);
  if (first.targets.length === 0) return;
  if (cue.predicate === 'REGULATES' && isWord(items[first.to], BE) && readWhatItDoes(context, at, first)) return;
  const second = secondSlot(items, first.to, cue.second);
  if (second < 0 && first.targets.length > 1 && cue.second.has('and')) {
    const [one, ...others] = first.targets;
    relate(context, 'frame', at, cue.predicate, [one!.mention], others);
  }
  if (second < 0 && cue.predicate === 'INCREASES') readOwnEffect(context, at, first.targets);
  if (second < 0) return;
  const rule = cue.predicate === 'REGULATES' ? 'effect-on' : 'frame';
  const subjects = first.targets.map(({ mention }) => mention);
  const next = items[second + 1];
  if (hasForm(next, 'GERUND')) {
    // "the role of A in preventing B": what follows is read as what A does.
    enter(context, at, subjects, true);
    return;
  }
  // "The effects of A include B": whatever it does, it brings B.
  const isListed = LISTING.test(items[second]!.key) && (cue.predicate === 'REGULATES' || cue.predicate === 'BENEFITS');
  const done = items[second + 1];
  const isSigned = rule === 'effect-on' && done?.kind === 'CUE' && done.cue.role === 'NOUN' && SIGNED.test(done.key);
  relate(
    context,
    rule,
    at,
    isListed || isSigned ? 'INCREASES' : signBefore(items, at, cue.predicate),
    subjects,
    takeObjects(context, second + 1),
    cue.reversed,
  );
}

const LISTING = /^includ/;
/** "a role for A in enhancement of B": what it does; what it does in the formation of B is not told. */
const SIGNED =
  /^(?:enhancement|elevation|improvement|promotion|stimulation|upregulation|reduction|inhibition|suppression|attenuation|downregulation)$/;

/** "One effect of A is the release of B": that is what A does. */
function readWhatItDoes(context: Context, at: number, { targets, to }: ReturnType<typeof objectsOf>): boolean {
  const { categoryOf } = context;
  const done = objectsOf(context.items, to + 1).targets.filter(
    ({ mention, inner }) => inner.length > 0 || isProcess(categoryOf(mention)),
  );
  if (done.length === 0 || !isWord(context.items[to + 1], ARTICLES)) return false;
  relate(
    context,
    'effect-on',
    at,
    'INCREASES',
    targets.map(({ mention }) => mention),
    done,
  );
  return true;
}

/** "A is limited by its side effect of B" */
export function readOwnEffect(context: Context, at: number, targets: readonly Target[]): void {
  const { items, categoryOf } = context;
  if (!isWord(items[at - 1], POSSESSIVES)) return;
  const owner = items.slice(0, at).findLast(({ kind }) => kind === 'MENTION');
  const given = owner?.kind === 'MENTION' ? owner.mentions.filter((mention) => isGiven(categoryOf(mention))) : [];
  const diseases = targets.filter(({ mention }) => categoryOf(mention) === 'disease');
  relate(context, 'frame', at, 'INCREASES', given, diseases);
}
/** The objects behind a frame; what "this condition" means where none is named. */
function firstSlot(context: Context, from: number): ReturnType<typeof objectsOf> {
  const named = objectsOf(context.items, from);
  const pointed = named.targets.length > 0 ? null : pointedAt(context.items, from, context);
  return pointed === null ? named : { ...named, targets: plainly(pointed.meant), to: pointed.to + 1 };
}

/** The place of the second preposition; -1 where the sentence goes on with something else. */
function secondSlot(items: readonly Item[], from: number, second: ReadonlySet<string>): number {
  for (let at = from; at < Math.min(items.length, from + BETWEEN_SLOTS); at++) {
    const item = items[at]!;
    if (item.kind !== 'WORD' || isWord(item, BOUNDARIES) || isWord(item, RELATIVE) || item.key === ',') return -1;
    if (second.has(item.key)) return at;
  }
  return -1;
}

/** "the protective effect of": the sign that an adjective gives. */
function signBefore(items: readonly Item[], at: number, effect: Effect): Effect {
  if (effect !== 'REGULATES') return effect;
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const { kind, key } = items[before]!;
    const sign = EFFECT_SIGNS.get(key) ?? (kind === 'WORD' && ANTI.test(key) ? 'TREATS' : undefined);
    if (sign) return sign;
  }
  return effect;
}

/** "anticancer", "antidepressant" */
export const ANTI = /^anti[a-z]{5,}$/;

/** "a link between A and B" */
export function readBetween(context: Context, at: number): void {
  // "axonal connections between A and B": what runs from one to the other.
  if (isWord(context.items[at - 1], OF_STRUCTURE)) return;
  const pair = pairAfter(context.items, at + 1);
  const last = pair === null ? -1 : placeOf(context.items, pair[1].at(-1)!);
  if (isWord(context.items[last + 1], OF_MOLECULE)) return;
  if (pair) return relate(context, 'between', at, 'ASSOCIATED_WITH', pair[0], plainly(pair[1]));
  readBetweenVariant(context, at);
}

const OF_MOLECULE = set('moiety moieties group groups ring rings residue residues backbone terminus');
const OF_STRUCTURE = set(
  'axonal neuronal neural nerve synaptic vascular anatomical physical structural chemical covalent cellular',
);

/** "analysis of A revealed an association between a haplotype and B": of A. */
function readBetweenVariant(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const and = items.findIndex(
    ({ kind, key }, place) => place > at && place < at + BETWEEN_SLOTS && kind === 'WORD' && key === 'and',
  );
  const disease = and < 0 ? -1 : mentionIn(items, and + 1, and + BETWEEN_SLOTS);
  if (disease < 0 || !items.slice(at + 1, and).some((item) => item.kind === 'WORD' && VARIANTS.has(item.key))) return;
  if (mentionIn(items, at + 1, and) >= 0) return;
  const genes = namesIn(items.slice(0, at)).filter((one) => categoryOf(one) === 'gene-or-protein');
  const isOne = new Set(genes.map(({ mechanismId }) => mechanismId)).size === 1;
  const diseases = groupAt(items, disease, items.length, true).mentions.filter((one) => categoryOf(one) === 'disease');
  if (isOne) relate(context, 'between', at, 'ASSOCIATED_WITH', genes.slice(-1), plainly(diseases));
}

/** "A and B communicate", "A and B exchange signals" */
const EXCHANGING = set('communicate', 'interact', 'exchange', 'converse');
export const MUTUAL = set(
  EXCHANGING,
  'together hand linked related connected associated correlated intertwined interconnected interrelated',
);
const PARTNER = set('to', 'with', '-', 'by');

const GOING = /^(?:go|goes|occur|occurs|come)$/;

/** "A and B are linked", "A and B go together": each with the other. */
export function readMutual(context: Context, at: number): void {
  const { items } = context;
  const { key } = items[at]!;
  const isHand = key === 'hand' && items[at + 1]?.key === 'in' && !isWord(items[at + 3], PARTNER);
  const isTogether = (key === 'together' || isHand) && GOING.test(items[at - 1]?.key ?? '');
  const isActive = isTogether || EXCHANGING.has(key);
  if (((key === 'together' || key === 'hand') && !isTogether) || isWord(items[at + 1], PARTNER)) return;
  const position = positionOf(items, isTogether ? at - 1 : at);
  if (!position.hasBe && !isActive) return;
  // "have shown A and B to be linked"
  const named = position.hasTo ? groupBefore(items, position.before + 1) : [];
  const [one, ...others] = named.length > 1 ? named : finiteSubject(context, position);
  if (one) relate(context, 'between', at, 'ASSOCIATED_WITH', [one], plainly(others));
}

export const COMPOUNDS = set(
  'fusion fusions complex complexes heterodimer heterodimers dimer dimers interaction interactions conjugate',
  'conjugates axis crosstalk binding translocation translocations rearrangement rearrangements',
);

/** "the A-B complex", "the A/B axis", "A-B gene fusions" */
export function readCompoundOf(context: Context, at: number): void {
  const { items } = context;
  const last = items[at - 1]?.key === 'gene' ? at - 2 : at - 1;
  const [one, joint, other] = [items[last - 2], items[last - 1], items[last]];
  if (one?.kind !== 'MENTION' || other?.kind !== 'MENTION' || !/^[-/]$/.test(joint?.key ?? '')) return;
  relate(context, 'between', at, 'ASSOCIATED_WITH', one.mentions, plainly(other.mentions));
}

/** The two sides of "A and B", other words before B allowed. */
function pairAfter(items: readonly Item[], from: number): [readonly Mention[], readonly Mention[]] | null {
  const first = mentionIn(items, from, from + 6);
  if (first < 0) return null;
  const { mentions: group, to } = groupAt(items, first, items.length, false);
  if (group.length >= 2) return [group.slice(0, 1), group.slice(1)];
  const and = items.findIndex(({ kind, key }, at) => at >= to && at < to + 5 && kind === 'WORD' && key === 'and');
  if (and < 0) return null;
  const second = mentionIn(items, and + 1, and + 7);
  return second < 0 || isWhereOther(items, and, second)
    ? null
    : [group, groupAt(items, second, items.length, true).mentions];
}

/** "between A and reaction times among patients with B": B is where the other was measured, unless that is how B ends or how bad it is. */
function isWhereOther(items: readonly Item[], and: number, second: number): boolean {
  const where = wordIn(items, WHERE, and + 1, second);
  const noun = items[where - 1];
  return where > and + 1 && noun?.kind === 'WORD' && !OF_COURSE.has(noun.key);
}
const WHERE = set('in among within amongst');
const OF_COURSE = set(
  'outcome outcomes risk risks severity onset prognosis course progression symptoms survival recurrence relapse response damage changes',
  'deaths hospitalization hospitalizations exacerbations disability increase decrease rise reduction differences factors',
);
