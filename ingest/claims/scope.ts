import type { Citation } from '../../schema/model.ts';
import { CUES } from '../cues.ts';
import { phraseSet } from '../phrases.ts';
import { WordSet } from '../word-set.ts';
import type { Word } from '../words.ts';
import { isVague } from './attribution.ts';
import { CONTINUING, findPopulations } from './population.ts';
import type { Sentence } from './sentence.ts';
import { PAST_FORMS } from './verbs.ts';

export interface NearbyCitation {
  readonly citationId: string;
  readonly rule: string;
}

/** Says which sentences a sentence without a citation leans on. `all` is every sentence read, `at` the place of this one. */
export interface ScopeRule {
  readonly id: string;
  find(all: readonly Judged[], at: number): Judged | null;
}

/** A sentence, and whether it makes a claim. */
export interface Judged {
  readonly sentence: Sentence;
  readonly isClaim: boolean;
}

const CONTINUING_BACKWARDS = phraseSet(CUES.continuingBackwards);
const TESTING = phraseSet(['the|that idea|hypothesis|theory|view|notion|suspicion was|is|has|gained|found']);
const REFERRING_BACK = phraseSet(CUES.referringBack);
const ANNOUNCING = phraseSet(CUES.announcing);
/** How far below its introduction an item may stand, in sentences. */
const LONGEST_LIST = 100;
/** How far ahead the citation that closes a run may stand, in sentences. */
const LONGEST_RUN = 6;
/** How far ahead any rule looks, in sentences. */
export const FARTHEST_AHEAD = LONGEST_RUN;

const STUDY = phraseSet(['study|trial|experiment|studies|trials|experiments', 'meta - analysis', 'systematic review']);
/** How many sentences behind a cited study its results are told in. */
const LONGEST_REPORT = 3;

const isCited = (one: Judged | undefined): boolean => (one?.sentence.citations.length ?? 0) > 0;
const sameBlock = (a: Judged | undefined, b: Judged): boolean => a?.sentence.blockIndex === b.sentence.blockIndex;

/** Whether one of so many sentences before is cited, in the same block. */
function isCitedBefore(all: readonly Judged[], at: number, within: number): boolean {
  for (let before = at - 1; before >= at - within && sameBlock(all[before], all[at]!); before--)
    if (isCited(all[before])) return true;
  return false;
}

/** "… (4). This also … It thus …": goes on with what a cited sentence says, or with what goes on with it. */
const continues: ScopeRule = {
  id: 'continues',
  find: (all, at) => {
    if (!isCitedBefore(all, at, LONGEST_RUN)) return null;
    for (let before = at - 1; before >= at - LONGEST_RUN; before--) {
      const one = all[before];
      const { words } = all[before + 1]!.sentence;
      if (!one || !sameBlock(one, all[at]!)) return null;
      if (!CONTINUING.at(words, 0) && !REFERRING_BACK.first(words)) return null;
      if (isCited(one)) return one;
      if (!one.isClaim) return null;
    }
    return null;
  },
};

/** "A does B. B does C. This does D (4)": the mark that closes a run stands for all of it. */
const closedByMark: ScopeRule = {
  id: 'closed-by-mark',
  find: (all, at) => {
    for (let next = at + 1; next <= at + LONGEST_RUN; next++) {
      const one = all[next];
      if (!one || !sameBlock(one, all[at]!) || !one.isClaim) return null;
      if (isCited(one)) return closes(one.sentence.words, next - at) ? one : null;
    }
    return null;
  },
};

/** Whether a cited sentence speaks of the one so far before it: an idea that it tests is that of the sentence right before. */
const closes = (words: readonly Word[], behind: number): boolean =>
  CONTINUING_BACKWARDS.at(words, 0) !== null || (behind === 1 && TESTING.at(words, 0) !== null);

/** "Studies have found mixed results. In one, … (4)": announces what the next sentence cites. */
const announces: ScopeRule = {
  id: 'announces',
  find: (all, at) => {
    const next = all[at + 1];
    if (!next || !isCited(next) || !sameBlock(next, all[at]!)) return null;
    const { words } = all[at]!.sentence;
    return isVague(words) || ANNOUNCING.first(words) ? next : null;
  },
};

/** Items below a cited introduction that ends with a colon. */
const listedUnder: ScopeRule = {
  id: 'listed-under',
  find: (all, at) => {
    const item = all[at]!.sentence;
    if (item.block.kind !== 'LIST_ITEM') return null;
    let before = at - 1;
    while (all[before]?.sentence.block.kind === 'LIST_ITEM' && at - before < LONGEST_LIST) before--;
    const introduction = all[before];
    if (!introduction || !isCited(introduction) || introduction.sentence.block.sectionId !== item.block.sectionId)
      return null;
    const last = all[before + 1]!.sentence.blockIndex === introduction.sentence.blockIndex + 1;
    return last && /:\s*(?:[[(][\d,;\s–-]+[\])])?$/.test(introduction.sentence.text) ? introduction : null;
  },
};

/** "One trial followed women … (4). Women with … had …": the results of a cited study, told of those whom it studied. */
const sameStudy: ScopeRule = {
  id: 'same-study',
  find: (all, at) => {
    if (!isCitedBefore(all, at, LONGEST_REPORT)) return null;
    for (let before = at - 1; before >= at - LONGEST_REPORT; before--) {
      const one = all[before];
      if (!one || !sameBlock(one, all[at]!)) return null;
      const { words } = all[before + 1]!.sentence;
      if (!isReport(words) || STUDY.first(words)) return null;
      if (!isCited(one)) continue;
      const shared = findPopulations(one.sentence.words).filter((group) => findPopulations(words).includes(group));
      return STUDY.first(one.sentence.words) && shared.length > 0 ? one : null;
    }
    return null;
  },
};
const PAST = new WordSet(PAST_FORMS);
const isReport = (words: readonly Word[]): boolean => PAST.isIn(words);

/** In order: the first that finds a cited sentence decides. */
export const SCOPE_RULES: readonly ScopeRule[] = [continues, closedByMark, announces, sameStudy, listedUnder];

/** "A (4), but B": what a clause without a mark leans on is the clause before it in its sentence. */
const SAME_SENTENCE = 'same-sentence';
export const leansOnClause = (citations: readonly Citation[]): NearbyCitation[] =>
  citations.map(({ id }) => ({ citationId: id, rule: SAME_SENTENCE }));

/** The rules by which a claim leans on a citation, in their order. */
export const NEARBY_RULES = [SAME_SENTENCE, ...SCOPE_RULES.map(({ id }) => id)];

/** The citations that a sentence without one of its own leans on. */
export function findNearby(all: readonly Judged[], at: number): NearbyCitation[] {
  for (const rule of SCOPE_RULES) {
    const found = rule.find(all, at);
    if (found) return found.sentence.citations.map(({ id }) => ({ citationId: id, rule: rule.id }));
  }
  return [];
}
