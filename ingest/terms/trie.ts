import type { Token } from './tokens.ts';

/** One spelling of a mechanism at the end of its path. */
export interface Entry {
  /** Empty where the spelling is known to mean something that is no mechanism. */
  readonly id: string;
  /** The spelling that alone is meant, letter case and all; null where case says nothing. */
  readonly cased: string | null;
  /** Whether it counts only where the mechanism is known to be spoken of. */
  readonly context: boolean;
}

export interface TrieNode {
  next: Map<string, TrieNode> | null;
  entries: Entry[] | null;
}

export const newNode = (): TrieNode => ({ next: null, entries: null });

/** Adds a spelling, by the keys of its tokens; gives the earlier one of the same keys and case whose place it takes. */
export function addPath(root: TrieNode, path: readonly string[], entry: Entry): Entry | undefined {
  let node = root;
  for (const key of path) {
    const known = node.next?.get(key);
    const next = known ?? newNode();
    if (!known) (node.next ??= new Map()).set(key, next);
    node = next;
  }
  const entries = (node.entries ??= []);
  const at = entries.findIndex((other) => other.cased === entry.cased && other.context === entry.context);
  const replaced = at < 0 ? undefined : entries.splice(at, 1)[0];
  if (entry.cased === null && !entry.context) entries.push(entry);
  else entries.unshift(entry);
  return replaced;
}

/** A name found: tokens `from` up to `to`, not included. */
export interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Whether an article is known to speak of a mechanism. */
export type SpokenOf = (id: string) => boolean;

const NOTHING: SpokenOf = () => false;

/** The longest name that starts at a token, `root` being where in the trie to start. */
export function longestAt(
  root: TrieNode,
  tokens: readonly Token[],
  from: number,
  spokenOf: SpokenOf = NOTHING,
): Found | null {
  if (tokens[from]?.glued && !isOwnWord(tokens, from)) return null;
  let found: Found | null = null;
  let current: TrieNode | null | undefined = root;
  for (let at = from; at < tokens.length;) {
    current = current.next?.get(tokens[at]!.key);
    if (!current) break;
    at++;
    if (!current.entries || !endsWord(tokens, at)) continue;
    const entry = current.entries.find(
      ({ id, cased, context }) => (cased === null || isCased(cased, tokens, from, at)) && (!context || spokenOf(id)),
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

const PLAIN = /^[A-Za-z0-9+]*$/;
const squeeze = (text: string): string => (PLAIN.test(text) ? text : text.replace(/[^\p{L}\p{N}+]+/gu, ''));

function isCased(spelling: string, tokens: readonly Token[], from: number, to: number): boolean {
  let raw = '';
  for (let at = from; at < to; at++) raw += tokens[at]!.raw;
  const plain = squeeze(raw);
  return plain === spelling || plain === `${spelling}s`;
}

/** A cased spelling in the form that `Entry.cased` takes. */
export const casedForm = squeeze;
