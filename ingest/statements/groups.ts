import { opensAlike } from './alike.ts';
import type { Mention } from '../../schema/model.ts';
import { keyIn, lastKeyIn, mentionIn, wordIn } from './finding.ts';
import type { Item } from './items.ts';
import { toldByName } from './names.ts';
import { opensOwnVerb } from './next-clauses.ts';
import { isKindNoun } from './referring.ts';
import { CLASSES, HEADS, HYPHENATED, KINDS, LOST } from '../lexicon.ts';
import { toldBySpelling } from './spelling.ts';
import {
  ADJUNCTS,
  AND,
  AUXILIARIES,
  BE,
  BOUNDARIES,
  COORDINATORS,
  DETERMINERS,
  hasForm,
  INDEFINITE,
  isAdverb,
  isBefallen,
  isConnector,
  isDone,
  isWord,
  LISTED,
  RELATIVE,
  set,
  SUBORDINATING,
} from './words.ts';

/** Coordinated mechanisms: "A, B and C". `to` is the place behind the last one. */
export interface Group {
  readonly mentions: readonly Mention[];
  readonly from: number;
  readonly to: number;
}

/** How many other words ("serum", "several") may stand before a member of a group. */
const MOST_MODIFIERS = 3;

/**
 * The group that starts with the mechanism at a place. `limit` is where it must end; of an object, what a verb follows is no
 * member, but the subject of the next clause.
 */
export function groupAt(
  items: readonly Item[],
  from: number,
  limit: number,
  isObject: boolean,
  withChanges = !isObject,
): Group {
  const mentions: Mention[] = [];
  let to = from;
  let lastSize = 0;
  for (let at = from; at < limit;) {
    const item = items[at]!;
    if (item.kind !== 'MENTION') break;
    if (isObject && mentions.length > 0 && opensMain(items, from, at)) break;
    // "turns A into B and C into D"
    const isBehindInto = (): boolean => items[from - 1]?.key === 'into' || items[from - 2]?.key === 'into';
    if (isObject && mentions.length > 0 && items[at + 1]?.key === 'into' && isBehindInto()) break;
    // "found in A or B does C": behind "or" no clause begins.
    const isSubject = (): boolean =>
      items[at - 1]?.key !== 'or' && isFollowedByVerb(items, behindExamples(items, at + 1));
    if (isObject && mentions.length > 0 && (isSubject() || opensParallel(items, from, at) || opensPair(items, at)))
      break;
    // "damages the skin and the arteries stiffen": what befalls them is told in a clause of its own.
    if (opensOwnEvent(item.mentions, mentions)) break;
    // "absorb nutrients, such as calcium": of what is done, and of no member.
    if (item.mentions.every(isDone))
      return at > from ? { mentions, from, to } : { mentions: item.mentions, from, to: at + 1 };
    if (at > from) {
      const last = mentions.slice(-lastSize);
      if (isOnlyKind(items, last, to, at) && !(isObject && isClassForItself(items, last, to, at)))
        mentions.splice(-lastSize);
    }
    lastSize = item.mentions.length;
    mentions.push(...item.mentions);
    to = at + 1;
    const next = nextMember(items, to, limit, withChanges, mentions.length > 1) ?? membersBehindPlace(items, at, limit);
    // "feeds A, and B adds to it"
    if (next === null || (isObject && items.slice(to, next).some((_, past) => opensOwnVerb(items, to + past)))) break;
    at = next;
  }
  return { mentions, from, to };
}

/** Behind "such as A and B" of "drugs such as A and B are"; the place itself elsewhere. */
export function behindExamples(items: readonly Item[], from: number): number {
  if (items[from]?.key !== 'such' || items[from + 1]?.key !== 'as') return from;
  let at = from + 2;
  while (items[at]?.kind === 'MENTION' || isWord(items[at], LISTED)) at++;
  return at;
}

/** Whether a name behind others is that of what befalls something, "arteries stiffen", and theirs are not. */
export const opensOwnEvent = (own: readonly Mention[], before: readonly Mention[]): boolean =>
  before.length > 0 && own.every(isBefallen) && !before.some(isBefallen);

/** "While A raises B, C is …": behind the comma that ends an opening clause C is no further object, unless the list goes on to an "and". */
export function opensMain(items: readonly Item[], from: number, at: number): boolean {
  const comma = lastKeyIn(items, ',', from + 1, at);
  if (comma < 0 || wordIn(items, AND, comma, at) >= 0) return false;
  const opener = items[1]?.key === ',' ? 2 : 0;
  if (!isWord(items[opener], SUBORDINATING) || keyIn(items, ',', 0, from) >= 0) return false;
  const rest = items.slice(at, at + LONGEST_CLAUSE);
  const end = rest.findIndex(
    (item) => item.kind === 'CUE' || isWord(item, AUXILIARIES) || isWord(item, BOUNDARIES) || isWord(item, INDEFINITE),
  );
  return !(end < 0 ? rest : rest.slice(0, end)).some((item) => isWord(item, AND) || item.key === ',');
}
/** Behind what is no list, the object of a verb. */

/** "A, which do this, and B, which do that": B is the subject of its own clause, and no object of A's. */
export function opensParallel(items: readonly Item[], from: number, at: number): boolean {
  const next = items[at + 1]?.key === ',' ? items[at + 2] : items[at + 1];
  if (!isWord(next, RELATIVE) || items[at - 1]?.key !== 'and' || items[at - 2]?.key !== ',') return false;
  return wordIn(items, RELATIVE, Math.max(0, from - LONGEST_CLAUSE), from) >= 0;
}
/** How far before the objects of a clause its "which" may stand, in items. */
const LONGEST_CLAUSE = 14;

/** The place of the next member behind "," or "and", a few modifiers in between. */
function nextMember(
  items: readonly Item[],
  from: number,
  limit: number,
  withChanges: boolean,
  isListed = false,
): number | null {
  if (items[from]?.kind === 'MENTION') return from < limit ? from : null;
  if (items[from]?.key === ':') return from + 1 < limit && isBareList(items, from + 1) ? from + 1 : null;
  let joined = false;
  let modifiers = 0;
  for (let at = from; at < limit; at++) {
    const item = items[at]!;
    if (item.kind === 'MENTION') return joined ? at : null;
    // "A release, B and C": a noun that is spelled like a verb.
    if (item.kind === 'CUE' && !joined && HEADS.holds(item) && isWord(items[at + 1], LISTED)) continue;
    // "A and excess B", "A and loss of B"
    if (item.kind === 'CUE' && joined && withChanges && isChangeOf(items, at)) continue;
    // "made by A and activated B"
    if (joined && hasForm(item, 'EITHER') && isAgent(items, from - 1) && items[at + 1]?.kind === 'MENTION') continue;
    if (item.kind === 'CUE') return null;
    // "stored as B": what A then is.
    if (item.key === 'as' && !isPartOfList(items, at)) return null;
    // "A, not B", "A, unlike B", "A, as does B": B is told apart.
    if (item.key === 'not' || item.key === 'unlike' || opensAlike(items, at)) return null;
    // "A, along with B": both.
    if (TOGETHER.holds(item) && items[at + 1]?.key === 'with') {
      joined = true;
      at++;
      continue;
    }
    // "A in combination with B": both.
    if (item.key === 'in' && COMPANY.has(items[at + 1]?.key ?? '') && /^(?:with|to)$/.test(items[at + 2]?.key ?? '')) {
      joined = true;
      at += 2;
      continue;
    }
    if (
      (isApposition(items, at) && !goesOnWith(items, at, limit, isListed)) ||
      isKindBehind(items, at) ||
      (isWord(item, BOUNDARIES) && item.key !== 'as' && item.key !== '.')
    )
      return null;
    // "A levels and B activity": what of A is meant.
    if (!joined && (HEADS.holds(item) || LOST.holds(item))) continue;
    // "made by A, only comes out with B": the main clause goes on.
    if (joined && items[at - 1]?.key === ',' && isWord(item, ONGOING)) return null;
    // "A and keeps B steady"
    if (joined && opensVerb(items, at)) return null;
    // "A of the B, C"
    const behind = joined ? -1 : behindOwner(items, at);
    if (behind > 0 && behind < limit) {
      at = behind - 1;
      continue;
    }
    // "A chemicals like B"
    const isOfAdjective =
      items[at - 1]?.kind === 'MENTION' &&
      (FORMS.holds(item) || WAYS.holds(item) || (isAdjective(items[at - 1]!) && /[^s]s$/.test(item.key)));
    if (!joined && (isClassWord(item) || isOfAdjective) && LISTS.test(items[at + 1]?.key ?? '')) continue;
    if (!joined && leadsOn(items, at, limit)) continue;
    if (joined && TAKING.holds(item) && /^(?:and|or)$/.test(items[at - 1]!.key)) continue;
    if (isConnector(item)) {
      // "A-B is a therapy": both.
      joined ||= item.key === '-' && items[at - 1]?.kind === 'MENTION' && items[at + 1]?.kind === 'MENTION';
      if (joined && (item.key === ',' || item.key === 'and')) modifiers = 0;
      joined ||= JOINING.holds(item);
      continue;
    }
    if (!joined || ++modifiers > MOST_MODIFIERS || !/^[\p{L}\p{N}-]+$/u.test(item.key) || BE.has(item.key)) return null;
    // "A and the integrity of B"
    if (item.key === 'of' && ASPECTS.has(items[at - 1]!.key)) continue;
    if (
      isWord(item, ADJUNCTS) ||
      /^(?:which|that|who|of|on|is|has|have|can|may|to|because|while|.*ing)$/.test(item.key)
    )
      return null;
  }
  return null;
}

const JOINING = set(', and or nor & / like including such as plus called named');

/** A of "is made by A", "were made by the A". */
function isAgent(items: readonly Item[], at: number): boolean {
  const by = isWord(items[at - 1], DETERMINERS) ? at - 2 : at - 1;
  return items[at]?.kind === 'MENTION' && items[by]?.key === 'by' && isWord(items[by - 2], BE);
}

/** "three acids: A, B and C": names alone up to the end. */
function isBareList(items: readonly Item[], from: number): boolean {
  const end = items.findIndex(({ key }, at) => at > from && (key === '.' || key === ';'));
  const rest = items.slice(from, end < 0 ? items.length : end);
  const names = rest.filter(({ kind }) => kind === 'MENTION').length;
  const before = items[from - 2];
  const isPlural = before?.kind === 'MENTION' && /[^su]s$/.test(before.mentions.at(-1)!.quote);
  return (
    isPlural && names > 1 && rest.every((item) => item.kind === 'MENTION' || item.key === ',' || isWord(item, AND))
  );
}

/** What a drug comes as: "steroid tablets such as". */
const FORMS = set('tablets pills capsules injections creams drops sprays inhalers shots powders');
/** What one makes of what one does: "lifestyle choices such as". */
const WAYS = set('choices changes habits practices behaviours behaviors modifications adjustments measures patterns');
/** Before a verb, and not before a member of a list. */
const ONGOING = set('only', 'then', 'now', 'just', 'still', 'never', 'always', 'often');

/** "such as", "as well as" */
const isPartOfList = (items: readonly Item[], as: number): boolean =>
  /^(?:such|well)$/.test(items[as - 1]?.key ?? '') || items[as + 1]?.key === 'well';

/** "A, B, a good C, and D": of a list that goes on behind it, a member with its article. */
function goesOnWith(items: readonly Item[], article: number, limit: number, isListed: boolean): boolean {
  if (items[article]!.key === 'the' || items[article]!.key === 'one') return false;
  const named = mentionIn(items, article + 1, article + MOST_MODIFIERS + 1);
  const and = items[named + 1]?.key === ',' ? named + 2 : named + 1;
  // Of the second alone only "A, a B, or C": "A, a B, and C" may tell what A is.
  const isOr = items[and]?.key === 'or' && items[named + 1]?.key === ',' && items[and + 1]?.kind === 'MENTION';
  return named > 0 && and < limit && (isListed ? isWord(items[and], AND) : isOr);
}

/** "inflammatory", "pro-inflammatory" */
export const isAdjective = (item: Item): boolean => item.kind === 'MENTION' && item.mentions.every(isAdjectiveName);
const isAdjectiveName = toldByName((quote) => /(?:ory|genic|otic|tic)$/i.test(quote) && !/\s/.test(quote));

/** "and keeps": a verb that no cue is. */
export const opensVerb = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.key === 'and' && items[at]!.kind === 'WORD' && (items[at]!.key === 'let' || isThirdPerson(items, at));
const isThirdPerson = (items: readonly Item[], at: number): boolean =>
  /^\p{L}{3,}[^su]s$/u.test(items[at]!.key) &&
  !NO_VERB.has(items[at]!.key) &&
  !isClassWord(items[at]!) &&
  !LISTS.test(items[at + 1]?.key ?? '') &&
  items[at + 1]?.key !== '-';
const NO_VERB = set('sometimes', 'always', 'perhaps', 'besides', 'various', 'sports');

/** Of "A of the B, C" the place behind B, where a comma follows; -1 elsewhere. */
function behindOwner(items: readonly Item[], of: number): number {
  if (items[of]!.key !== 'of') return -1;
  const owner = items[of + 1]?.key === 'the' ? of + 2 : of + 1;
  const isOwned = items[of - 1]?.kind === 'MENTION' && items[owner]?.kind === 'MENTION';
  return isOwned && items[owner + 1]?.key === ',' ? owner + 1 : -1;
}

/** "A lining scores, B and C": nouns behind a member, where the next follows the comma. */
function leadsOn(items: readonly Item[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + MOST_NOUNS + 1); at++) {
    if (items[at]!.key === ',') {
      const next = isWord(items[at + 1], LISTED) ? at + 2 : at + 1;
      return at > from && items[next]?.kind === 'MENTION' && next < limit;
    }
    if (items[at]!.kind !== 'WORD' || NO_NOUN.holds(items[at]!) || !isBareNoun(items[at]!)) return false;
  }
  return false;
}
/** How many nouns may stand behind a member of a list that go on with its name. */
const MOST_NOUNS = 2;
/** "build-up", "clots": no "made" and no "later". */
export const BARE_NOUN = /^(?!(?:lives?|found|made|kept|here|there|also|only)$)\p{L}+(?<!ed|ing|ly|er|en)$/u;
const isBareNoun = toldBySpelling((key) => BARE_NOUN.test(key));
const NO_NOUN = set(ADJUNCTS, AUXILIARIES, BOUNDARIES, COORDINATORS, DETERMINERS, RELATIVE, 'and or of on the a an it');

const isClassWord = (item: Item): boolean => isWord(item, CLASSES);
export const TAKING = set('taking eating drinking using consuming getting having adding applying');
const COMPANY = set('combination', 'conjunction', 'concert', 'tandem', 'addition');
const TOGETHER = set('along', 'together', 'coupled', 'paired', 'combined');

const isChangeOf = (items: readonly Item[], at: number): boolean => {
  const item = items[at]!;
  return (
    item.kind === 'CUE' && (item.cue.role === 'CHANGE' || item.cue.role === 'NOUN') && items[at + 1]?.kind === 'MENTION'
  );
};

/** What is told of one of these is told of whose it is. */
export const ASPECTS = set(
  HEADS,
  'integrity composition diversity quality strength availability presence amount amounts quantities',
  'doses lots plenty types forms symptoms risk',
);

const LISTS = /^(?:including|like|such|namely)$/;
/** How many words may stand between a kind and its members: "in the body". */
const LONGEST_PLACE = 4;

/** "minerals in the body, including A and B": the place of A. */
function membersBehindPlace(items: readonly Item[], kind: number, limit: number): number | null {
  if (!isKind(items[kind]) || !isWord(items[kind + 1], ADJUNCTS)) return null;
  for (let at = kind + 2; at < Math.min(limit, kind + 2 + LONGEST_PLACE + 1); at++) {
    const { kind: sort, key } = items[at]!;
    if (sort === 'CUE') return null;
    if (key !== ',') continue;
    const after = items[at + 1]?.key ?? '';
    const first = at + (after === 'such' ? 3 : 2);
    return LISTS.test(after) && first < limit && items[first]?.kind === 'MENTION' ? first : null;
  }
  return null;
}

/** Whether a mechanism goes on as "A-induced": not what acts or is acted on, but what that comes of. */
export const isBeforeHyphen = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'MENTION' && items[at + 1]?.key === '-' && HYPHENATED.has(items[at + 2]?.key ?? '');

/** How many nouns may stand between a name that another is composed with and that other: "the A-channel subunit B". */
const IN_COMPOUND = 3;

/** Whether a mechanism only begins the name of another, "A-channel subunit B": what is told is told of B. */
export function beginsCompound(items: readonly Item[], at: number, end: number): boolean {
  // "A/B-induced C was less"
  if (items[at + 1]?.key === '/' && items[at + 3]?.key === '-') return beginsCompound(items, at + 2, end);
  if (items[at]?.kind !== 'MENTION' || items[at + 1]?.key !== '-') return false;
  if (HYPHENATED.has(items[at + 2]?.key ?? '')) return at + 2 < end && !isOwnPathway(items, at + 3);
  // "the A-building hormone B", "an A-building drug"
  const second = items[at + 2];
  if (hasForm(second, 'GERUND')) return at + 3 < end;
  // "high-A-diet-induced B"
  if (items[at + 3]?.key === '-' && HYPHENATED.has(items[at + 4]?.key ?? '')) return at + 4 < end;
  for (let next = at + 2; next < Math.min(end, at + 3 + IN_COMPOUND); next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') return next > at + 2;
    if (item.kind === 'CUE' || !NOUN.test(item.key)) return false;
  }
  return false;
}
/** "A-dependent signaling": what A does itself. */
const isOwnPathway = (items: readonly Item[], from: number): boolean =>
  PATHWAY.test(items[from]?.key ?? '') && items[from + 1]?.kind !== 'MENTION';
const PATHWAY = /^(?:signal(?:l?ing|s)|pathways?|mechanisms?|transduction|cascades?)$/;
const NOUN = /^(?:channel|receptor|binding|dependent|subunit|protein|gene|enzyme|transporter|kinase|type|\p{L}+ase)$/u;

const GIVES_MEMBERS = /^(?:like|such|called|named|namely)$/;

const givesMembers = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .some(
      ({ kind, key }) =>
        kind === 'WORD' && (GIVES_MEMBERS.test(key) || (key === 'including' && isKind(items[from - 1]))),
    );

/** "nutrients", "foods": a noun that only says what kind of thing is meant. */
const isKind = (item: Item | undefined): boolean => item?.kind === 'MENTION' && item.mentions.every(isKindName);
const isKindName = toldByName((quote) => KINDS.has(quote.toLowerCase()));

/** Whether what stands before a place only says what its members are, or where: "A chemicals like", "markers in A, such as". */
const standsForMembers = (items: readonly Item[], end: number): boolean =>
  isClass(items[end - 1]) ||
  isAdjective(items[end - 1]!) ||
  isClassWord(items[end]!) ||
  WAYS.holds(items[end]!) ||
  isPlaceOf(items, end - 1);

function isPlaceOf(items: readonly Item[], mention: number): boolean {
  const preposition = items[mention - 1]?.key === 'the' ? mention - 2 : mention - 1;
  return (
    isWord(items[preposition], ADJUNCTS) && items[preposition - 1] !== undefined && isClassWord(items[preposition - 1]!)
  );
}

/** "nutrients", "neurotransmitters": a noun that stands for its members. */
const isClass = (item: Item | undefined): boolean => item?.kind === 'MENTION' && item.mentions.every(isClassName);
const isClassName = toldByName((quote) => CLASSES.has(quote.toLowerCase().split(/[\s-]/).at(-1)!));

/** "the hormone calcitriol", "nutrients such as calcium": of a kind at large and its members the members alone are meant. */
const isOnlyKind = (items: readonly Item[], kinds: readonly Mention[], to: number, member: number): boolean =>
  items[member - 1]?.kind === 'MENTION' ||
  (givesMembers(items, to, member) &&
    standsForMembers(items, to) &&
    // "lifestyle interventions like yoga": the name is but a part of the kind's.
    (kinds.every(isMatterAtLarge) || kinds.every(isFactors) || !isClass(items[to - 1])));

/** "lifestyle factors such as A": A, and no lifestyle at large. */
const isFactors = ({ quote }: Mention): boolean => FACTORS.test(quote);
const FACTORS = /^(?:lifestyle|environmental|dietary|genetic|hormonal|risk) factors$/i;

/** "contains minerals such as A": these themselves are told of as well; no compound or nutrient at large is. */
const isClassForItself = (items: readonly Item[], kinds: readonly Mention[], to: number, member: number): boolean =>
  givesMembers(items, to, member) && kinds.every(({ quote }) => TOLD_THEMSELVES.test(quote));
const TOLD_THEMSELVES = /^(?:minerals|vitamins)$/i;

/** "nutrients", "compounds" */
const isMatterAtLarge = ({ quote }: Mention): boolean => AT_LARGE.has(KINDS.get(quote.toLowerCase()) ?? '');
const AT_LARGE = set('food nutrient chemical');

/** "A, a poor diet, B and C do": a list, where what the article opens is no kind of thing. */
function opensMember(behind: readonly Item[]): boolean {
  const named = behind.findIndex(({ kind }) => kind === 'MENTION');
  const item = behind[named];
  if (item?.kind !== 'MENTION' || item.mentions.some(isKindNoun)) return false;
  // "A, a poor diet and B can do C"
  const [joint, other, verb] = behind.slice(named + 1, named + 4);
  if (joint?.key === 'and') return other?.kind === 'MENTION' && isWord(verb, AUXILIARIES);
  if (joint?.key !== ',') return false;
  const and = behind.findIndex(({ key }, at) => at > named && key === 'and');
  return and > named + 2 && behind.slice(named + 2, and).some(({ kind }) => kind === 'MENTION');
}

/** "A, one of the …", "A, the receptor of …" behind a comma: what follows tells what A is, and is no further member. */
export function isApposition(items: readonly Item[], at: number): boolean {
  const { key } = items[at]!;
  if (items[at - 1]?.key !== ',') return false;
  const behind = items.slice(at + 1, at + 7);
  const end = behind.findIndex(
    (item) => item.kind === 'WORD' && (item.key === 'that' || item.key === ',' || item.key === 'and'),
  );
  if (key === 'the' && behind[end]?.key === 'that') return true;
  if (key === 'the') return !items.slice(at + 1, at + 3).some(({ kind }) => kind !== 'WORD');
  // "A, a B and a C do": a list.
  const and = behind.findIndex((item) => item.key === 'and');
  const isList = and > 0 && behind[and - 1]?.kind === 'MENTION' && /^an?$/.test(behind[and + 1]?.key ?? '');
  return !isList && !opensMember(behind) && (key === 'a' || key === 'an' || key === 'one');
}

/** "A, our main hormones": of A, and no further member. */
function isKindBehind(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.key !== ',' || !OWNED.holds(items[at]!)) return false;
  const named = items.slice(at + 1, at + 5).findLast(({ kind }) => kind === 'MENTION');
  return named?.kind === 'MENTION' && named.mentions.every(isKindName);
}
const OWNED = set('our your their its two three both');

const LEVELS = set('levels', 'level', 'concentrations');
const EMPHATIC = set('itself', 'themselves', 'alone');

/** "…, and B and C do D": B is none of the objects before. */
export function opensPair(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (isWord(items[before], DETERMINERS)) before--;
  const opens = isWord(items[before], COORDINATORS) && items[before - 1]?.key === ',';
  if (!opens || !isWord(items[at + 1], AND)) return false;
  const next = isWord(items[at + 2], DETERMINERS) ? at + 3 : at + 2;
  return items[next]?.kind === 'MENTION' && isFollowedByVerb(items, next + 1);
}

/** Whether a verb follows, so that what stands before it is its subject. */
export function isFollowedByVerb(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 4); at++) {
    const item = items[at]!;
    if (item.kind === 'CUE') {
      return (
        item.cue.role === 'HAVING' ||
        // "zinc and copper lower B"
        (item.key === 'lower' && at === from && items[at - 1]?.kind === 'MENTION') ||
        (item.cue.role === 'VERB' && item.cue.form !== 'GERUND' && item.cue.form !== 'PARTICIPLE')
      );
    }
    if (isWord(item, AUXILIARIES) && item.key !== 'both' && item.key !== 'to') return true;
    // "lowers B and C levels change D"
    if (isWord(item, LEVELS) && at === from && hasForm(items[at + 1], 'BASE', 'FINITE')) continue;
    if (!isAdverb(item) && !isWord(item, EMPHATIC)) return false;
  }
  return false;
}
