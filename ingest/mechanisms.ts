import { foldedWords } from '../schema/fold.ts';
import { byCodeUnit } from '../schema/id.ts';
import type { Mechanism, Mention } from '../schema/model.ts';
import { lastStartingAt } from '../schema/span.ts';
import type { Document } from './document.ts';
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
  const unsure = new Map<number, Set<string>>();
  const found = read.map((sentence, index) =>
    vocabulary.match(text, sentence, (id) => {
      const ids = unsure.get(index) ?? new Set();
      unsure.set(index, ids.add(id));
      return false;
    }),
  );
  const counts = new Map<string, number>();
  for (const { mechanismId } of found.flat()) counts.set(mechanismId, (counts.get(mechanismId) ?? 0) + 1);
  const spokenOf = (id: string): boolean => (counts.get(id) ?? 0) >= SPOKEN_OF;
  for (const [index, ids] of unsure) {
    if ([...ids].some(spokenOf)) found[index] = vocabulary.match(text, read[index]!, spokenOf);
  }
  return found.flat();
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
