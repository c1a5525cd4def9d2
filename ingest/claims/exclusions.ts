import { CUES } from '../cues.ts';
import { phraseSet, phraseTable } from '../phrases.ts';
import { isAdvice } from './advice.ts';
import { isVague } from './attribution.ts';
import { isOfField, namesOfField, speaksOfField } from './field.ts';
import { isFragment } from './fragment.ts';
import { kindOf } from './kinds.ts';
import { POINTER } from './label.ts';
import { tellsDoing, tellsOwnDoing } from './method.ts';
import { ANYWHERE, type Place } from './place.ts';
import { isScene } from './scene.ts';
import { findPopulations } from './population.ts';
import { withoutEnds } from '../characters.ts';
import { WordSet } from '../word-set.ts';
import { set, type Word } from '../words.ts';
import type { Sentence } from './sentence.ts';
import { tellsOfOne } from './tale.ts';
import { hasFiniteVerb } from './verbs.ts';

/** A reason for which a sentence is no claim. */
export interface Exclusion {
  readonly id: string;
  applies(sentence: Sentence, place: Place): boolean;
}

const PROMOTION = phraseSet(CUES.promotion);
/** "(see Figure 2)" points somewhere, and says nothing of the rest. */
const META = phraseTable([
  ...CUES.notMeta.map((phrase) => [phrase, false] as const),
  ...CUES.meta.map((phrase) => [phrase, true] as const),
]);
const READER_MINDS = phraseSet(CUES.readerMinds);
const FEELINGS = phraseSet(CUES.feelings);
const RESEARCH_VERBS = phraseSet(CUES.researchVerbs);
const SELF = new Set(CUES.firstPersonMeans);
const OURSELVES = set("we we've we'll we're we'd");
const FIRST_PERSON = new WordSet(['my', ...SELF, ...OURSELVES]);
const LINKING = new Set(['is', 'are', 'was', 'were', 'include', 'includes', 'has', 'have']);
/** How far into a sentence its subject is looked for, in words. */
const FIRST_PERSON_WITHIN = 12;

const REFERRING_BACK = phraseSet(CUES.referringBack);
const META_STARTS = phraseSet(CUES.metaStarts);
const STUDIES = phraseSet(CUES.studies);
/** Words behind which "I" is the subject of the sentence, not of a relative clause ("the study I mentioned"). */
const BEFORE_SUBJECT = new Set([
  ',',
  '—',
  '–',
  ':',
  '.',
  '…',
  '"',
  '“',
  '(',
  'and',
  'but',
  'so',
  'if',
  'when',
  'as',
  'while',
  'before',
  'because',
  'then',
  'now',
  'what',
  'why',
  'how',
  'today',
  'personally',
  'since',
  'although',
  'that',
  'here',
  'wish',
  'hope',
  'guess',
  'bet',
]);

/** What may stand behind the mark of a question. */
const CLOSING = `"'”’)]`;

const question: Exclusion = {
  id: 'question',
  applies: ({ text, words }) =>
    withoutEnds(text, '', CLOSING).endsWith('?') || (words[0]?.key === 'whether' && /\bquestions?\W{0,3}$/.test(text)),
};
const fragment: Exclusion = {
  id: 'fragment',
  applies: (sentence, { completes, isRunIn }) => isRunIn || (!completes && isFragment(sentence)),
};
/** Speaks of the article itself. */
const meta: Exclusion = {
  id: 'meta',
  applies: ({ text, words }, { inMatter, completes }) =>
    inMatter ||
    POINTER.test(text) ||
    (!completes && (META.all(words).some(({ value }) => value) || isListTitle(words)) && !reportsStudy(words)),
};
const promotion: Exclusion = {
  id: 'promotion',
  applies: ({ words }) => sells(words) && !reportsStudy(words),
};

const sells = (words: readonly Word[]): boolean =>
  PROMOTION.first(words) !== null && PROMOTION.all(words).some(({ from }) => !tellsWho(words, from));

/** "Most women who come to our clinic sleep badly": what sells only tells of whom something is said. */
function tellsWho(words: readonly Word[], at: number): boolean {
  const who = words.slice(0, at).findLastIndex(({ key }) => key === 'who');
  if (who < 1 || at - who > LONGEST_WHO || !SHARES.has(words[0]!.key)) return false;
  return findPopulations(words.slice(0, who)).length > 0 && hasFiniteVerb(words.slice(at));
}
/** In words. */
const LONGEST_WHO = 5;
const SHARES = set('most many some few half all almost nearly');
const MAKING = new Set(['make', 'makes', 'made', 'making', 'helps', 'lets', 'keeps', 'leaves']);

/** "You may feel tired": what an illness is like, where it has a name right behind. */
function isSymptom(words: readonly Word[], behind: number, mentions: Sentence['mentions']): boolean {
  if (words[behind - 1]?.key !== 'feel') return false;
  const ahead = words.slice(behind, behind + FARTHEST_SYMPTOM);
  const named = ahead.findIndex(({ start }) => mentions.some(({ span }) => span.start === start));
  return (
    named >= 0 && !ahead.slice(0, named).some(({ key, isWord }) => (!isWord && key !== ',') || NO_SYMPTOM.has(key))
  );
}
const FARTHEST_SYMPTOM = 4;
const NO_SYMPTOM = new Set(['that', 'like', 'as', 'so', 'to', 'the', 'your', 'this', 'about', 'by', 'better', 'free']);

/** Speaks of what the reader thinks or knows. */
const readerMind: Exclusion = {
  id: 'reader-mind',
  applies: ({ words, mentions }) => {
    // "You've had …": a tale of the reader's; "you've got" says what everybody has.
    if (words[0]?.key === "you've" && words[1]?.key !== 'got') return true;
    if (isScene(words)) return true;
    const mind = READER_MINDS.first(words);
    // "thanks to its fibre": no thanks.
    if (mind !== null && words[mind.from]!.key === 'thanks' && words[mind.to]?.key === 'to') return false;
    if (mind !== null && isSymptom(words, mind.to, mentions)) return false;
    // "makes you feel": of what does it.
    return mind !== null && !MAKING.has(words[mind.from - 1]?.key ?? '') && !reportsStudy(words);
  },
};
const advice: Exclusion = { id: 'advice', applies: (sentence, { completes }) => !completes && isAdvice(sentence) };

const MORE = new Set(['more', 'further', 'additional', 'future', 'larger', 'new', 'better', 'longer']);
const WORK = set('research study studies trial trials work experiment experiments investigation investigations');
/** "They hope so, but larger trials …": how many words may stand before. */
const MOST_BEFORE_BUT = 7;
const LINKS = new Set(['is', 'are', 'be', 'were', 'was', 'seem', 'seems']);
const NEEDED = new WordSet(set('needed required warranted necessary desirable'));

/** "More research is needed": tells what is not known yet, and nothing of the world. Other claims of the sentence keep it. */
const callForResearch: Exclusion = {
  id: 'call-for-research',
  applies: ({ words, citations }) => {
    if (citations.length > 0 || !NEEDED.mayBeIn(words)) return false;
    const more = words.slice(0, MOST_BEFORE_BUT + 1).findIndex(({ key }) => MORE.has(key));
    if (more < 0 || (more > 4 && words[more - 1]!.key !== 'but')) return false;
    const work = words.findIndex(({ key }, at) => at > more && at < more + 5 && WORK.has(key));
    if (work < 0) return false;
    const needed = words.findIndex((word, at) => at > work && at < work + 14 && NEEDED.has(word));
    const between = words.slice(work + 1, Math.max(work, needed));
    return (
      between.some(({ key }) => LINKS.has(key)) && !between.some(({ key }) => key === 'that') && !reportsStudy(words)
    );
  },
};

/** What the author feels or does: "I …", and "we …" where it is no finding of the author's. */
const firstPerson: Exclusion = {
  id: 'first-person',
  applies: ({ words }) => tellsOfSelf(words) && !reportsStudy(words),
};

function tellsOfSelf(words: readonly Word[]): boolean {
  if (FEELINGS.first(words)) return true;
  if (!FIRST_PERSON.mayBeIn(words)) return false;
  const opening = words.slice(0, FIRST_PERSON_WITHIN);
  // "i)" and "(i)" count, "i.e." explains.
  const isSubject = (at: number): boolean =>
    ![')', '.'].includes(opening[at + 1]?.key ?? '') && (at === 0 || BEFORE_SUBJECT.has(opening[at - 1]!.key));
  if (opening.some(({ key }, at) => key === 'my' || (SELF.has(key) && isSubject(at)))) return true;
  const we = opening.findIndex(({ key }, at) => OURSELVES.has(key) && isSubject(at));
  // "A raises B, so we check it": what is told first stands for itself.
  if (we > 0 && GOING_ON.has(opening[we - 1]!.key) && hasFiniteVerb(words.slice(0, we - 1))) return false;
  return we >= 0 && RESEARCH_VERBS.first(words.slice(we + 1, we + 6)) === null;
}

const GOING_ON = new Set(['so', 'and', 'but']);

/** Words that point at the tale, its teller or its time. */
const DEICTIC = new WordSet(CUES.deictic);
const LONGEST_FILLER = 16;
/** Who softens what he says asserts it. */
const LOOKS = new Set(['seem', 'seems', 'appear', 'appears']);
const BACK = new Set(['this', 'these', 'those', 'both', 'such', 'its', 'their', 'they']);

/** "Three years later the door was slammed.": tells how the tale goes on, and names no mechanism, nobody studied, no figure, no source, nothing of the field. */
const filler: Exclusion = {
  id: 'filler',
  applies: (sentence, { completes }) => {
    const { text, words, citations } = sentence;
    if (completes || namesOfField(sentence) || citations.length > 0 || words.length > LONGEST_FILLER || /\d/.test(text))
      return false;
    if (
      !DEICTIC.isIn(words) ||
      words.some(({ key }) => isOfField(key)) ||
      BACK.has(words[words[1]?.key === ',' ? 2 : 0]?.key ?? '') ||
      words.some(({ key }) => LOOKS.has(key)) ||
      REFERRING_BACK.first(words)
    )
      return false;
    return (
      findPopulations(words).length === 0 &&
      kindOf({ words, quantities: 0, closes: false }).rule.kind === 'OTHER' &&
      !isVague(words)
    );
  },
};

/** What befell one person, and was found by nobody. */
const tale: Exclusion = {
  id: 'tale',
  applies: (sentence, { isReport }) => !isReport && tellsOfOne(sentence) && !reportsStudy(sentence.words),
};

/** What was done to find something out: all of a part on methods, and what authors say of their own doing without what came of it. */
const method: Exclusion = {
  id: 'method',
  applies: ({ words, citations }, { inMethods, isReport }) =>
    (inMethods || tellsOwnDoing(words) || (isReport && citations.length === 0 && tellsDoing(words))) &&
    !reportsStudy(words),
};

/** In a text about something else, what names nothing of the field, nor a source or a study. */
const offField: Exclusion = {
  id: 'off-field',
  applies: (sentence, { isOffField }) =>
    isOffField && !speaksOfField(sentence) && sentence.citations.length === 0 && !isVague(sentence.words),
};

/** "A study showed that …" asserts something whatever stands around it. */
const reportsStudy = (words: readonly Word[]): boolean => {
  const study = STUDIES.first(words);
  return study !== null && words[study.to]?.key !== 'you';
};

/** "Five ways to …", "How your gut …": a title that lost its heading. */
const isListTitle = (words: readonly Word[]): boolean => {
  const start = META_STARTS.at(words, 0);
  return start !== null && !words.slice(start.to).some((word) => word.key === ',' || LINKING.has(word.key));
};

/** In order: the first that applies gives the reason. */
export const EXCLUSIONS: readonly Exclusion[] = [
  question,
  meta,
  promotion,
  advice,
  fragment,
  readerMind,
  callForResearch,
  firstPerson,
  method,
  offField,
  filler,
  tale,
];

/** The id of the rule by which a sentence is no claim, or null where it is one. */
export const exclusionOf = (sentence: Sentence, place: Place = ANYWHERE): string | null =>
  EXCLUSIONS.find((rule) => rule.applies(sentence, place))?.id ?? null;

/** `exclusionOf` each sentence at its place: a rule goes over all that are left before the next does. */
export function exclusionsOf(sentences: readonly Sentence[], places: readonly Place[]): (string | null)[] {
  const found = sentences.map((): string | null => null);
  for (const rule of EXCLUSIONS)
    for (let at = 0; at < sentences.length; at++)
      if (found[at] === null && rule.applies(sentences[at]!, places[at]!)) found[at] = rule.id;
  return found;
}

/** Whether a clause of a sentence that makes claims makes none itself: "A is rich in B, but you should …". */
export const isNoClause = (clause: Sentence): boolean =>
  [question, meta, promotion, advice, readerMind, callForResearch, firstPerson].some((rule) =>
    rule.applies(clause, ANYWHERE),
  );
