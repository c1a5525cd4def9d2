// Subjects that hold a name and are told of something else: "components of A", "a study of A", "the use of a method to assign A".
import { isWithinCompound } from './compound-verbs.ts';
import { areWords, keyIn, lastCueIn, wordIn } from './finding.ts';
import type { Item } from './items.ts';
import { kindOf } from './referring.ts';
import { REPORTING } from './regions.ts';
import { isPlainNoun } from './verb-forms.ts';
import { ARTICLES, hasForm, isWord, LISTED, POINTING, set } from './words.ts';

/** Whether what is told of a subject, whose words begin at `start` in the clause from `from` to `end`, is not told of the name at a place. */
export const isOfOtherHead = (items: readonly Item[], from: number, start: number, at: number, end: number): boolean =>
  isOfParticiple(items, start, at) ||
  isInPhrase(items, start, at, end) ||
  isOfParts(items, at) ||
  isBesideSubject(items, at) ||
  isInUse(items, start, at) ||
  isOfStudy(items, start, at) ||
  isWithinCompound(items, at + 1) ||
  isInRelative(items, from, start, at);

/** "The use of a method to assign A led to B": of the method. */
const isInUse = (items: readonly Item[], start: number, at: number): boolean => {
  const use = keyIn(items, 'use', start, start + 2);
  const to = use < 0 || items[use + 1]?.key !== 'of' ? -1 : keyIn(items, 'to', use + 2, at);
  return to > 0 && areWords(items, use, at) && to < at - 1;
};

/** "a recent study of A showed": what is found there, A does not do. */
const isOfStudy = (items: readonly Item[], start: number, at: number): boolean => {
  const of = items[at - 1]?.key === 'the' ? at - 2 : at - 1;
  return items[of]?.key === 'of' && of > start && STUDY.test(items[of - 1]!.key);
};
const STUDY =
  /^(?:stud(?:y|ies)|trials?|experiments?|reviews?|surveys?|meta-analys[ei]s|analys[ei]s|investigations?|examinations?|assessments?|comparisons?)$/;

/** "these data", "this property": what was found, or what is true of something, and not what was named. */
export function isOfEvidence(items: readonly Item[], start: number, end: number): boolean {
  const pointing = wordIn(items, POINTING, start, end);
  const noun = items
    .slice(pointing + 1, Math.min(end, pointing + 3))
    .find(({ kind, key }) => kind === 'WORD' && EVIDENCE.has(key));
  return pointing >= 0 && noun !== undefined;
}
const EVIDENCE = set(
  'data results findings finding observation observations experiment experiments analyses study evidence property properties',
  'idea theory view interpretation prediction assumption possibility scenario variation trend group groups cohort',
  'approach method technique hypothesis concept notion question discrepancy conclusion conclusions',
);

/** "A fears that such trials do B": of the trials, which have no name. */
export function isOfSuch(items: readonly Item[], start: number, end: number): boolean {
  const such = keyIn(items, 'such', start, end);
  const noun = items[isWord(items[such + 1], ARTICLES) ? such + 2 : such + 1];
  const isNoun = isPlainNoun(noun) || (noun?.kind === 'WORD' && noun.key.endsWith('ing'));
  return such >= 0 && isNoun && kindOf(noun!.key) === undefined;
}

/** "For A the correlation was lower": of what stands behind A. */
function isBesideSubject(items: readonly Item[], at: number): boolean {
  let end = at + 1;
  while (items[end]?.kind === 'MENTION' || isWord(items[end], LISTED)) end++;
  return items[end]?.key === 'the' && isPlainNoun(items[end + 1]) && items[end - 1]!.kind === 'MENTION';
}

/** "components of A do": of these alone. */
const isOfParts = (items: readonly Item[], at: number): boolean => {
  const before = isWord(items[at - 1], ARTICLES) ? at - 2 : at - 1;
  const of = items[before];
  if (of?.kind === 'CUE' && OTHERS.test(of.key)) return true;
  if (of?.kind === 'CUE') return of.cue.role === 'COPULA' && of.cue.predicate === 'PART_OF' && PARTS.test(of.key);
  return of?.key === 'of' && OTHERS.test(items[before - 1]?.key ?? '');
};
/** "precursors of A", "targets of A" */
const OTHERS =
  /^(?:precursors?|progenitors?|derivatives?|analog(?:ue)?s?|homolog(?:ue)?s?|ortholog(?:ue)?s?|paralog(?:ue)?s?|targets?|substrates?|ligands?|antagonists?|agonists?)$/;
const PARTS = /^(?:components?|constituents?|elements?|fragments?)$/;

/** "The tissue that is fed by A does B": what is told of what has no name. */
function isInRelative(items: readonly Item[], from: number, start: number, at: number): boolean {
  // The words of a subject may begin behind "that".
  const that = items[from - 1]?.key === 'that' && start === from ? from - 1 : -1;
  const relative = that >= 0 ? that : keyIn(items, 'which', start + 1, at);
  if (relative < 1 || !isPlainNoun(items[relative - 1]) || REPORTING.test(items[relative - 1]!.key)) return false;
  return isWord(items[relative + 1], FINITE_BE) && areWords(items, relative, at);
}
const FINITE_BE = set('is are was were has have had can may');

/** "A chaperone acts here, binding to B, to": of what acts. */
function isInPhrase(items: readonly Item[], from: number, at: number, end: number): boolean {
  const doing = lastCueIn(items, from + 1, at);
  const isAside = hasForm(items[doing], 'GERUND') && items[doing - 1]?.key === ',';
  return isAside && keyIn(items, ',', doing, end) > at && items.slice(from, doing - 1).some(isPlainNoun);
}

/** "cells making A do": of the cells, which have no name. */
function isOfParticiple(items: readonly Item[], from: number, at: number): boolean {
  const participle = isWord(items[at - 1], ARTICLES) ? at - 2 : at - 1;
  const item = items[participle];
  return (
    participle > from &&
    item?.kind === 'CUE' &&
    item.cue.role === 'VERB' &&
    item.cue.form === 'GERUND' &&
    item.cue.predicate !== 'CONTAINS' &&
    isPlainNoun(items[participle - 1])
  );
}

/** "inhibitors of A do": of these. */
export function isOfAgents(items: readonly Item[], at: number): boolean {
  const of = isWord(items[at - 1], ARTICLES) ? at - 2 : at - 1;
  const agents = items[of]?.key === 'of' ? items[of - 1] : items[of];
  return agents !== undefined && agents.kind !== 'MENTION' && AGENTS.test(agents.key);
}
const AGENTS = /^(?:inhibit|block|antagon|suppress|activat|agon|modulat)(?:ors?|ers?|ists?)$/;
