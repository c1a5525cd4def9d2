import { DETERMINERS, isWithin, JOINS } from './lists.ts';
import type { Parts } from './parts.ts';
import { PROCESS_ADJECTIVES } from './processes.ts';
import type { Token } from './tokens.ts';
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
  const ends = new Set(found.map(({ to }) => to));
  return found.flatMap((name) => {
    const told = toldBefore(tokens, name, ends, parts);
    if (isWithin(tokens, name)) return told;
    for (let at = adjectiveBehind(tokens, name); at >= 0; at = adjectiveNext(tokens, at)) {
      const { key } = tokens[at]!;
      const id = AMOUNTS.has(key) ? undefined : toldBy(key, name, parts);
      if (id !== undefined) told.push({ id, from: name.from, to: at + 1 });
      else if (!AMOUNTS.has(key)) break;
    }
    return told;
  });
}

/** "diverse, healthy microbiomes", "stiff and painful knees": what adjectives before a name make of it. */
function toldBefore(
  tokens: readonly Token[],
  { id, from, to }: Found,
  ends: ReadonlySet<number>,
  { made }: Parts,
): Found[] {
  const told: Found[] = [];
  let apart = -1;
  for (let at = from - 1; at >= Math.max(0, from - MOST_ADJECTIVES); at--) {
    const { key, word } = tokens[at]!;
    if (JOINS.has(key) && at < from - 1) {
      apart = Math.max(apart, at);
      continue;
    }
    if (!word || ends.has(at + 1) || NO_ADJECTIVES.has(key) || COPULAS.has(tokens[at]!.raw)) break;
    const noun = nounOf(key);
    // A healthy, diverse thing is healthy in the first place.
    const isSecond = noun === DIVERSITY && JOINS.has(tokens[at - 1]?.key ?? '');
    const state = noun === undefined || isSecond ? undefined : made(id, noun);
    // "where it is stiff, healthy bones": what stands before a comma or "and" may be told of something else.
    if (state !== undefined && state !== id && (at > apart || isOpen(tokens, at)))
      told.push({ id: state, from: at, to });
  }
  return told;
}
/** Words before a name that may be its adjectives, with what joins them. */
const MOST_ADJECTIVES = 5;
const DIVERSITY = 'diversity';
const NO_ADJECTIVES = set(
  DETERMINERS,
  'in of on from at within for to by with without into than as not no when where while which that who if because but so',
);
/** Whether what stands before an adjective does not tell it of something. */
function isOpen(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (DEGREES.has(tokens[before]?.key ?? '')) before--;
  return !tokens[before]?.word || NO_ADJECTIVES.has(tokens[before]!.key);
}

/** "weaker and more brittle": the place of an adjective that is joined to another; -1 where there is none. */
function adjectiveNext(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.key === 'and' ? pastDegrees(tokens, at + 2) : -1;
  return tokens[next]?.word ? next : -1;
}

/** The place of what may be an adjective told of a name; -1 where nothing is told. */
function adjectiveBehind(tokens: readonly Token[], { from, to }: Found): number {
  const verb = pastDegrees(tokens, ABILITY.has(tokens[to]?.key ?? '') ? to + 1 : to);
  const copula = MODALS.has(tokens[verb]?.key ?? '') ? pastDegrees(tokens, verb + 1) : verb;
  const isSaid = COPULAS.has(tokens[copula]?.raw ?? '');
  const at = isSaid ? pastDegrees(tokens, copula + 1) : copula;
  const adjective = tokens[at];
  // "bone is broken down": a verb with its particle.
  if (!adjective?.word || PARTICLES.has(tokens[at + 1]?.key ?? '')) return -1;
  return isSaid || tokens.slice(Math.max(0, from - MOST_BEFORE), from).some(({ raw }) => RESULTATIVES.has(raw))
    ? at
    : -1;
}

/** The place behind words that say how much: "much more", "increasingly". */
function pastDegrees(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < MOST_DEGREES && isDegree(tokens[at]?.key ?? '')) at++;
  return at;
}
const isDegree = (key: string): boolean => DEGREES.has(key) || key.endsWith('ly');

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
