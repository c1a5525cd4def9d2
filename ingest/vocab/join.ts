import { byCodeUnit } from '../../schema/id.ts';
import type { MechanismLink } from '../../schema/model.ts';
import type { Category } from '../terms/file.ts';
import { invalidVocabulary, SUBSTANCES } from '../terms/file.ts';
import { keysOf } from '../terms/tokens.ts';
import type { Concept } from './concept.ts';

/** A concept of all files together. */
export interface Joined {
  readonly id: string;
  /** Which file spoke of it first, from 0, and on which line. */
  readonly file: number;
  readonly line: number;
  name: string | null;
  category: Category | null;
  /** Spellings with the file that has them; the earliest counts. */
  readonly spellings: Map<string, number>;
  readonly related: Map<string, number>;
  readonly xrefs: Set<string>;
  parents: MechanismLink[];
  /** The file whose definition, with a name, it has; a second definition in the same file is a mistake. */
  defined: number;
}

/** A file as it is joined: what it is called, and the category of its concepts where it does not tell. */
export interface JoinedFile {
  readonly name: string;
  readonly category?: Category | undefined;
}

/** More concepts than that are more than memory should be asked for. */
const MOST_CONCEPTS = 2_000_000;

const prefixOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Gathers what files say, and makes one concept of what means the same. */
export class Joiner {
  readonly #files: readonly JoinedFile[];
  readonly #byId = new Map<string, Joined>();
  /** Symbols of genes as ids ("HGNC:TNF"), whatever an earlier file calls the gene. */
  readonly #bySymbol = new Map<string, string>();

  /** `files` come in the order of their precedence. */
  constructor(files: readonly JoinedFile[]) {
    this.#files = files;
  }

  /** Takes what a file says of a concept. Throws VOCABULARY_INVALID where a file defines an id twice. */
  add(file: number, concept: Concept): void {
    const { id, line } = concept;
    const known = this.#byId.get(id);
    if (!known && this.#byId.size >= MOST_CONCEPTS) {
      throw invalidVocabulary(this.#files[file]!.name, line, `more than ${MOST_CONCEPTS} concepts`);
    }
    const joined = known ?? newJoined(id, file, line);
    if (!known) this.#byId.set(id, joined);
    if (concept.name !== null) {
      if (joined.defined === file) {
        throw invalidVocabulary(this.#files[file]!.name, line, `${id} is there already: line ${joined.line}`);
      }
      if (joined.defined < 0) joined.defined = file;
      if (id.startsWith('HGNC:')) this.#bySymbol.set(`HGNC:${concept.name}`, id);
    }
    take(joined, { ...concept, category: concept.category ?? this.#files[file]!.category ?? null, file });
  }

  /** The joined concepts, sorted by id; `byName` joins those of two vocabularies, one category and one name, too. */
  join(byName: boolean): Joined[] {
    const standsFor = this.#unions(byName);
    const root = (id: string): string => {
      let at = id;
      for (let next = standsFor.get(at); next !== undefined; next = standsFor.get(at)) at = next;
      return at;
    };
    for (const [id, one] of this.#byId) {
      const other = this.#byId.get(root(id));
      if (!other || other === one) continue;
      merge(other, one);
      this.#byId.delete(id);
    }
    const all = [...this.#byId.values()].sort((a, b) => byCodeUnit(a.id, b.id));
    for (const one of all) {
      const links = one.parents.map(({ id, relation }) => ({ id: root(id), relation }));
      const keys = new Set<string>();
      one.parents = links.filter(({ id, relation }) => {
        const first = !keys.has(id) && id !== one.id && this.#byId.has(id);
        keys.add(id);
        return first && relation !== undefined;
      });
    }
    return all;
  }

  /** Which id stands for which other: the one that an earlier file spoke of. */
  #unions(byName: boolean): Map<string, string> {
    const standsFor = new Map<string, string>();
    const roots = new Map<string, Set<string>>();
    const rootOf = (id: string): string => {
      let at = id;
      for (let next = standsFor.get(at); next !== undefined; next = standsFor.get(at)) at = next;
      return at;
    };
    /** Joins two concepts, unless that would make two of one vocabulary the same. */
    const unite = (a: string, b: string, sameVocabulary = false): void => {
      const [one, other] = [rootOf(a), rootOf(b)];
      if (one === other) return;
      const prefixes = [one, other].map((id) => roots.get(id) ?? new Set([prefixOf(id)]));
      if (!sameVocabulary && [...prefixes[0]!].some((prefix) => prefixes[1]!.has(prefix))) return;
      const [x, y] = [this.#byId.get(one)!, this.#byId.get(other)!];
      const [kept, gone] = precedes(x, y) ? [one, other] : [other, one];
      standsFor.set(gone, kept);
      roots.set(kept, new Set([...prefixes[0]!, ...prefixes[1]!]));
    };
    this.#resolveNames(standsFor);
    const claims = new Map<string, string[]>();
    for (const { id, xrefs } of this.#byId.values()) {
      for (const xref of xrefs) {
        if (!this.#byId.has(xref) || xref === id) continue;
        const key = `${prefixOf(id)} ${rootOf(xref)}`;
        claims.set(key, [...(claims.get(key) ?? []), rootOf(id)]);
      }
    }
    for (const [key, ids] of claims) {
      // Two of one vocabulary that both claim to be a third are at most near to it.
      if (new Set(ids).size === 1) unite(ids[0]!, key.slice(key.indexOf(' ') + 1));
    }
    if (byName) {
      const kindOf = (id: string): string | null => kindOfCategory(this.#byId.get(rootOf(id))!.category);
      for (const { ids, spelledOut } of this.#sameNames()) {
        const [a, b] = ids;
        if (mayBeOne(kindOf(a), kindOf(b), spelledOut)) unite(a, b);
      }
      for (const [a, b] of this.#sameSubstances()) unite(a, b, true);
    }
    return standsFor;
  }

  /** Ids that are symbols ("HGNC:TNF"), proteins of a gene, or places in a tree stand for the concept that has them. */
  #resolveNames(standsFor: Map<string, string>): void {
    const owners = new Map<string, string>(this.#bySymbol);
    for (const { id, xrefs } of this.#byId.values()) {
      for (const xref of xrefs) if (/^(?:UniProt|MeSHTree|NCBIGene):/.test(xref)) owners.set(xref, id);
    }
    for (const [alias, id] of owners) if (alias !== id) standsFor.set(alias, id);
  }

  /** Pairs of an acid and its salt, and of a substance and its class of the same name: few who write tell them apart. */
  *#sameSubstances(): Generator<readonly [string, string]> {
    const byName = new Map<string, string>();
    const substances = [...this.#byId.values()].filter(({ category }) => category !== null && SUBSTANCES.has(category));
    const nameOf = ({ name, spellings }: Joined): string => (name ?? [...spellings.keys()][0] ?? '').toLowerCase();
    for (const one of substances) byName.set(nameOf(one), one.id);
    for (const one of substances) {
      const name = nameOf(one);
      for (const like of [name.replace(/ic acid$/, 'ate'), `${name}s`]) {
        const other = byName.get(like);
        if (other !== undefined && other !== one.id) yield [one.id, other];
      }
    }
  }

  /**
   * Pairs of concepts with a name in common: first those that have it letter by letter as the name to show, then as the name to
   * show in some form, then those that have it at all.
   */
  *#sameNames(): Generator<SharedName> {
    const keyOf = (text: string): string => keysOf(text).join(' ');
    const named = new Map<string, string[]>();
    const all: (readonly [string, readonly string[]])[] = [];
    const words = new Set<string>();
    for (const one of this.#byId.values()) {
      const keys = new Set<string>();
      for (const spelling of one.spellings.keys()) {
        const key = keyOf(spelling);
        keys.add(key);
        if (SPELLED_OUT.test(spelling)) words.add(`${one.id} ${key}`);
      }
      all.push([one.id, [...keys]]);
      for (const key of keys) named.set(key, [...(named.get(key) ?? []), one.id]);
    }
    for (const how of ['EXACT', 'SHOWN', 'ANY'] as const) {
      for (const [id, keys] of all) {
        const { name, category } = this.#byId.get(id)!;
        for (const key of how === 'ANY' ? keys : name === null ? [] : [keyOf(name)]) {
          if (key.length < SHORTEST_SHARED) continue;
          for (const other of named.get(key) ?? []) {
            if (other === id || (how === 'EXACT' && !spells(this.#byId.get(other)!, name!))) continue;
            const spelledOut = words.has(`${id} ${key}`) && words.has(`${other} ${key}`);
            // Another name of a gene is a symbol, and symbols mean other things elsewhere.
            const gene = category === GENE || this.#byId.get(other)!.category === GENE;
            if (how !== 'ANY' || spelledOut || !gene) yield { ids: [id, other], spelledOut };
          }
        }
      }
    }
  }
}

/** Two concepts that share a name, and whether both have it in words rather than as a symbol. */
interface SharedName {
  readonly ids: readonly [string, string];
  readonly spelledOut: boolean;
}

const SPELLED_OUT = /\p{Ll}{5}/u;

/** Shorter names are symbols that mean several things. */
const SHORTEST_SHARED = 3;
const GENE = 'gene-or-protein';

const SUBSTANCE = 'substance';

/** What a drug or a nutrient is, another vocabulary calls a chemical. */
const kindOfCategory = (category: Category | null): string | null =>
  category !== null && SUBSTANCES.has(category) ? SUBSTANCE : category;

/** Whether kinds can be the same thing: the product of a gene, named in words, is a substance to others. */
const mayBeOne = (a: string | null, b: string | null, spelledOut: boolean): boolean =>
  a === b || a === null || b === null || (spelledOut && [a, b].includes(GENE) && [a, b].includes(SUBSTANCE));

const spells = ({ spellings }: Joined, name: string): boolean =>
  spellings.has(name) || spellings.has(name.toLowerCase());

const newJoined = (id: string, file: number, line: number): Joined => ({
  id,
  file,
  line,
  name: null,
  category: null,
  spellings: new Map(),
  related: new Map(),
  xrefs: new Set(),
  parents: [],
  defined: -1,
});

const precedes = (a: Joined, b: Joined): boolean => {
  // What no source says the kind of gives way to what is known.
  if ((a.category === null) !== (b.category === null)) return b.category === null;
  return a.file !== b.file ? a.file < b.file : byCodeUnit(a.id, b.id) < 0;
};

function take(joined: Joined, said: Omit<Concept, 'id' | 'line'> & { readonly file: number }): void {
  joined.name ??= said.name;
  joined.category ??= said.category;
  const spell = (spellings: Map<string, number>, names: Iterable<string>): void => {
    for (const name of names) if (!spellings.has(name)) spellings.set(name, said.file);
  };
  spell(joined.spellings, said.name === null ? said.synonyms : [said.name, ...said.synonyms]);
  spell(joined.related, said.related);
  for (const xref of said.xrefs) joined.xrefs.add(xref);
  joined.parents = [...joined.parents, ...said.parents];
}

function merge(kept: Joined, gone: Joined): void {
  kept.name ??= gone.name;
  // A gene and its product are a gene.
  kept.category = gone.category === GENE ? GENE : (kept.category ?? gone.category);
  for (const [name, file] of gone.spellings) kept.spellings.set(name, Math.min(file, kept.spellings.get(name) ?? file));
  for (const [name, file] of gone.related) kept.related.set(name, Math.min(file, kept.related.get(name) ?? file));
  for (const xref of gone.xrefs) kept.xrefs.add(xref);
  // "HGNC:TNF" is no identifier that anybody else would know.
  if (gone.defined >= 0 || gone.name !== null || /:[DC]?\d+$/.test(gone.id)) kept.xrefs.add(gone.id);
  kept.parents = [...kept.parents, ...gone.parents];
}
