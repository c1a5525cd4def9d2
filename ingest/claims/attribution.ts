import type { Attribution, AttributionCue } from '../../schema/model.ts';
import { slice } from '../../schema/span.ts';
import { CUES } from '../cues.ts';
import { verbForms } from '../inflect.ts';
import { type Match, phraseSet, phraseTable } from '../phrases.ts';
import { WordSet } from '../word-set.ts';
import { FORMS_OF_BE, set, type Word } from '../words.ts';

const VAGUE = phraseTable<string | null>([
  ...CUES.notAttributions.map((phrase) => [phrase, null] as const),
  ...Object.entries(CUES.attributions).flatMap(([rule, phrases]) => phrases.map((phrase) => [phrase, rule] as const)),
]);
/** The rules that tell whom a claim appeals to, in order; their words are in schema/vocab/cues.json. */
export const ATTRIBUTION_RULES = ['names-source', 'organisation-says', ...Object.keys(CUES.attributions)];

const ACCORDING = phraseSet(CUES.accordingTo);
const ORGANISATIONS = phraseSet(CUES.organisations.filter((name) => name !== 'who' && name !== 'nice'));
const SAYINGS = phraseSet(CUES.sayings);
/** Words by their keys, as they are written where they are meant. */
const writtenAs = (words: readonly string[]): ReadonlyMap<string, string> =>
  new Map(words.map((word) => [word.toLowerCase(), word]));
/** Names that are common words in lower case. */
const CAPITALS = writtenAs(['WHO', 'NICE']);
const TITLES = writtenAs(['Dr', 'Professor', 'Prof']);
const COMPANY = set('colleagues coworkers associates team');
const MAY_NAME = new WordSet([...CAPITALS.keys(), ...TITLES.keys(), ...COMPANY, 'al', 'workers']);
const MOST_WORDS_BETWEEN = 6;

export interface Appeal {
  readonly attribution: Attribution;
  readonly cue: AttributionCue | null;
}

/** Whom a claim that cites appeals to does not matter. */
export const NO_APPEAL: Appeal = { attribution: 'NONE', cue: null };

/** Whom a claim without a citation appeals to: a source by name, unnamed evidence, or nobody. */
export function attributionOf(text: string, words: readonly Word[]): Appeal {
  const appeal = (attribution: Attribution, rule: string, from: number, to: number): Appeal => {
    const span = { start: words[from]!.start, end: words[to - 1]!.end };
    return { attribution, cue: { cue: slice(text, span), span, rule } };
  };
  const according = ACCORDING.first(words);
  if (according && startsName(text, words[according.to])) {
    return appeal('NAMED', 'names-source', according.from, according.to);
  }
  const vague = findVague(words);
  const mayName = SAYINGS.mayBeIn(words) && (ORGANISATIONS.mayBeIn(words) || MAY_NAME.mayBeIn(words));
  for (let at = 0; mayName && at < (vague?.from ?? words.length); at++) {
    const isCapital = isWritten(CAPITALS, text, words[at]!);
    const to = isCapital
      ? at + 1
      : (ORGANISATIONS.at(words, at)?.to ?? doctor(text, words, at) ?? authors(text, words, at));
    const said = to !== null && SAYINGS.first(words.slice(to, to + MOST_WORDS_BETWEEN));
    if (said) return appeal('NAMED', 'organisation-says', at, to + said.to);
  }
  return vague ? appeal('VAGUE', vague.value!, vague.from, vague.to) : NO_APPEAL;
}

/** Whether words appeal to evidence or experts that they do not name. */
export const isVague = (words: readonly Word[]): boolean => findVague(words) !== undefined;

const findVague = (words: readonly Word[]): Match<string | null> | undefined =>
  VAGUE.all(words).find(({ value }) => value !== null) ?? findReport(words) ?? findGroup(words);

/** Who or what reports, as it opens a sentence: "An analysis of …, conducted in …, found that", "Researchers at … found that". */
function findReport(words: readonly Word[]): Match<string> | undefined {
  const at = words.slice(0, OPENING).findIndex(({ key }) => REPORTS.has(key) || REPORTERS.has(key));
  if (at < 0 || !words.slice(0, at).every(({ key }) => BEFORE_REPORT.has(key) || key === 'in' || YEAR.test(key)))
    return undefined;
  if (words[at]!.key === 'analysis' && !words.slice(at, at + 4).some(({ key }) => COUNTED.test(key))) return undefined;
  const said = SAID.first(words.slice(at + 1, at + 1 + LONGEST_SUBJECT));
  if (!said || words.slice(at + 1, at + 1 + said.from).some(({ key }) => CLAUSE_ENDS.has(key))) return undefined;
  return { from: at, to: at + 1 + said.to, value: REPORTS.has(words[at]!.key) ? 'research-shows' : 'experts-say' };
}
const REPORTS = new Set(['study', 'trial', 'research', 'review', 'analysis', 'survey', 'studies', 'trials', 'reviews']);
const REPORTERS = new Set(['researchers', 'scientists', 'experts', 'doctors', 'team', 'teams']);
/** What may stand before: with any other word, "Sequence analysis" or "our study" is mostly the article's own. */
const BEFORE_REPORT = set(
  'a an one another some several many two three recent new other large small early earlier and but yet interestingly ,',
);
const YEAR = /^(?:19|20)\d\d$/;
/** Of so many people, or of what others found: "an analysis of 900 adults". */
const COUNTED = /^(?:\d[\d,.]*|data|records|studies|trials|surveys|people|adults|women|men|children|patients)$/;
const SAID = phraseSet([
  '%ask|%put|%give|%feed|%randomise|%randomize|%assign|%recruit|%enrol|%enroll|%split|%divide|%follow ~ volunteers|people|men|women|patients|adults|participants|children|mice|rats',
  '%find|%show|%suggest|%indicate|%reveal|%report|%conclude|%demonstrate|%determine that',
]);
const CLAUSE_ENDS = new Set([';', ':', '.', 'but', 'because']);
/** In words: how far in it stands, and how far behind it what it says. */
const OPENING = 5;
const LONGEST_SUBJECT = 30;

/**
 * Those of a study that is not named, of whom its results are told in the past: "The bran group gained weight", "One group ate", "Women
 * who ate plums saw".
 */
function findGroup(words: readonly Word[]): Match<string> | undefined {
  const found = GROUPS.first(words.slice(0, OPENING + 1));
  if (found && words.slice(0, found.from).every(({ key }) => BEFORE_GROUP.has(key))) {
    const { to } = found;
    if (!NO_ARMS.has(words[to - 2]?.key ?? '') && tellsPast(words.slice(to, to + 2)))
      return { from: found.from, to, value: 'research-shows' };
  }
  const who = words.slice(0, OPENING).findIndex(({ key }) => key === 'who');
  if (who < 1 || !STUDIED.has(words[who - 1]!.key) || !TAKEN.has(words[who + 1]?.key ?? '')) return undefined;
  if (words.slice(0, who).some(({ key }) => MOST.has(key))) return undefined;
  const behind = words.slice(who + 2, who + 2 + LONGEST_SUBJECT);
  return tellsPast(behind) ? { from: who - 1, to: who + 1, value: 'research-shows' } : undefined;
}
const GROUPS = phraseSet(['the ~ group|groups|arm|arms', 'one|each|neither|either|both group|groups|arm|arms']);
const BEFORE_GROUP = set('and but while whereas however yet meanwhile ,');
/** What those who are studied did by plan. */
const TAKEN = set('ate took drank received consumed swallowed chewed followed exercised trained lifted wore started');
const STUDIED = set('women men people persons patients adults participants volunteers those children mice rats');
const MOST = set('most many some few');
const PAST = new Set([
  ...CUES.verbs
    .map(verbForms)
    .filter(({ base, past }) => base !== past)
    .map(({ past }) => past),
  ...['was', 'were', 'had', 'did', "didn't", "wasn't", "weren't", 'ate', 'drank', 'saw', 'took', 'got'],
]);
const isPast = (word: Word | undefined): boolean => word !== undefined && PAST.has(word.key);
/** Whether some verb tells of the past: "rose", and not "is lost". */
const tellsPast = (words: readonly Word[]): boolean =>
  words.some((word, at) => isPast(word) && !FORMS_OF_BE.has(words[at - 1]?.key ?? ''));
/** "The food group was low", "in the older age group": no part of a study. */
const NO_ARMS = set(
  'age food blood risk peer ethnic support expert working methyl carboxyl phosphate heme drug muscle',
);

const startsName = (text: string, word: Word | undefined): boolean =>
  word !== undefined && /^(?:the\s+|Dr\.?\s+|Prof\.?\s+)?\p{Lu}/u.test(text.slice(word.start, word.start + 40));

const isWritten = (table: ReadonlyMap<string, string>, text: string, { key, start, end }: Word): boolean => {
  const written = table.get(key);
  return written !== undefined && text.slice(start, end) === written;
};

/** Where "Dr. Name" ends, when it starts at a word. */
function doctor(text: string, words: readonly Word[], at: number): number | null {
  if (!isWritten(TITLES, text, words[at]!)) return null;
  const name = words[at + 1]?.key === '.' ? at + 2 : at + 1;
  const word = words[name];
  return word && /^\p{Lu}/u.test(text.slice(word.start, word.end)) ? name + 1 : null;
}

/** Where "Name et al.", "Name and her colleagues" end, when they start at a word. */
function authors(text: string, words: readonly Word[], at: number): number | null {
  const [name, first, second, third, fourth] = words.slice(at, at + 5);
  if (first?.key === 'et' && second?.key === 'al' && startsName(text, name)) return at + (third?.key === '.' ? 4 : 3);
  if (first?.key !== 'and' || !second || !startsName(text, name)) return null;
  if (second.key === 'co' && third?.key === '-' && fourth?.key === 'workers') return at + 5;
  const company = POSSESSIVES.has(second.key) ? third : second;
  return company && COMPANY.has(company.key) ? at + (company === third ? 4 : 3) : null;
}
const POSSESSIVES = set('his her their');
