import { classOf, LETTER, MARK, unitsOf, withoutEnds } from '../characters.ts';
import { set } from '../words.ts';

/** A name in the terms of CSL-JSON; `literal` for what is no person's. */
export interface ReferenceName {
  family?: string;
  given?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
  literal?: string;
}

const PARTICLES = set(
  'van von der den de del della di da dos du la le ten ter el al zu zur af st st. vom vander bin ibn y e',
);
const SUFFIX = /^(?:Jr|Sr|II|III|IV|2nd|3rd)\.?$/u;
const ORGANISATION =
  /\b(?:Organi[sz]ation|Institut(?:e|es|o)?|Ministry|Department|Committee|Agency|Association|Council|Society|Group|Consortium|Foundation|Cent(?:er|re)s?|Universit(?:y|é|ät)|Commission|Federation|Administration|Authority|Board|Bureau|Office|College|Academy|Union|Network|Program(?:me)?|Collaborat(?:ion|ors)|Investigators|Force|Services?|Trust|Nations|Bank|Team|Project|Company|Corporation|Inc|Ltd|Government|Congress|Parliament|Survey|Division|Initiative|WHO|NIH|FDA|CDC|NICE|EFSA|USDA|OECD|UNESCO)\b/u;
/** Initials alone: "J. P.", "JP", "A.-B.", "Th." */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\p{M}?\.?[\s.’'-]{0,3}){1,5}$/u;
const ONE_INITIAL = /^(?:(?:\p{Lu}\p{Ll}{0,2}\p{M}?\.[-‐]?){1,4}\p{Lu}?\.?|\p{Lu}(?:[-‐.]?\p{Lu}){0,2}\.?)$/u;
const MOST = 1000;

/** What stands for the names that a list leaves out. */
const OTHERS = /\b(?:et\.?\s?al(?:ii|ia)?\b|and (?:others|colleagues|coll)\b|u\.\s?a\.|…|\.\.\.)/u;
const EDITORS = /\b(?:eds?|editors?|hrsg|comps?|trans|éds?|coords?|orgs?)\b\.?$/iu;
/** No form of these is longer, in characters. */
const LONGEST_OF_EDITORS = 16;
/** The full stop behind the last name, which is no initial's. */
const LAST_STOP = /\.$(?<=(?:\p{Ll}{2}|\s\p{Lu}{2,3}|^[^.]{0,500}\s\p{Lu}{1,3},[^.]{0,500})\.)/u;
/** What stands between names or groups of them, and what there is of it in a list that has any. */
const BETWEEN = / ?; ?(?:(?:and\b|&|et\b) ?)?|,? ?(?:\b(?:and|und|et|with)\b|&) | [ye] (?=\p{Lu})| \/ /u;
const HAS_BETWEEN = /[;&/]|\b(?:and|und|et|with|[ye]) /u;

/** The names of a list of authors or editors, in any common form. */
export function readNames(list: string): ReferenceName[] {
  if (list === '') return [];
  const others = OTHERS.exec(list)?.index;
  const listed = others === undefined ? list : withoutEnds(list.slice(0, others), '', ' ,;(');
  const named = withoutEnds(listed.replace(/[([][^)\]]{0,80}[)\]]?/gu, ' '), '', ' ,;:');
  const text = betweenLetters(withoutEnds(withoutEditors(named), '', ' ,'))
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(LAST_STOP, '');
  if (text === '') return [];
  const groups = (HAS_BETWEEN.test(text) ? text.split(BETWEEN) : [text]).filter((group) => /\p{L}/u.test(group));
  if (isOrganisation(text, groups)) return [{ literal: text.replace(/\.$/, '') }];
  const pieces = groups.map((group) => group.split(/ ?[,:] ?/).filter((piece) => /\p{L}/u.test(piece)));
  const hasInitials = pieces.some((group) => group.some((piece) => INITIALS.test(piece) && !isShout(piece)));
  const names = pieces.flatMap((group) => namesOf(group, hasInitials));
  return names
    .filter(({ family }) => family === undefined || (/\p{L}/u.test(family) && !/^(?:and|et|und)$/iu.test(family)))
    .slice(0, MOST);
}

function withoutEditors(list: string): string {
  const tail = list.slice(-LONGEST_OF_EDITORS);
  const at = EDITORS.exec(tail)?.index;
  return at === undefined ? list : list.slice(0, list.length - tail.length + at);
}

/** A list from its first letter on, up to its last one with the marks and the full stop on it. */
function betweenLetters(list: string): string {
  let start = 0;
  let end = list.length;
  while (start < end && classOf(list.codePointAt(start)!) !== LETTER) start += unitsOf(list.codePointAt(start)!);
  while (end > start && !endsName(list, end)) end--;
  return list.slice(start, end);
}

/** Whether a letter, mark or full stop ends at a place. */
function endsName(list: string, end: number): boolean {
  if (list[end - 1] === '.') return true;
  const pair = list.codePointAt(end - 2) ?? 0;
  const kind = classOf(pair > 0xffff ? pair : list.charCodeAt(end - 1));
  return kind === LETTER || kind === MARK;
}

/** Whether a list is the name of one body: it has a word for such, or is long and has no initials. */
function isOrganisation(text: string, groups: readonly string[]): boolean {
  if (/\b\p{Lu}\.\s?(?:[-,]|\p{Lu}|$)/u.test(text)) return false;
  if (ORGANISATION.test(text)) return true;
  const words = text.split(' ');
  return (
    groups.length === 1 &&
    words.length > 3 &&
    !text.includes(',') &&
    !words.some((word) => ONE_INITIAL.test(word) || PARTICLES.has(word))
  );
}

/** Four capital letters or more with a vowel are a family name in capitals, not initials. */
const isShout = (piece: string): boolean => /^\p{Lu}{3,}$/u.test(piece) && piece.length > 3;

/** The names of one group between "and", "&" and ";": its pieces stand between commas. */
function namesOf(pieces: readonly string[], hasInitials: boolean): ReferenceName[] {
  const names: ReferenceName[] = [];
  const split = pieces.map((piece) => piece.split(' '));
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    if (SUFFIX.test(piece) && names.length > 0) {
      names.at(-1)!.suffix = piece;
    } else if (
      next !== undefined &&
      isFamily(split[i]!) &&
      isGiven(next, split[i + 1]!, i, pieces.length, hasInitials)
    ) {
      names.push(person(split[i]!, next));
      i++;
    } else names.push(ofOnePiece(piece, split[i]!));
  }
  return names;
}

const isFamily = (words: readonly string[]): boolean =>
  words.length <= 4 && !words.some((word) => ONE_INITIAL.test(word) && !isShout(word));

/** Whether a piece behind a family name is its given name: initials, or a name where no others have initials. */
function isGiven(piece: string, words: readonly string[], at: number, count: number, hasInitials: boolean): boolean {
  if (INITIALS.test(piece) && !isShout(piece)) return true;
  if (words.length > 3 || (words.length > 1 && ONE_INITIAL.test(words[0]!) && !ONE_INITIAL.test(words.at(-1)!)))
    return false;
  // "Smith, Jane M." or "Smith, Jane": the first of a list, or one of a pair.
  if (words.length > 1 && ONE_INITIAL.test(words.at(-1)!) && words.at(-1)!.includes('.')) return true;
  return !hasInitials && (count === 2 || (at === 0 && count > 2 && words.length <= 2));
}

/** A person by the words of the family name, with its particles, and by what else there is. */
const person = (words: readonly string[], given: string): ReferenceName => {
  let particles = 0;
  while (particles < words.length - 1 && PARTICLES.has(words[particles]!.toLowerCase())) particles++;
  const name: ReferenceName = {};
  if (particles > 0) name['non-dropping-particle'] = joined(words, 0, particles);
  const family = joined(words, particles);
  name.family = family.endsWith('.') ? family.slice(0, -1) : family;
  if (given) name.given = given.trim();
  return name;
};

/** "Smith JP", "J. P. Smith", "Jane van der Smith", "Smith". */
function ofOnePiece(piece: string, split: readonly string[]): ReferenceName {
  const words = (piece.includes('.') ? piece.replace(/\.(?<=\p{Lu}\.)(?=\p{L})/gu, '. ').split(' ') : split).filter(
    Boolean,
  );
  if (words.length === 1) return person(split, '');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop() : undefined;
  let last = words.length;
  while (last > 1 && ONE_INITIAL.test(words[last - 1]!) && !isShout(words[last - 1]!)) last--;
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!.toLowerCase())) first--;
  const name =
    last < words.length && !ONE_INITIAL.test(words[0]!)
      ? person(words.slice(0, last), joined(words, last))
      : person(words.slice(first), joined(words, 0, first));
  if (suffix !== undefined) name.suffix = suffix;
  return name;
}

/** Words with blanks between; most names are of one. */
const joined = (words: readonly string[], from: number, to = words.length): string =>
  to - from === 1 ? words[from]! : words.slice(from, to).join(' ');
