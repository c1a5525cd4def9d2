import type { Token } from './tokens.ts';

/** One spelling of a mechanism at the end of its path. */
export interface Entry {
  readonly id: string;
  /** The spelling that alone is meant, letter case and all; null where case says nothing. */
  readonly cased: string | null;
  /** Whether it counts only where the mechanism is known to be spoken of. */
  readonly context: boolean;
}

export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly entries: Entry[];
}

export const newNode = (): TrieNode => ({ next: new Map(), entries: [] });

/** Adds a spelling, by the keys of its tokens. A later one of the same keys and case stands before an earlier one. */
export function addPath(root: TrieNode, path: readonly string[], entry: Entry): void {
  let node = root;
  for (const key of path) {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = newNode()));
    node = next;
  }
  const at = node.entries.findIndex((other) => other.cased === entry.cased && other.context === entry.context);
  if (at >= 0) node.entries.splice(at, 1);
  if (entry.cased === null && !entry.context) node.entries.push(entry);
  else node.entries.unshift(entry);
}

/** A name found: tokens `from` up to `to`, not included. */
export interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const NONE: ReadonlySet<string> = new Set();

/** The longest name that starts at a token, `root` being where in the trie to start. */
export function longestAt(
  root: TrieNode,
  tokens: readonly Token[],
  from: number,
  known: ReadonlySet<string> = NONE,
): Found | null {
  if (tokens[from]?.glued && !isOwnWord(tokens, from)) return null;
  let found: Found | null = null;
  let current: TrieNode | undefined = root;
  for (let at = from; at < tokens.length;) {
    current = current.next.get(tokens[at]!.key);
    if (!current) break;
    at++;
    if (current.entries.length === 0 || !endsWord(tokens, at)) continue;
    const entry = current.entries.find(
      ({ id, cased, context }) => (!context || known.has(id)) && (cased === null || isCased(cased, tokens, from, at)),
    );
    if (entry) found = { id: entry.id, from, to: at };
  }
  return found;
}

/** A word after a Greek letter or number that it is glued to ("25hydroxy…") is no beginning; after lower-case prose it is. */
const isOwnWord = (tokens: readonly Token[], at: number): boolean => !tokens[at - 1]?.word;

/** Whether a name may end before a token: not within "TLR4", but before the reference mark of "osteoporosis12". */
function endsWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next?.glued || !next.word) return true;
  return /^\d{1,3}$/.test(next.raw) && /^[a-z]{4,}$/.test(tokens[at - 1]!.raw);
}

const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}+]+/gu, '');

function isCased(spelling: string, tokens: readonly Token[], from: number, to: number): boolean {
  let raw = '';
  for (let at = from; at < to; at++) raw += tokens[at]!.raw;
  const plain = squeeze(raw);
  return plain === spelling || plain === `${spelling}s`;
}

/** A cased spelling in the form that `Entry.cased` takes. */
export const casedForm = squeeze;
