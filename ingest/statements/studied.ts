// Where what a clause is told of begins, behind what opens it or was studied in.
import type { Item } from './items.ts';
import { DETERMINERS, isWord, set } from './words.ts';

/** Of "In this view, A, B and C do" the place of A, by that of B. */
export function listAround(items: readonly Item[], from: number, last: number): number {
  let start = last;
  const isList =
    items[last]?.kind === 'MENTION' && isWord(items[last + 1], AND_OR) && items[last + 2]?.kind === 'MENTION';
  while (isList && start > from + 3 && items[start - 2]?.kind === 'MENTION' && items[start - 3]?.key === ',')
    start -= 2;
  return start;
}
const AND_OR = set('and', 'or');

/** Of "A works, and trials in B show that it" A is spoken of, and of "Trials in B show that it" what went before: the place of A, or -1. */
export function behindStudies(items: readonly Item[], first: number, end: number): number {
  if (first < 1) return first;
  const preposition = isWord(items[first - 1], DETERMINERS) ? first - 2 : first - 1;
  // "A role as B is known because of its": of what has the role.
  if (items[preposition]?.key === 'as' && ROLES.test(items[preposition - 1]?.key ?? '')) return -1;
  const isStudied = isWord(items[preposition], OF_STUDIES) && STUDIES.test(items[preposition - 1]?.key ?? '');
  return isStudied && items[end - 1]?.key === 'that' ? -1 : first;
}
const ROLES = /^(?:role|function|use)s?$/;
const OF_STUDIES = set('in on of with among');
const STUDIES = /^(?:stud(?:y|ies)|trials?|research|experiments?|reviews?|work|tests?|meta-analys[ei]s|analys[ei]s)$/;
