import { readPackageFile } from '../schema/files.ts';
import { contentHash } from '../schema/id.ts';
import type { Mechanism, Mention } from '../schema/model.ts';
import type { Span } from '../schema/span.ts';
import { remembered } from './remembered.ts';
import { type Deeds, findDeeds } from './terms/find-deeds.ts';
import { findElided } from './terms/elision.ts';
import { findHeads } from './terms/heads.ts';
import { reachesOther, isVerbBehindPlural } from './terms/endings.ts';
import { invalidVocabulary, readTerms } from './terms/file.ts';
import type { Term } from './terms/file.ts';
import { mergeTerms, stateLinks } from './terms/merge.ts';
import { type Parts, partsOf } from './terms/parts.ts';
import { ACTING_NOUNS, OTHERWISE_ALONE, PROCESS_NOUNS, processOf } from './terms/processes.ts';
import { isDoubtful } from './terms/short-forms.ts';
import { findTold } from './terms/told.ts';
import { formsOf, isOfKind, kindOf, tokenize } from './terms/tokens.ts';
import type { Token } from './terms/tokens.ts';
import { casedForm, NameTable } from './terms/trie.ts';
import type { Entry, Found, Taken } from './terms/trie.ts';
import { isOfAmount } from './terms/verbs-as-nouns.ts';
import { variantsOf } from './terms/variants.ts';
import { ARTICLES, FORMS_OF_BE, set } from './words.ts';

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
  const isTied = (id: string, base: string): boolean => (get(id)?.parents ?? []).some((parent) => parent.id === base);
  /** "flow of qi and blood": with "flow of blood", which the vocabulary spells out, nobody names blood. */
  const isSpelled = (tokens: readonly Token[], { id, from, to }: Found, base: number): boolean =>
    from < base &&
    table.idOf(
      [tokens[from]!, ...tokens.slice(base, to)].flatMap(({ key }, at) => (at === 1 ? ['of', key] : [key])),
    ) === id;
  let hash: string | undefined;

  return {
    terms,
    get hash() {
      return (hash ??= hashOf(idioms, terms));
    },
    get,
    made: (id, noun) => (processOf(noun, get(id)?.category ?? '') ? parts.made(id, noun) : undefined),
    ancestors: remembered((id) => ancestorsOf(id, get)),
    match(text, span = { start: 0, end: text.length }, taken = isShort, own) {
      const tokens = tokenize(text, span);
      const found: Found[] = [];
      for (let at = 0; at < tokens.length;) {
        const named = tokens[at]!.word && !isDenied(text, tokens, at);
        const first = named ? table.longestAt(tokens, at, taken) : null;
        const known = first && (longerOf(tokens, first, table, taken) ?? first);
        const short = named && own ? own.longestAt(tokens, at) : null;
        const plain = short && short.to >= (known?.to ?? 0) ? short : known;
        const name = plain?.id ? (wholeOf(tokens, plain, parts, taken) ?? plain) : plain;
        if (name?.id) found.push(name);
        at = name ? name.to : at + 1;
      }
      const deeds = findDeeds(tokens, found, parts);
      if (found.length === 0 && deeds.found.length === 0) return [];
      const shared = findElided(tokens, found, parts);
      const others = [...shared, ...findTold(tokens, found, parts)].filter(({ id }) => id !== '');
      const elided = told(deeds, others);
      // "breast and ovarian cancer": no more of the breast is said than in "breast cancer".
      const organs = shared.filter(({ id }) => parts.category(id) === 'disease').map(({ from }) => from);
      const isAlone = elided.length === 0 && shared.length === 0 && deeds.covered.length === 0;
      const kept = found.filter(
        ({ id, from, to }) =>
          isAlone ||
          (!deeds.covered.some((name) => name.from === from && name.to === to) &&
            (!organs.includes(from) || parts.category(id) !== 'anatomy') &&
            (!isSaidElse(tokens[from]!.key) || !elided.some((name) => name.from === from && name.to > to)) &&
            !elided.some((name) => name.to === to && isSpelled(tokens, name, from) && !isTied(name.id, id))),
      );
      const heads = findHeads(tokens, kept, table, (id) => states.get(id), parts.category);
      const mentions = (elided.length + heads.length === 0 ? kept : [...kept, ...elided, ...heads])
        .map(({ id, from, to }) => {
          const { start } = tokens[from]!;
          const { end } = tokens[to - 1]!;
          return { mechanismId: id, quote: text.slice(start, end), span: { start, end } };
        })
        .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      return mentions.filter((one) => !isOfAmount(text, one, mentions));
    },
  };
}

/** What is told by verbs goes before what the same words would make of the thing: "arteries relax". */
const told = ({ found }: Deeds, others: readonly Found[]): readonly Found[] =>
  found.length === 0
    ? others
    : [...others.filter((one) => !found.some(({ from, to }) => from === one.from && to === one.to)), ...found];

/** "antibodies against A" are no others, and "the death of cells" is no mortality. */
const isSaidElse = (key: string): boolean => OTHERWISE_ALONE.has(key) || ACTING_NOUNS.has(key);

/**
 * Words before a noun that make a name of a process with it, whatever longer name the noun begins: "build bone density", "with
 * age-related hearing loss".
 */
const MAKING = kindOf(set('build building gain gaining lose losing new with'));
const MAKING_OR_OF = MAKING | kindOf(['of']);

/** "loss of bone marrow" is no loss of bone: the longer name that the last word of such a name begins. */
function longerOf(tokens: readonly Token[], { from, to }: Found, table: NameTable, taken: Taken): Found | null {
  if (to - from < 2 || !isOfKind(tokens[to - 2], to - from > 2 ? MAKING_OR_OF : MAKING)) return null;
  const longer = table.longestAt(tokens, to - 1, taken);
  return longer && longer.to > to && longer.id !== table.idOf([tokens[to - 1]!.key]) ? longer : null;
}

const PROCESS_NOUN = kindOf((key) => PROCESS_NOUNS.has(key));
/** "thiamine absorption": a name with the noun of a process behind it, which begins no longer name ("growth hormone"). */
function wholeOf(tokens: readonly Token[], { id, from, to }: Found, parts: Parts, taken: Taken): Found | null {
  const head = tokens[to];
  if (!head?.word || !isOfKind(head, PROCESS_NOUN) || reachesOther(tokens, from, to + 1)) return null;
  if (ACTING_NOUNS.has(head.key) && (parts.table.longestAt(tokens, to + 1, taken) || tellsOfOther(tokens, from)))
    return null;
  // "plaques damage synapses": a verb between two names.
  if (isVerbBehindPlural(tokens, to) && parts.table.longestAt(tokens, to + 1, taken)) return null;
  const longer = parts.table.longestAt(tokens, to, taken);
  const whole = longer && longer.to > to + 1 ? undefined : parts.made(id, head.key);
  return whole === undefined ? null : { id: whole, from, to: to + 1 };
}

/** "B is a selective A inhibitor", "B, an A inhibitor": what B does to A, and no other thing. */
function tellsOfOther(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    from - at <= MOST_ADJECTIVES &&
    tokens[at]?.word &&
    !ARTICLES.has(tokens[at]!.key) &&
    !FORMS_OF_BE.has(tokens[at]!.key)
  )
    at--;
  const opener = tokens[ARTICLES.has(tokens[at]?.key ?? '') ? at - 1 : at]?.key ?? '';
  return FORMS_OF_BE.has(opener) || (OPENS_KIND.has(opener) && opener !== tokens[at]!.key);
}
const OPENS_KIND = set(', ( as');
const MOST_ADJECTIVES = 3;

const NON = kindOf(['non']);
/** Whether "non-" stands right before a token: what is non-HDL is no HDL. */
function isDenied(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined && isOfKind(before, NON) && tokens[at]!.start - before.end === 1 && text[before.end] !== ' '
  );
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
