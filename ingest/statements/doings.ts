import type { Mention, Predicate } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isLiving, isMatter, isProcess } from './effects.ts';
import { groupAt } from './groups.ts';
import type { Target } from './objects.ts';
import { isPlural, isSingular } from './leading.ts';
import { groupBefore } from './subjects.ts';
import { ARTICLES, DETERMINERS, isWord, POSSESSIVES } from './words.ts';

/** Nouns of making something, "the production of B by cells", and of steering it, "A's control of B". */
export const MAKING = /^(?:release|secretion|production|synthesis|generation|output|manufacture)$/;
const STEERING = /^(?:regulation|modulation|control|inhibition|suppression|stimulation|activation)$/;
const MAKING_NAMED = /^(?:release|secretion|production|synthesis|generation|output|manufacture|formation) of\b/i;

/** Who does what a noun at a place says: A of "A's production of B", "thyroid control of B"; of making only what lives. */
export function readOwnDoing(context: Context, at: number, predicate: Predicate, targets: readonly Target[]): boolean {
  const { items, categoryOf } = context;
  const { key } = items[at]!;
  const isMaking = MAKING.test(key);
  const owner = items[at - 1];
  if (owner?.kind !== 'MENTION' || !(isMaking || STEERING.test(key))) return false;
  const doers = isMaking ? owner.mentions.filter((one) => isLiving(categoryOf(one))) : owner.mentions;
  relate(context, 'nominal', at, isMaking ? 'PRODUCES' : predicate, doers, targets);
  return doers.length > 0;
}

/** "A cuts its output of B": A makes B. */
export function readOwnMaking(
  context: Context,
  at: number,
  last: number,
  subject: readonly Mention[],
  targets: readonly Target[],
): boolean {
  const { items, categoryOf } = context;
  const [owner, noun] = [items[last + 1], items[last + 2]];
  if (!isWord(owner, POSSESSIVES) || noun?.kind !== 'CUE' || !MAKING.test(noun.key)) return false;
  const fits = owner!.key === 'its' ? !isPlural(subject) : !isSingular(subject);
  const isOwn = fits && subject.length > 0 && subject.every((one) => isLiving(categoryOf(one)));
  if (isOwn) relate(context, 'verb', at, 'PRODUCES', subject, plainly(targets.map(({ mention }) => mention)));
  return isOwn;
}

/** "A's production of B", where the production has a name of its own: A does more of it. */
export function readNamedDoing(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const [owner, item] = [items[at - 1], items[at]!];
  if (owner?.kind !== 'MENTION' || item.kind !== 'MENTION') return;
  const doings = item.mentions.filter((one) => MAKING_NAMED.test(one.quote) && isProcess(categoryOf(one)));
  const doers = owner.mentions.filter((one) => isLiving(categoryOf(one)));
  relate(context, 'nominal', at, 'INCREASES', doers, plainly(doings));
}

/** "B production by A", "B release from A": A makes B. */
export function readMaking(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const noun = items[at - 1];
  if (noun === undefined || noun.kind === 'MENTION' || !MAKING.test(noun.key)) return;
  const first = isWord(items[at + 1], ARTICLES) || isWord(items[at + 1], DETERMINERS) ? at + 2 : at + 1;
  if (items[first]?.kind !== 'MENTION' || items[at - 2]?.kind !== 'MENTION') return;
  const makers = groupAt(items, first, items.length, true).mentions.filter((one) => isLiving(categoryOf(one)));
  const made: Mention[] = groupBefore(items, at - 1).filter((one) => isMatter(categoryOf(one)));
  relate(context, 'nominal', at, 'PRODUCES', makers, plainly(made));
}
