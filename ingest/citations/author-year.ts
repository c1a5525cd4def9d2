import { foldedWords } from '../../schema/fold.ts';
import type { Reference } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { matchesOf } from '../matches.ts';
import { set } from '../words.ts';
import type { Context, Found, Passage, Recogniser } from './context.ts';
import { hasPhrase, isPhraseAt } from './phrases.ts';

const YEAR = String.raw`(?:1[6-9]|20)\d\d(?:[a-z](?![a-z]))?|in press|n\.d\.`;
const PARTICLE = String.raw`(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|el|al|bin|ibn|st)[\s-]|d[’']|O[’'])`;
const NAME = String.raw`(?:${PARTICLE}){0,3}\p{Lu}[\p{L}’'-]{1,30}`;
const COLLECTIVE = String.raw`${NAME}(?:\s(?:(?:of|for|on|and|the|in)\s){0,2}\p{Lu}[\p{L}’'-]{1,30}){0,6}`;
const AND = String.raw`(?:,?\s(?:and|&)\s|\sy\s|\set\s(?!al))`;
const OTHERS = String.raw`(?:,?\set\sal\.?,?|,?\sand\s(?:colleagues|co-?workers|others|associates))`;
const NAMES = String.raw`(?:${NAME}(?:,\s${NAME}){0,4}(?:${AND}${NAME})?${OTHERS}|${NAME}(?:,\s${NAME}){0,4}${AND}${NAME}|${COLLECTIVE})`;
const YEARS = String.raw`(?:${YEAR})(?:\s?[,;–-]\s?(?:(?:${YEAR})|[a-z](?![\p{L}\p{N}]))){0,6}`;
const LOCATOR = String.raw`(?:,?\s(?:pp?\.|chap\.|ch\.|fig\.|table|sec\.)\s?[\d–-]{1,12}|:\s?\d[\d–-]{0,8})?`;
const LEAD = String.raw`(?:(?:see(?: also)?|e\.g\.,?|i\.e\.,?|cf\.?|reviewed (?:in|by)|for (?:a )?reviews?,? see|adapted from|data from|also|but see|and)\s){0,2}`;
const PARENTHESIS = /\(([^()]{4,400})\)|\[([^[\]]{4,400})\]/gu;
const PART = new RegExp(
  `^\\s*${LEAD}(${NAMES}),?\\s+\\(?(${YEARS})\\)?${LOCATOR}(?:\\s(?:for|and)\\s[^;]{0,40})?\\s*$`,
  'u',
);
const NARRATIVE = new RegExp(`(?<![\\p{L}\\p{N}-])(${NAMES})(?:[’']s)?\\s?[([](${YEARS})${LOCATOR}[)\\]]`, 'gu');
/** Capitalised words before a year that name no author. */
const NO_AUTHOR = set(
  'january february march april may june july august september october november december spring summer autumn fall winter figure fig table in on by since until from the a an as at after before during between than all updated published accessed retrieved copyright version study studies year years age us uk eu usa china japan india europe covid',
);

const OTHERS_AT_END = new RegExp(`${OTHERS}$`, 'u');
/** What each marker has of these, and most passages have not. */
const DATED = /(?:1[6-9]|20)\d\d|in press|n\.d\./;

/** Names and years: "(Smith et al., 2019; Lee 2020a, b)", "Smith and Jones (2019)". */
export const recogniseAuthorYear: Recogniser = (context) => {
  let known: Index | undefined;
  const index = (): Index => (known ??= indexOf(context));
  const candidates = context.passages.flatMap((passage) => [
    ...parenthesised(context, passage, index),
    ...narrative(context, passage, index),
  ]);
  candidates.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const plain =
    candidates.some(({ isPlain }) => isPlain) ||
    candidates.some(({ pointers }) => pointers.some(({ referenceId }) => referenceId !== null));
  for (const { span, pointers, isPlain } of candidates) {
    const known = pointers.some(({ referenceId }) => referenceId !== null);
    if (
      !context.isTaken(span) &&
      (known ||
        isPlain ||
        (plain && !NARRATIVE_ONLY.test(context.document.text[span.end - 1]! + context.document.text[span.start]!)))
    ) {
      context.take({ span, style: 'AUTHOR_YEAR', pointers });
    }
  }
};

/** A candidate that begins outside of its parenthesis. */
const NARRATIVE_ONLY = /^[)\]][^([]/;

interface Candidate extends Pick<Found, 'span' | 'pointers'> {
  /** Two authors or "et al." before a year: nothing else looks like it. */
  readonly isPlain: boolean;
}

/** An entry with its first words and first author, folded once. */
interface Listed {
  readonly entry: Reference;
  readonly start: readonly string[];
  readonly author: string;
}

/** By year, then by a word of the names. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly Listed[]>>;

/** No list has more works of one name and year; those beyond are not looked at. */
const MOST_ALIKE = 100;

function parenthesised(context: Context, { span }: Passage, index: () => Index): Candidate[] {
  const body = context.document.text.slice(span.start, span.end);
  if (!DATED.test(body)) return [];
  return matchesOf(PARENTHESIS, body).flatMap((match): Candidate[] => {
    const inside = match[1] ?? match[2]!;
    if (!DATED.test(inside)) return [];
    const place = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    const parts = partsOf(inside).map(({ words, at }) => ({
      match: PART.exec(words),
      start: place.start + 1 + at,
      end: place.start + 1 + at + words.length,
    }));
    const read = parts.flatMap(({ match: part, start, end }) =>
      part !== null && isAuthor(part[1]!) ? [{ names: part[1]!, years: part[2]!, start, end }] : [],
    );
    if (read.length === 0 || read.length * 2 < parts.length) return [];
    const pointers = read.flatMap((part) => pointersOf(context, part, part.names, part.years, index));
    return [{ span: place, pointers, isPlain: read.some((part) => isPlainly(part.names)) }];
  });
}

/** What stands between semicolons, or between commas where each part has a year of its own: "Lee 1998, Roy 1999". */
function partsOf(inside: string): { words: string; at: number }[] {
  const parts: { words: string; at: number }[] = [];
  let at = 0;
  for (const words of inside.split(/(;|(?<=(?:1[6-9]|20)\d\d[a-z]?),(?=\s\p{L}{2}))/u)) {
    if (words !== ';' && words !== ',') parts.push({ words, at });
    at += words.length;
  }
  return parts;
}

function narrative(context: Context, { span }: Passage, index: () => Index): Candidate[] {
  const body = context.document.text.slice(span.start, span.end);
  return narrativesIn(body).flatMap((match): Candidate[] => {
    const names = match[1]!.replace(
      /^(?:In|By|As|From|And|But|See|While|Since|Although|However|When|The|Both|Later|After|Before|Similarly|Recently)\s(?=\p{Lu})/u,
      '',
    );
    if (!isAuthor(names)) return [];
    const start = span.start + match.index + (match[1]!.length - names.length);
    const place = { start, end: span.start + match.index + match[0].length };
    return [{ span: place, pointers: pointersOf(context, place, names, match[2]!, index), isPlain: isPlainly(names) }];
  });
}

/** A year in brackets, as it stands behind names. */
const YEAR_BEHIND = /[([](?:1[6-9]|20)\d\d/g;
/** Names before a year are no longer than this, in characters. */
const LONGEST_NAMES = 400;

/** The names before years in brackets, looked for where such a year is. */
function narrativesIn(body: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  NARRATIVE.lastIndex = 0;
  for (const { index } of matchesOf(YEAR_BEHIND, body)) {
    if (index < NARRATIVE.lastIndex) continue;
    NARRATIVE.lastIndex = Math.max(NARRATIVE.lastIndex, index - LONGEST_NAMES);
    const match = NARRATIVE.exec(body);
    if (match === null) break;
    found.push(match);
  }
  return found;
}

const isPlainly = (names: string): boolean =>
  /\set\sal|\sand\s(?:colleagues|co-?workers)|^\S+(?:,?\sand|\s&)\s\S+$/.test(names) && isAuthor(names);
/** "RJ, et al. (2004)": the end of a list of authors that is spelled out, not of a marker. */
const INITIALS = /^\p{Lu}{1,3},\s/u;
const isAuthor = (names: string): boolean =>
  !INITIALS.test(names) &&
  !foldedWords(names)
    .slice(0, 1)
    .some((word) => NO_AUTHOR.has(word));

/** As many of an entry's words as its authors take. */
const WORDS_OF_AUTHORS = 40;

/** Entries by their years and the words of their first names. */
function indexOf({ entries, wordsOfEntry }: Context): Index {
  const index = new Map<string, Map<string, Listed[]>>();
  for (const entry of entries) {
    const years = new Set(entry.raw.match(/\b(?:1[6-9]|20)\d\d/g));
    if (/\b(?:in press|n\.d\.)/i.test(entry.raw)) years.add('in press').add('n.d.');
    const start = wordsOfEntry(entry).slice(0, WORDS_OF_AUTHORS);
    const author = foldedWords(entry.authors[0] ?? '');
    const words = new Set([...start.slice(0, 6), ...author]);
    const listed = { entry, start, author: author.join(' ') };
    for (const year of years) {
      const ofYear = index.get(year) ?? new Map<string, Listed[]>();
      index.set(year, ofYear);
      for (const word of words) {
        const held = ofYear.get(word);
        if (held && held.length < MOST_ALIKE) held.push(listed);
        else if (!held) ofYear.set(word, [listed]);
      }
    }
  }
  return index;
}

function pointersOf(context: Context, span: Span, names: string, years: string, index: () => Index): Found['pointers'] {
  const linked = context
    .linksIn(span)
    .map(context.entryOfLink)
    .filter((entry) => entry !== null);
  let last = '';
  return years.split(/\s?[,;–-]\s?/).map((given) => {
    const letterOnly = /^[a-z]$/.test(given);
    const year = letterOnly ? last : (/^\d{4}/.exec(given)?.[0] ?? given);
    last = year;
    const letter = letterOnly ? given : (/^\d{4}([a-z])$/.exec(given)?.[1] ?? '');
    const label = `${names.trim().replace(/,$/, '')}, ${year}${letter}`;
    const matching = matchingEntries(names, year, letter, index());
    const entry =
      linked.find((one) => matching.includes(one)) ??
      matching[0] ??
      (linked.length === 1 && !/[,;]/.test(years) ? linked[0] : undefined);
    return { label, referenceId: entry?.id ?? null };
  });
}

/** The entries that a name and year may mean, those with the second author and the letter first. */
function matchingEntries(names: string, year: string, letter: string, index: Index): Reference[] {
  const [first = '', second] = names.replace(OTHERS_AT_END, '').split(/,\s|\s(?:and|&|y)\s/u);
  const family = foldedWords(first);
  const key = family.find((word) => word.length > 3) ?? family.at(-1) ?? '';
  const leading = family.join(' ');
  const other = second === undefined ? [] : foldedWords(second);
  const leads = ({ start, author }: Listed): boolean => isPhraseAt(start, 0, family) || author.startsWith(leading);
  const score = (listed: Listed): number =>
    (letter !== '' && new RegExp(`\\b${year}${letter}\\b`).test(listed.entry.raw) ? 8 : 0) +
    (leads(listed) ? 4 : 0) +
    (other.length > 0 && hasPhrase(listed.start, other) ? 2 : 0);
  // Without a letter, none but those that begin with the name score enough.
  const found = (index.get(year)?.get(key) ?? []).filter(
    (listed) => (letter !== '' || leads(listed)) && hasPhrase(listed.start, family),
  );
  const scored = found
    .map((listed) => ({ entry: listed.entry, score: score(listed) }))
    .sort((a, b) => b.score - a.score);
  const hasLetters = letter !== '' && found.some(({ entry }) => new RegExp(`\\b${year}[a-z]\\b`).test(entry.raw));
  return scored.filter((one) => one.score >= 4 && (!hasLetters || one.score >= 8)).map(({ entry }) => entry);
}
