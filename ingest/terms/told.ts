import { DETERMINERS, isWithin, JOINS } from './lists.ts';
import type { Parts } from './parts.ts';
import { PROCESS_ADJECTIVES } from './processes.ts';
import { isOfKind, keyed, kindOf, type Token } from './tokens.ts';
import type { Found } from './trie.ts';
import { MODALS, set } from '../words.ts';

/** Between a name and the adjective that is told of it: "joints become more and more stiff". */
const COPULAS = set(
  'is are was were be been become becomes became becoming get gets got getting feel feels felt grow grows grew growing turn turns turned go goes went stay stays remain remains look looks looked seem seems appear appears',
);
/** "the joints may become stiff" */
const DEGREES = set('more less too very so quite rather increasingly slightly much also often soon');
/** Verbs that make something what an adjective behind it tells: "leaves the mouth dry". */
const RESULTATIVES = set(
  'make makes made making leave leaves left leaving keep keeps kept keeping turn turns turned turning render renders rendered rendering',
);
/** "gut health is compromised", "liver function is impaired": the organ is. */
const ABILITY = set('health function');
const JOIN = kindOf(JOINS);
const MAY_BE_COPULA = kindOf(keyed(COPULAS));
const MAY_BE_RESULTATIVE = kindOf(keyed(RESULTATIVES));
const DEGREE = kindOf((key) => DEGREES.has(key) || key.endsWith('ly'));
/** Words right behind a name that an adjective told of it may follow. */
const LEADS_TO_ADJECTIVE = kindOf([...ABILITY, ...MODALS, ...keyed(COPULAS)]) | DEGREE;
/** Adjectives that make something of a name, and what may be the comparatives of such. */
const ADJECTIVE = kindOf((key) => nounOf(key) !== undefined);
/** Words without one of which nothing is told of a name. */
export const MAY_TELL = LEADS_TO_ADJECTIVE | MAY_BE_RESULTATIVE | ADJECTIVE;
const PARTICLES = set('down up off away out');
const MOST_DEGREES = 3;
/** Words between such a verb and the name. */
const MOST_BEFORE = 4;
/** What says how much there is of a thing, or that it does well or badly, names no other thing: "phosphate is high". */
const AMOUNTS = set(
  'high higher low lower raised elevated excess excessive reduced weak weaker strong stronger stable steady normal healthy balanced',
);

/** Names whose adjective stands behind what it tells of: "bones become brittle" for brittle bones, "dry" for a dry mouth. */
export function findTold(tokens: readonly Token[], found: readonly Found[], parts: Parts): Found[] {
  const told: Found[] = [];
  let end = 0;
  for (const name of found) {
    addToldBefore(told, tokens, name, end, parts);
    end = name.to;
    let at = adjectiveBehind(tokens, name);
    if (at < 0 || isWithin(tokens, name)) continue;
    for (; at >= 0; at = adjectiveNext(tokens, at)) {
      const { key } = tokens[at]!;
      const id = AMOUNTS.has(key) ? undefined : toldBy(key, name, parts);
      if (id !== undefined) told.push({ id, from: name.from, to: at + 1 });
      else if (!AMOUNTS.has(key)) break;
    }
  }
  return told;
}

/** "diverse, healthy microbiomes", "stiff and painful knees": what adjectives before a name make of it, from the `end` of the one before on. */
function addToldBefore(
  told: Found[],
  tokens: readonly Token[],
  { id, from, to }: Found,
  end: number,
  { made }: Parts,
): void {
  let apart = -1;
  for (let at = from - 1; at >= Math.max(0, from - MOST_ADJECTIVES); at--) {
    const token = tokens[at]!;
    if (at < from - 1 && isOfKind(token, JOIN)) {
      apart = Math.max(apart, at);
      continue;
    }
    if (!token.word || at + 1 === end || isOfKind(token, NO_ADJECTIVE) || isCopula(token)) break;
    if (!isOfKind(token, ADJECTIVE)) continue;
    const noun = nounOf(token.key);
    // A healthy, diverse thing is healthy in the first place.
    const isSecond = noun === DIVERSITY && JOINS.has(tokens[at - 1]?.key ?? '');
    const state = noun === undefined || isSecond ? undefined : made(id, noun);
    // "where it is stiff, healthy bones": what stands before a comma or "and" may be told of something else.
    if (state !== undefined && state !== id && (at > apart || isOpen(tokens, at)))
      told.push({ id: state, from: at, to });
  }
}
const isCopula = (token: Token | undefined): boolean =>
  token !== undefined && isOfKind(token, MAY_BE_COPULA) && COPULAS.has(token.raw);
/** Words before a name that may be its adjectives, with what joins them. */
const MOST_ADJECTIVES = 5;
const DIVERSITY = 'diversity';
const NO_ADJECTIVES = set(
  DETERMINERS,
  'in of on from at within for to by with without into than as not no when where while which that who if because but so',
);
const NO_ADJECTIVE = kindOf(NO_ADJECTIVES);
/** Whether what stands before an adjective does not tell it of something. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (DEGREES.has(tokens[before]?.key ?? '')) before--;
  return !tokens[before]?.word || isOfKind(tokens[before], NO_ADJECTIVE);
}

/** "weaker and more brittle": the place of an adjective that is joined to another; -1 where there is none. */
function adjectiveNext(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.key === 'and' ? pastDegrees(tokens, at + 2) : -1;
  return tokens[next]?.word ? next : -1;
}

/** The place of what may be an adjective told of a name; -1 where nothing is told. */
function adjectiveBehind(tokens: readonly Token[], { from, to }: Found): number {
  const mayFollow = isOfKind(tokens[to], LEADS_TO_ADJECTIVE);
  if (!mayFollow && !isMadeSo(tokens, from)) return -1;
  const verb = pastDegrees(tokens, ABILITY.has(tokens[to]?.key ?? '') ? to + 1 : to);
  const copula = MODALS.has(tokens[verb]?.key ?? '') ? pastDegrees(tokens, verb + 1) : verb;
  const isSaid = isCopula(tokens[copula]);
  const at = isSaid ? pastDegrees(tokens, copula + 1) : copula;
  const adjective = tokens[at];
  // "bone is broken down": a verb with its particle.
  if (!adjective?.word || PARTICLES.has(tokens[at + 1]?.key ?? '')) return -1;
  return isSaid || isMadeSo(tokens, from) ? at : -1;
}

/** Whether a verb stands before a name that makes it what is told behind. */
function isMadeSo(tokens: readonly Token[], from: number): boolean {
  for (let at = Math.max(0, from - MOST_BEFORE); at < from; at++)
    if (isOfKind(tokens[at], MAY_BE_RESULTATIVE) && RESULTATIVES.has(tokens[at]!.raw)) return true;
  return false;
}

/** The place behind words that say how much: "much more", "increasingly". */
function pastDegrees(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < MOST_DEGREES && isOfKind(tokens[at], DEGREE)) at++;
  return at;
}

function toldBy(key: string, { id }: Found, { told, made }: Parts): string | undefined {
  for (const adjective of positivesOf(key)) {
    const noun = PROCESS_ADJECTIVES.get(adjective)?.[0]?.noun;
    const state = told(id, adjective) ?? (noun === undefined ? undefined : made(id, noun));
    if (state !== undefined) return state;
  }
  return undefined;
}

/** What an adjective makes of a name, or the one that it may be the comparative of. */
function nounOf(key: string): string | undefined {
  const own = PROCESS_ADJECTIVES.get(key);
  if (own !== undefined || !key.endsWith('er')) return own?.[0]?.noun;
  return positivesOf(key).flatMap((positive) => PROCESS_ADJECTIVES.get(positive) ?? [])[0]?.noun;
}

/** What a word may be the comparative of, and itself: "drier", "stiffer", "thinner". */
function positivesOf(key: string): string[] {
  if (!/^\w{3,}er$/.test(key)) return [key];
  const stem = key.slice(0, -2);
  return [key, stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(\w)\1$/, '$1')];
}
