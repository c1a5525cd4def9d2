import { readPackageFile } from '../schema/files.ts';
import { folded, TO_FOLD } from '../schema/fold.ts';
import type { SectionKind } from '../schema/model.ts';

type Phrases = Readonly<Record<string, readonly string[]>>;
const CUES = JSON.parse(readPackageFile('schema/vocab/sections.json')) as {
  headings: Record<
    'REFERENCES' | 'REFERENCES_IF_ENTRIES' | 'COMMENTS' | 'NOTES' | 'ABSTRACT' | 'BOILERPLATE',
    string[]
  >;
  alone: Phrases;
  labels: Phrases;
  opening: Phrases;
  anywhere: Phrases;
  pictures: readonly string[];
};

/** What a heading announces. */
export type HeadingCue = keyof typeof CUES.headings;
const HEADINGS = Object.entries(CUES.headings).map(([cue, phrases]) => [cue as HeadingCue, new Set(phrases)] as const);
const ALONE = Object.entries(CUES.alone).map(([reason, phrases]) => [reason, new Set(phrases)] as const);
const LABELS = Object.entries(CUES.labels).map(([reason, phrases]) => [reason, new Set(phrases)] as const);
const pad = (phrases: Phrases) =>
  Object.entries(phrases).map(([reason, list]) => [reason, list.map((one) => ` ${one} `)] as const);
const ANYWHERE = pad(CUES.anywhere);
/** Any of those: most blocks have none. */
const SOMEWHERE = new RegExp(` (?:${Object.values(CUES.anywhere).flat().join('|')}) `);
/** By the first word, in their order. */
const OPENING = new Map<string, { readonly reason: string; readonly phrase: string }[]>();
for (const [reason, list] of pad(CUES.opening)) {
  for (const phrase of list) {
    const first = firstWord(phrase);
    OPENING.set(first, [...(OPENING.get(first) ?? []), { reason, phrase }]);
  }
}
const PICTURES = new Set(CUES.pictures);
/** The first two words of phrases that stand alone or open a block, or their only one, and a word of those that stand anywhere: most blocks of ASCII have neither. */
const BEGINNINGS = new Set(
  [CUES.alone, CUES.opening].flatMap((phrases) => Object.values(phrases).flat()).map(beginningOf),
);
const LONGEST_WORDS = new Set(Object.values(CUES.anywhere).flat().map(longestWord));
/** The first letters of those, a bit each, by their lengths. */
const INITIALS = new Int32Array(64);
for (const word of LONGEST_WORDS) INITIALS[word.length]! |= bitOf(word.charCodeAt(0));
/** Those phrases in words that are not folded: what parts them is neither a letter nor a digit. */
const HELD = new RegExp(
  `(?<![a-z])(?:${Object.values(CUES.anywhere).flat().join('|').replaceAll(' ', '[^a-z\\d]+')})(?![a-z])`,
  'i',
);
const TWO_WORDS = /([a-z]+|\d+)(?:[^a-z\d]*([a-z]+|\d+))?/i;

function beginningOf(phrase: string): string {
  return phrase.split(' ', 2).join(' ');
}

/** Of words with a space before and behind each. */
function firstWord(words: string): string {
  return words.slice(1, words.indexOf(' ', 1));
}

function longestWord(phrase: string): string {
  return phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function bitOf(letter: number): number {
  return 1 << (letter & 31);
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Whether some word, of letters of ASCII, is the longest of a phrase that stands anywhere. */
function hasLongestWord(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const from = at;
    while (isLetter(words.charCodeAt(at))) at++;
    const initials = INITIALS[at - from] ?? 0;
    if ((initials & bitOf(words.charCodeAt(from))) !== 0 && LONGEST_WORDS.has(words.slice(from, at).toLowerCase()))
      return true;
  }
  return false;
}

/** Whether a block's folded words have to be looked at. */
function mayTell(words: string): boolean {
  if (TO_FOLD.test(words)) return true;
  const [, first = '', second = ''] = TWO_WORDS.exec(words) ?? [];
  const only = first.toLowerCase();
  if (BEGINNINGS.has(only) || BEGINNINGS.has(`${only} ${second.toLowerCase()}`)) return true;
  return hasLongestWord(words) && HELD.test(words);
}

/** Cues are read in blocks up to this many characters: what is longer is no heading and no button. */
const SHORT = 160;
const MEDIUM = 500;

/** What stands before the name of a list that a click unfolds. */
const UNFOLDS =
  /^(?:(?:click )?to )?(?:show|hide|view|see|expand|open|toggle) (?:(?:all|our|the|full|list of) ){0,2}(?=\S)/;

/** The last words of headings: most other lines end in none. */
const LAST_WORDS = new Set(
  Object.values(CUES.headings)
    .flat()
    .map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
const LAST_WORD = /[a-z]+(?=[^a-z]*$)/i;
const NO_CUES: ReadonlySet<HeadingCue> = new Set();

/** All that a heading or a line that stands for one announces; more than one where what follows has to decide. */
export function headingCues(words: string): ReadonlySet<HeadingCue> {
  if (words.length > 80) return NO_CUES;
  if (!TO_FOLD.test(words) && !LAST_WORDS.has(LAST_WORD.exec(words)?.[0].toLowerCase() ?? '')) return NO_CUES;
  const bare = folded(words)
    .trim()
    .replace(/^(?:\d+|[ivx]+) (?=\S)/, '')
    .replace(/^\d+ (?=\S)/, '')
    .replace(UNFOLDS, '')
    .replace(/(?<=\S) \d{1,4}$/, '');
  return new Set(HEADINGS.filter(([, phrases]) => phrases.has(bare)).map(([cue]) => cue));
}

/** Why a block is no text of the article though no markup says so; null where it may well be. */
export function boilerplateReason(words: string): { kind: SectionKind; reason: string } | null {
  if (words.length > MEDIUM) return null;
  if (!/[\p{L}\p{N}]/u.test(words)) return { kind: 'BOILERPLATE', reason: 'no words' };
  const short = words.length <= SHORT;
  const reason =
    (mayTell(words) ? phraseReason(words, short) : labelReason(words)) ??
    (short && isContact(words) ? 'contact' : undefined) ??
    (words.length <= LONGEST_OFFER && PRICED.test(words) && OFFER.test(words) ? 'promotion' : undefined);
  if (reason === 'image credit') return { kind: 'CAPTION', reason };
  return reason === undefined ? null : { kind: 'BOILERPLATE', reason };
}

function phraseReason(words: string, short: boolean): string | undefined {
  const text = folded(words);
  const bare = text.trim();
  return (
    ALONE.find(([, phrases]) => phrases.has(bare))?.[0] ??
    labelReason(words) ??
    (short || /[:!]/.test(words)
      ? OPENING.get(firstWord(text))?.find(({ phrase }) => text.startsWith(phrase))?.reason
      : undefined) ??
    (SOMEWHERE.test(text)
      ? ANYWHERE.find(
          ([reason, list]) =>
            (short || reason !== 'disclosure' || OF_THE_SITE.test(words)) &&
            list.some((phrase) => text.includes(phrase)),
        )?.[0]
      : undefined)
  );
}

/** What tells the terms of the site itself from a sentence about those of another. */
const OF_THE_SITE = /\b(?:our|this (?:web)?site|this (?:page|post|article|blog)|you agree|by (?:clicking|signing))\b/i;

/** "Now 40% off.", "Save $20 with code MARROW": not "10% off the peak". */
const OFFER =
  /\b\d{1,2}\s?% (?:off|discount)(?=\s*(?:$|[.!,;)]|(?:with|when|your|all|today|now|use)\b))|\buse (?:the |our |my )?(?:code|coupon) [A-Z\d]{3,}\b|\b(?:only|just|save) [$£€]\d{1,4}(?:[.,]\d\d)?(?=\s*(?:$|[.!;)]|(?:with|when|today|a month)\b))/i;
const LONGEST_OFFER = 300;
/** What each offer has. */
const PRICED = /[%$£€]|\bco(?:de|upon)\b/i;

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DATE_LINE = new RegExp(
  `^(?:(?:last )?(?:published|posted|updated|reviewed)(?: on)?:? )?(?:\\p{L}+day,? )?(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)$`,
  'iu',
);
const BYLINE_OPENING = /^(?:(?:medically )?(?:written|posted|reviewed|published) )?by:? (?=\p{L})/iu;
const BYLINE_WORD =
  /^(?:\p{Lu}.*|\d{1,4}|the|of|at|and|for|our|team|staff|desk|editors?|de|van|von|der|min|minutes|read|on|in|updated|published|reviewed|by)$/u;

/** Whether a line below a title says who wrote the article, or when: "By Jane Doe | 3 May 2024", "15 January 2024". */
export function isByline(words: string): boolean {
  if (words.length > SHORT) return false;
  if (DATE_LINE.test(words)) return true;
  const opening = BYLINE_OPENING.exec(words)?.[0];
  if (opening === undefined) return false;
  const names = words
    .slice(opening.length)
    .split(/[\s|·•,:&()–—-]+/)
    .filter((word) => word !== '');
  return (
    names.length <= 16 && names.every((word) => BYLINE_WORD.test(word)) && names.some((word) => /^\p{Lu}/u.test(word))
  );
}

const LONGEST_LABEL = 30;
/** "Phone: …", "Also read | …": what a word before a colon says of a line; what it says of a paragraph is its own. */
function labelReason(words: string): string | undefined {
  const end = words.slice(0, LONGEST_LABEL + 1).search(/[:|»›→]/);
  if (end < 2) return undefined;
  const label = folded(words.slice(0, end)).trim();
  return LABELS.find(([, phrases]) => phrases.has(label))?.[0];
}

/** A telephone number or an address of mail, with hardly a word beside it. */
function isContact(words: string): boolean {
  if (/^[^\s@]+@[^\s@]+\.\w+$/.test(words)) return true;
  const digits = /(?:\+|\b0|\()\d[\d\s().-]{7,}\d/.exec(words)?.[0];
  return digits !== undefined && (words.length - digits.length < 40 || /\b(?:phone|tel|call|fax)\b/i.test(words));
}

/** The words of a picture that a page's text keeps: "gut health and bones", "company logo". */
export function isPictureText(words: string): boolean {
  if (words.length > 80 || /[.!?:;=]/.test(words) || /^(?:which|where|that|and|or|but|with|if|so)\b/.test(words))
    return false;
  const last = /(?<!\p{L})\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? '';
  return PICTURES.has(last) || /^\p{Ll}{2,}\s/u.test(words);
}

/** An entry is no longer than this, in characters; what is may be a list of them, a line each. */
const LONGEST_ENTRY = 1500;
/** How many lines of a list are looked at. */
const LINES_READ = 12;

/** How much a block looks like an entry of a reference list, or like lines of them; 2 is enough to take it for one. */
export function entryScore(words: string): number {
  if (words.length < 8) return 0;
  if (words.length <= LONGEST_ENTRY) return scoreOf(words);
  const lines = words.slice(0, LINES_READ * LONGEST_ENTRY).split('\n', LINES_READ);
  const entries = lines.filter((line) => line.length <= LONGEST_ENTRY && scoreOf(line) >= 2);
  return lines.length > 1 && entries.length * 2 >= lines.length ? 2 : 0;
}

/** Whether a block is an entry of a reference list, and no sentence that tells what a study found. */
export const isEntry = (words: string): boolean => entryScore(words) >= 2 && !isReport(words);

const IDENTIFIED = /\b10\.\d{4,9}\/|\bPMID\b|\bPMC\d{3}|https?:\/\/|\bwww\./i;
const AUTHORS_FIRST = /^[^\p{L}]{0,9}\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.? ?){1,3}[,.;&(]/u;
/** What studies, and those who were studied, did: titles hardly say so. */
const TELLS =
  /\b(?:found|showed|shows|suggested|suggests|reported|concluded|compared|observed|revealed|demonstrated|indicated|noted|discovered|examined|followed|tested|looked|saw|did|had|was|were|fell|rose|gave|took|kept|lost|gained|helped|reduced|lowered|raised|increased|improved|linked|led)\b/;

/** "In 2019, Lee et al. found that …": dated like an entry, and a sentence. */
const isReport = (words: string): boolean => !IDENTIFIED.test(words) && !AUTHORS_FIRST.test(words) && TELLS.test(words);

const OF_ENTRIES: readonly (readonly [pattern: RegExp, points: number])[] = [
  [IDENTIFIED, 2],
  [/\b(?:19|20)\d\d[a-z]?\b/, 1],
  [/\bet al\b|\b\p{Lu}\p{Ll}+,? (?:\p{Lu}\.? ?){1,3}(?:[,.;&]|and\b|\()/u, 1],
  [/\d\s?(?:\(\d{1,4}\))?\s?[:,]\s?(?:pp?\.? ?)?[eE]?\d{1,6}\s?[-–]\s?[eE]?\d+/, 1],
  [
    /\b(?:J|Journal|Proc|Rev|Lancet|Nature|Science|Press|Vol(?:ume)?|Issue|ISSN|ISBN|doi|Retrieved|Accessed|Available)\b/,
    1,
  ],
];

function scoreOf(words: string): number {
  let score = 0;
  for (const [pattern, points] of OF_ENTRIES) if (pattern.test(words)) score += points;
  return score;
}
