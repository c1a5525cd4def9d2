import type { Mention, Predicate } from '../../schema/model.ts';
import { keyIn, mentionIn, nameIn } from './finding.ts';
import {
  ASPECTS,
  groupAt,
  isApposition,
  behindExamples,
  isFollowedByVerb,
  opensMain,
  opensPair,
  opensParallel,
  opensVerb,
  opensOwnEvent,
} from './groups.ts';
import type { Item } from './items.ts';
import { opensBehindUnnamed, opensOwnVerb } from './next-clauses.ts';
import { ABSTRACT, CLASSES, EXPOSURES, HEADS, HYPHENATED, HYPHENATED_REVERSED, PERSONS } from '../lexicon.ts';
import {
  ADJUNCTS,
  AND,
  AUXILIARIES,
  BE,
  BEFORE_NOT,
  BOUNDARIES,
  DASHES,
  DETERMINERS,
  EXAMPLES,
  hasForm,
  isAdverb,
  isConnector,
  isDone,
  isWord,
  MODALS,
  OF_KIND,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PRONOUNS,
  RELATIVE,
  set,
  TO,
} from './words.ts';

/** What a cue acts on, and by which changes: of "inhibits the loss of bone" bone, by a decrease. */
export interface Target {
  readonly mention: Mention;
  readonly inner: readonly Predicate[];
}

/** How far behind its cue a first object may stand, in items. */
const FARTHEST = 10;
/** How many other words may stand before a further object. */
const MOST_MODIFIERS = 2;
const ALSO_VERBS = /^(?:slow|steady|correct|clear|clean|calm|cool|warm|dry|smooth|open|free|complete|perfect|level)$/;
/** What one does to learn of something, and does nothing to it. */
const DETECTING = set(
  'diagnose detect identify recognize recognise find spot confirm predict understand study measure track monitor',
  'assess evaluate check distinguish learn know determine describe report see tell discover',
);
const isNounBefore = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], PERSONS) || /^\p{L}{3,}(?:ers|ors|ists|ians|s)$|^(?:you|us|them)$/u.test(items[at - 1]!.key);
const OPEN_BEFORE_OBJECT = set('against', 'within', 'over');

/** The objects behind a cue, with the places of the nouns and adjectives of change that were read with them. */
export function objectsOf(items: readonly Item[], from: number): { targets: Target[]; used: number[]; to: number } {
  const targets: Target[] = [];
  const used: number[] = [];
  let inner: Predicate[] = [];
  let joined = false;
  let changed = false;
  let modifiers = 0;
  let ranging = false;
  let [to, farthest] = [from, from + FARTHEST];
  // "blocking it lowers B": B is no object of what is done to "it".
  // "releases it, and fat cells store it": nor is what stands behind a comma.
  if (isWord(items[from], OBJECT_PRONOUNS) && (mayBeFinite(items[from + 1]) || items[from + 1]?.key === ','))
    return { targets, used, to };
  // "sit in and around B"
  const start = items[from]?.key === 'and' && isWord(items[from + 1], AROUND) ? from + 2 : from;
  for (let at = start; at < items.length;) {
    const item = items[at]!;
    if (targets.length === 0 && at > farthest) break;
    if (item.kind === 'MENTION') {
      // "our bones' A"
      if (items[at + 1]?.key === "'" && items[at + 2]?.kind === 'MENTION') {
        at += 2;
        continue;
      }
      if (items[at + 1]?.key === '-' && items[at + 1]!.span.start === item.span.end) {
        // "bone-building": no object, but part of a word; of "a calcium-rich diet" calcium is meant.
        const isContent = HYPHENATED_REVERSED.get(items[at + 2]?.key ?? '') === 'CONTAINS' && isFare(items[at + 3]);
        const isLike = isOfIllness(items, at);
        // "anxiety- and depression-like behavior"
        if (targets.length === 0 && isWord(items[at + 2], AND) && isOfIllness(items, at + 3)) {
          for (const mention of item.mentions) targets.push({ mention, inner });
          at += 3;
          const last = items[at]!;
          if (last.kind === 'MENTION') for (const mention of last.mentions) targets.push({ mention, inner });
          to = at += 4;
          continue;
        }
        if ((!isContent && !isLike) || targets.length > 0) {
          farthest += 3;
          at += 3;
          continue;
        }
        for (const mention of item.mentions) targets.push({ mention, inner });
        to = at += 4;
        continue;
      }
      const isSubject = (): boolean => isFollowedByVerb(items, behindExamples(items, at + 1));
      if (targets.length > 0 && ((!joined && !changed) || isSubject())) break;
      // "damages the skin and the arteries stiffen": what befalls them is told in a clause of its own.
      if (
        opensOwnEvent(
          item.mentions,
          targets.map(({ mention }) => mention),
        )
      )
        break;
      // "turns A into B and C into D"
      if (targets.length > 0 && items[at + 1]?.key === 'into' && items[from - 1]?.key === 'into') break;
      if (targets.length === 0 && isOfContact(items, from, at)) break;
      if (targets.length > 0 && (opensParallel(items, from, at) || opensMain(items, from, at) || opensPair(items, at)))
        break;
      const group = groupAt(items, at, items.length, true);
      if (group.mentions.length === 0) break;
      for (const mention of group.mentions) targets.push({ mention, inner });
      to = at = group.to;
      // "absorb A and B": what is done stands for itself.
      if (group.mentions.every(isDone)) break;
      joined = changed = false;
      modifiers = 0;
      continue;
    }
    // "helps doctors diagnose B": nothing is done to B.
    if (targets.length === 0 && at > from && isWord(item, DETECTING) && isNounBefore(items, at)) break;
    if (item.kind === 'CUE') {
      // "causes a slow loss of B", "keeps the correct balance of B": an adjective that is spelled like a verb.
      if (
        targets.length === 0 &&
        hasForm(item, 'BASE') &&
        isWord(items[at - 1], OF_KIND) &&
        ALSO_VERBS.test(item.key)
      ) {
        at++;
        continue;
      }
      if (isModifier(items, at, from) || isInduced(items, at) || (targets.length === 0 && isOfObject(item))) {
        if (isHarm(item)) inner = [...inner, 'DECREASES'];
        at++;
        continue;
      }
      // "a steady supply of A", "health benefits, including A"
      if (targets.length === 0 && isNounOf(items, at)) {
        at++;
        continue;
      }
      // "the risk of developing A"
      if (
        targets.length === 0 &&
        item.cue.role === 'HAVING' &&
        items[at - 1]?.kind === 'CUE' &&
        /ing$/.test(item.key)
      ) {
        used.push(at++);
        continue;
      }
      const change = changeOf(item);
      if (change === null || (targets.length > 0 && !joined && !changed)) break;
      if (joined) inner = [];
      joined = false;
      changed = true;
      if (targets.length > 0 && !leadsToMention(items, at + 1)) break;
      // "a decrease in, and loss of, B": one change in two words.
      const isTwin = targets.length === 0 && inner.length > 0 && isNounBehindAnd(items, at);
      inner = isTwin ? [...inner.slice(0, -1), inner.at(-1) === change ? change : 'REGULATES'] : [...inner, change];
      used.push(at++);
      continue;
    }
    if (targets.length === 0 && (isWord(item, ABSTRACT) || opensOwnClause(items, at, from))) break;
    if (targets.length === 0 && isOfPersonsDoing(items, at)) break;
    if (targets.length === 0 ? opensBehindUnnamed(items, at, from) : opensOwnVerb(items, at)) break;
    const behind = targets.length > 0 ? behindUnnamed(items, at) : -1;
    if (behind > 0) {
      at = behind;
      joined = true;
      modifiers = 0;
      inner = [];
      continue;
    }
    // "A in children, B in adults"
    if (targets.length > 0 && item.key === 'in' && isWord(items[at + 1], PERSONS) && items[at + 2]?.key === ',') {
      at += 2;
      continue;
    }
    // "In cells derived from mutants, A was": A is told of in the main clause.
    if (targets.length === 0 && item.key === ',' && closesOpening(items, at)) break;
    // "a benefit over B"
    if (at === from && item.key === 'over' && /^(?:benefit|advantage)/.test(items[from - 1]?.key ?? '')) break;
    // "A, unlike B"
    if (item.key === 'unlike') break;
    // "A, not B"
    if (targets.length > 0 && item.key === 'not' && isWord(items[at - 1], BEFORE_NOT)) break;
    // "not only A but also B"
    if (targets.length > 0 && item.key === 'but' && items[at + 1]?.key === 'also') {
      joined = true;
      at += 2;
      continue;
    }
    // "conditions such as A": A is the object.
    if (targets.length === 0 && item.key === 'as' && items[at - 1]?.key === 'such') {
      at++;
      continue;
    }
    if (ranging && targets.length > 0 && item.key === 'to') {
      joined = true;
      ranging = false;
      at++;
      continue;
    }
    if (opensMembers(items, at) || (targets.length === 0 && opensList(items, at))) {
      joined = targets.length > 0;
      at++;
      continue;
    }
    if (
      isWord(item, BOUNDARIES) ||
      isWord(item, RELATIVE) ||
      (at === from && item.key === ',') ||
      ((at === from || (at === from + 1 && isWord(items[from], PARTICLES))) && opensClause(items, at))
    )
      break;
    if (targets.length > 0) {
      // "A and narrowing of B": of what is done to B, and not of B.
      if (joined && item.key === 'of' && items[at - 1]!.kind === 'WORD' && isUnnamedOf(items[at - 1]!.key)) break;
      // "A and can do C", "raises A, is C"
      if (joined && (isWord(item, MODALS) || isWord(item, BE))) break;
      if (isApposition(items, at) || (joined && (opensVerb(items, at) || opensOwnEffect(items, at)))) break;
      if (joined && (isRepeated(items, at) || AMOUNT.test(item.key))) {
        at++;
        continue;
      }
      // "more A and lower levels of B"
      if (changed && (isWord(item, HEADS) || (item.key === 'of' && isWord(items[at - 1], HEADS)))) {
        at++;
        continue;
      }
      if (!isConnector(item) && (PERSONS.has(item.key) || ++modifiers > MOST_MODIFIERS)) break;
      if (
        !isConnector(item) &&
        !(
          joined &&
          /^\p{L}+$/u.test(item.key) &&
          !isAdverb(item) &&
          !ADJUNCTS.has(item.key) &&
          !/^on$|ing$/.test(item.key)
        )
      )
        break;
      const isJoining = item.key === 'and' || item.key === ',' || item.key === 'or';
      if (isJoining) modifiers = 0;
      joined ||= isJoining;
    } else if (isRepeated(items, at)) {
      at++;
      continue;
    } else if (targets.length === 0 && membersAhead(items, at) > 0) {
      ranging = isRange(items, at + 1);
      at = membersAhead(items, at);
      continue;
    } else if (item.key === 'to' || item.key === 'on' || (ADJUNCTS.has(item.key) && !opensObject(items, at))) break;
    at++;
  }
  return { targets, used, to };
}

const isNounBehindAnd = (items: readonly Item[], at: number): boolean => {
  const item = items[at]!;
  return item.kind === 'CUE' && item.cue.role === 'NOUN' && isWord(items[at - 1], AND);
};

const mayBeFinite = (item: Item | undefined): boolean =>
  item?.kind === 'CUE'
    ? item.cue.role === 'MOVE' || hasForm(item, 'FINITE')
    : item?.kind === 'WORD' && /.{3}[^s]s$/.test(item.key);

/** Whether a comma is the first of a sentence that opens with an adjunct, and a verb is told of what is named behind it. */
function closesOpening(items: readonly Item[], comma: number): boolean {
  if (!isWord(items[0], ADJUNCTS) || keyIn(items, ',', 0) !== comma) return false;
  const name = mentionIn(items, comma + 1, comma + 4);
  const behind = items.slice(name + 1, name + 4);
  return (
    name > 0 && (isFollowedByVerb(items, name + 1) || behind.some((item) => isWord(item, BE) || isWord(item, MODALS)))
  );
}

/** "blocks an enzyme the A needs": A is what the enzyme is told of by, and no object. */
const isOfContact = (items: readonly Item[], from: number, at: number): boolean =>
  at - 2 >= from &&
  isWord(items[at - 1], DETERMINERS) &&
  items[at - 2]?.kind === 'WORD' &&
  NOUN.test(items[at - 2]!.key) &&
  !isClausal(items[at - 2]!) &&
  !ADJUNCTS.has(items[at - 2]!.key) &&
  isFollowedByVerb(items, at + 1);
const NOUN = /^(?!(?:of|on|to|up|out|how|why|what|also|only|all|both|upon)$)\p{L}+$/u;

/** "A and its effects on B": B is what A acts on. */
const opensOwnEffect = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], POSSESSIVES) &&
  items.slice(at + 1, at + 4).some(({ kind, key }) => kind === 'CUE' && EFFECT.test(key));
const EFFECT = /^(?:effects?|impact|influence|role)$/;

/** Of "problems in the body like A", from "in", and of "many ways, including A", from the comma, the place of A; -1 elsewhere. */
function membersAhead(items: readonly Item[], from: number): number {
  if (!isWord(items[from], PLACING) && items[from]!.key !== ',') return -1;
  for (let at = from + 1; at < Math.min(items.length, from + LONGEST_PLACE); at++) {
    const item = items[at]!;
    if (item.kind !== 'WORD' || isWord(item, RELATIVE) || item.key === 'and') return -1;
    const isList = LISTS.has(item.key) || isRange(items, at);
    const next = item.key === 'such' && items[at + 1]?.key === 'as' ? at + 2 : isList ? at + 1 : -1;
    if (next < 0) continue;
    return nameIn(items, next, next + 3);
  }
  return -1;
}
/** "from A to B" behind a comma */
const isRange = (items: readonly Item[], from: number): boolean =>
  items[from]?.key === 'from' &&
  items[from - 1]?.key === ',' &&
  items
    .slice(from + 2, from + LONGEST_PLACE)
    .some(({ key }, past) => key === 'to' && isWord(items[from + 2 + past], TO));
const PLACING = set('in', 'throughout', 'elsewhere', 'across', 'on');
const LISTS = set('like', 'including');
/** How many items may tell where something is before its members are named. */
const LONGEST_PLACE = 9;

const PARTICLES = set('up', 'down', 'out', 'off', 'away', 'back');
/** "wears out and the B does", "builds up and B weakens": a new clause. */
const opensClause = (items: readonly Item[], at: number): boolean =>
  items[at]!.key === 'and' &&
  (isWord(items[at + 1], DETERMINERS) || (items[at + 1]?.kind === 'MENTION' && isFollowedByVerb(items, at + 2)));

/** "in and around B" */
export const AROUND = set('around on near behind outside under');

/** "weakens the wall, and its collapse does": a new clause, what is acted on having no name. */
const opensOwnClause = (items: readonly Item[], at: number, from: number): boolean =>
  at > from &&
  items[at]!.key === ',' &&
  isWord(items[at + 1], AND) &&
  // "irritates the lining, and A does": a list would have another comma.
  (isWord(items[at + 2], POSSESSIVES) || (isWord(items[from], DETERMINERS) && at <= from + LONGEST_BARE));
/** How many words an object without a name may have. */
const LONGEST_BARE = 3;

/** "a change in the health of patients starting A": of what they take nothing is told. */
const isOfPersonsDoing = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], PERSONS) && items[at - 2]?.key === 'of' && /^\p{L}{2,}ing$/u.test(items[at]!.key);

/** "needs three things: A and B", "many symptoms — A and B": the colon or dash before several. */
const opensList = (items: readonly Item[], at: number): boolean =>
  (items[at]!.key === ':' || isWord(items[at], DASHES)) &&
  items[at]!.kind === 'WORD' &&
  items[at - 1]?.kind === 'WORD' &&
  items[at + 1]?.kind === 'MENTION' &&
  groupAt(items, at + 1, items.length, true).mentions.length > 1;

/** "the same hormones – like A", "several nutrients: A and B": the sign before the members of a kind. */
const opensMembers = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], DASHES)
    ? EXAMPLES.has(items[at + 1]?.key ?? '')
    : items[at]!.key === ':' && isKindOfSeveral(items[at - 1]) && items[at + 1]?.kind === 'MENTION';
const isKindOfSeveral = (item: Item | undefined): boolean =>
  item?.kind === 'MENTION' && item.mentions.every(({ quote }) => CLASSES.has(quote.toLowerCase()));

/** Whether what is spelled like a verb is a noun: before "of", or behind an adjective or noun and before "including". */
function isNounOf(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  if (item.kind !== 'CUE' || item.cue.role !== 'VERB' || !/^(?:BASE|FINITE)$/.test(item.cue.form)) return false;
  if (items[at + 1]?.key === 'of') return true;
  const next = items[at + 1]?.key === ',' ? items[at + 2] : items[at + 1];
  const before = items[at - 1];
  const isBehind = before?.kind === 'WORD' || (before?.kind === 'CUE' && before.cue.role === 'VERB');
  return isBehind && /^(?:including|like|such)$/.test(next?.key ?? '');
}

/** How many words a member of a list may have that is no mechanism. */
const LONGEST_UNNAMED = 5;

/** Behind the comma before what is no mechanism in a list of objects, "A, trouble at work, B", the place of the next comma; -1 elsewhere. */
function behindUnnamed(items: readonly Item[], comma: number): number {
  if (items[comma]!.key !== ',' || items[comma]!.kind !== 'WORD' || items[comma - 1]?.kind !== 'MENTION') return -1;
  for (let at = comma + 1; at < Math.min(items.length, comma + 2 + LONGEST_UNNAMED); at++) {
    const item = items[at]!;
    if (item.key === ',' && item.kind === 'WORD') {
      const next = items[at + 1];
      const isListed = next?.kind === 'MENTION' ? !isFollowedByVerb(items, at + 2) : isWord(next, AND);
      return at > comma + 1 && isListed ? at : -1;
    }
    if (item.kind !== 'WORD' && !(item.kind === 'CUE' && item.cue.role === 'NOUN')) return -1;
    if (isClausal(item) || /(?:ing|ed)$/.test(item.key)) return -1;
  }
  return -1;
}
const CLAUSAL = set(BOUNDARIES, RELATIVE, AUXILIARIES, PRONOUNS, AND, 'which who a an the including such');
const isClausal = (item: Item): boolean => isAdverb(item) || isWord(item, CLAUSAL);

/** "anxiety-like behavior", "depression-related symptoms" */
const isOfIllness = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'MENTION' &&
  items[at + 1]?.key === '-' &&
  /^(?:like|related)$/.test(items[at + 2]?.key ?? '') &&
  ILLNESS.test(items[at + 3]?.key ?? '');
const ILLNESS = /^(?:behaviou?rs?|symptoms?|phenotypes?|states?|syndrome|disease|illness)$/;

/** Whether what stands before "of B" is neither how much of it nor which side of it is meant. */
const isUnnamedOf = (noun: string): boolean =>
  !ASPECTS.has(noun) &&
  !AMOUNT.test(noun) &&
  !JOINING.has(noun) &&
  noun !== ',' &&
  !/^(?:some|all|many|one|bit|range|number|variety|kinds|sources|parts)$/.test(noun);

/** "including about 90% of B" */
const AMOUNT = /^(?:about|around|nearly|roughly|approximately|over|most|much|up|\d+|%|percent|body|daily|total)$/;

/** "associated with A and also with B": the preposition again, for a further object. */
const isRepeated = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], REPEATED) &&
  (isWord(items[at - 1], JOINING) || (isAdverb(items[at - 1]) && isWord(items[at - 2], JOINING)));
const REPEATED = set('with', 'to', 'of', 'for', 'in');
const JOINING = set('and', 'or', 'also', 'but');

/** "diet", "foods": what is said of it is said of what it is rich in. */
const isFare = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'MENTION' ? item.mentions.every(({ quote }) => FARE.test(quote)) : FARE.test(item.key));
const FARE = /^(?:diets?|foods?|meals?|snacks?)$/i;

/** "the conversion of A", "symptoms of A", "the treatment of A": what acts on these acts on A. */
const isOfObject = ({ cue, key }: Extract<Item, { kind: 'CUE' }>): boolean =>
  cue.role === 'FRAME'
    ? cue.predicate === 'CONVERTS_TO' || cue.predicate === 'TREATS' || EFFECTS.test(key)
    : cue.role === 'COPULA' && (cue.predicate === 'TREATS' ? TREATMENT : SYMPTOM).test(key);
const EFFECTS = /^(?:effects?|actions?)$/;
const SYMPTOM = /^(?:symptoms?|signs?)$/;
const TREATMENT = /^treatments?$/;

function changeOf({ cue }: Extract<Item, { kind: 'CUE' }>): Predicate | null {
  if (cue.role === 'NOUN' || cue.role === 'CHANGE') return cue.predicate;
  return null;
}

/** "contrast-induced" before what is induced, where what induces it is no mechanism. */
const isInduced = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.key === '-' && HYPHENATED.has(items[at]!.key) && leadsToMention(items, at + 1);

const BEFORE_MODIFIER = set('the', 'a', 'an', 'of', 'its', 'their', 'various', 'such');

/** "the signalling molecule", "of activated cells": a verb's form that only describes what follows. */
function isModifier(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at]!;
  if (item.kind !== 'CUE' || item.cue.role !== 'VERB' || item.cue.form === 'FINITE' || item.cue.form === 'BASE')
    return false;
  const isFirst = at === from && item.cue.form !== 'GERUND' && items[at + 1]?.key !== 'by';
  return (isFirst || isWord(items[at - 1], BEFORE_MODIFIER)) && leadsToMention(items, at + 1);
}

/** "disrupted" before what is: less of it than there should be. */
const isHarm = ({ cue, key }: Extract<Item, { kind: 'CUE' }>): boolean =>
  cue.role === 'VERB' &&
  cue.form !== 'GERUND' &&
  (cue.predicate === 'DECREASES' || (cue.predicate === 'HARMS' && !GROWN.test(key)));
/** "exacerbated inflammation": more of what nobody wants. */
const GROWN = /^(?:exacerbat|aggravat|worsen)/;

/** "within", and "with" behind those who have it or what was given: "seen in people with …", "due to treatment with …". */
function opensObject(items: readonly Item[], at: number): boolean {
  const { key } = items[at]!;
  const before = items[at - 1]?.key ?? '';
  // "improves its activity against B": which acts on B.
  if (key === 'against' && AGAINST.has(before)) return false;
  return OPEN_BEFORE_OBJECT.has(key) || (key === 'with' && (PERSONS.has(before) || EXPOSURES.has(before)));
}

const AGAINST = set('activity activities potency selectivity efficacy affinity cytotoxicity');

/** Whether a mechanism stands among the next few items, so that a change is one of a further object. */
const leadsToMention = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 4).some(({ kind }) => kind === 'MENTION') || leadsToMember(items, from);

/** "of markers such as A" */
function leadsToMember(items: readonly Item[], from: number): boolean {
  const such = keyIn(items, 'such', from + 1, from + 6);
  return (
    such > 0 && items[such + 2]?.kind === 'MENTION' && items.slice(from, such).every(({ kind }) => kind === 'WORD')
  );
}
