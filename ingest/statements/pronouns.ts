import type { Mention } from '../../schema/model.ts';
import { type Context, plainly } from './context.ts';
import { isMatter, isUndesired } from './effects.ts';
import { keyIn, mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { isPlural, isSingular } from './leading.ts';
import { objectsOf, type Target } from './objects.ts';
import { HEADS } from '../lexicon.ts';
import { pointedAt } from './referred.ts';
import { groupBefore, positionOf } from './subjects.ts';
import { isPlainNoun } from './verb-forms.ts';
import {
  ADJUNCTS,
  BOUNDARIES,
  COORDINATORS,
  isAdverb,
  isWord,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  set,
  isDone,
} from './words.ts';

/** What "it" or "them" right behind a verb stands for: what its sentence speaks of, or that of the sentence before. */
export function pronounObjects(context: Context, verb: number, subject: readonly Mention[]): Target[] {
  const { items } = context;
  const pointed = pointedAt(items, verb + 1, context);
  if (pointed !== null && subject.length > 0) return pointed.meant.some(isDone) ? [] : plainly(pointed.meant);
  const [pronoun, next] = [items[verb + 1], items[verb + 2]];
  const isLast = next === undefined || isAdverb(next) || isWord(next, AFTER);
  if (!isWord(pronoun, OBJECT_PRONOUNS) || !isLast || subject.length === 0) return [];
  if (pronoun!.key === 'them' && makesUnnamed(context, verb)) return [];
  const shared = sharedObjects(context, verb, subject);
  const parallel = shared.length === 0 ? parallelObjects(context, verb, subject) : [];
  const isOne = pronoun!.key === 'it';
  if (parallel.length > 0 && !(isOne && isPlural(parallel.slice(-1))))
    return parallel.some(isDone) ? [] : plainly(parallel);
  const named = shared.length > 0 ? shared : plainly(topicOf(context, verb, subject));
  const targets = WARDING.test(items[verb]!.key) ? plainly(wardedOff(context, named)) : named;
  const meant = targets.map(({ mention }) => mention);
  // "Some break down bone, others build it": no breakdown is built.
  if (meant.some(isDone)) return [];
  const fits = isOne ? !isPlural(meant) : !isSingular(meant);
  return fits ? targets : [];
}
/** "A makes coils, while B dissolves them": what was made last has no name. */
function makesUnnamed({ items }: Context, verb: number): boolean {
  const last = items.findLastIndex((item, at) => at < verb && item.kind === 'CUE' && item.cue.role === 'VERB');
  const end = items.findIndex((item, at) => at > last && (item.kind !== 'WORD' || isWord(item, ENDING)));
  const noun = items[end - 1];
  return last >= 0 && end > last + 1 && end < verb && isPlainNoun(noun) && /[^su]s$/.test(noun!.key);
}
const ENDING = set(BOUNDARIES, COORDINATORS);

/** What "prevent it" is told of: where that is nothing one does not want, what of the kind was named last. */
function wardedOff({ memory, categoryOf }: Context, named: readonly Target[]): readonly Mention[] {
  const isBad = (one: Mention): boolean => isUndesired(one, categoryOf(one));
  const meant = named.map(({ mention }) => mention);
  return meant.length === 0 || meant.some(isBad) ? meant : (lastOf(memory.mentions.filter(isBad)) ?? meant);
}
const lastOf = (some: readonly Mention[]): readonly Mention[] | null => (some.length > 0 ? some.slice(-1) : null);
const WARDING = /^(?:prevent|protect|treat|cure|curing|ward|guard|combat)/;
const AFTER = set(ADJUNCTS, BOUNDARIES, COORDINATORS, 'on');

/** "A meets B, raising their formation": of B, where that may be "they". */
export function ownedObjects({ items, objects, memory }: Context, verb: number, subject: readonly Mention[]): Target[] {
  const [owner, noun] = [items[verb + 1], items[verb + 2]];
  if (!isWord(owner, POSSESSIVES) || noun === undefined || noun.kind === 'MENTION') return [];
  const change = noun.kind === 'CUE' && noun.cue.role === 'NOUN' ? noun.cue.predicate : null;
  if (change === null && !OWN.has(noun.key)) return [];
  const fits = (mentions: readonly Mention[]): boolean =>
    mentions.length > 0 &&
    !mentions.some((one) => subject.some(({ mechanismId }) => mechanismId === one.mechanismId)) &&
    (owner!.key === 'its' ? !isPlural(mentions) : !isSingular(mentions));
  const first = mentionIn(items, 0);
  const topic = first >= 0 && first < verb ? groupAt(items, first, verb, false).mentions : memory.subject;
  const meant = [objects, groupBefore(items, verb), topic].find(fits) ?? [];
  return meant.map((mention) => ({ mention, inner: change === null ? [] : [change] }));
}
const OWN = set(
  HEADS,
  'absorption formation growth survival availability solubility breakdown number numbers quality',
  'strength integrity',
);

/** "A lowers B and raises it": what the same subject did the verb before to. */
function sharedObjects(
  { items, relations, objects, categoryOf }: Context,
  verb: number,
  subject: readonly Mention[],
): Target[] {
  if (!isWord(items[positionOf(items, verb).before], COORDINATORS)) return [];
  const last = relations.findLast(
    ({ subjectSpan, objectSpan }) =>
      subject.some(({ span }) => span === subjectSpan) && objects.some(({ span }) => span === objectSpan),
  );
  if (last === undefined) return [];
  const cue = items.findIndex(({ span }) => span === last.cue);
  const shared = objectsOf(items, cue + 1);
  // "strips a B group from C and turns it into D": C, but for what is no substance.
  const from = keyIn(items, 'from', shared.to, shared.to + 2);
  const whole = from > 0 && REMOVING.test(items[cue]!.key) ? items[from + 1] : undefined;
  return whole?.kind === 'MENTION' && whole.mentions.every((one) => isMatter(categoryOf(one)))
    ? plainly(whole.mentions)
    : shared.targets;
}
const REMOVING = /^(?:remov|strip|cut|cleav|split|tak|took|clip|snip)/;

/** "A raises B; C lowers it": B, which the clause before told of last. */
function parallelObjects({ items, objects }: Context, verb: number, subject: readonly Mention[]): readonly Mention[] {
  const last = objects.at(-1);
  const before = items.findLastIndex(({ kind, key }, at) => at < verb && kind === 'WORD' && PARALLEL.has(key));
  if (last === undefined || before < 0 || subject.some((one) => objects.includes(one))) return [];
  const isOwn = items
    .slice(before, verb)
    .some((item) => item.kind === 'MENTION' && item.mentions.includes(subject.at(-1)!));
  const isBefore = items.slice(0, before).some((item) => item.kind === 'MENTION' && item.mentions.includes(last));
  const isNext = !items.slice(before, verb).some((item) => item.kind === 'CUE');
  return isOwn && isBefore && isNext ? objects : [];
}
const PARALLEL = set(';', 'but', 'while', 'whereas', 'and');

function topicOf({ items, memory }: Context, verb: number, subject: readonly Mention[]): readonly Mention[] {
  // "The skin makes it, and the liver activates it": one and the same.
  const same = items.findIndex(({ key }, at) => at < verb && key === items[verb + 1]!.key);
  if (same >= 0 && mentionIn(items, same, verb) >= 0) return memory.subject;
  const first = mentionIn(items, 0);
  const topic = first >= 0 && first < verb ? groupAt(items, first, verb, false).mentions : [];
  if (!topic.some((mention) => subject.includes(mention))) return topic;
  // "The gut takes A and turns it into B": A.
  const nearest = items.slice(first, verb).findLast(({ kind }) => kind === 'MENTION');
  if (nearest?.kind === 'MENTION' && !nearest.mentions.some((mention) => subject.includes(mention)))
    return nearest.mentions;
  // "It lowers it": which of the two is which cannot be told.
  return memory.mentions.includes(subject[0]!) ? [] : memory.subject;
}
