// What an ailment turns into: "the progression of A to B" is that of B.
import type { Mention } from '../../schema/model.ts';
import { isAilment } from './effects.ts';
import { cued, type Item, replaced } from './items.ts';
import { isWord, set, TO } from './words.ts';

export const PROGRESSIONS = set('progression', 'transition', 'conversion', 'evolution', 'transformation');
const FROM = set('from');

/** The items without what an ailment was before it became another, but where that is all that is told: "conversion of A to B". */
export function withoutBeginnings(items: readonly Item[], categoryOf: (mention: Mention) => string): readonly Item[] {
  const isOfAilment = (item: Item | undefined): boolean =>
    item?.kind === 'MENTION' && item.mentions.every((one) => isAilment(categoryOf(one)));
  /** Of "progression from A to B" and "progression of A to B" the place of A; -1 elsewhere. */
  const beginningAt = (at: number): number => {
    const item = items[at]!;
    const isProgression =
      item.kind === 'CUE'
        ? item.cue.role === 'NOUN' || isActedOn(items, at)
        : item.kind === 'WORD' && isWord(items[at + 1], FROM);
    const first = item.kind === 'CUE' ? at + 1 : at + 2;
    const isNamed = item.kind !== 'MENTION' && PROGRESSIONS.has(item.key) && isProgression;
    return isNamed && isOfAilment(items[first]) && isWord(items[first + 1], TO) && isOfAilment(items[first + 2])
      ? first
      : -1;
  };
  let end = 0;
  return replaced(items, (item, at) => {
    if (at < end) return [];
    const beginning = beginningAt(at);
    if (beginning < 0) return null;
    end = beginning + 2;
    return [cued({ role: 'NOUN', predicate: 'INCREASES' }, item, item.span)];
  });
}

/** "slows the conversion of A to B" */
const isActedOn = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - FARTHEST_VERB), at).some((item) => item.kind === 'CUE' && item.cue.role === 'VERB');
const FARTHEST_VERB = 4;
