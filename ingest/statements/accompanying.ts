// What goes along with what something does: "A lowers B, accompanied by less C".
import type { Mention } from '../../schema/model.ts';
import { type Context, relate } from './context.ts';
import { isAilment, isTaken } from './effects.ts';
import { namesIn } from './finding.ts';
import { objectsOf } from './objects.ts';
import { positionOf } from './subjects.ts';
import { isWord, set } from './words.ts';

export const ACCOMPANIED = set('accompanied', 'paralleled', 'followed');
const BY = set('by', 'with');
/** "and this was", "which was": what was told before. */
const EVENT = set('this', 'which');

/** Tells that A changes C as well where its change goes along with what A does to B. */
export function readAccompanied(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (!isWord(items[at + 1], BY)) return;
  const { before, hasBe } = positionOf(items, at);
  const opener = items[before];
  if (hasBe ? !isWord(opener, EVENT) : opener?.key !== ',') return;
  const changed = objectsOf(items, at + 2).targets.filter(({ inner }) => inner.length > 0);
  const doers = changed.length > 0 ? doersOfLast(context) : [];
  if (doers.length === 0) return;
  context.used[at] = true;
  for (const one of doers) {
    const category = categoryOf(one);
    const isEffect = isTaken(category) && !isAilment(category);
    relate(context, 'change-with', at, isEffect ? 'INCREASES' : 'ASSOCIATED_WITH', [one], changed);
  }
}

/** Who does what was told last; nobody where that is only that two go together. */
function doersOfLast({ items, relations }: Context): readonly Mention[] {
  const last = relations.at(-1);
  if (last === undefined || !DOING.has(last.predicate) || !OF_DEEDS.has(last.rule)) return [];
  const spans = new Set(relations.filter(({ cue }) => cue === last.cue).map(({ subjectSpan }) => subjectSpan));
  return namesIn(items).filter(({ span }) => spans.has(span));
}
const DOING: ReadonlySet<string> = new Set(['INCREASES', 'DECREASES', 'REGULATES']);
const OF_DEEDS: ReadonlySet<string> = new Set([
  'verb',
  'passive',
  'by-doing',
  'after-exposure',
  'change-in',
  'change-with',
]);
