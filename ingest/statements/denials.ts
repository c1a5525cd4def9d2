import type { Assertion } from '../../schema/model.ts';
import { overlaps, slice, type Span } from '../../schema/span.ts';
import { findNegations } from '../claims/certainty.ts';
import { areAnyOf, set, type Word } from '../words.ts';
import type { Relation } from './context.ts';
import type { Item } from './items.ts';
import { deniesPresupposed, isPresupposed } from './presupposed.ts';

/** How far before its cue a denial may stand, in characters. */
const FARTHEST = 40;
const UNLIKELY = set('unlikely');
/** The same of what is "unlikely", and of "none of" some: all that is told in that clause. */
const FARTHEST_DOUBT = 120;
const FAR_REACHING: ReadonlySet<string> = set(UNLIKELY, 'none neither');
/** "Mice lacking A": no denial, but a change of A. */
const LACKING = /^lacking$/i;

/** Where the words of a claim deny something; "a lack of A" denies nothing, but turns what A does around. */
export function denialsIn(text: string, words: readonly Word[], items: readonly Item[]): readonly Span[] {
  // "A is unlikely to cause B", "it is unlikely that A causes B"
  const doubted = areAnyOf(words, UNLIKELY) ? words.filter((word) => UNLIKELY.holds(word)) : [];
  const told = [...findNegations(text, words).map(({ span }) => span), ...doubted];
  if (told.length === 0) return told;
  const wanting = items.filter(
    (item, at) => item.kind === 'MENTION' || (item.kind === 'CUE' && item.cue.role === 'NOUN' && !isTie(items[at + 1])),
  );
  return told.filter((span) => !wanting.some((item) => overlaps(item.span, span)) && !LACKING.test(slice(text, span)));
}

/** "association between", "effect of": the lack of these is a denial. */
const isTie = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' && (item.cue.role === 'BETWEEN' || item.cue.role === 'FRAME');

/**
 * What a relation asserts, denied where a denial stands in its cue, shortly before it in the same clause, or right behind it. That
 * the lack of something does not do this or that says nothing of the thing itself.
 */
export function asserted(text: string, relation: Relation, denials: readonly Span[]): Assertion[] {
  const { cue, turned, affirmed, denied } = relation;
  if (affirmed || denied) return [assertion(relation, denied)];
  // "A did not change C-induced B": that C brings about B is not denied.
  if (isPresupposed(text, relation))
    return turned
      ? []
      : [
          assertion(
            relation,
            denials.some((denial) => deniesPresupposed(text, relation, denial)),
          ),
        ];
  const negated = isScarce(text, relation) || denials.some((denial) => denies(text, relation, denial));
  const isOfManner = denials.some(({ end }) => end <= cue.end && MANNER.test(text.slice(end, cue.end)));
  return negated && (turned || isOfManner) ? [] : [assertion(relation, negated)];
}

/** Field by field: engines give each object that is made of the rest of another a shape of its own. */
const assertion = (
  { subject, predicate, object, rule, cue, subjectSpan, objectSpan }: Relation,
  negated: boolean,
): Assertion => ({ subject, predicate, object, rule, cue, subjectSpan, objectSpan, negated });

/** "contains hardly any B", "does little for B", "far from raising B": denied without a word of denial. */
const isScarce = (text: string, { cue, objectSpan }: Relation): boolean =>
  SCARCE.test(text.slice(cue.start, objectSpan.start)) ||
  INSTEAD.test(text.slice(Math.max(0, cue.start - LONGEST_INSTEAD), cue.start));
const SCARCE = /\s(?:(?:hardly|barely|scarcely) any|little for|nothing for)\s|^(?:useless|powerless|worthless)\b/i;
const INSTEAD =
  /\b(?:far from|instead of|rather than|(?:do|does|did) (?:very |surprisingly |rather )?little to(?: help)?)\s(?:\p{L}+ly\s)?$/iu;
const LONGEST_INSTEAD = 30;

/** Whether a denial is one of a relation, by where it stands and what stands between it and the cue. */
function denies(text: string, { cue, objectSpan }: Relation, { start, end }: Span): boolean {
  if (start >= cue.end) return objectSpan.start > start && NONE_OF.test(text.slice(cue.end, end));
  if (end > cue.start) return true;
  const farthest = FAR_REACHING.has(text.slice(start, end).toLowerCase()) ? FARTHEST_DOUBT : FARTHEST;
  if (cue.start - end > farthest) return false;
  const between = text.slice(end, cue.start);
  return !(
    ENDS_CLAUSE.test(between) ||
    goesOnApart(between, slice(text, cue)) ||
    (BUT_NOT.test(text.slice(Math.max(0, start - 4), end)) && between.trim() !== '') ||
    OF_OTHER.test(text.slice(start, cue.start)) ||
    WANTING_TO.test(between) ||
    OF_REASON.test(between) ||
    (/^without$/i.test(text.slice(start, end)) && OF_OWN_SUBJECT.test(between)) ||
    isOfParticiple(text, start, between)
  );
}
const ENDS_CLAUSE = /[,;:.—–]|\suntil\s/;
/** "A but not B lowers C": of A it is not denied. */
const BUT_NOT = /^but not$/i;
/** "contains no B", "lowered neither B nor C": right behind what is done, of that which it is done to. */
const NONE_OF = /^\s(?:(?:virtually|almost|practically|absolutely|essentially) )?(?:no|neither|zero)$/i;
/** "no A and lowers B": what of A there is none of is no denial of what is done to B. */
const OF_OTHER = /^(?:(?:no|neither)\s.*\s(?:and|but)\s(?:\p{L}+ly\s|also\s)?|not\s(?!only).*\sbut\s.*)$/isu;
/** "do not know why A causes B", "it is not clear how A lowers B": that it does is taken for granted. */
const OF_REASON =
  /^\s(?:(?:yet|fully|really|exactly|completely|entirely|well|quite|always|precisely)\s)*(?:know|knew|known|understand|understood|sure|certain|clear|explain|explained|explains?)\s(?:\p{L}+ly\s)?(?:why|how)\s/iu;
/** "Without A the B does": what B does is not denied. */
const OF_OWN_SUBJECT = /\s(?:the|your|our|their)\s/i;
/** "no longer there to do B", "not enough sun for A to do B": what would be done by what is wanting. */
const WANTING_TO =
  /^\s(?:longer\s)?(?:(?:there|around|present|available|about|left)(?:\s\p{L}+)?|enough\s[\p{L}\s]{1,40}\sfor\s[\p{L}\s]{1,30})\sto\s$/iu;
/** "not properly absorbed": done, but not so. */
const MANNER =
  /^[^,;:.]{0,30}\b(?:properly|appropriately|adequately|fully|completely|entirely|correctly|optimally|efficiently)\b/;

/** "does not need A and lowers B": what is denied with "does" has no ending. */
const goesOnApart = (between: string, verb: string): boolean =>
  /\band\s(?:\p{L}+ly\s|also\s)?$/u.test(between) && /^\p{L}+[^s\P{L}]s\b/u.test(verb);

/** "rats not exposed before lost": what they were not is no denial of what they did. */
function isOfParticiple(text: string, denial: number, behind: string): boolean {
  const before = text.slice(Math.max(0, denial - 12), denial);
  return (
    /^\s(?:\p{L}{2,20}ly\s)?\p{L}{3,20}ed\s\S/u.test(behind) &&
    /\p{L}{3}\s$/u.test(before) &&
    !CLAUSE_DENIED.test(before)
  );
}
const CLAUSE_DENIED =
  /(?:^|\s)(?:is|are|was|were|be|been|being|did|does|do|has|have|had|could|may|might|can|would|will|should|must|but|and|or|though|although)\s$/;
