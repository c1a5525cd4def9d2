import { withoutEnds } from '../characters.ts';
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
/** What stands around names; most characters of a list are told by ASCII to be none of it. */
const AROUND = /^[^\p{L}]+|(?![A-Za-z.])[^\p{L}\p{M}.]+$/gu;
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
  const text = withoutEnds(named.replace(EDITORS, ''), '', ' ,')
    .replace(AROUND, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(LAST_STOP, '');
  if (!/\p{L}/u.test(text)) return [];
  const groups = (HAS_BETWEEN.test(text) ? text.split(BETWEEN) : [text]).filter((group) => /\p{L}/u.test(group));
  if (isOrganisation(text, groups)) return [{ literal: text.replace(/\.$/, '') }];
  const pieces = groups.map((group) => group.split(/ ?[,:] ?/).filter((piece) => /\p{L}/u.test(piece)));
  const hasInitials = pieces.some((group) => group.some((piece) => INITIALS.test(piece) && !isShout(piece)));
  const names = pieces.flatMap((group) => namesOf(group, hasInitials));
  return names
    .filter(({ family }) => family === undefined || /\p{L}/u.test(family.replace(/^(?:and|et|und)$/iu, '')))
    .slice(0, MOST);
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
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    if (SUFFIX.test(piece) && names.length > 0) {
      names.at(-1)!.suffix = piece;
    } else if (next !== undefined && isFamily(piece) && isGiven(next, i, pieces.length, hasInitials)) {
      names.push(person(piece, next));
      i++;
    } else names.push(ofOnePiece(piece));
  }
  return names;
}

const isFamily = (piece: string): boolean => {
  const words = piece.split(' ');
  return !words.some((word) => ONE_INITIAL.test(word) && !isShout(word)) && words.length <= 4;
};

/** Whether a piece behind a family name is its given name: initials, or a name where no others have initials. */
function isGiven(piece: string, at: number, count: number, hasInitials: boolean): boolean {
  if (INITIALS.test(piece) && !isShout(piece)) return true;
  const words = piece.split(' ');
  if (words.length > 3 || (words.length > 1 && ONE_INITIAL.test(words[0]!) && !ONE_INITIAL.test(words.at(-1)!)))
    return false;
  // "Smith, Jane M." or "Smith, Jane": the first of a list, or one of a pair.
  if (words.length > 1 && ONE_INITIAL.test(words.at(-1)!) && words.at(-1)!.includes('.')) return true;
  return !hasInitials && (count === 2 || (at === 0 && count > 2 && words.length <= 2));
}

const person = (family: string, given: string): ReferenceName => {
  const words = family.split(' ');
  let particles = 0;
  while (particles < words.length - 1 && PARTICLES.has(words[particles]!.toLowerCase())) particles++;
  const name: ReferenceName = {};
  if (particles > 0) name['non-dropping-particle'] = words.slice(0, particles).join(' ');
  name.family = words.slice(particles).join(' ').replace(/\.$/, '');
  if (given) name.given = given.trim();
  return name;
};

/** "Smith JP", "J. P. Smith", "Jane van der Smith", "Smith". */
function ofOnePiece(piece: string): ReferenceName {
  const words = piece
    .replace(/\.(?<=\p{Lu}\.)(?=\p{L})/gu, '. ')
    .split(' ')
    .filter(Boolean);
  if (words.length === 1) return person(piece, '');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop() : undefined;
  let last = words.length;
  while (last > 1 && ONE_INITIAL.test(words[last - 1]!) && !isShout(words[last - 1]!)) last--;
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!.toLowerCase())) first--;
  const name =
    last < words.length && !ONE_INITIAL.test(words[0]!)
      ? person(words.slice(0, last).join(' '), words.slice(last).join(' '))
      : person(words.slice(first).join(' '), words.slice(0, first).join(' '));
  if (suffix !== undefined) name.suffix = suffix;
  return name;
}
