import { FORMS_OF_BE, MODALS, set } from '../words.ts';
import { type Deed, DEEDS, type Role, type Way, WAYS } from './deeds.ts';
import { findHandled, HANDLING_VERB, type Places } from './handled.ts';
import { DETERMINERS } from './lists.ts';
import { findMovements, OPENS_MOVEMENT } from './movements.ts';
import { NamePlaces } from './name-places.ts';
import type { Parts } from './parts.ts';
import { isOfKind, keyed, keysOf, kindOf, type Token } from './tokens.ts';
import type { Found, NameTable } from './trie.ts';

/** A deed with the ids of what it is about. */
interface Known {
  readonly id: string;
  readonly things: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly meaning: string | undefined;
}

const VERB = kindOf(WAYS.keys());
/** Words without one of which nothing is told by a verb. */
export const DEED_WORD = VERB | HANDLING_VERB | OPENS_MOVEMENT;
const knownOf = new WeakMap<NameTable, ReadonlyMap<Deed, Known>>();

/** The deeds whose processes a table has. */
function knownIn(table: NameTable): ReadonlyMap<Deed, Known> {
  const before = knownOf.get(table);
  if (before) return before;
  const idOf = (name: string): string | undefined => table.idOf(keysOf(name));
  const known = new Map<Deed, Known>();
  for (const deed of DEEDS) {
    const id = idOf(deed.process);
    if (!id) continue;
    const things = set(deed.things.map(idOf).filter((thing) => thing !== undefined));
    const meaning = deed.meaning === undefined ? undefined : idOf(deed.meaning);
    known.set(deed, { id, things, words: set(deed.words ?? []), meaning });
  }
  knownOf.set(table, known);
  return known;
}

/** What a text says by verbs, and names that stand for nothing beside it: the "clot" of "blood cannot clot". */
export interface Deeds {
  readonly found: readonly Found[];
  readonly covered: readonly Found[];
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Processes that are told by what a thing does or what is done to it: "arteries relax", "bone is laid down". */
export function findDeeds(tokens: readonly Token[], names: readonly Found[], parts: Parts): Deeds {
  const { table } = parts;
  const found: Found[] = [];
  const covered: Found[] = [];
  let places: Places | undefined;
  const placesOf = (): Places =>
    (places ??= {
      starts: new NamePlaces(names, 'from', tokens.length),
      ends: new NamePlaces(names, 'to', tokens.length),
    });
  for (let at = 1; at < tokens.length + 1; at++) {
    const verb = at - 1;
    if (!isOfKind(tokens[verb], VERB)) continue;
    const ways = WAYS.get(tokens[verb]!.key)!;
    const sentence = { tokens, names, ...placesOf() };
    for (const way of ways) {
      const known = knownIn(table).get(way.deed);
      const told = known && toldBy(sentence, verb, way, known);
      if (!told) continue;
      const { thing, from, to } = told;
      // What the vocabulary spells out is found already.
      if (names.some((one) => one.id === known.id && one.from <= verb && one.to > verb)) break;
      found.push({ id: known.id, from, to });
      const name = sentence.starts.get(thing.from);
      if (known.meaning !== undefined && !name) found.push({ id: known.meaning, ...thing });
      if (way.role === 'AGAINST' && name) covered.push(name);
      covered.push(...names.filter((one) => one.from >= verb && one.to <= verb + 1 + way.rest.length));
      break;
    }
  }
  found.push(...findHandled(tokens, placesOf, parts));
  return { found: [...asWhole(tokens, found, table), ...findMovements(tokens, table)], covered };
}

/** What done together is more than both: bone that is broken down and rebuilt is remodeled. */
const TOGETHER = { parts: ['bone resorption', 'bone formation'], whole: 'bone remodeling' };

function asWhole(tokens: readonly Token[], found: readonly Found[], table: NameTable): readonly Found[] {
  if (found.length < 2) return found;
  const [whole, ...parts] = [TOGETHER.whole, ...TOGETHER.parts].map((name) => table.idOf(keysOf(name)));
  const [one, other] = parts.map((part) => found.find(({ id }) => id === part));
  if (!whole || !one || !other || one.from !== other.from) return found;
  const [first, last] = one.to < other.to ? [one, other] : [other, one];
  if (tokens[first!.to]?.key !== 'and') return found;
  return [...found.filter((name) => name !== one && name !== other), { ...last!, id: whole }];
}

interface Sentence extends Places {
  readonly tokens: readonly Token[];
  readonly names: readonly Found[];
}

interface Told extends Place {
  readonly thing: Place;
}

function toldBy(sentence: Sentence, verb: number, way: Way, known: Known): Told | null {
  const { tokens } = sentence;
  const { role, rest, deed } = way;
  const follows = rest.every((key, index) => tokens[verb + 1 + index]?.key === key);
  const to = verb + 1 + rest.length;
  if (role === 'DONE' || role === 'AGAINST') {
    if (!isVerb(sentence, verb)) return null;
    const thing = thingBehind(sentence, follows ? to : verb + 1, known);
    if (!thing) return null;
    // "switches genes on"
    const end = follows ? thing.to : thing.to + rest.length;
    if (!follows && !rest.every((key, index) => tokens[thing.to + index]?.key === key)) return null;
    if (deed.isMany && !tokens[thing.to - 1]!.raw.endsWith('s')) return null;
    if (!endsPhrase(tokens, end) || deed.unlike?.test(tokens[end]?.key ?? '')) return null;
    return role === 'AGAINST' ? { thing, ...thing } : { thing, from: verb, to: end };
  }
  if (!follows) return null;
  if (deed.manner && !deed.manner.test(tokens[to]?.raw ?? '') && !deed.manner.test(tokens[to + 1]?.raw ?? ''))
    return null;
  // "muscles contract the chest": they do it to something.
  if (role === 'DOES' && (sentence.starts.has(to) || DETERMINERS.has(tokens[to]?.key ?? ''))) return null;
  // Of "is made of B" and "is built by C" the thing itself is told.
  if (role === 'PASSIVE' && NO_PASSIVE.has(tokens[to]?.key ?? '')) return null;
  const thing = thingBefore(sentence, verb, role, known);
  return thing && { thing, from: thing.from, to };
}

const NO_PASSIVE = set('by of from up with into');

/** Words between a verb and what it is done to: "dissolve small patches of old bone". */
const MOST_BETWEEN = 5;
const QUANTITIES = keyed(
  'certain many some several more less most all these those which of hundred thousand patch bit layer their its own',
);
const ADJECTIVES = keyed('old new fresh tired worn out mature ancient small tiny little dead spongy');

/** What a verb is done to, from a place on. */
function thingBehind({ tokens, starts }: Sentence, from: number, known: Known): Place | null {
  for (let at = from; at < from + MOST_BETWEEN; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const name = starts.get(at);
    if (name) return known.things.has(name.id) ? name : null;
    if (known.words.has(token.key)) return { from: at, to: at + 1 };
    if (!DETERMINERS.has(token.key) && !QUANTITIES.has(token.key) && !ADJECTIVES.has(token.key) && token.key !== ',')
      return null;
  }
  return null;
}

/** Words that may stand between a thing and its verb. */
const BETWEEN = keyed(
  FORMS_OF_BE,
  MODALS,
  'that which who to from not cannot never also then soon do does did and begin begins start starts keep keeps get gets being constantly always both',
  'more less too',
);
const MOST_AUXILIARIES = 7;
/** Words that tell where a thing is: "blood vessels in the hands and feet". */
const LONGEST_PLACE = 6;
const WITHIN = set('in of inside around within throughout near under');
const PRONOUNS = set('it they them');
/** How far before a pronoun what it means may stand. */
const FARTHEST_MEANT = 25;
const BE = set(FORMS_OF_BE, 'get gets getting gotten got');

/** What does something, or has it done, by the place of the verb. */
function thingBefore({ tokens, ends, names }: Sentence, verb: number, role: Role, known: Known): Place | null {
  let at = verb;
  let isPassive = false;
  while (verb - at < MOST_AUXILIARIES && at > 0 && isBetween(tokens, at - 1, role)) {
    at--;
    isPassive ||= BE.has(tokens[at]!.key);
  }
  if (isPassive !== (role === 'PASSIVE')) return null;
  const last = tokens[at - 1];
  if (last === undefined) return null;
  const thing = thingAt(at) ?? placedThing();
  if (thing) return agrees(tokens, thing, at, verb, role) ? thing : null;
  if (!PRONOUNS.has(last.key)) return null;
  const meant = names.findLast(({ to, from, id }) => to < at && at - from < FARTHEST_MEANT && known.things.has(id));
  return meant && (last.key === 'it') !== tokens[meant.to - 1]!.raw.endsWith('s') ? { from: at - 1, to: at } : null;

  function thingAt(end: number): Place | null {
    const name = ends.get(end);
    if (name) return known.things.has(name.id) ? name : null;
    return known.words.has(tokens[end - 1]?.key ?? '') ? { from: end - 1, to: end } : null;
  }

  function placedThing(): Place | null {
    for (let end = at - 1; end > Math.max(0, at - LONGEST_PLACE) && tokens[end]!.word; end--) {
      if (!WITHIN.has(tokens[end]!.key)) continue;
      const placed = thingAt(end);
      if (placed) return placed;
    }
    return null;
  }
}

const isBetween = (tokens: readonly Token[], at: number, role: Role): boolean => {
  const { key } = tokens[at]!;
  if (BETWEEN.has(key) || key.endsWith('ly')) return true;
  // "is taken apart and rebuilt"
  return role === 'PASSIVE' && (PARTICIPLES.has(key) || (PARTICLES.has(key) && PARTICIPLES.has(tokens[at - 1]!.key)));
};
const PARTICIPLES: ReadonlySet<string> = new Set(
  [...WAYS].filter(([, ways]) => ways.some(({ role }) => role === 'PASSIVE')).map(([key]) => key),
);
const PARTICLES = set('on off up down apart away');

/** Before a thing that goes on doing something. */
const KEEPING = /^(?:keep|kept|stop|start|get|set|leave|with|without|see|mean|of)/;
const FARTHEST_KEEPING = 12;

/** Whether a thing and a verb go together: "muscles contract", "a muscle contracts", "keeps muscles contracting". */
function agrees(tokens: readonly Token[], thing: Place, at: number, verb: number, role: Role): boolean {
  const { raw } = tokens[verb]!;
  if (role === 'PASSIVE') return true;
  const before = tokens[at]!.key;
  if (raw.endsWith('ing')) {
    if (before === 'from') return true;
    return tokens.slice(Math.max(0, thing.from - FARTHEST_KEEPING), thing.from).some(({ key }) => KEEPING.test(key));
  }
  if (at < verb && before !== 'from') return true;
  return (
    /(?:s|ed)$/.test(raw) !== tokens[thing.to - 1]!.raw.endsWith('s') || raw.endsWith('ed') || isMade(tokens, thing)
  );
}
/** "makes the heart beat" */
const MAKING = /^(?:make|let|help|see|made)/;
const isMade = (tokens: readonly Token[], { from }: Place): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ key }) => MAKING.test(key));

/** Words before what is a verb. */
const BEFORE_VERB = keyed(
  MODALS,
  'to they you we that which who and not cannot help helps never then also or by without from so',
);

/** Whether a word that may be an adjective or a noun as well is a verb: "narrows vessels", "to relax the muscles". */
function isVerb({ tokens, ends }: Sentence, at: number): boolean {
  const { raw } = tokens[at]!;
  const before = tokens[at - 1];
  if (before === undefined) return raw.endsWith('ing');
  if (DETERMINERS.has(before.key)) return false;
  if (/s$/.test(raw) || BEFORE_VERB.has(before.key) || before.key.endsWith('ly')) return true;
  if (raw.endsWith('ing')) return !BE.has(before.key);
  return (
    (ends.has(at) || !before.word || /^[a-z]{3,}s$/.test(before.raw)) && before.raw !== ',' && !/^-/.test(before.raw)
  );
}

/** Words before which a noun has ended. */
const ENDS_NOUN = keyed(
  FORMS_OF_BE,
  MODALS,
  'in on by from with for to at and or as that which who when while but after during so than where if because without into has have more too if they it you or once again',
);
/** Whether a noun may end before a place: "relaxes blood vessel walls" speaks of the walls. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token?.word || ENDS_NOUN.has(token.key) || token.key.endsWith('ly') || /(?:ed|ing)$/.test(token.raw);
}
