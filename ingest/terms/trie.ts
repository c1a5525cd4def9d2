import type { Span } from '../../schema/span.ts';
import { SUMS, sumOf } from '../words.ts';
import { reachesOther, endsWord } from './endings.ts';
import type { Form, Token } from './tokens.ts';

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

/** What is known of a node, one number behind the other: the node before it, the number of the key between them, and its first entry. */
const FIELDS = 3;
const EDGE = 1;
const FIRST = 2;
/** The number of a key that no name has. */
const NO_EDGE = -1;
let states = 0;

/**
 * Names by the keys of their tokens: a trie whose nodes are numbers. Its edges lie in one open hash table of typed arrays, so that
 * a million of them take some 20 MB, where a map a node would take 200.
 */
export class NameTable {
  readonly #keys = new Map<string, number>();
  /** Tells the numbers that forms remember of these keys from those of other tables, and from those of before a key was added. */
  #state = ++states;
  #isAsked = false;
  /** Which sums the first keys of names have: most words of a text begin no name. */
  readonly #begins = new Uint32Array(SUMS >> 5);
  readonly #ids: string[] = [];
  readonly #cased = new Map<number, string>();
  #nodes = 1;
  #fields: Int32Array<ArrayBuffer>;
  /** Which edges end a name: there are no more edges than nodes. */
  #last: Uint8Array<ArrayBuffer>;
  #slots: Int32Array<ArrayBuffer>;
  /** The node behind the root of each key: the step that is asked for most, and here one look. */
  #starts: Int32Array<ArrayBuffer>;
  /** Which nodes lead on, a bit each: most names end where nothing does. */
  #inner: Uint32Array<ArrayBuffer>;
  #entries = 1;
  #owners: Int32Array<ArrayBuffer>;
  #doubts: Uint8Array<ArrayBuffer>;
  #isCased: Uint8Array<ArrayBuffer>;
  #next: Int32Array<ArrayBuffer>;

  /** A table for about so many names: it grows beyond, but what it outgrows is garbage for a while. */
  constructor(names = 64) {
    const size = 2 ** Math.ceil(Math.log2(names + 2));
    this.#fields = new Int32Array(size * 2 * FIELDS);
    this.#last = new Uint8Array(size * 2);
    this.#slots = new Int32Array(size * 4);
    this.#starts = new Int32Array(size);
    this.#inner = new Uint32Array(Math.ceil((size * 2) / 32));
    this.#owners = new Int32Array(size);
    this.#doubts = new Uint8Array(size);
    this.#isCased = new Uint8Array(size);
    this.#next = new Int32Array(size);
  }

  /** The node that a word leads to from another; NOWHERE where there is none. */
  step(node: number, form: Form): number {
    return this.#behind(node, this.#numberOf(form));
  }

  /** Adds a spelling, by the forms of its tokens; gives the id of the earlier one of the same keys and case whose place it takes. */
  add(path: readonly Form[], entry: Entry): string | undefined {
    let node = ROOT;
    for (const form of path) node = this.#nodeBehind(node, this.#edgeOf(form));
    if (path[0]) this.#markBeginning(path[0].sum);
    return this.#put(node, entry);
  }

  /** Adds a spelling, by the keys of its tokens, where there is none of the same keys yet that the same letter case, or any, is meant by. */
  addNew(path: readonly string[], entry: Entry): void {
    let node = ROOT;
    for (const key of path) node = this.#nodeBehind(node, this.#keys.get(key) ?? this.#addKey(key));
    if (path[0]) this.#markBeginning(sumOf(path[0]));
    for (let at = this.#firstOf(node); at; at = this.#next[at]!) {
      const cased = this.#casedOf(at);
      if (cased === entry.cased || cased === null) return;
    }
    this.#put(node, entry);
  }

  /** Whether any name begins with a key. */
  isFirst(key: string): boolean {
    return this.#behind(ROOT, this.#keys.get(key) ?? NO_EDGE) !== NOWHERE;
  }

  /** Whether any name ends in a key. */
  isLast(key: string): boolean {
    const edge = this.#keys.get(key);
    return edge !== undefined && this.#last[edge] === 1;
  }

  /** The id that a path ends in whatever the letter case, undefined where it is no such name. */
  idOf(path: readonly string[]): string | undefined {
    let node = ROOT;
    for (const key of path) if (!(node = this.#behind(node, this.#keys.get(key) ?? NO_EDGE))) return undefined;
    for (let at = this.#firstOf(node); at; at = this.#next[at]!) {
      if (this.#casedOf(at) === null && this.#doubts[at] === 0) return this.#ids[this.#owners[at]!];
    }
    return undefined;
  }

  /** Whether some name may begin with a word. */
  mayBegin({ sum }: Form): boolean {
    return (this.#begins[sum >> 5]! & (1 << (sum & 31))) !== 0;
  }

  /** The longest name that starts at a token, `start` being where in the trie to start. */
  longestAt(tokens: readonly Token[], from: number, taken: Taken = NEVER, start = ROOT): Found | null {
    const first = tokens[from];
    if (!first || (start === ROOT && !this.mayBegin(first.form)) || (first.glued && tokens[from - 1]?.word))
      return null;
    let found: Found | null = null;
    let node = start;
    for (let at = from; at < tokens.length;) {
      const next = this.step(node, tokens[at]!.form);
      if (next === NOWHERE) {
        const behind = at > from ? behindBrackets(tokens, at) : at;
        if (behind === at) break;
        at = behind;
        continue;
      }
      node = next;
      at++;
      if (this.#firstOf(node) === 0 || !endsWord(tokens, at) || reachesOther(tokens, from, at)) continue;
      const id = this.#nameAt(node, tokens, from, at, taken);
      if (id !== undefined) found = { id, from, to: at };
    }
    return found;
  }

  #nameAt(node: number, tokens: readonly Token[], from: number, to: number, taken: Taken): string | undefined {
    for (let at = this.#firstOf(node); at; at = this.#next[at]!) {
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

  /** The entry of a node, replacing the one of the same letter case. */
  #put(node: number, entry: Entry): string | undefined {
    this.#last[this.#fields[node * FIELDS + EDGE]!] = 1;
    const first = this.#firstOf(node);
    let last = 0;
    for (let at = first; at; at = this.#next[at]!) {
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
      this.#next[added] = first;
      this.#fields[node * FIELDS + FIRST] = added;
    }
    return undefined;
  }

  #firstOf(node: number): number {
    return this.#fields[node * FIELDS + FIRST]!;
  }

  #markBeginning(sum: number): void {
    this.#begins[sum >> 5]! |= 1 << (sum & 31);
  }

  /** The number of a form's key, which the form remembers. */
  #numberOf(form: Form): number {
    if (form.asker === this.#state) return form.number;
    const known = this.#keys.get(form.key) ?? NO_EDGE;
    this.#isAsked ||= known === NO_EDGE;
    form.asker = this.#state;
    return (form.number = known);
  }

  /** The number of a form's key, which it is given where it has none. */
  #edgeOf(form: Form): number {
    if (form.asker === this.#state && form.number !== NO_EDGE) return form.number;
    form.number = this.#keys.get(form.key) ?? this.#addKey(form.key);
    form.asker = this.#state;
    return form.number;
  }

  #addKey(key: string): number {
    const number = this.#keys.size;
    this.#keys.set(key, number);
    if (number === this.#starts.length) this.#starts = grown(this.#starts);
    // Some form may remember that there is no such key.
    if (this.#isAsked) this.#state = ++states;
    this.#isAsked = false;
    return number;
  }

  #behind(node: number, edge: number): number {
    if (edge === NO_EDGE) return NOWHERE;
    if (node === ROOT) return this.#starts[edge]!;
    const leadsOn = (this.#inner[node >> 5]! & (1 << (node & 31))) !== 0;
    return leadsOn ? this.#slots[this.#slotOf(node, edge)]! : NOWHERE;
  }

  /** The node behind another, added where there is none yet. */
  #nodeBehind(node: number, edge: number): number {
    if (node === ROOT) return this.#starts[edge]! || (this.#starts[edge] = this.#addNode(ROOT, edge));
    const known = this.#slots[this.#slotOf(node, edge)]!;
    if (known !== NOWHERE) return known;
    const added = this.#addNode(node, edge);
    // Asked again, as the table may have grown.
    this.#slots[this.#slotOf(node, edge)] = added;
    this.#inner[node >> 5]! |= 1 << (node & 31);
    return added;
  }

  #casedOf(entry: number): string | null {
    return this.#isCased[entry] ? this.#cased.get(entry)! : null;
  }

  #ownerOf(id: string): number {
    if (this.#ids.at(-1) !== id) this.#ids.push(id);
    return this.#ids.length - 1;
  }

  #addEntry({ id, cased, doubt }: Entry): number {
    if (this.#entries === this.#owners.length) {
      this.#owners = grown(this.#owners);
      this.#doubts = grown(this.#doubts);
      this.#isCased = grown(this.#isCased);
      this.#next = grown(this.#next);
    }
    const at = this.#entries++;
    this.#owners[at] = this.#ownerOf(id);
    this.#doubts[at] = DOUBTS.indexOf(doubt);
    if (cased !== null) {
      this.#cased.set(at, cased);
      this.#isCased[at] = 1;
    }
    return at;
  }

  #addNode(parent: number, edge: number): number {
    if (this.#nodes * FIELDS === this.#fields.length) this.#grow();
    const node = this.#nodes++;
    this.#fields[node * FIELDS] = parent;
    this.#fields[node * FIELDS + EDGE] = edge;
    return node;
  }

  #grow(): void {
    this.#fields = grown(this.#fields);
    this.#last = grown(this.#last);
    this.#inner = grown(this.#inner);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let node = 1; node < this.#nodes; node++) {
      const parent = this.#fields[node * FIELDS]!;
      if (parent !== ROOT) this.#slots[this.#slotOf(parent, this.#fields[node * FIELDS + EDGE]!)] = node;
    }
  }

  /** The slot of an edge, or the free one that it would take. */
  #slotOf(parent: number, edge: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(edge, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const node = this.#slots[slot]!;
      if (node === NOWHERE || (this.#fields[node * FIELDS] === parent && this.#fields[node * FIELDS + EDGE] === edge))
        return slot;
    }
  }
}

function grown<T extends Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(from: T): T {
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
