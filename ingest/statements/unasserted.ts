// Clauses that assert nothing: what would have to be, is held wrongly, is asked, tried, meant or only said to be.
import type { Span } from '../../schema/span.ts';
import { wordIn } from './finding.ts';
import type { Item } from './items.ts';
import { AND, BE, DENYING, isAdverb, isWord, set } from './words.ts';

/** First words of clauses of what is so in some cases, and of what would have to be. */
export const CASES = set('when', 'whenever', 'where', 'once');
export const CONDITIONAL = set('if', 'unless', 'whether');
const ENDS_CONDITION = set(',', ';', ':', '.', 'then', '—', '–');

/** The stretches from a word that opens such a clause to the next comma. */
export function unassertedIn(items: readonly Item[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.kind === 'MENTION' || !(OPENINGS.holds(item) || isEffect(item))) continue;
    if (
      isWord(item, CONDITIONAL) ||
      isDisbelieved(items, at) ||
      isDeniedCase(items, at) ||
      isAsked(items, at) ||
      isTried(items, at) ||
      isOpen(items, at) ||
      isHoped(items, at) ||
      isWord(item, ALLEGED)
    )
      found.push({ start: item.span.start, end: endOfCondition(items, at) });
  }
  return found;
}

/** "a myth that", "the idea that … is wrong", "it was once thought that": the place of "that". */
function isDisbelieved(items: readonly Item[], at: number): boolean {
  if (!isWord(items[at], THAT)) return false;
  if (isWord(items[at - 1], MYTH)) return true;
  if (isWord(items[at - 1], THOUGHT) && items[at - 2]?.key === 'once') return true;
  return isWord(items[at - 1], BELIEF) && items.slice(at).some((item) => isWord(item, WRONG));
}
const THAT = set('that');
const THOUGHT = set('thought', 'believed', 'assumed', 'held', 'supposed', 'taught');
const MYTH = set('myth', 'misconception');
const BELIEF = set('belief', 'idea', 'notion', 'claim', 'view', 'assumption');
const WRONG = set('incorrect', 'false', 'wrong', 'untrue', 'mistaken', 'unfounded', 'myth');

/** "When A is not caused by B, it is called C": the word before what is not so in that case alone. */
const isDeniedCase = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], CASES) && wordIn(items, DENYING, at + 1, wordIn(items, ENDS_CONDITION, at + 1)) >= 0;

/** "a model to test the effect of A on B", "limited data on the role of A in B": the word before what is asked or not known. */
function isAsked(items: readonly Item[], at: number): boolean {
  const { key } = items[at]!;
  if (key === 'to' && ASKING.has(items[at + 1]?.key ?? '') && asksAbility(items, at + 2)) return true;
  const isQuestion =
    key === 'to'
      ? ASKING.has(items[at + 1]?.key ?? '') || (PROVING.has(items[at + 1]?.key ?? '') && isUnable(items, at))
      : ABOUT.has(key) && isLittleKnown(items, at - 1);
  if (!isQuestion) return false;
  const effect = items
    .slice(at + 1, at + FARTHEST_EFFECT)
    .find(({ kind, key: one }) => kind === 'MENTION' || (kind === 'CUE' && !ASKING.has(one)));
  return isEffect(effect) || (key === 'to' && isLink(effect));
}
/** "to examine the ability of A to do B" */
const asksAbility = (items: readonly Item[], from: number): boolean =>
  isWord(items[isWord(items[from], ARTICLES) || items[from]?.key === 'the' ? from + 1 : from], ABILITIES);
const ABILITIES = set('ability capacity capability potential propensity tendency possibility');
const ASKING = set(
  'test determine examine investigate assess evaluate explore study elucidate clarify address establish understand',
  'characterize characterise delineate dissect measure quantify analyze analyse probe ascertain identify define',
);
/** "may not be able to prove", "data too few to confirm" */
const isUnable = (items: readonly Item[], to: number): boolean =>
  items.slice(Math.max(0, to - FARTHEST_UNABLE), to).some((item) => isWord(item, UNABLE) || isWord(item, DENYING));
const PROVING = set('prove confirm demonstrate show support verify');
const UNABLE = set('unable insufficient inadequate underpowered few fail fails failed impossible');
/** How far before "to prove" what says that one cannot may stand, in items. */
const FARTHEST_UNABLE = 9;
/** "the relationship between", "associations of" */
const isLink = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' &&
  (item.cue.role === 'BETWEEN' || (item.cue.role === 'FRAME' && item.cue.predicate === 'ASSOCIATED_WITH'));
const ABOUT = set('on about regarding concerning for');
const KNOWN = set('data evidence information knowledge studies research reports');

/** "limited data", "little is known", "few studies": the last word. */
const isLittleKnown = (items: readonly Item[], at: number): boolean =>
  ((isWord(items[at], KNOWN) || items[at]?.key === 'known') &&
    items.slice(Math.max(0, at - FARTHEST_LITTLE), at).some(({ key }) => LITTLE.has(key))) ||
  // "we know very little about"
  (items[at]?.key === 'little' &&
    items.slice(Math.max(0, at - FARTHEST_LITTLE), at).some(({ key }) => KNOWING.has(key)));
const KNOWING = set('know understand understood knew learned');
const LITTLE = set(
  'little limited few scarce scanty sparse insufficient no lack lacking conflicting inconclusive less',
);
/** How far before what is known "little" may stand, in items. */
const FARTHEST_LITTLE = 3;
/** How far behind the word that asks the effect may stand that it asks for, in items. */
const FARTHEST_EFFECT = 7;

/** "The role of A in B is unknown", "the effect of A on B remains to be shown": the word before what is not known. */
function isOpen(items: readonly Item[], at: number): boolean {
  if (!isEffect(items[at])) return false;
  const be = items.findIndex((item, place) => place > at && (isWord(item, BE) || item.kind === 'CUE'));
  if (be < 0 || be > at + FARTHEST_BE || !isWord(items[be], BE)) return false;
  const told = items.slice(be + 1, be + 4).filter((item) => !isAdverb(item));
  const [first, second] = told;
  return (
    isWord(first, UNKNOWN) ||
    (first?.key === 'not' && isWord(second, CLEAR)) ||
    (first?.key === 'to' && second?.key === 'be' && items[be]!.key.startsWith('remain'))
  );
}
const UNKNOWN = set('unknown unclear uncertain undetermined unproven elusive');
const CLEAR = set('known clear understood established settled proven');
/** How far behind "role of" the verb may stand that says so, in items. */
const FARTHEST_BE = 16;
const isEffect = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' && item.cue.role === 'FRAME' && item.cue.predicate === 'REGULATES';

/** "chosen on the basis of B", by which somebody goes; "regarded as A or as part of B", which tells of what is so regarded. */
export const isNoPredicate = (items: readonly Item[], at: number): boolean =>
  items[at]!.key === 'basis' ? items[at - 2]?.key === 'on' : items[at - 1]?.key === 'as' && isWord(items[at - 2], AND);

/** "In an attempt to lower B, …": what opens a sentence so was meant. */
function isTried(items: readonly Item[], at: number): boolean {
  if (at !== 0 || items[0]!.key !== 'in') return false;
  const noun = isWord(items[1], ARTICLES) ? 2 : 1;
  return isWord(items[noun], TRIALS) && items[noun + 1]?.key === 'to';
}
const ARTICLES = set('a an the our their');
const TRIALS = set('attempt attempts effort efforts');

/** "The fear is that", "agreed to supply A to", "interest in using A to": the word before what is only hoped, feared or meant. */
const isHoped = (items: readonly Item[], at: number): boolean =>
  (isWord(items[at], THAT) && isWord(items[at - 1], IS) && isWord(items[at - 2], FEARS)) ||
  (items[at]!.key === 'to' && isWord(items[at - 1], AGREED)) ||
  (isWord(items[at], IN_OR_OF) && isWord(items[at - 1], INTEREST) && isWord(items[at + 1], USING));
const IS = set('is was');
const FEARS = set('fear fears hope hopes worry dream');
const AGREED = set(
  'agreed pledged promised vowed planned plan plans committed intend intends intended hope hopes hoped',
);
const ENDS_PLAN = set('; : . — – because but although while whereas as');
const IN_OR_OF = set('in of');
const INTEREST = set('interest hope hopes idea prospect');
const USING = set('using employing applying targeting exploiting');

/** "allegedly promoted", "supposedly linking": said by somebody, and not by who writes. */
const ALLEGED = set('allegedly supposedly purportedly reputedly ostensibly');

/** All words that such a clause may open with, but for those that tell of an effect. */
const OPENINGS = set(CONDITIONAL, CASES, THAT, 'to', ABOUT, IN_OR_OF, ALLEGED);

function endOfCondition(items: readonly Item[], from: number): number {
  // "agreed to do this, and to do that"
  const isPlan = isWord(items[from - 1], AGREED);
  const end = wordIn(items, isPlan ? ENDS_PLAN : ENDS_CONDITION, from + 1);
  return items.at(end)!.span.end;
}
