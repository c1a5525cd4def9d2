import { readPackageFile } from '../schema/files.ts';
import { contentHash } from '../schema/id.ts';
import type { Mechanism, Mention } from '../schema/model.ts';
import type { Span } from '../schema/span.ts';
import { findElided, headsOf } from './terms/elision.ts';
import type { Heads } from './terms/elision.ts';
import { invalidVocabulary, readTerms } from './terms/file.ts';
import type { Term } from './terms/file.ts';
import { mergeTerms } from './terms/merge.ts';
import { keysOf, tokenize } from './terms/tokens.ts';
import { addPath, casedForm, longestAt, newNode } from './terms/trie.ts';
import type { Found, SpokenOf, TrieNode } from './terms/trie.ts';

/** The shipped mechanisms, a file a topic. */
export const TOPICS = [
  'bone',
  'gut',
  'microbes',
  'immunity',
  'hormones',
  'nutrients',
  'foods',
  'kidney',
  'drugs',
  'exercise',
  'traditional',
  'general',
] as const;

/** The mechanisms that are known, and how to find them. */
export interface Vocabulary {
  /** All mechanisms, by id. */
  readonly terms: readonly Mechanism[];
  /** `sha256:` of all that decides what is found. */
  readonly hash: string;
  get(id: string): Mechanism | undefined;
  /** The ids of all mechanisms that `parents` lead to, of every relation, nearest first. */
  ancestors(id: string): readonly string[];
  /**
   * The mentions in a text or a stretch of it, by place. The longest name wins; only elided ones overlap others. `spokenOf` is
   * asked of mechanisms that are met under a name for articles that speak of them; `own` goes before the vocabulary.
   */
  match(text: string, span?: Span, spokenOf?: SpokenOf, own?: ShortForms): Mention[];
}

/** What an article's own short forms mean: the id of a mechanism, or nothing where they mean none. */
export type ShortForms = TrieNode;

/** The short forms of an article, each with the id of a mechanism or an empty string. */
export function shortForms(meanings: ReadonlyMap<string, string>): ShortForms {
  const root = newNode();
  for (const [short, id] of meanings) addPath(root, keysOf(short), { id, cased: casedForm(short), context: false });
  return root;
}

export interface VocabularyFile {
  readonly name: string;
  readonly text: string;
}

/** Phrases that hold a mechanism's name and do not speak of it. */
const IDIOMS = 'schema/vocab/idioms.json';

let shippedTerms: Term[] | undefined;
let shipped: Vocabulary | undefined;

/**
 * The shipped vocabulary with the user's files, CSV or JSON, whose terms add to it or replace those of the same id; a spelling
 * that two terms claim goes to the later file. Throws VOCABULARY_INVALID with file and line.
 */
export function loadVocabulary(files: readonly VocabularyFile[] = []): Vocabulary {
  shippedTerms ??= TOPICS.flatMap((topic) => {
    const name = `schema/vocab/mechanisms/${topic}.csv`;
    return readTerms({ name, text: readPackageFile(name) });
  });
  if (files.length === 0) return (shipped ??= buildVocabulary([shippedTerms]));
  return buildVocabulary([shippedTerms, ...files.map(readTerms)]);
}

/** A vocabulary of terms alone, a list a file: what `loadVocabulary` makes of the files that it reads. */
export function buildVocabulary(files: readonly (readonly Term[])[]): Vocabulary {
  const terms = mergeTerms(files);
  const byId = new Map(terms.map((term) => [term.id, toMechanism(term)]));
  const root = newNode();
  const idioms = JSON.parse(readPackageFile(IDIOMS)) as string[];
  for (const idiom of idioms) addPath(root, keysOf(idiom), { id: '', cased: null, context: false });
  const kept = new Set(terms);
  for (const list of files) addTerms(root, list, kept);
  let heads: Heads | undefined;
  const ancestors = new Map<string, readonly string[]>();

  return {
    terms: [...byId.values()],
    hash: contentHash(
      JSON.stringify([idioms, terms.map((term) => [byId.get(term.id), term.cased, term.forms, term.context])]),
    ),
    get: (id) => byId.get(id),
    ancestors(id) {
      const known = ancestors.get(id) ?? ancestorsOf(id, byId);
      ancestors.set(id, known);
      return known;
    },
    match(text, span = { start: 0, end: text.length }, spokenOf, own) {
      const tokens = tokenize(text, span);
      const found: Found[] = [];
      for (let at = 0; at < tokens.length;) {
        const known = tokens[at]!.word ? longestAt(root, tokens, at, spokenOf) : null;
        const short = own && tokens[at]!.word ? longestAt(own, tokens, at) : null;
        const name = short && short.to >= (known?.to ?? 0) ? short : known;
        if (name?.id) found.push(name);
        at = name ? name.to : at + 1;
      }
      heads ??= headsOf(terms, root);
      const all = [...found, ...findElided(tokens, found, root, heads).filter(({ id }) => id !== '')];
      return all
        .map(({ id, from, to }) => {
          const { start } = tokens[from]!;
          const { end } = tokens[to - 1]!;
          return { mechanismId: id, quote: text.slice(start, end), span: { start, end } };
        })
        .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    },
  };
}

const toMechanism = ({ id, name, synonyms, category, xrefs, parents }: Mechanism): Mechanism => ({
  id,
  name,
  synonyms,
  category,
  xrefs,
  parents,
});

const GREEK_NAMES = new Set(['alpha', 'beta', 'gamma', 'delta', 'kappa']);

/** The path of "TNFα" and, where it has a Greek letter behind a word, that of "TNFalpha". */
function pathsOf(spelling: string): string[][] {
  const path = keysOf(spelling);
  const at = path.findIndex((key, index) => index > 0 && GREEK_NAMES.has(key) && /^[a-z]+$/.test(path[index - 1]!));
  if (at < 0) return [path];
  return [path, [...path.slice(0, at - 1), path[at - 1]! + path[at]!, ...path.slice(at + 1)]];
}

function addTerms(root: TrieNode, terms: readonly Term[], kept: ReadonlySet<Term>): void {
  const own = new Map<string, Term>();
  for (const term of terms) {
    if (!kept.has(term)) continue;
    own.set(term.id, term);
    const entry = { id: term.id, cased: null, context: false };
    for (const spelling of [term.name, ...term.synonyms, ...term.forms]) {
      const cased = term.cased.includes(spelling) ? { ...entry, cased: casedForm(spelling) } : null;
      for (const path of pathsOf(spelling)) {
        const owner = own.get(addPath(root, path, cased ?? entry)?.id ?? '');
        if (!owner || owner === term) continue;
        const where = `${owner.id} (${owner.file}:${owner.line})`;
        throw invalidVocabulary(term.file, term.line, `"${spelling}" names ${term.id} and ${where}`);
      }
    }
    for (const word of term.context) addPath(root, keysOf(word), { ...entry, context: true });
  }
}

function ancestorsOf(id: string, byId: ReadonlyMap<string, Mechanism>): readonly string[] {
  const found = new Set([id]);
  for (const next of found) for (const parent of byId.get(next)?.parents ?? []) found.add(parent.id);
  found.delete(id);
  return [...found];
}
