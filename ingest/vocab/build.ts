import { byCodeUnit } from '../../schema/id.ts';
import type { MechanismLink } from '../../schema/model.ts';
import type { Term } from '../terms/file.ts';
import { keysOf } from '../terms/tokens.ts';
import type { Joined, Joiner } from './join.ts';
import { kindByName } from './kind-by-name.ts';
import { generalWords, isSymbol, shareSpellings } from './spellings.ts';
import type { Conflict } from './spellings.ts';

export interface BuildOptions {
  /** Whether synonyms of wider, narrower and related meaning are kept; default false. */
  readonly related?: boolean;
  /** Words that are no names unless written as symbols, beside those that ship. */
  readonly stopWords?: readonly string[];
  /** Whether concepts of two vocabularies that have one category and one name are the same; default false. */
  readonly joinNames?: boolean;
}

export interface Built {
  /** Sorted by id. */
  readonly terms: readonly Term[];
  readonly conflicts: readonly Conflict[];
  /** Concepts left out because no file gives them a name, or a category. */
  readonly incomplete: number;
  /** Links left out because they would have made a concept its own ancestor. */
  readonly cyclic: readonly string[];
}

/** The vocabulary that the gathered concepts make; the same whatever the machine and the day. */
export function buildTerms(joiner: Joiner, options: BuildOptions = {}): Built {
  const all = joiner.join(options.joinNames ?? false);
  const complete: Joined[] = [];
  for (const one of all) {
    one.name ??= shownName(one);
    one.category ??= kindByName(one.spellings.keys());
    if (one.name !== null && one.category !== null) complete.push(one);
  }
  const { spellings, conflicts } = shareSpellings(complete, options.related ?? false, generalWords(options.stopWords));
  const named = complete.filter((one) => spellings.get(one)!.length > 0);
  if (options.joinNames) shareIds(all, named, spellings);
  const kept = new Set(named.map(({ id }) => id));
  const cyclic = breakCycles(named, kept);
  const terms = named.map((one): Term => {
    const [first, ...rest] = spellings.get(one)!;
    const name = spellings.get(one)!.find((spelling) => spelling === one.name) ?? first!;
    const cased = spellings.get(one)!.filter(isSymbol);
    return {
      id: one.id,
      name,
      category: one.category!,
      synonyms: [first!, ...rest].filter((spelling) => spelling !== name).sort(byCodeUnit),
      cased: cased.sort(byCodeUnit),
      forms: [],
      context: [],
      xrefs: [...one.xrefs].filter((xref) => !xref.startsWith('MeSHTree:') && xref !== one.id).sort(byCodeUnit),
      parents: one.parents,
      file: '',
      line: one.line,
    };
  });
  return { terms, conflicts, incomplete: all.length - named.length, cyclic };
}

/**
 * Who writes the name of a concept, or any of one of no known kind, means the term that has it: the id is one of that term's, too,
 * where another of its vocabulary keeps it from being joined ("blood sugar" is MeSH's "Glucose" to some and its "Blood Glucose").
 */
function shareIds(
  all: readonly Joined[],
  named: readonly Joined[],
  spellings: ReadonlyMap<Joined, readonly string[]>,
): void {
  const keyOf = (spelling: string): string => keysOf(spelling).join(' ');
  const owners = new Map<string, Joined>();
  for (const one of named) for (const spelling of spellings.get(one)!) owners.set(keyOf(spelling), one);
  for (const one of all) {
    if (one.name === null) continue;
    // Of what has a kind, it is the name to show that tells.
    for (const name of one.category === null ? one.spellings.keys() : [one.name]) {
      const owner = IN_WORDS.test(name) ? owners.get(keyOf(name)) : undefined;
      if (owner && owner !== one) owner.xrefs.add(one.id);
    }
  }
}

/** Symbols mean several things. */
const IN_WORDS = /\p{Ll}{3}/u;

/** Of several names, none said to be the first: the shortest that is words, as a reader would write them. */
function shownName({ spellings }: Joined): string | null {
  const plain = [...spellings.keys()].filter((name) => /^\p{L}[\p{Ll} -]{3,}$/u.test(name));
  const names = plain.length > 0 ? plain : [...spellings.keys()];
  return names.sort((a, b) => a.length - b.length || byCodeUnit(a, b))[0] ?? null;
}

/** Leaves out links to what is not there, and every link that closes a ring, in the order of ids. */
function breakCycles(concepts: readonly Joined[], kept: ReadonlySet<string>): string[] {
  const byId = new Map(concepts.map((one) => [one.id, one]));
  const state = new Map<string, 'open' | 'done'>();
  const cyclic: string[] = [];
  for (const { id: start } of concepts) {
    const stack: { id: string; links: MechanismLink[]; sound: MechanismLink[] }[] = [];
    const open = (id: string): void => {
      state.set(id, 'open');
      stack.push({ id, links: byId.get(id)!.parents.filter((link) => kept.has(link.id)), sound: [] });
    };
    if (!state.has(start)) open(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = top.links.shift();
      if (!link) {
        byId.get(top.id)!.parents = top.sound;
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(link.id) === 'open') cyclic.push(`${top.id} ${link.relation} ${link.id}`);
      else {
        top.sound.push(link);
        if (!state.has(link.id)) open(link.id);
      }
    }
  }
  return cyclic;
}
