import type { Mention } from '../../schema/model.ts';
import { isWithinCompound } from './compound-verbs.ts';
import { mentionIn } from './finding.ts';
import { groupAt, isBeforeHyphen } from './groups.ts';
import type { Item } from './items.ts';
import { REPORTING } from './regions.ts';
import { BE, BOUNDARIES, COORDINATORS, DETERMINERS, isWord, set } from './words.ts';

/** "high", "loss of": what acts is what is changed. */
const isChangeCue = (item: Item): boolean =>
  item.kind === 'CUE' && (item.cue.role === 'CHANGE' || item.cue.role === 'NOUN');

export const BY = set('by');
export const BY_OR_WITH = set('by', 'with');

const isPlace = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], INSIDE) || (isWord(items[at - 1], DETERMINERS) && isWord(items[at - 2], INSIDE));
const INSIDE = set('in', 'into', 'within');

const MEASURE = /^(?:\d[\d.,–-]*|%|percent|approximately|half|\d+-fold)$/;
/** How far behind "by" what acts may stand, in items. */
const FARTHEST_AGENT = 9;

/** The mechanisms behind "by", when it is the next word but for a few. */
export function agentAfter(
  items: readonly Item[],
  from: number,
  openers: ReadonlySet<string> = BY,
): readonly Mention[] | null {
  for (let at = from; at < Math.min(items.length, from + 5); at++) {
    const item = items[at]!;
    // "released into the blood by A"
    if (item.kind === 'MENTION' && isPlace(items, at)) continue;
    if (item.kind !== 'WORD' || isWord(item, BOUNDARIES) || isWord(item, COORDINATORS)) return null;
    // "activation of A was dominated by B": of the verb.
    if (isWord(item, BE)) return null;
    if (!openers.has(item.key) || (item.key !== 'by' && at > from)) continue;
    // "made day by day"
    if (items[at - 1]?.key === items[at + 1]?.key && items[at - 1]?.kind === 'WORD') return null;
    for (let next = at + 1; next < Math.min(items.length, at + FARTHEST_AGENT); next++) {
      // "was decreased by 50 % in A", "… by 50 % by A": by how much.
      if (items[at]!.key === 'by' && MEASURE.test(items[next]!.key)) return agentAfter(items, next + 1, openers);
      // "is supported by the finding that A does": by what was found.
      if (items[next]!.key === 'that' && items[next]!.kind === 'WORD' && REPORTING.test(items[next - 1]!.key))
        return [];
      if (isBeforeHyphen(items, next)) next += 2;
      // "was shown by A staining": how it was found.
      else if (items[next]!.kind === 'MENTION')
        return isOfMethod(items, next) || isWithinCompound(items, next + 1) ? [] : inPlaces(items, next);
      else if (
        items[next]!.kind === 'CUE'
          ? items[at]!.key !== 'by' || !isChangeCue(items[next]!)
          : isWord(items[next], BOUNDARIES) && items[next - 1]!.key !== 'such'
      )
        return null;
    }
    return null;
  }
  return null;
}

const isOfMethod = (items: readonly Item[], name: number): boolean => {
  const method = items.findIndex((item, at) => at > name && (item.kind !== 'WORD' || METHODS.test(item.key)));
  return method > 0 && method <= name + FARTHEST_METHOD && items[method]!.kind === 'WORD';
};
const METHODS =
  /^(?:immuno(?:staining|blot|blotting|histochemistry|fluorescence|precipitation|assay|assays)|staining|pcr|elisa|microscopy|imaging|blot|blots|blotting|hybridi[sz]ation|sequencing|electrophoresis|spectrometry|spectroscopy|chromatography|cytometry|labell?ing|genotyping|microarrays?|analys[ei]s|assays?)$/;
const FARTHEST_METHOD = 3;

/** "by A and B"; "by A in the liver and B in the kidneys". */
function inPlaces(items: readonly Item[], first: number): readonly Mention[] {
  const { mentions, to } = groupAt(items, first, items.length, true, true);
  const place = isWord(items[to], INSIDE) ? mentionIn(items, to + 1, to + 3) : -1;
  const isMore = place > 0 && items[place + 1]?.key === 'and' && items[place + 2]?.kind === 'MENTION';
  return isMore && isWord(items[place + 3], INSIDE) ? [...mentions, ...inPlaces(items, place + 2)] : mentions;
}
