import { readPackageFile } from '../schema/files.ts';
import { contentHash } from '../schema/id.ts';
import type { Mechanism, Mention } from '../schema/model.ts';
import type { Span } from '../schema/span.ts';
import { remembered } from './remembered.ts';
import { invalidVocabulary, readTerms } from './terms/file.ts';
import type { Term } from './terms/file.ts';
import { type Matcher, matcherOf } from './terms/matcher.ts';
import { mergeTerms, stateLinks } from './terms/merge.ts';
import { partsOf } from './terms/parts.ts';
import { processOf } from './terms/processes.ts';
import { isDoubtful } from './terms/short-forms.ts';
import { formsOf } from './terms/tokens.ts';
import { casedForm, NameTable } from './terms/trie.ts';
import type { Entry, Taken } from './terms/trie.ts';
import { variantsOf } from './terms/variants.ts';

/** The topics of the shipped mechanisms that are written by hand, a file each. */
export const HAND_WRITTEN = [
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
  'body',
  'symptoms',
  'general',
] as const;

/** The shipped mechanisms, a file a topic; those selected are made by scripts/vocab/build.mjs. */
export const TOPICS = [
  ...HAND_WRITTEN,
  'selected-diseases',
  'selected-chemicals',
  'selected-body',
  'selected-processes',
  'selected-living',
  'selected-ailments',
  'selected-families',
  'selected-genes',
] as const;

/** The mechanisms that are known, and how to find them. */
export interface Vocabulary {
  /** All mechanisms, by id. */
  readonly terms: readonly Mechanism[];
  /** `sha256:` of all that decides what is found. */
  readonly hash: string;
  get(id: string): Mechanism | undefined;
  /** The id of what the noun of a process makes of a mechanism: of calcium and "absorption" calcium absorption. */
  made(id: string, noun: string): string | undefined;
  /** The ids of all mechanisms that `parents` lead to, of every relation, nearest first. */
  ancestors(id: string): readonly string[];
  /**
   * The mentions in a text or a stretch of it, by place. The longest name wins; only elided ones, and the heads of states, overlap
   * others. `taken` is asked of names that count only with evidence; without it short forms do, and mere forms do not. `own` goes
   * before the vocabulary.
   */
  match(text: string, span?: Span, taken?: Taken, own?: ShortForms): Mention[];
  /** `match` of many stretches: a list of mentions for each. */
  readonly matchAll: Matcher;
  /** What an article names of its own; undefined where nothing is known of one. */
  readonly own?: OwnTerms;
}

/** The mechanisms that one article names of its own. */
export interface OwnTerms {
  /** By spelling, each with its id. */
  readonly spelled: ReadonlyMap<string, string>;
  add(mechanism: Mechanism): void;
}

/** What an article's own short forms mean: the id of a mechanism, or nothing where they mean none. */
export type ShortForms = NameTable;

/** The short forms of an article, each with the id of a mechanism or an empty string. */
export function shortForms(meanings: ReadonlyMap<string, string>): ShortForms {
  const table = new NameTable(meanings.size);
  for (const [short, id] of meanings)
    table.add(formsOf(short), { id, cased: PLAIN.test(short) ? null : casedForm(short), doubt: null });
  return table;
}

/** Words, which letter case says nothing of. */
const PLAIN = / |^\p{L}?\p{Ll}{4,}$/u;

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
  const { byId, states } = mergeTerms(files);
  // Without an order of its own `sort` goes by code units, and takes a third of the time.
  const terms = [...byId.keys()].sort().map((id) => byId.get(id)!);
  const table = new NameTable(files.reduce((sum, list) => sum + namesIn(list), 0));
  const idioms = JSON.parse(readPackageFile(IDIOMS)) as string[];
  for (const idiom of idioms) table.add(formsOf(idiom), { id: '', cased: null, doubt: null });
  for (const list of files) addTerms(table, list, byId);
  addVariants(table, terms);
  /** What names of processes have come to stand for: "thiamin absorption". */
  const composed = new Map<string, Mechanism>();
  const get = (id: string): Mechanism | undefined => byId.get(id) ?? composed.get(id);
  const parts = partsOf(
    table,
    get,
    (id) => spellingsOf(byId.get(id)),
    (mechanism) => {
      composed.set(mechanism.id, mechanism);
      const links = stateLinks(mechanism.parents);
      if (links.length > 0) states.set(mechanism.id, links);
    },
  );
  const matchAll = matcherOf(parts, { statesOf: (id) => states.get(id), parentsOf: (id) => get(id)?.parents ?? [] });
  let hash: string | undefined;

  return {
    terms,
    get hash() {
      return (hash ??= hashOf(idioms, terms));
    },
    get,
    made: (id, noun) => (processOf(noun, get(id)?.category ?? '') ? parts.made(id, noun) : undefined),
    ancestors: remembered((id) => ancestorsOf(id, get)),
    match: (text, span = { start: 0, end: text.length }, taken = isShort, own) =>
      matchAll(text, [span], taken, own)[0]!,
    matchAll,
  };
}

const isShort: Taken = ({ doubt }) => doubt === 'SHORT';

const spellingsOf = (term: Term | undefined): string[] => (term ? [term.name, ...term.synonyms, ...term.forms] : []);

/** About how many names some terms have: one in so many is asked. */
function namesIn(terms: readonly Term[]): number {
  let names = 0;
  for (let at = 0; at < terms.length; at += ASKED) names += 1 + terms[at]!.synonyms.length + terms[at]!.forms.length;
  return names * ASKED;
}
const ASKED = 16;

const hashOf = (idioms: readonly string[], terms: readonly Term[]): string =>
  contentHash(
    JSON.stringify([
      idioms,
      terms.map(({ id, name, synonyms, category, xrefs, parents, cased, forms, context }) => [
        { id, name, synonyms, category, xrefs, parents },
        cased,
        forms,
        context,
      ]),
    ]),
  );

function addTerms(table: NameTable, terms: readonly Term[], byId: ReadonlyMap<string, Term>): void {
  let own: ReadonlySet<Term> | undefined;
  for (const term of terms) {
    if (byId.get(term.id) !== term) continue;
    const entryOf = entriesOf(term);
    for (const spelling of spellingsOf(term)) {
      const replaced = table.add(formsOf(spelling), entryOf(spelling));
      const owner = replaced === undefined ? undefined : byId.get(replaced);
      if (!owner || owner === term || !(own ??= new Set(terms)).has(owner)) continue;
      const where = `${owner.id} (${owner.file}:${owner.line})`;
      throw invalidVocabulary(term.file, term.line, `"${spelling}" names ${term.id} and ${where}`);
    }
    for (const word of term.context) table.add(formsOf(word), { id: term.id, cased: null, doubt: 'FORM' });
  }
}

/** What becomes of the spellings of a term. */
function entriesOf({ id, name, category, cased, context }: Term): (spelling: string) => Entry {
  return (spelling) => ({
    id,
    cased: cased.includes(spelling) ? casedForm(spelling) : null,
    // A name that is told from a plain word by what the article speaks of stands among the words of the context, too: "wind".
    doubt: context.includes(spelling) ? 'FORM' : isDoubtful(spelling, { name, category }) ? 'SHORT' : null,
  });
}

/** Other ways to write the names, as far as no term has them for a name of its own: those of what they show go first. */
function addVariants(table: NameTable, terms: readonly Term[]): void {
  const add = (term: Term, spelling: string): void => {
    const { id, category } = term;
    if (term.context.includes(spelling)) return;
    for (const { path, cased, doubtful } of variantsOf(spelling, category, term.cased.length > 0)) {
      const doubt = isDoubtful(spelling, term) ? 'SHORT' : doubtful ? 'CASE' : null;
      table.addNew(path, { id, cased, doubt });
    }
  };
  for (const term of terms) add(term, term.name);
  for (const term of terms) for (const spelling of [...term.synonyms, ...term.forms]) add(term, spelling);
}

function ancestorsOf(id: string, get: Vocabulary['get']): readonly string[] {
  const found = new Set([id]);
  for (const next of found) for (const parent of get(next)?.parents ?? []) found.add(parent.id);
  found.delete(id);
  return [...found];
}
