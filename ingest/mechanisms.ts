import { foldedWords } from '../schema/fold.ts';
import { byCodeUnit } from '../schema/id.ts';
import type { Mechanism, Mention } from '../schema/model.ts';
import { lastStartingAt } from '../schema/span.ts';
import type { Span } from '../schema/span.ts';
import { findAbbreviations } from './abbreviations.ts';
import type { Abbreviation } from './abbreviations.ts';
import type { Document } from './document.ts';
import { shortForms } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

const READ: ReadonlySet<string> = new Set(['BODY', 'ABSTRACT']);

/** How often an article must name a mechanism before a mere "microbes" or "remodeling" is taken for it. */
const SPOKEN_OF = 3;

/** Every mention of a mechanism in the body and the abstract, headings too, by place. */
export function findMentions(document: Document, vocabulary: Vocabulary): Mention[] {
  const { text, sections, sentences } = document;
  const read = sentences.filter(({ start }) => {
    const section = sections[lastStartingAt(sections, start, ({ span }) => span.start)];
    return section !== undefined && READ.has(section.kind);
  });
  const own = shortForms(meaningsOf(findAbbreviations(text, read), text, vocabulary));
  const unsure = new Map<number, Set<string>>();
  const found = read.map((sentence, index) =>
    vocabulary.match(
      text,
      sentence,
      (id) => {
        const ids = unsure.get(index) ?? new Set();
        unsure.set(index, ids.add(id));
        return false;
      },
      own,
    ),
  );
  const counts = new Map<string, number>();
  for (const { mechanismId } of found.flat()) counts.set(mechanismId, (counts.get(mechanismId) ?? 0) + 1);
  const spokenOf = (id: string): boolean => (counts.get(id) ?? 0) >= SPOKEN_OF;
  for (const [index, ids] of unsure) {
    if ([...ids].some(spokenOf)) found[index] = vocabulary.match(text, read[index]!, spokenOf, own);
  }
  return found.flat();
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
    const named = vocabulary.match(text, long).find(({ span }) => {
      return span.end === long.end && wordsIn(text, span) * 2 >= wordsIn(text, long);
    });
    const meaning = named?.mechanismId ?? '';
    const usual = vocabulary.match(short)[0];
    if (meaning === '' && usual && sharesWord(text.slice(long.start, long.end), vocabulary.get(usual.mechanismId)!)) {
      continue;
    }
    meanings.set(short, (meanings.get(short) ?? meaning) === meaning ? meaning : '');
  }
  return meanings;
}

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
    .filter((mechanism) => mechanism !== undefined);
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
