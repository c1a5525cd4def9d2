import type { Term } from './file.ts';
import { foldToken } from './fold-token.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { longestAt } from './trie.ts';
import type { Found, TrieNode } from './trie.ts';

/** What becomes of a mechanism when a head word is said of it: "calcium" and "absorption" make calcium absorption. */
export interface Heads {
  readonly made: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly categories: ReadonlyMap<string, string>;
  /** The keys of the head words, and of the verbs that stand for them. */
  readonly heads: ReadonlySet<string>;
}

const JOINS = new Set([',', '/', 'and', 'or', '&', '-', 'plus']);
const HEAD = /^[a-z]{4,}$/;
const TWO_PARTS = /[^a-z][a-z]{4,}$/i;
const COORDINATORS = new Set(['and', 'or', '&', '/']);
const MOST_JOINS = 3;
/** Members of a list that are read: every member looks along the list, so that without an end it would take squares of time. */
const MOST_LISTED = 12;
/** Words between a head and what it is said of: "absorption efficiency of these essential minerals". */
const MOST_WORDS = 3;
/** Verbs that stand for a head word. */
const VERBS = new Map(['absorb', 'absorbs', 'absorbing'].map((verb) => [verb, 'absorption']));

/** The head words of all names of two parts, the first of which is a mechanism of its own. */
export function headsOf(terms: readonly Term[], root: TrieNode): Heads {
  const heads = new Map<string, Map<string, string>>();
  for (const term of terms) {
    for (const spelling of [term.name, ...term.synonyms]) {
      if (!TWO_PARTS.test(spelling)) continue;
      const tokens = tokenize(spelling, { start: 0, end: spelling.length });
      const last = tokens.at(-1);
      if (!last || tokens.length < 2 || !HEAD.test(last.key)) continue;
      const base = baseOf(tokens, { id: term.id, from: 0, to: tokens.length }, root);
      if (!base || base.id === term.id) continue;
      const made = heads.get(last.key) ?? new Map<string, string>();
      if (!made.has(base.id)) made.set(base.id, term.id);
      heads.set(last.key, made);
    }
  }
  return {
    made: heads,
    categories: new Map(terms.map(({ id, category }) => [id, category])),
    heads: new Set([...heads.keys(), ...[...VERBS.keys()].map(foldToken)]),
  };
}

/** Mentions of which a part is said only once: "TLR2/4", "vitamins D and K", "bone resorption and formation". */
export function findElided(tokens: readonly Token[], found: readonly Found[], root: TrieNode, heads: Heads): Found[] {
  if (found.length === 0) return [];
  const starts = new Map(found.map((name) => [name.from, name]));
  const ends = new Map(found.map((name) => [name.to, name]));
  const elided: Found[] = [];
  for (const name of found) {
    if (JOINS.has(tokens[name.to]?.key ?? '')) {
      elided.push(...numbersAfter(tokens, name, root), ...headsAfter(tokens, name, starts, root));
    }
    if (COORDINATORS.has(tokens[name.from - 1]?.key ?? '')) {
      elided.push(...basesBefore(tokens, name, ends, root, heads));
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    if (heads.heads.has(tokens[at]!.key)) elided.push(...basesAfter(tokens, at, starts, heads));
  }
  if (elided.length === 0) return elided;
  const keyOf = ({ id, from, to }: Found): string => `${from} ${to} ${id}`;
  const whole = new Set(found.map(keyOf));
  return [...new Map(elided.map((name) => [keyOf(name), name])).values()].filter((name) => !whole.has(keyOf(name)));
}

/** "TLR2/4", "IL-1 and -6", "vitamins D and K2": numbers and letters that take the stem of the name before them. */
function* numbersAfter(tokens: readonly Token[], name: Found, root: TrieNode): Generator<Found> {
  const first = tokens[name.from]!;
  const vitamin = first.key === 'vitamin';
  const stem = root.next?.get(first.key);
  if (!stem || name.to - name.from < 2 || !(vitamin || /^[A-Z]{2,}s?$/.test(first.raw) || first.raw.endsWith('s'))) {
    return;
  }
  const many = first.raw.endsWith('s');
  for (let at = name.to; ;) {
    const from = afterJoins(tokens, at);
    const token = tokens[from];
    if (!token || from === at || !(vitamin ? /^[A-Z]$/ : /^\d{1,2}$/).test(token.raw)) return;
    const joins = tokens.slice(at, from).map((join) => join.key);
    const close = many || vitamin || joins.includes('/') || joins.includes('-');
    const elided = close ? longestAt(stem, tokens, from) : null;
    const listed = joins.some((join) => join !== ',') || many || JOINS.has(tokens[elided?.to ?? from]?.key ?? '');
    if (!elided || !listed) return;
    yield elided;
    at = elided.to;
  }
}

/** "bone resorption and formation": words that make a name with what the name before them speaks of. */
function* headsAfter(
  tokens: readonly Token[],
  name: Found,
  starts: ReadonlyMap<number, Found>,
  root: TrieNode,
): Generator<Found> {
  const base = baseOf(tokens, name, root);
  if (!base) return;
  let stem: TrieNode | undefined = root;
  for (let at = base.from; at < base.to; at++) stem = stem?.next?.get(tokens[at]!.key);
  for (let at = name.to, listed = 0; stem && listed < MOST_LISTED; listed++) {
    const from = afterJoins(tokens, at);
    if (from === at) return;
    const whole = starts.get(from);
    const elided = HEAD.test(tokens[from]?.key ?? '') ? longestAt(stem, tokens, from) : null;
    const longer = elided && elided.to > (whole?.to ?? 0) ? elided : null;
    if (longer) yield longer;
    else if (!whole) return;
    at = (longer ?? whole)!.to;
  }
}

/** "calcium and magnesium absorption": names before that share the head word of the last. */
function* basesBefore(
  tokens: readonly Token[],
  name: Found,
  ends: ReadonlyMap<number, Found>,
  root: TrieNode,
  heads: Heads,
): Generator<Found> {
  const made = heads.made.get(tokens[name.to - 1]!.key);
  const base = made && baseOf(tokens, name, root);
  if (!made || !base) return;
  const category = heads.categories.get(base.id);
  for (let at = name.from, listed = 0; listed < MOST_LISTED; listed++) {
    let to = at;
    while (at - to < MOST_JOINS && JOINS.has(tokens[to - 1]?.key ?? '')) to--;
    const other = to < at ? ends.get(to) : undefined;
    const id = other && made.get(other.id);
    if (!other || id === undefined || heads.categories.get(other.id) !== category) return;
    yield { id, from: other.from, to: name.to };
    at = other.from;
  }
}

/** "absorption of calcium and magnesium", "absorbing the vitamins": a head word, then what it is said of. */
function* basesAfter(
  tokens: readonly Token[],
  head: number,
  starts: ReadonlyMap<number, Found>,
  heads: Heads,
): Generator<Found> {
  const verb = VERBS.get(tokens[head]!.raw.toLowerCase());
  const made = heads.made.get(verb ?? tokens[head]!.key);
  if (!made) return;
  let at = head + 1;
  if (!verb) {
    while (at <= head + 2 && tokens[at]?.key !== 'of') at++;
    if (tokens[at]?.key !== 'of') return;
    at++;
  }
  for (let skipped = 0; !starts.has(at) && tokens[at]?.word && skipped < MOST_WORDS; skipped++) at++;
  const said = new Set<string>();
  for (let name = starts.get(at); name && said.size < MOST_LISTED; name = starts.get(at)) {
    const id = made.get(name.id);
    if (id === undefined) return;
    if (!said.has(id)) yield { id, from: head, to: name.to };
    said.add(id);
    const next = afterJoins(tokens, name.to);
    if (next === name.to) return;
    at = next;
  }
}

/** The mechanism that all of a name but its last word names. */
function baseOf(tokens: readonly Token[], name: Found, root: TrieNode): Found | null {
  if (name.to - name.from < 2) return null;
  const base = longestAt(root, tokens.slice(name.from, name.to - 1), 0);
  const to = name.from + (base?.to ?? 0);
  return base && to === name.to - 1 ? { id: base.id, from: name.from, to } : null;
}

function afterJoins(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from - at < MOST_JOINS && JOINS.has(tokens[from]?.key ?? '')) from++;
  return from;
}
