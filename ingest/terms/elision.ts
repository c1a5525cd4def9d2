import type { Term } from './file.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { longestAt } from './trie.ts';
import type { Found, TrieNode } from './trie.ts';

/** What becomes of a mechanism when a head word is said of it: "calcium" and "absorption" make calcium absorption. */
export type Heads = ReadonlyMap<string, ReadonlyMap<string, string>>;

const JOINS = new Set([',', '/', 'and', 'or', '&', '-', 'plus']);
const MOST_BETWEEN = 3;

/** The head words of all names of two parts, the first of which is a mechanism of its own. */
export function headsOf(terms: readonly Term[], root: TrieNode): Heads {
  const heads = new Map<string, Map<string, string>>();
  for (const term of terms) {
    for (const spelling of [term.name, ...term.synonyms]) {
      const tokens = tokenize(spelling, { start: 0, end: spelling.length });
      const last = tokens.at(-1);
      const base =
        last && tokens.length > 1 && /^[a-z]{4,}$/.test(last.key) ? longestAt(root, tokens.slice(0, -1), 0) : null;
      if (!last || base?.to !== tokens.length - 1 || base.id === term.id) continue;
      const made = heads.get(last.key) ?? new Map<string, string>();
      if (!made.has(base.id)) made.set(base.id, term.id);
      heads.set(last.key, made);
    }
  }
  return heads;
}

/** Mentions of which a part is said only once: "TLR2/4", "vitamins D and K", "bone resorption and formation". */
export function findElided(tokens: readonly Token[], found: readonly Found[], root: TrieNode, heads: Heads): Found[] {
  const starts = new Map(found.map((name) => [name.from, name]));
  return [
    ...found.flatMap((name) => [...elidedStems(tokens, name, root)]),
    ...found.flatMap((name) => [...sharedFirst(tokens, name, starts, root, heads)]),
  ];
}

/** "TLR2/4", "IL-1 and -6", "vitamins D and K2": numbers and letters that take the stem of the name before them. */
function* elidedStems(tokens: readonly Token[], name: Found, root: TrieNode): Generator<Found> {
  const first = tokens[name.from]!;
  const vitamin = first.key === 'vitamin';
  const stem = root.next.get(first.key);
  if (!stem || name.to - name.from < 2 || !(vitamin || /^[A-Z]{2,}s?$/.test(first.raw) || first.raw.endsWith('s')))
    return;
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

/** "bone resorption and formation": a bare head word that takes what the name before it speaks of. */
function* sharedFirst(
  tokens: readonly Token[],
  name: Found,
  starts: ReadonlyMap<number, Found>,
  root: TrieNode,
  heads: Heads,
): Generator<Found> {
  const base = name.to - name.from > 1 ? longestAt(root, tokens.slice(name.from, name.to - 1), 0) : null;
  if (!base || name.from + base.to !== name.to - 1) return;
  for (let at = name.to; ;) {
    const from = afterJoins(tokens, at);
    const made = from > at && !starts.has(from) ? heads.get(tokens[from]?.key ?? '')?.get(base.id) : undefined;
    if (made === undefined) return;
    yield { id: made, from, to: from + 1 };
    at = from + 1;
  }
}

function afterJoins(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from - at < MOST_BETWEEN && JOINS.has(tokens[from]?.key ?? '')) from++;
  return from;
}
