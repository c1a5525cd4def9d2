import type { Span } from '../../schema/span.ts';
import { reachesOther, endsWord } from './endings.ts';
import type { Token } from './tokens.ts';

/**
 * Why a spelling counts only with evidence: it is a form of what an article must speak of, a short form that is also a word, or a
 * symbol in another letter case than its own.
 */
export type Doubt = 'FORM' | 'SHORT' | 'CASE';

/** One spelling of a mechanism at the end of its path. */
export interface Entry {
  /** Empty where the spelling is known to mean something that is no mechanism. */
  readonly id: string;
  /** The spelling that alone is meant, letter case and all; null where case says nothing. */
  readonly cased: string | null;
  readonly doubt: Doubt | null;
}

/** A name found: tokens `from` up to `to`, not included. */
export interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A name that counts only with evidence, and where it was met. */
export interface Doubtful {
  readonly id: string;
  readonly doubt: Doubt;
  readonly span: Span;
}

/** Whether there is evidence for a doubtful name. */
export type Taken = (name: Doubtful) => boolean;

const NEVER: Taken = () => false;
const DOUBTS: readonly (Doubt | null)[] = [null, 'FORM', 'SHORT', 'CASE'];
/** Where every path starts, and what `step` gives where none goes on. */
export const ROOT = 0;
export const NOWHERE = 0;

/**
 * Names by the keys of their tokens: a trie whose nodes are numbers. Its edges lie in one open hash table of typed arrays, so that
 * a million of them take some 20 MB, where a map a node would take 200.
 */
export class NameTable {
  readonly #keys = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #cased = new Map<number, string>();
  #nodes = 1;
  #parents: Int32Array<ArrayBuffer>;
  #edges: Int32Array<ArrayBuffer>;
  #first: Int32Array<ArrayBuffer>;
  /** Which edges end a name: there are no more edges than nodes. */
  #last: Uint8Array<ArrayBuffer>;
  #slots: Int32Array<ArrayBuffer>;
  #entries = 1;
  #owners: Int32Array<ArrayBuffer>;
  #doubts: Uint8Array<ArrayBuffer>;
  #next: Int32Array<ArrayBuffer>;

  /** A table for about so many names: it grows beyond, but what it outgrows is garbage for a while. */
  constructor(names = 64) {
    const size = 2 ** Math.ceil(Math.log2(names + 2));
    this.#parents = new Int32Array(size * 2);
    this.#edges = new Int32Array(size * 2);
    this.#first = new Int32Array(size * 2);
    this.#last = new Uint8Array(size * 2);
    this.#slots = new Int32Array(size * 4);
    this.#owners = new Int32Array(size);
    this.#doubts = new Uint8Array(size);
    this.#next = new Int32Array(size);
  }

  /** The node that a key leads to from another; NOWHERE where there is none. */
  step(node: number, key: string): number {
    const edge = this.#keys.get(key);
    return edge === undefined ? NOWHERE : this.#slots[this.#slotOf(node, edge)]!;
  }

  /** Adds a spelling, by the keys of its tokens; gives the id of the earlier one of the same keys and case whose place it takes. */
  add(path: readonly string[], entry: Entry): string | undefined {
    const node = this.#nodeOf(path);
    this.#last[this.#edges[node]!] = 1;
    let last = 0;
    for (let at = this.#first[node]!; at; at = this.#next[at]!) {
      if (this.#casedOf(at) === entry.cased && (DOUBTS[this.#doubts[at]!] === 'FORM') === (entry.doubt === 'FORM')) {
        const replaced = this.#ids[this.#owners[at]!];
        this.#owners[at] = this.#ownerOf(entry.id);
        this.#doubts[at] = DOUBTS.indexOf(entry.doubt);
        return replaced;
      }
      last = at;
    }
    const added = this.#addEntry(entry);
    const plain = entry.cased === null && entry.doubt !== 'FORM';
    if (plain && last) this.#next[last] = added;
    else {
      this.#next[added] = this.#first[node]!;
      this.#first[node] = added;
    }
    return undefined;
  }

  /** Adds a spelling where there is none of the same keys yet that the same letter case, or any, is meant by. */
  addNew(path: readonly string[], entry: Entry): void {
    for (let at = this.#first[this.#nodeOf(path)]!; at; at = this.#next[at]!) {
      const cased = this.#casedOf(at);
      if (cased === entry.cased || cased === null) return;
    }
    this.add(path, entry);
  }

  /** Whether any name ends in a key. */
  isLast(key: string): boolean {
    const edge = this.#keys.get(key);
    return edge !== undefined && this.#last[edge] === 1;
  }

  /** The id that a path ends in whatever the letter case, undefined where it is no such name. */
  idOf(path: readonly string[]): string | undefined {
    let node = ROOT;
    for (const key of path) if (!(node = this.step(node, key))) return undefined;
    for (let at = this.#first[node]!; at; at = this.#next[at]!) {
      if (this.#casedOf(at) === null && this.#doubts[at] === 0) return this.#ids[this.#owners[at]!];
    }
    return undefined;
  }

  /** The longest name that starts at a token, `start` being where in the trie to start. */
  longestAt(tokens: readonly Token[], from: number, taken: Taken = NEVER, start = ROOT): Found | null {
    const first = tokens[from];
    if (!first || (first.glued && tokens[from - 1]?.word)) return null;
    let found: Found | null = null;
    let node = start;
    for (let at = from; at < tokens.length;) {
      const next = this.step(node, tokens[at]!.key);
      if (next === NOWHERE) {
        const behind = at > from ? behindBrackets(tokens, at) : at;
        if (behind === at) break;
        at = behind;
        continue;
      }
      node = next;
      at++;
      if (!this.#first[node] || !endsWord(tokens, at) || reachesOther(tokens, from, at)) continue;
      const id = this.#nameAt(node, tokens, from, at, taken);
      if (id !== undefined) found = { id, from, to: at };
    }
    return found;
  }

  #nameAt(node: number, tokens: readonly Token[], from: number, to: number, taken: Taken): string | undefined {
    for (let at = this.#first[node]!; at; at = this.#next[at]!) {
      const cased = this.#casedOf(at);
      if (cased !== null && !isCased(cased, tokens, from, to)) continue;
      const id = this.#ids[this.#owners[at]!]!;
      const doubt = DOUBTS[this.#doubts[at]!] ?? null;
      if (doubt === null) return id;
      const raw = doubt === 'FORM' ? '' : rawOf({ from, to }, tokens);
      if (doubt !== 'FORM' && !/\p{Lu}/u.test(raw)) continue;
      if (doubt === 'CASE' && CAPITAL_WITHIN.test(raw)) return id;
      if (taken({ id, doubt, span: { start: tokens[from]!.start, end: tokens[to - 1]!.end } })) return id;
    }
    return undefined;
  }

  #nodeOf(path: readonly string[]): number {
    let node = ROOT;
    for (const key of path) {
      const edge = this.#edgeOf(key);
      const slot = this.#slotOf(node, edge);
      node = this.#slots[slot]! || this.#addNode(node, edge, slot);
    }
    return node;
  }

  #edgeOf(key: string): number {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    this.#keys.set(key, this.#keys.size);
    return this.#keys.size - 1;
  }

  #casedOf(entry: number): string | null {
    return this.#cased.get(entry) ?? null;
  }

  #ownerOf(id: string): number {
    if (this.#ids.at(-1) !== id) this.#ids.push(id);
    return this.#ids.length - 1;
  }

  #addEntry({ id, cased, doubt }: Entry): number {
    if (this.#entries === this.#owners.length) {
      this.#owners = grown(this.#owners);
      this.#doubts = grown(this.#doubts);
      this.#next = grown(this.#next);
    }
    const at = this.#entries++;
    this.#owners[at] = this.#ownerOf(id);
    this.#doubts[at] = DOUBTS.indexOf(doubt);
    if (cased !== null) this.#cased.set(at, cased);
    return at;
  }

  /** Adds the node that an edge leads to, in its slot. */
  #addNode(parent: number, edge: number, slot: number): number {
    const node = this.#nodes++;
    this.#parents[node] = parent;
    this.#edges[node] = edge;
    this.#slots[slot] = node;
    if (this.#nodes === this.#parents.length) this.#grow();
    return node;
  }

  #grow(): void {
    this.#parents = grown(this.#parents);
    this.#edges = grown(this.#edges);
    this.#first = grown(this.#first);
    this.#last = grown(this.#last);
    this.#slots = new Int32Array(this.#parents.length * 2);
    for (let node = 1; node < this.#nodes; node++) {
      this.#slots[this.#slotOf(this.#parents[node]!, this.#edges[node]!)] = node;
    }
  }

  /** The slot of an edge, or the free one that it would take. */
  #slotOf(parent: number, edge: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(edge, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const node = this.#slots[slot]!;
      if (node === NOWHERE || (this.#parents[node] === parent && this.#edges[node] === edge)) return slot;
    }
  }
}

function grown<T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(from: T): T {
  const to = new (from.constructor as new (length: number) => T)(from.length * 2);
  to.set(from);
  return to;
}

const MOST_IN_BRACKETS = 4;

/** Behind a short form in brackets amid a name ("N-methyl-D-aspartate (NMDA) receptor"); the same place where there is none. */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.key !== '(' || !/\p{Lu}/u.test(tokens[at + 1]?.raw ?? '')) return at;
  let to = at + 1;
  while (to - at <= MOST_IN_BRACKETS && tokens[to]?.word) to++;
  return to > at + 1 && tokens[to]?.key === ')' ? to + 1 : at;
}

/** What no word has: a capital behind a small letter, or several after one. */
const CAPITAL_WITHIN = /^(?=.{4})(?=.*\p{Ll})\p{L}+\p{Lu}/u;

const PLAIN = /^[A-Za-z0-9+]*$/;
const squeeze = (text: string): string => (PLAIN.test(text) ? text : text.replace(/[^\p{L}\p{N}+]+/gu, ''));

/** What stands in the text for a name, without what lies between its tokens. */
function rawOf({ from, to }: Omit<Found, 'id'>, tokens: readonly Token[]): string {
  let raw = '';
  for (let at = from; at < to; at++) raw += tokens[at]!.raw;
  return raw;
}

function isCased(spelling: string, tokens: readonly Token[], from: number, to: number): boolean {
  const plain = squeeze(rawOf({ from, to }, tokens));
  return plain === spelling || plain === `${spelling}s`;
}

/** A cased spelling in the form that `Entry.cased` takes. */
export const casedForm = squeeze;
