import { SUBSTANCES } from './file.ts';
import { afterJoins, DETERMINERS, isWithin, JOINS, MOST_LISTED } from './lists.ts';
import type { Parts } from './parts.ts';
import {
  PROCESS_ADJECTIVES,
  PROCESS_NOUNS,
  PROCESS_PARTICIPLES,
  PROCESS_PREPOSITIONS,
  PROCESS_VERBS,
  type ProcessWord,
  UNDERGONE,
} from './processes.ts';
import type { NamePlaces } from './name-places.ts';
import { isOfKind, keyed, kindOf, type Token } from './tokens.ts';
import type { Found } from './trie.ts';
import { FORMS_OF_BE, MODALS, set } from '../words.ts';

const OF = 'of';
const THAT = 'that';
const WASTE = set('urine stool feces faeces');
/** Words that a name of a process may hang on: of all others nothing is asked. */
const TRIGGER = kindOf([
  OF,
  THAT,
  ...WASTE,
  ...[PROCESS_PREPOSITIONS, PROCESS_VERBS, PROCESS_PARTICIPLES, UNDERGONE].flatMap((words) => [...words.keys()]),
]);
const BE = set(FORMS_OF_BE, 'get gets getting');
/** Words between a head and what it is said of: "absorption efficiency of these essential minerals". */
const MOST_WORDS = 3;
/** Words between what is absorbed and its participle: "calcium from the diet cannot be well absorbed". */
const MOST_PASSIVE = 8;

/** Names of what happens to something, said in words: "absorption of calcium", "damages the skin", "the skin sags". */
export function findComposed(
  tokens: readonly Token[],
  names: readonly Found[],
  starts: NamePlaces,
  ends: NamePlaces,
  parts: Parts,
): Found[] {
  const found: Found[] = [];
  let covered = 0;
  for (let at = 0, next = 0; at < tokens.length; at++) {
    const name = names[next]?.from === at ? names[next++] : undefined;
    if (name && name.to > at + 1) {
      covered = Math.max(covered, name.to);
      if (LISTING.has(tokens[name.to]?.key ?? '')) found.push(...membersAfter(tokens, name, starts, parts));
    }
    if (!isOfKind(tokens[at], TRIGGER)) continue;
    const { key } = tokens[at]!;
    if (WASTE.has(key)) {
      const left = placeOfLeaving(tokens, at);
      if (left > 0)
        found.push(...baseBefore(tokens, { at: left, noun: 'excretion', to: left + 1 }, { starts, ends }, parts));
    }
    if (key === OF) {
      found.push(...basesAfterOf(tokens, at, { starts, ends }, parts));
      if (at >= covered) found.push(...turnedAround(tokens, at, starts, parts));
    }
    if (key === THAT) found.push(...baseOfBlocked(tokens, at, starts, parts));
    const before = tokens[at - 1]?.key ?? '';
    if (PROCESS_PREPOSITIONS.get(key)?.has(before))
      found.push(...basesAfter(tokens, { head: at - 1, noun: before }, at + 1, starts, parts));
    // What the vocabulary spells out is no other's: "cells absorb glucose" is uptake, and no absorption in the gut.
    if (at < covered) continue;
    for (const { noun, to } of wordsAt(PROCESS_VERBS, tokens, at)) {
      if (isVerb(tokens, at)) found.push(...basesAfter(tokens, { head: at, noun }, to, starts, parts));
    }
    for (const { noun, to } of wordsAt(PROCESS_PARTICIPLES, tokens, at))
      found.push(...baseOfPassive(tokens, { at, noun, to }, ends, parts));
    for (const { noun, to } of wordsAt(UNDERGONE, tokens, at))
      found.push(...baseBefore(tokens, { at, noun, to }, { starts, ends }, parts));
  }
  return found;
}

/** Of "leaves in your urine" the place of "leaves", by that of "urine"; -1 elsewhere. */
function placeOfLeaving(tokens: readonly Token[], waste: number): number {
  const through = DETERMINERS.has(tokens[waste - 1]?.key ?? '') ? waste - 2 : waste - 1;
  return THROUGH.has(tokens[through]?.key ?? '') && LEAVING.test(tokens[through - 1]?.raw ?? '') ? through - 1 : -1;
}
const LEAVING = /^(?:leaves?|left)$/i;
const THROUGH = set('in through with via');

/** The noun of a process, and behind which token the word that stands for it ends. */
interface Said {
  readonly noun: string;
  readonly to: number;
}

/** What the words of a table at a place stand for. */
function wordsAt(words: ReadonlyMap<string, readonly ProcessWord[]>, tokens: readonly Token[], at: number): Said[] {
  const some = words.get(tokens[at]!.key) ?? [];
  return some.flatMap(({ particle, noun }) => {
    if (particle === undefined) return [{ noun, to: at + 1 }];
    return tokens[at + 1]?.key === particle ? [{ noun, to: at + 2 }] : [];
  });
}

/** What is an adjective or a noun as well is a verb in the third person and before an article: "thins skin", "to thin the skin". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const { key, raw } = tokens[at]!;
  return (
    !AMBIGUOUS.has(key) ||
    raw.endsWith('s') ||
    DETERMINERS.has(tokens[at + 1]?.key ?? '') ||
    BEFORE_GERUND.has(tokens[at - 1]?.key ?? '')
  );
}
const BEFORE_GERUND = set('by without');
const AMBIGUOUS = set(
  'age aging dry drying thin thinning narrow narrowing empty hardening stiffening thickening scar scarring',
);

/** "drugs that block A" are its inhibitors. */
function* baseOfBlocked(tokens: readonly Token[], that: number, starts: NamePlaces, { made }: Parts): Generator<Found> {
  const name = starts.get(DETERMINERS.has(tokens[that + 2]?.key ?? '') ? that + 3 : that + 2);
  if (!name || !DRUGS.test(tokens[that - 1]?.key ?? '') || !BLOCKING.test(tokens[that + 1]?.key ?? '')) return;
  const id = made(name.id, 'inhibitor');
  if (id !== undefined) yield { id, from: that - 1, to: name.to };
}
const DRUGS = /^(?:drug|medicine|medication|compound|agent)$/;
const BLOCKING = /^(?:block|inhibit)s?$/;

/** "the balance of A and B" is one between them, and no "A balance". */
const BETWEEN = 'balance';

/** "absorption of calcium": a head word, up to two words, "of", then what the head is said of. */
function* basesAfterOf(
  tokens: readonly Token[],
  of: number,
  { starts, ends }: { readonly starts: NamePlaces; readonly ends: NamePlaces },
  parts: Parts,
): Generator<Found> {
  for (let head = of - 1; head >= of - MOST_WORDS && tokens[head]?.word; head--) {
    const { key } = tokens[head]!;
    // "cells are part of the innate immune system": what these are is no name of theirs.
    // "may function entirely independently of the brain": a verb with its adverb is no head.
    // "kidney failure causes swelling of the legs": what a verb stands between.
    if (key === BETWEEN || BE.has(key) || key.endsWith('ly') || BRINGING.has(key)) return;
    // "receptor-mediated activation of A": what a modifier is made of is said of nothing behind it.
    if (MODIFYING.has(key)) return;
    // "makes up half the volume of bone": a share of the thing itself.
    if (BULK.has(key) && isShare(tokens, head - 1)) return;
    // "damages the arteries of the brain": of the brain are the arteries alone.
    if (head < of - 1 && ends.has(head + 2) && !PROCESS_NOUNS.has(tokens[head + 1]!.key)) return;
    // "alpha cells of the pancreas" have a name of their own.
    if (!PROCESS_NOUNS.has(key) && (ends.get(head + 1)?.from ?? head) < head) return;
    yield* basesAfter(tokens, { head, noun: key }, of + 1, starts, parts);
  }
}

/** "absorb nutrients such as calcium", "absorbs calcium and iron": what is listed with what a name that the vocabulary spells out is said of. */
function* membersAfter(tokens: readonly Token[], name: Found, starts: NamePlaces, parts: Parts): Generator<Found> {
  const at = afterJoins(tokens, name.to, LISTING);
  const { key } = tokens[name.from]!;
  const isVerb = PROCESS_VERBS.has(key);
  if (!starts.has(at) || !tokens.slice(name.to, at).some((one) => isVerb || OPENS_LIST.has(one.key))) return;
  const nouns = PROCESS_NOUNS.has(key) ? [key] : wordsAt(PROCESS_VERBS, tokens, name.from).map(({ noun }) => noun);
  for (const noun of nouns) yield* basesAfter(tokens, { head: name.from, noun }, at, starts, parts);
}

/** "membranes of cells": a name of two words of which neither need name anything. */
function* turnedAround(tokens: readonly Token[], of: number, starts: NamePlaces, { table }: Parts): Generator<Found> {
  const at = DETERMINERS.has(tokens[of + 1]?.key ?? '') ? of + 2 : of + 1;
  const head = tokens[of - 1];
  const modifier = tokens[at];
  if (!head?.word || !modifier?.word || starts.has(at)) return;
  // "failure of respiratory cells": what goes on is said of something else.
  const next = tokens[at + 1];
  if (next?.word && !modifier.raw.endsWith('s') && !ENDS_NOUN.has(next.key)) return;
  const id = table.idOf([modifier.key, head.key]);
  if (id) yield { id, from: of - 1, to: at + 1 };
}
const MODIFYING = set('mediated induced dependent binding related associated specific coupled derived');
const BRINGING = keyed(
  'cause causes caused lead leads led result results resulted trigger triggers bring brings means include includes have has had show shows can may might could will would which that',
);
const BULK = set('volume weight mass bulk');
/** Whether "half the", "a third of the" or "90 percent of its dry" ends at a place. */
function isShare(tokens: readonly Token[], last: number): boolean {
  const near = tokens.slice(Math.max(0, last - MOST_OF_SHARE), last + 1);
  return near.some(({ key }) => SHARE.has(key));
}
const MOST_OF_SHARE = 3;
const SHARE = set('half third quarter fifth tenth percent % most two-thirds three-quarters');
/** Words before which a noun has ended. */
const ENDS_NOUN = set(
  'in on by from with for to at and or as is are was were can may that which when while but after during',
);

/** "absorbing the vitamins A and D": what stands behind a head word from `at` on, as far as the head makes something of it. */
function* basesAfter(
  tokens: readonly Token[],
  { head, noun }: { readonly head: number; readonly noun: string },
  at: number,
  starts: NamePlaces,
  { made }: Parts,
): Generator<Found> {
  for (let skipped = 0; !starts.has(at) && skipped < MOST_WORDS; at++) {
    at = pastBrackets(tokens, at);
    if (starts.has(at)) break;
    const { key, word } = tokens[at] ?? NO_WORD;
    if (!word) break;
    if (PREPOSITIONS.has(key)) return;
    if (!SHARES.has(key)) skipped++;
  }
  const said = new Set<string>();
  for (let name = starts.get(at); name && said.size < MOST_LISTED; name = starts.get(at)) {
    const id = made(name.id, noun);
    if (id === undefined || isOfMore(tokens, noun, name.to)) return;
    if (!said.has(id)) yield { id, from: head, to: name.to };
    said.add(id);
    const to = pastBrackets(tokens, name.to);
    let next = afterJoins(tokens, to, LISTING);
    if (next === to) return;
    // "damage to the liver and the heart"
    if (DETERMINERS.has(tokens[next]?.key ?? '')) next++;
    at = next;
  }
}
/** "retains a high protein content", "retain water transporting activity": said of more than the name. */
const isOfMore = (tokens: readonly Token[], noun: string, to: number): boolean =>
  noun === 'retention' && TRAITS.has(tokens[to]?.key ?? '');
const TRAITS = set(
  'content activity capacity ability transporting binding carrying holding function potential structure',
);
const NO_WORD = { key: '', word: false };

/** "the flow of qi (vital energy) and blood": the place behind a few words in brackets. */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== '(') return at;
  const close = tokens.slice(at, at + MOST_IN_BRACKETS).findIndex(({ key }) => key === ')');
  return close < 0 ? at : at + close + 1;
}
const MOST_IN_BRACKETS = 6;

/** "minerals like calcium": what a head word makes of a kind, it makes of its members. */
const LISTING = set(JOINS, 'like such as including');
/** Words without one of which no name is composed. */
export const COMPOSING = TRIGGER | kindOf(LISTING);
const OPENS_LIST = set('like such including');
/** "only a tenth or so of the calcium" */
const SHARES = set(
  'a an the of or so about only half third quarter tenth fifth most much more less little some any all',
);
/** Behind these begins something else than what a head is said of. */
const PREPOSITIONS = set('in on by from with for at to between into within which when');

/** "calcium is well absorbed": the nearest before a form of "to be" of which the participle makes something. */
function* baseOfPassive(
  tokens: readonly Token[],
  { at, noun, to: end }: Said & { readonly at: number },
  ends: NamePlaces,
  { made, category }: Parts,
): Generator<Found> {
  let passive = false;
  for (let to = at - 1; to > 0 && at - to <= MOST_PASSIVE && tokens[to]!.word; to--) {
    passive ||= BE.has(tokens[to]!.key);
    // "A needs B in order to be absorbed": not B is.
    // "A holds B but is poorly absorbed": A is.
    if (tokens[to]!.key === 'order' || tokens[to]!.key === 'but') return;
    const name = passive ? ends.get(to) : undefined;
    const id = name && SUBSTANCES.has(category(name.id) ?? '') ? made(name.id, noun) : undefined;
    if (id !== undefined) return yield { id, from: name!.from, to: end };
    // "heme iron from meat is taken up"
    if (name && end > at + 1) return;
  }
}

/** "the skin sags", "muscle slowly wastes away": what stands right before the verb, and nothing behind that it acts on. */
function* baseBefore(
  tokens: readonly Token[],
  { at, noun, to: end }: Said & { readonly at: number },
  { starts, ends }: { readonly starts: NamePlaces; readonly ends: NamePlaces },
  { made }: Parts,
): Generator<Found> {
  const behind = tokens[end]?.key ?? '';
  // "joints grow stiffer": into another state, and no larger.
  // "bones heal more slowly" is told of nothing that there is more of.
  const isAmount = AMOUNTS.has(behind) && !tokens[end + 1]?.raw.endsWith('ly');
  if (starts.has(end) || DETERMINERS.has(behind) || isAmount || PROCESS_ADJECTIVES.has(behind) || behind.endsWith('er'))
    return;
  let to = at;
  while (at - to < MOST_WORDS && isAuxiliary(tokens[to - 1])) to--;
  const name = ends.get(to);
  // "waste" is a verb behind a plural or an auxiliary alone: "muscles waste", "muscle may waste".
  const { raw } = tokens[at]!;
  const agrees = to < at || /(?:s|ed|nk|od|d)$/.test(raw) || tokens[to - 1]?.raw.endsWith('s');
  const id = name && agrees && !isWithin(tokens, name) ? made(name.id, noun) : undefined;
  if (id !== undefined) yield { id, from: name!.from, to: end };
}
/** "wastes less calcium": what it does to something. */
const AMOUNTS = set('less more too fewer some much many no');
const AUXILIARIES = set(MODALS, 'to also then often soon eventually do does');
const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && (AUXILIARIES.has(token.key) || token.key.endsWith('ly'));
