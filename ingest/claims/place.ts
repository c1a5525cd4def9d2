import type { Document } from '../document.ts';
import { findHedge } from './certainty.ts';
import type { Judged } from './scope.ts';

/** A text of one paragraph is an abstract where it has this many sentences. */
const FEWEST_OF_ABSTRACT = 4;
const CONCLUDING =
  /^\W{0,3}(?:main |general )?(?:conclusions?|interpretation|significance|in summary|summary and conclusions?)\b/i;

/**
 * Tells whether a sentence, by its place, stands where an abstract concludes: in the part headed "Conclusions"; else as its last,
 * or softened as the one before. An article of one paragraph is an abstract.
 */
export function findClosing(document: Document, all: readonly Judged[]): (at: number) => boolean {
  const sections = new Map(document.sections.map((section) => [section.id, section]));
  const below = all.filter(({ sentence }) => sentence.text !== document.title);
  const isAlone =
    below.length >= FEWEST_OF_ABSTRACT && below[0]!.sentence.blockIndex === below.at(-1)!.sentence.blockIndex;
  const inAbstract = (one: Judged | undefined): boolean =>
    one !== undefined && (isAlone || sections.get(one.sentence.block.sectionId)?.kind === 'ABSTRACT');
  return (at) => {
    const one = all[at]!;
    if (!inAbstract(one)) return false;
    if (CONCLUDING.test(sections.get(one.sentence.block.sectionId)?.heading ?? '')) return true;
    if (!inAbstract(all[at + 1])) return true;
    return !inAbstract(all[at + 2]) && findHedge(document.text, one.sentence.words) !== null;
  };
}
