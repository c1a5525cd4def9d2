import { readPackageFile } from '../schema/files.ts';
import { contentHash } from '../schema/id.ts';
import type { Mechanism, Mention } from '../schema/model.ts';
import type { Span } from '../schema/span.ts';
import { findElided, headsOf } from './terms/elision.ts';
import { invalidVocabulary, readTerms } from './terms/file.ts';
import type { Term } from './terms/file.ts';
import { mergeTerms } from './terms/merge.ts';
import { tokenize } from './terms/tokens.ts';
import { addPath, casedForm, longestAt, newNode } from './terms/trie.ts';
import type { Found, TrieNode } from './terms/trie.ts';

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
  /** The mentions in a text or a stretch of it, by place. The longest name wins; only elided ones overlap others. */
  match(text: string, span?: Span, known?: ReadonlySet<string>): Mention[];
  /** The mechanisms that have names for articles that speak of them: `known` of `match` holds those that this one does. */
  readonly contextual: ReadonlySet<string>;
}

export interface VocabularyFile {
  readonly name: string;
  readonly text: string;
}

const NONE: ReadonlySet<string> = new Set();
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
  for (const list of files) addTerms(root, list, new Set(terms));
  const heads = headsOf(terms, root);
  const contextual = new Set(terms.filter(({ context }) => context.length > 0).map(({ id }) => id));
  const ancestors = new Map<string, readonly string[]>();

  return {
    terms: [...byId.values()],
    hash: contentHash(JSON.stringify(terms.map(contentOf))),
    contextual,
    get: (id) => byId.get(id),
    ancestors(id) {
      const known = ancestors.get(id) ?? ancestorsOf(id, byId);
      ancestors.set(id, known);
      return known;
    },
    match(text, span = { start: 0, end: text.length }, known = NONE) {
      const tokens = tokenize(text, span);
      const found: Found[] = [];
      for (let at = 0; at < tokens.length;) {
        const name = tokens[at]!.word ? longestAt(root, tokens, at, known) : null;
        if (name) found.push(name);
        at = name ? name.to : at + 1;
      }
      const all = [...found, ...findElided(tokens, found, root, heads)];
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

const contentOf = ({ cased, forms, context, ...term }: Term): unknown => [toMechanism(term), cased, forms, context];

const toMechanism = ({ id, name, synonyms, category, xrefs, parents }: Mechanism): Mechanism => ({
  id,
  name,
  synonyms,
  category,
  xrefs,
  parents,
});

/** The keys of a spelling's tokens. */
export const pathOf = (spelling: string): string[] =>
  tokenize(spelling, { start: 0, end: spelling.length }).map((token) => token.key);

const GREEK_NAME = /^(?:alpha|beta|gamma|delta|kappa)$/;

/** The path of "TNFα" and, where it has a Greek letter behind a word, that of "TNFalpha". */
function pathsOf(spelling: string): string[][] {
  const path = pathOf(spelling);
  const at = path.findIndex((key, index) => index > 0 && GREEK_NAME.test(key) && /^[a-z]+$/.test(path[index - 1]!));
  if (at < 0) return [path];
  return [path, [...path.slice(0, at - 1), path[at - 1]! + path[at]!, ...path.slice(at + 1)]];
}

function addTerms(root: TrieNode, terms: readonly Term[], kept: ReadonlySet<Term>): void {
  const owners = new Map<string, Term>();
  for (const term of terms) {
    if (!kept.has(term)) continue;
    const cased = new Set(term.cased);
    for (const spelling of new Set([term.name, ...term.synonyms, ...term.forms])) {
      const form = cased.has(spelling) ? casedForm(spelling) : null;
      for (const path of pathsOf(spelling)) {
        const key = `${path.join(' ')}\n${form ?? ''}`;
        const owner = owners.get(key);
        if (owner && owner !== term) {
          const where = `${owner.id} (${owner.file}:${owner.line})`;
          throw invalidVocabulary(term.file, term.line, `"${spelling}" names ${term.id} and ${where}`);
        }
        owners.set(key, term);
        addPath(root, path, { id: term.id, cased: form, context: false });
      }
    }
    for (const word of term.context) addPath(root, pathOf(word), { id: term.id, cased: null, context: true });
  }
}

function ancestorsOf(id: string, byId: ReadonlyMap<string, Mechanism>): readonly string[] {
  const found = new Set([id]);
  for (const next of found) for (const parent of byId.get(next)?.parents ?? []) found.add(parent.id);
  found.delete(id);
  return [...found];
}
