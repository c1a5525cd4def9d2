import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isGiven, isUndesired } from './effects.ts';
import { keyIn, mentionIn, wordIn } from './finding.ts';
import { type Group, groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { EXPOSURES, PERSONS, TREATED } from '../lexicon.ts';
import { objectsOf } from './objects.ts';
import { groupBefore } from './subjects.ts';
import { toldBySpelling } from './spelling.ts';
import { ADJUNCTS, BE, BOUNDARIES, hasForm, INDEFINITE, isAdverb, isWord, RELATIVE, set } from './words.ts';

/** Prepositions behind which what was given may stand. */
export const EXPOSING = set('after following during with from under upon in on among by of');
/** Behind them a drug need not be said to be given. */
const ORIGIN = set('after', 'following', 'during', 'from', 'upon', 'under');
const OCCURRED =
  /^(?:developed|develops|emerged|ensued|occurred|occurs|occur|occurring|appeared|appearing|arose|arising|observed|noted|seen|reported|described|found|detected|started|began|recurred|have|has|had|and|complications?|episodes?|symptoms?|cases?|attacks?|can|may|might|could|like|-|\d+|one|two|three|four|five|six|few|several|hours?|days?|weeks?|months?|years?|shortly|soon|within)$/;
/** How many words may stand between an event and the preposition. */
const BETWEEN = 6;
/** How far behind the preposition what was given may stand, in items. */
const FARTHEST = 10;

/** "B after treatment with A", "B in patients treated with A": what follows on a drug, where one wants less of it. */
export function readAfterExposure(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const event = eventBefore(items, at);
  if (event < 0 || (items[at]!.key === 'by' && isActedOn(items, event, at))) return;
  // "B within two weeks of treatment with A": how soon is left out of what is read.
  if (items[at]!.key === 'of' && !WITHIN.test(context.text.slice(items[event]!.span.end, items[at]!.span.start)))
    return;
  const events = groupBefore(items, event + 1).filter((mention) => isUndesired(mention, categoryOf(mention)));
  const exposure = events.length === 0 ? null : exposureBehind(context, at);
  if (exposure === null) return;
  const isLess = items.slice(Math.max(0, event - CHANGE_BEFORE), event + 2).some(isLessening);
  relate(context, 'after-exposure', at, isLess ? 'DECREASES' : 'INCREASES', exposure, plainly(events));
}

/** "treatment of B by A", "B is lessened by A": not what A brings about. */
const isActedOn = (items: readonly Item[], event: number, by: number): boolean =>
  by !== event + 1 ||
  items.slice(Math.max(0, event - 2), event).some(({ kind, key }) => kind === 'CUE' || TREATING.has(key));
const TREATING = set('treatment', 'management', 'therapy', 'control', 'of');

const WITHIN = /\bwithin\b/i;

/** How far before an event a word that it became less may stand, in items. */
const CHANGE_BEFORE = 5;
/** "reduced", "prevention of" */
const isLessening = (item: Item): boolean =>
  item.kind === 'CUE' && (item.cue.role === 'CHANGE' || item.cue.role === 'NOUN') && item.cue.predicate === 'DECREASES';

/** The place of what happened; -1 where it is what those had who were treated: "patients with B on A". */
function eventBefore(items: readonly Item[], at: number): number {
  let event = at - 1;
  while (event > 0 && at - event <= BETWEEN && isOccurrence(items[event]!)) event--;
  if (items[event]?.kind !== 'MENTION') return -1;
  const isHad = isWord(items[event - 1], HAVING) || isWord(items[event - 2], HAVING);
  if (!isHad) return event;
  const persons = items.findLastIndex((item, place) => place < event && isWord(item, PERSONS));
  if (persons < 0 || event - persons > 3) return event;
  let before = persons - 1;
  while (before > 0 && persons - before < BETWEEN && items[before]!.kind === 'WORD' && !isWord(items[before], PLACES))
    before--;
  return isWord(items[before], PLACES) && items[before - 1]?.kind === 'MENTION' ? before - 1 : -1;
}
const HAVING = set('with', 'having');

const isOccurrence = (item: Item): boolean =>
  item.kind !== 'MENTION' && (isWord(item, BE) || isAdverb(item) || isOccurring(item));
const isOccurring = toldBySpelling((key) => OCCURRED.test(key));

/** What was given, behind a preposition; null where nothing is said to have been. */
function exposureBehind(context: Context, at: number): readonly Mention[] | null {
  const { items, categoryOf } = context;
  let isExposure = false;
  for (let next = at + 1; next < Math.min(items.length, at + FARTHEST); next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') {
      const { mentions, to } = groupAt(items, next, items.length, true);
      const given = mentions.filter((mention) => isGiven(categoryOf(mention)));
      // "in a B infected patient treated with A": a name of what the patient had.
      if (given.length === 0 && isWord(items[at], PLACES)) continue;
      const behind = items[to]?.key === '-' ? to + 1 : to;
      const words = [items[behind]?.key ?? '', ...mentions.flatMap(({ quote }) => quote.toLowerCase().split(' '))];
      isExposure ||= words.some((word) => EXPOSURES.has(word) || (behind > to && TREATED.has(word)));
      if (isWord(items[to], FADING)) return null;
      const isDrug = isWord(items[at], ORIGIN) && given.some((mention) => categoryOf(mention) === 'drug');
      return isExposure || isDrug ? given : null;
    }
    // "in mice by A": what A acts on.
    if (isWord(item, FADING) || (item.key === 'by' && !isExposure)) return null;
    // "B in some justifies the use of A"
    if (
      EXPOSURES.has(item.key) &&
      items[next - 1]!.key === 'the' &&
      next - 2 > at &&
      !isWord(items[next - 2], ADJUNCTS)
    )
      return null;
    if (TREATED.has(item.key) || EXPOSURES.has(item.key)) isExposure = true;
    // "after a prolonged course of A"
    else if (hasForm(item, 'EITHER') && isWord(items[next - 1], INDEFINITE)) continue;
    else if (
      (item.kind === 'CUE' && items[next - 1]?.key !== '-') ||
      isWord(item, BOUNDARIES) ||
      isWord(item, RELATIVE) ||
      item.key === ','
    )
      return null;
  }
  return null;
}
/** Of a drug that is no longer given. */
const FADING = set('withdrawal discontinuation cessation stopping discontinuing effect effects');
const PLACES = set('in', 'among');

/** "After treatment with A, the patient developed B" */
export function readOpeningExposure(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const opening = openingExposure(context, at);
  if (opening === null) return;
  const befallen = objectsOf(items, at + 1).targets.filter(({ mention }) => categoryOf(mention) === 'disease');
  const given = opening.mentions.filter((mention) => isGiven(categoryOf(mention)));
  relate(context, 'after-exposure', at, 'INCREASES', given, befallen);
}

/** What an opening before a comma says was given. */
function openingExposure({ items }: Context, at: number): Group | null {
  const comma = keyIn(items, ',', 0, at);
  if (comma < 0) return null;
  const first = mentionIn(items, 0, comma);
  const isExposure = items
    .slice(0, comma)
    .some(({ kind, key }) => kind !== 'MENTION' && (EXPOSURES.has(key) || TREATED.has(key)));
  if (first < 0 || !isExposure || wordIn(items, OPENING, 0, first) < 0) return null;
  return groupAt(items, first, comma, false);
}
const OPENING = set('after following during upon on under within with of');
