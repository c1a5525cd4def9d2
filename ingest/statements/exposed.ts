import type { Mention } from '../../schema/model.ts';
import { type Context, relate } from './context.ts';
import { isSham, isTaken, isUndesired } from './effects.ts';
import type { Item } from './items.ts';
import { PERSONS, TREATED } from '../lexicon.ts';
import { objectsOf } from './objects.ts';
import { GROUPS, gotByPersons, hasKey } from './persons.ts';
import { placeOf } from './told.ts';
import { AUXILIARIES, isAdverb, isWord, set } from './words.ts';

export const SHOWING = set(
  'develop develops developed exhibit exhibits exhibited display displays displayed present presents presented',
  'suffer suffers suffered manifest manifests manifested report reports reported show shows showed experiences',
  'experienced demonstrates demonstrated',
);
/** What is told of these is that there is less. */
const BETTER = /^(?:no|improv|recover|resol|reliev|relief|remission|protect|similar|normal)/;

/** "A-treated groups displayed B", "patients who received A developed B": what comes of a drug in those who got it. */
export function readExposedPersons(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const given = exposedBefore(items, at).filter((mention) => isTaken(categoryOf(mention)) && !isSham(mention));
  if (given.length === 0) return;
  const targets = objectsOf(items, at + 1).targets.filter(
    ({ mention, inner }) => inner.length > 0 || isUndesired(mention, categoryOf(mention)),
  );
  const first = targets[0] ? placeOf(items, targets[0].mention) : at;
  if (items.slice(at + 1, first).some(({ kind, key }) => kind !== 'MENTION' && BETTER.test(key))) return;
  relate(context, 'after-exposure', at, 'INCREASES', given, targets);
}

/** What those got who stand as a subject before a verb. */
function exposedBefore(items: readonly Item[], verb: number): readonly Mention[] {
  let end = verb;
  while (isAdverb(items[end - 1]) || isWord(items[end - 1], AUXILIARIES)) end--;
  const last = items[end - 1];
  const got = gotByPersons(items, end - 1);
  if (got !== null) return got.isObserved ? [] : got.mentions;
  const isGroup = isWord(last, GROUPS);
  if (!isGroup && !isWord(last, PERSONS)) return [];
  const isTreated = hasKey(items[end - 2], TREATED) && items[end - 3]?.key === '-';
  return isTreated || isGroup ? coordinatedBefore(items, isTreated ? end - 4 : end - 2) : [];
}

/** A and B of "A- and B-treated", A of "the A/placebo group". */
function coordinatedBefore(items: readonly Item[], last: number): readonly Mention[] {
  const at = items[last]?.key === 'placebo' && items[last - 1]?.key === '/' ? last - 2 : last;
  const own = items[at];
  if (own?.kind !== 'MENTION') return [];
  if (!isWord(items[at - 1], JOINING)) return own.mentions;
  const other = items[at - 2]?.key === '-' ? items[at - 3] : items[at - 2];
  return other?.kind === 'MENTION' ? [...other.mentions, ...own.mentions] : own.mentions;
}
const JOINING = set('and', 'or', ',', '/');
