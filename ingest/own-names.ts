// What an article names that no vocabulary has to have: the ailment that it is about and defines, what it says that something is
// called, the genes that it speaks of as genes.
import { foldedWords } from '../schema/fold.ts';
import type { Mechanism } from '../schema/model.ts';
import { lastStartingAt, slice } from '../schema/span.ts';
import { findAbbreviations } from './abbreviations.ts';
import { CUES } from './cues.ts';
import type { Document } from './document.ts';
import { verbForms } from './inflect.ts';
import { matchesOf } from './matches.ts';
import { isForReaders, subjectOfTitle } from './page-topic.ts';
import { remembered } from './remembered.ts';
import { CURIE } from './terms/file.ts';
import { PROCESS_NOUNS } from './terms/processes.ts';
import { shortForms, type Vocabulary } from './vocabulary.ts';
import { set } from './words.ts';

/** A name that an article gives, and other ways in which it writes it. */
interface OwnName {
  readonly name: string;
  readonly category: string;
  readonly synonyms: readonly string[];
  /** Where the vocabulary has it, and the article another name for it. */
  readonly id?: string;
}

/** Kinds of things, by their nouns in the singular, that are told to be called something. */
const KINDS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'disease',
        'condition disease disorder syndrome illness cancer tumor tumour infection abnormality malformation complication defect leukemia lymphoma deficiency injury inflammation deposit growth lesion rash impairment',
      ],
      ['gene-or-protein', 'protein enzyme receptor gene antibody transporter kinase'],
      ['chemical', 'substance chemical compound pigment acid molecule toxin fat sugar lipid'],
      ['drug', 'drug medicine medication'],
      ['cell', 'cell'],
      ['anatomy', 'structure gland organ tissue membrane muscle nerve bone vessel artery vein duct valve compartment'],
      ['process', 'process reaction phase mechanism'],
      ['intervention', 'test procedure surgery operation treatment therapy technique exam scan'],
    ] as const
  ).flatMap(([category, nouns]) => nouns.split(' ').map((noun) => [noun, category] as const)),
);
const AILMENT = [...KINDS].flatMap(([noun, category]) => (category === 'disease' ? [noun] : []));
const NOUNS = [...KINDS.keys()].map((noun) => noun.replace(/y$/, '(?:y|ie)')).join('|');
/** "a condition called albinism", "proteins known as globins" */
const CALLED = new RegExp(
  String.raw`\b(${NOUNS})(e?s)? (?:\([^()]{1,30}\) )?(?:(?:that (?:is|are) |(?:is|are) )?(?:commonly |also |often |usually |sometimes |otherwise |collectively )?(?:called|named|termed|known as|referred to as)) (?:(?:the|an?) )?["“‘']?`,
  'giu',
);
/** What goes on behind a name. */
const BEHIND_NAME = set(
  'that which who whose and or is are was were in on of to for from by with without because when where while if as at than but so can may might will would could has have had does do did causes cause helps help also plays through during after before under into onto within inside between among against using such including leading resulting causing both either not it they this these those the a an its their',
);
/** What tells how many, and no kind; and what many things are, each of another kind. */
const NO_NAMES =
  /^(?:multiple|many|several|two|three|more|other|new|high|low|good|bad|normal|abnormal|common|different)\b|\b(?:factors?|types?|groups?|stages?|symptoms?|signs?|problems?|tests?|levels?|things?|people|patients|attacks?|stuff|parts?|cases?|risks?)$|(?<![sui'’])s [^]*\p{L}$/iu;
const NAME_WORD = /^(?:[\p{L}\d][\p{L}\d'’/-]*)/u;
const MOST_WORDS = 5;
const FEWEST_LETTERS = 4;

/** "X syndrome (XS) is a rare disorder …": what stands between "is" and the noun of an ailment are adjectives and what takes a kind of them. */
const DEFINING = new RegExp(
  String.raw`^(?:is|are|refers to|was) (?:(?:(?:an?|the|one|any|some|two|three|several|all|usually|also|actually|considered|not|most|both) |(?:group|type|form|kind|number|family|spectrum|subtype|variant|set|class|series|example)s? of |of |(?:and|or) |[\p{L}-]{2,20},? ){0,9})(?:${AILMENT.join('|')}|illnesses|abnormalities|deficiencies|types? of|forms? of)(?:e?s)?\b`,
  'iu',
);
/** What names of ailments end in. */
const OF_AILMENT =
  /(?:\b(?:syndrome|disease|disorder|deficiency|disability|defect|anomaly|malformation|cancer|tumou?r|mole|palsy|dystrophy|failure|insufficiency|intolerance|poisoning|fever|infection|injury|complex|sequence|spectrum)|oma|itis|osis|[ae]mia|uria|pathy|plasia|trophy|penia|algia|megaly|philia|phobia|plegia|paresis|ectasia|sclerosis|malacia|tonia|cephaly|dactyly|ism)s?$/iu;
/** Between a name and its verb: "(MS)", ", also called A," */
const ASIDE = /^(?:\s?\([^()]{1,80}\)|, (?:also|sometimes|often|formerly|commonly|or) [^,]{1,80},)?\s?/u;
/** "enlarged liver (hepatomegaly)": a word of medicine that explains what stands before it. */
const GLOSS =
  /(?<=\p{Ll} )\((?=[\p{Ll} -]{6,40}\))([\p{Ll} -]*\p{Ll}{2,}(?:megaly|itis|osis|emia|aemia|uria|algia|pathy|plegia|paresis|trophy|plasia|omas?|penia|dactyly|cephaly|gnathia|opia|tonia|phagia|phasia|pnea|rrh(?:o?ea|agia)|ectasia|malacia|sclerosis|stenosis|ptosis|kinesia|esthesia|phobia|somnia|praxia|lexia|hidrosis|trichosis|keratosis|oxia|schisis|ptysis|hernia|spasm|edema))\)/gu;
/** "the LYST gene", "the A, B, and C genes" */
const GENES =
  /\b((?:[A-Z][A-Z0-9]{1,7}(?:-[A-Z0-9]{1,3})?(?:, (?:and |or )?| and | or )){0,8}[A-Z][A-Z0-9]{1,7}(?:-[A-Z0-9]{1,3})?) genes?\b/g;
/** "has two main forms: A (AB), and C (CD)" */
const FORMS = /\b(?:forms?|types?|kinds?|subtypes?|variants?|categories)\b[^:.;]{0,80}:/;
const MOST_NAMES = 200;

/** The vocabulary with what an article, one for readers, names of its own. */
export function withOwnNames(document: Document, vocabulary: Vocabulary): Vocabulary {
  if (!isForReaders(document)) return vocabulary;
  const own = new Map<string, Mechanism>();
  const spelled = new Map<string, string>();
  for (const { name, category, synonyms, id: known } of namesOf(document, vocabulary).slice(0, MOST_NAMES)) {
    const id = known ?? `local:${foldedWords(name).join('-')}`;
    if (!CURIE.test(id)) continue;
    if (!vocabulary.get(id)) own.set(id, { id, name, category, synonyms, xrefs: [], parents: [] });
    for (const spelling of [name, ...synonyms]) spelled.set(spelling, id);
  }
  const table = spelled.size > 0 ? shortForms(spelled) : undefined;
  return {
    terms: vocabulary.terms,
    get hash() {
      return vocabulary.hash;
    },
    own: { spelled, add: (mechanism) => void own.set(mechanism.id, mechanism) },
    get: (id) => own.get(id) ?? vocabulary.get(id),
    made: (id, noun) => vocabulary.made(id, noun),
    ancestors: (id) =>
      own.has(id)
        ? own.get(id)!.parents.flatMap((parent) => [parent.id, ...vocabulary.ancestors(parent.id)])
        : vocabulary.ancestors(id),
    match: (text, span, taken, forms = table) => vocabulary.match(text, span, taken, forms),
    matchAll: (text, spans, taken, forms = table) => vocabulary.matchAll(text, spans, taken, forms),
  };
}

function namesOf(document: Document, vocabulary: Vocabulary): readonly OwnName[] {
  const { text, sentences } = document;
  const found = new Map<string, OwnName>();
  const isWhole = (name: string): boolean =>
    vocabulary.match(name).some(({ span }) => span.start === 0 && span.end === name.length);
  const add = (name: string, category: string, synonyms: readonly string[] = []): void => {
    const key = foldedWords(name).join(' ');
    const known = found.get(key);
    if (known) {
      if (synonyms.length > 0) found.set(key, { ...known, synonyms: [...new Set([...known.synonyms, ...synonyms])] });
    } else if (name.length >= FEWEST_LETTERS || category === 'gene-or-protein')
      if (!isWhole(name)) found.set(key, { name, category, synonyms });
  };
  /** "cells called platelets underlie": what is called so is known, and what it does no part of it. */
  const opensWithPlural = (name: string): boolean =>
    vocabulary.match(name).some(({ quote, span }) => span.start === 0 && span.end < name.length && quote.endsWith('s'));
  const geneOf = (symbol: string): OwnName | undefined => {
    const [one] = vocabulary.match(symbol);
    const known = one && vocabulary.get(one.mechanismId);
    return known?.category === 'gene-or-protein' && known.name === symbol
      ? { name: symbol, category: known.category, synonyms: [], id: known.id }
      : undefined;
  };
  const title = subjectOfTitle(document.title);
  const subject = title === '' || isWhole(title) ? '' : title;
  const headed = headingsOf(document).filter((heading) => !isWhole(heading));
  const toldOf = toldUnder(headed);
  const written = remembered((name: string) => asWritten(text, name));
  for (const span of sentences) {
    if (found.size >= MOST_NAMES) break;
    const sentence = slice(text, span);
    for (const heading of toldOf(sentence)) add(written(heading), 'disease');
    if (subject !== '' && isDefined(sentence, subject)) add(written(subject), 'disease');
    const defined = DEFINES.test(sentence) ? definedIn(sentence) : null;
    if (defined !== null) add(defined, 'disease');
    for (const { index, 0: cue, 1: noun } of NAMES.test(sentence) ? matchesOf(CALLED, sentence) : NONE) {
      const name = nameAt(sentence, index + cue.length);
      if (name !== null && !opensWithPlural(name)) add(name, KINDS.get(noun!.toLowerCase().replace(/ie$/, 'y'))!);
    }
    for (const [, gloss] of sentence.includes('(') ? matchesOf(GLOSS, sentence) : NONE) add(gloss!.trim(), 'disease');
    for (const [, list] of sentence.includes('gene') ? matchesOf(GENES, sentence) : NONE)
      for (const symbol of list!.split(/,? and |,? or |, /)) if (!COMMON.has(symbol)) add(symbol, 'gene-or-protein');
  }
  if (found.size === 0) return [];
  const forms = sentences.filter((span) => {
    const sentence = slice(text, span);
    return sentence.includes(':') && FORMS.test(sentence);
  });
  for (const { long } of findAbbreviations(text, forms)) {
    const name = slice(text, long);
    const form = forms[lastStartingAt(forms, long.start, ({ start }) => start)];
    if (form && text.slice(form.start, long.start).includes(':')) add(name, 'disease');
  }
  for (const { short, long } of findAbbreviations(text, sentences)) {
    const name = slice(text, long);
    const known = found.get(foldedWords(name).join(' '));
    if (!known) continue;
    // "a protein called A-binding protein (ABP)": the gene is called so, too.
    const gene = found.get(foldedWords(short).join(' ')) ?? geneOf(short);
    if (known.category !== 'gene-or-protein' || gene === undefined) add(known.name, known.category, [short]);
    else {
      found.delete(foldedWords(name).join(' '));
      found.set(foldedWords(short).join(' '), { ...gene, synonyms: [...gene.synonyms, name] });
    }
  }
  return [...found.values()];
}
const NONE: readonly RegExpExecArray[] = [];
/** What a sentence has to have that is asked more of. */
const NAMES = /called|named|known as|termed|referred to as/;
const DEFINES = / (?:is|are|was|refers to) /;
/** Capitals before "gene" that are no symbols. */
const COMMON = set('DNA RNA THE HIV AIDS NIH MHC');

/** How long the article that a sentence opens with is, with its space. */
const articleOf = (sentence: string): number => /^(?:an?|the) /i.exec(sentence)?.[0].length ?? 0;

/** Whether a sentence defines what an article is about: "X is a disorder …". */
function isDefined(sentence: string, subject: string): boolean {
  const opening = articleOf(sentence);
  const end = opening + subject.length;
  if (sentence.slice(opening, end).toLowerCase() !== subject.toLowerCase()) return false;
  const behind = sentence.slice(end);
  return DEFINING.test(behind.slice(ASIDE.exec(behind)![0].length));
}

/** The headings that may be the name of an ailment, in the singular, each once. */
function headingsOf({ blocks, text }: Document): readonly string[] {
  const headings = new Set<string>();
  for (const { kind, span } of blocks)
    if (kind === 'HEADING') headings.add(singular(subjectOfTitle(slice(text, span))));
  return [...headings].filter(
    (heading) =>
      heading !== '' && OF_AILMENT.test(heading) && !NO_NAME.test(heading) && heading.split(' ').length <= MOST_WORDS,
  );
}

/** "An invasive mole grows …" below a heading "Invasive moles": tells which of some headings a sentence opens with. */
function toldUnder(headings: readonly string[]): (sentence: string) => readonly string[] {
  const byName = new Map(headings.map((heading) => [heading.toLowerCase(), heading]));
  // Of many headings few differ in length: each sentence is looked up by its openings, and not held against each heading.
  const lengths = [...new Set(headings.map(({ length }) => length))];
  const openings = new Set(headings.map(openingOf));
  return (sentence) => {
    const told = sentence.slice(articleOf(sentence));
    if (!openings.has(openingOf(told))) return NO_HEADINGS;
    return lengths.flatMap((length) => {
      const heading = byName.get(told.slice(0, length).toLowerCase());
      return heading !== undefined && / \p{Ll}/u.test(told.slice(length)) ? [heading] : [];
    });
  };
}
const NO_HEADINGS: readonly string[] = [];
const LETTERS_OF_OPENING = 4;
const openingOf = (text: string): string => text.slice(0, LETTERS_OF_OPENING).toLowerCase();
const singular = (name: string): string =>
  name.replace(/(?<=[oe]ma|mole|tumou?r|syndrome|disease|disorder|cancer|infection)s$/i, '');

/** The name of an ailment that a sentence opens with and defines. */
function definedIn(sentence: string): string | null {
  const opening = articleOf(sentence);
  const [name = ''] = (opening > 0 ? SUBJECT_OR_LOWER : SUBJECT).exec(sentence.slice(opening)) ?? [];
  if (name === '' || !OF_AILMENT.test(name) || NO_NAME.test(name)) return null;
  const behind = sentence.slice(opening + name.length);
  const aside = ASIDE.exec(behind)![0];
  return DEFINING.test(behind.slice(aside.length)) ? singular(lowered(name)) : null;
}
/** "Chediak-Higashi syndrome" before "(CHS) is" */
const SUBJECT =
  /^\p{Lu}[\p{L}\d'’-]*(?: (?!is\b|are\b|was\b)[\p{L}\d][\p{L}\d'’-]*){0,5}(?=,? (?:\(|also\b|or\b|is\b|are\b|was\b)|,)/u;
const SUBJECT_OR_LOWER = new RegExp(SUBJECT.source.replace('^\\p{Lu}', '^\\p{L}'), 'u');
const NO_NAME =
  /^(?:this|that|these|those|it|they|most|many|some|one|another|other|such|each|every|all|both|the|a|an|no|any|certain|several|few|his|her|their|its|your|our|having|untreated|what|which|although|while|if|when|because|early|severe|mild|chronic|acute|genetic|inherited|rare|common|heart|more|less|about|in|on|for|with|by|like|as)\b/i;

/** A name from the middle of a text, where it begins a sentence in capitals for that alone. */
function lowered(name: string): string {
  const [first = ''] = name.split(/[ -]/);
  return /^\p{Lu}\p{Ll}+$/u.test(first) && !isOfPerson(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
/** "Marfan syndrome", "Chediak-Higashi syndrome", "Paget disease" */
const isOfPerson = (name: string): boolean =>
  /^\p{Lu}[\p{L}’']+(?:-\p{Lu}\p{L}+)* (?:syndrome|disease|disorder|anomaly|palsy)$/u.test(name) &&
  !/(?:ic|al|ous|ive|ar|ary|ory|ed|ing|ant|ent)(?= )/.test(name);

/** A name as an article writes it within a sentence; one of a title has capitals of its own. */
function asWritten(text: string, name: string): string {
  const folded = text.toLowerCase();
  const sought = name.toLowerCase();
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
    const within = text.slice(at, at + name.length);
    if (WITHIN.test(text.slice(Math.max(0, at - 2), at)) && (within !== name || !/ \p{Lu}/u.test(name))) return within;
  }
  return lowered(/ \p{Lu}/u.test(name) && !isOfPerson(name) ? name.toLowerCase() : name);
}
const WITHIN = /[\p{Ll},] $/u;

/** What is called so at a place of a sentence: words up to what goes on behind; null where these are none, or too many. */
function nameAt(sentence: string, from: number): string | null {
  const words: string[] = [];
  let rest = sentence.slice(from);
  while (words.length <= MOST_WORDS) {
    const [word] = NAME_WORD.exec(rest) ?? [];
    if (word === undefined || endsName(words, word)) break;
    words.push(word);
    const behind = rest.slice(word.length);
    if (!behind.startsWith(' ')) break;
    rest = behind.slice(1);
  }
  const name = words.join(' ');
  return name === '' ||
    words.length > MOST_WORDS ||
    ADVERB_OR_GERUND.test(words[0]!) ||
    isProcessAlone(words) ||
    NO_NAMES.test(name)
    ? null
    : name;
}

/** Whether a word is no more of a name: "drenase breaks down", "triglycerides circulating", "pegs which". */
const endsName = (words: readonly string[], word: string): boolean =>
  BEHIND_NAME.has(word.toLowerCase()) ||
  (words.length > 0 && THIRD_PERSON.has(word)) ||
  (/[^sui]s$/.test(words.at(-1) ?? '') && /(?:ing|ed)$/.test(word));
const THIRD_PERSON = new Set(CUES.verbs.map((verb) => verbForms(verb).third));
/** "a process called resorption": of what was named before. */
const isProcessAlone = (words: readonly string[]): boolean => words.length === 1 && PROCESS_NOUNS.has(words[0]!);
const ADVERB_OR_GERUND = /(?:ly|ing)$/;

/** What an article's own names mean, with its short forms. */
export const ownForms = (vocabulary: Vocabulary, meanings: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  vocabulary.own === undefined ? meanings : new Map([...vocabulary.own.spelled, ...meanings]);
