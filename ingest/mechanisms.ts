import { foldedWords } from '../schema/fold.ts';
import { byCodeUnit } from '../schema/id.ts';
import type { Diagnostic, Mechanism, Mention } from '../schema/model.ts';
import { bySpan, contains, lastStartingAt } from '../schema/span.ts';
import type { Span } from '../schema/span.ts';
import { findAbbreviations } from './abbreviations.ts';
import type { Abbreviation } from './abbreviations.ts';
import { findActiveForms } from './active-forms.ts';
import { isCapital } from './characters.ts';
import { isClassNoun } from './class-nouns.ts';
import { tellCellLines } from './cell-lines.ts';
import { tellDeaths } from './deaths.ts';
import type { Document } from './document.ts';
import { findEchoes } from './echoes.ts';
import { evidenceOf } from './evidence.ts';
import { tellFibers } from './fibers.ts';
import { findGeneChanges, GENE_MUTATION } from './gene-changes.ts';
import { isInJournalTitle } from './journals.ts';
import { isInOrganisation } from './organisations.ts';
import { ownForms } from './own-names.ts';
import { findPointers } from './pointers.ts';
import { isPartOfProtein } from './protein-parts.ts';
import { SUBSTANCES } from './terms/file.ts';
import type { Doubtful, Taken } from './terms/trie.ts';
import { shortForms } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

const READ: ReadonlySet<string> = new Set(['BODY', 'ABSTRACT']);

/** Distinct names that are reported as not taken, at most. */
const MOST_REPORTED = 50;

/** What mechanisms an article mentions, and what looked like a mention and was not taken for one. */
export interface FoundMentions {
  readonly mentions: Mention[];
  readonly diagnostics: Diagnostic[];
}

/** Every mention of a mechanism in the body and the abstract, headings too, by place. */
export function findMentions(document: Document, vocabulary: Vocabulary): FoundMentions {
  const { text } = document;
  const read = sentencesRead(document);
  const abbreviations = findAbbreviations(text, read);
  const meanings = meaningsOf(abbreviations, text, vocabulary);
  const spelledOut = abbreviations.filter((one) => isNumbered(one, text)).map(({ long }) => long);
  const own = meanings.size > 0 ? shortForms(ownForms(vocabulary, meanings)) : undefined;
  const unsure = new Set<number>();
  const found = vocabulary.matchAll(text, read, (_, index) => (unsure.add(index), false), own);
  const evident = evidenceOf(text, found.flat(), vocabulary);
  const refused = new Map<string, Diagnostic>();
  const taken: Taken = (name) => {
    if (evident(name)) return true;
    const quote = text.slice(name.span.start, name.span.end);
    if (name.doubt === 'SHORT' && !refused.has(quote) && refused.size < MOST_REPORTED) {
      refused.set(quote, nameNotTaken(quote, name, vocabulary));
    }
    return false;
  };
  const asked = [...unsure];
  const judged = asked.map((index) => read[index]!);
  vocabulary.matchAll(text, judged, taken, own).forEach((mentions, at) => (found[asked[at]!] = mentions));
  const categoryOf = ({ mechanismId }: Mention): string => vocabulary.get(mechanismId)!.category;
  const told = tellDeaths(text, tellFibers(text, read, found, vocabulary), vocabulary);
  const named = told.flatMap((some) => some.filter((one) => !isClassNoun(text, one, some, categoryOf)));
  const mentions = tellCellLines(text, named, vocabulary).filter(({ mechanismId, span }) => {
    if (spelledOut.some((long) => contains(long, span) && span.end < long.end)) return false;
    const known = vocabulary.get(mechanismId)!;
    if (isCapital(text, span.start) && (isInJournalTitle(text, span, known) || isInOrganisation(text, span)))
      return false;
    return !SUBSTANCES.has(known.category) || !isPartOfProtein(text, span);
  });
  const changes = findGeneChanges(text, read, mentions, vocabulary);
  const echoes = [
    ...findEchoes(text, read, mentions, vocabulary),
    ...findActiveForms(text, read, mentions, vocabulary),
    ...findPointers(document, read, mentions, vocabulary),
    ...changes,
  ];
  const isWithinChange = (span: Span): boolean => {
    const change = changes[lastStartingAt(changes, span.start, (one) => one.span.start)];
    return change !== undefined && contains(change.span, span);
  };
  /** Where an echo goes before what its word alone names: they begin and end together. */
  const echoed = new Map(echoes.map(({ span }) => [span.start, span.end]));
  const isEchoed = ({ span, mechanismId }: Mention): boolean =>
    echoed.get(span.start) === span.end || (mechanismId === GENE_MUTATION && isWithinChange(span));
  return {
    mentions: [...mentions.filter((one) => !isEchoed(one)), ...echoes].sort(bySpan),
    diagnostics: [...refused.values()],
  };
}

/** The sentences of the body and the abstract; sections come by place, as sentences do. */
function sentencesRead({ sections, sentences }: Document): readonly Span[] {
  let at = -1;
  return sentences.filter(({ start }) => {
    while (at + 1 < sections.length && sections[at + 1]!.span.start <= start) at++;
    return at >= 0 && READ.has(sections[at]!.kind);
  });
}

function nameNotTaken(quote: string, { id, span }: Doubtful, vocabulary: Vocabulary): Diagnostic {
  const meant = vocabulary.get(id)?.name ?? id;
  const message = `"${quote}" may mean ${meant} (${id}), which nothing else in the article bears out.`;
  return { code: 'NAME_NOT_TAKEN', message, span };
}

/**
 * What short forms stand for in an article: the mechanism that their long form is or, for half of its words, ends in; none where
 * it is something else than the vocabulary takes the short form for. One that is defined in two ways stands for none.
 */
function meaningsOf(
  abbreviations: readonly Abbreviation[],
  text: string,
  vocabulary: Vocabulary,
): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  for (const { short, long } of abbreviations) {
    const named = vocabulary.match(text, long).find(({ quote, span }) => {
      const isWhole = span.start === long.start;
      return (
        span.end === long.end && wordsIn(text, span) * 2 >= wordsIn(text, long) && (isWhole || !OF_CLASS.test(quote))
      );
    });
    const meaning = named?.mechanismId ?? '';
    const usual = meaning === '' ? vocabulary.match(short)[0] : undefined;
    const known = usual && vocabulary.get(usual.mechanismId);
    if (known && (isOwnSymbol(short, known) || sharesWord(text.slice(long.start, long.end), known))) continue;
    meanings.set(short, (meanings.get(short) ?? meaning) === meaning ? meaning : '');
  }
  return meanings;
}

/** A class at the end of a long form is not what the short form means: "E2f transcription factor (E2f)". */
const OF_CLASS =
  /^(?:(?:transcription|growth) factor|protein|enzyme|receptor|kinase|antibody|antigen|hormone|cytokine|gene|disease|disorder|syndrome|cell|tissue)s?$/i;

/** Whether a long form is the name of a gene: "protein retention receptor 2 (Kdelr2)" speaks of neither proteins nor their retention. */
function isNumbered({ short, long }: Abbreviation, text: string): boolean {
  const [, number] = NUMBERED.exec(short) ?? [];
  return number !== undefined && text.slice(long.start, long.end).endsWith(` ${number}`);
}
const NUMBERED = /^\p{L}{2,6}(\d{1,2})$/u;

/** "BICD2" is the symbol of one gene alone, whatever it is spelled out as. */
const isOwnSymbol = (short: string, { name, category }: Mechanism): boolean =>
  category === 'gene-or-protein' && name === short && /^[A-Z]{3,}\d/.test(short);

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).split(/[\s-]+/).length;

/** Whether a long form may be one that the vocabulary does not list: it has a word of the names, or there are none but symbols. */
function sharesWord(long: string, { name, synonyms }: Mechanism): boolean {
  const spelledOut = [name, ...synonyms].filter((spelling) => /\p{Ll}{4}/u.test(spelling));
  const words = new Set(spelledOut.flatMap(foldedWords).filter((word) => word.length > 3));
  return words.size === 0 || foldedWords(long).some((word) => words.has(word));
}

/** The mechanisms that a text of any kind names. */
export const findNames = (text: string, vocabulary: Vocabulary): Mention[] => vocabulary.match(text);

/** The mechanisms of some mentions, and all that their parents lead to, by id. */
export function mechanismsOf(mentions: readonly Mention[], vocabulary: Vocabulary): Mechanism[] {
  const ids = new Set<string>();
  for (const { mechanismId } of mentions) {
    if (ids.has(mechanismId)) continue;
    ids.add(mechanismId);
    for (const ancestor of vocabulary.ancestors(mechanismId)) ids.add(ancestor);
  }
  return [...ids]
    .sort(byCodeUnit)
    .map((id) => vocabulary.get(id))
    .filter((mechanism) => mechanism !== undefined)
    .map(({ id, name, synonyms, category, xrefs, parents }) => ({ id, name, synonyms, category, xrefs, parents }));
}

/**
 * The folded spellings that a mechanism is looked up by: its name, synonyms, id and cross-references, each with its words
 * apart ("tnf alpha") and, where there are several, run together ("tnfalpha").
 */
export function nameKeys(mechanism: Mechanism): string[] {
  const keys = new Set<string>();
  for (const spelling of [mechanism.name, ...mechanism.synonyms, mechanism.id, ...mechanism.xrefs]) {
    const words = foldedWords(spelling);
    if (words.length === 0) continue;
    keys.add(words.join(' '));
    keys.add(words.join(''));
  }
  return [...keys].sort(byCodeUnit);
}
