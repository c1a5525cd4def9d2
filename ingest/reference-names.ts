/** A name in the terms of CSL-JSON; `literal` for what is no person's. */
export interface ReferenceName {
  family?: string;
  given?: string;
  'non-dropping-particle'?: string;
  literal?: string;
}

/** The authors that a reference begins with, and where they end. */
export interface Authors {
  readonly names: ReferenceName[];
  readonly end: number;
}

const PARTICLE = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]e|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e|[Tt]en|[Tt]er|el|al|zu|zur|af|[Ss]t\.?)\s|[dDOlL][’'])`;
const FAMILY_WORD = String.raw`\p{Lu}[\p{L}\p{M}’'´-]{1,30}`;
const FAMILY = String.raw`((?:${PARTICLE}){0,3})(${FAMILY_WORD}(?:[ ]${FAMILY_WORD}){0,2})`;
const ONE_FAMILY = String.raw`((?:${PARTICLE}){0,3})(${FAMILY_WORD})`;
const INITIAL = String.raw`\p{Lu}\p{Ll}?\.`;
const DOTTED = String.raw`${INITIAL}(?:[\s-]{0,2}${INITIAL}){0,4}`;
const BARE = String.raw`\p{Lu}(?:[- ]?\p{Lu}){0,3}(?![\p{L}\p{M}’'])`;
const SUFFIX = String.raw`(?:,?\s(?:Jr|Sr|II|III|IV|2nd|3rd)\.?(?![\p{L}]))?`;
const GIVEN = String.raw`\p{Lu}[\p{L}\p{M}’'-]{1,20}(?:\s(?:${INITIAL}|\p{Lu}(?!\p{L})|\p{Lu}[\p{L}\p{M}’'-]{1,20})){0,2}`;
const ENDS = String.raw`(?=\s{0,2}(?:[,;.:(&]|and\b|et\b|y\b|und\b|\[|\d{4}|$))`;

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[]) => ReferenceName;
}

const person = (particle: string, family: string, given: string): ReferenceName => ({
  ...(particle.trim() && { 'non-dropping-particle': particle.trim() }),
  family: family.trim(),
  given: given.trim(),
});
const sticky = (source: string): RegExp => new RegExp(source, 'uy');

/** Names with the family name first, then with it last: a list of authors mostly stays with one form. */
const FORMS: readonly Form[] = [
  { pattern: sticky(`${FAMILY},\\s{0,2}(${DOTTED}|${BARE}\\.?)${SUFFIX}`), read: ([, p, f, g]) => person(p!, f!, g!) },
  { pattern: sticky(`${FAMILY}\\s(${DOTTED}|${BARE})${SUFFIX}${ENDS}`), read: ([, p, f, g]) => person(p!, f!, g!) },
  {
    pattern: sticky(`(${DOTTED}|\\p{Lu}(?:\\s\\p{Lu})?)\\s?${FAMILY}${SUFFIX}${ENDS}`),
    read: ([, g, p, f]) => person(p!, f!, g!),
  },
  {
    pattern: sticky(`${ONE_FAMILY},\\s(${GIVEN}(?:\\s${DOTTED})?)${SUFFIX}${ENDS}`),
    read: ([, p, f, g]) => person(p!, f!, g!),
  },
  { pattern: sticky(`(${GIVEN})\\s${ONE_FAMILY}${SUFFIX}${ENDS}`), read: ([, g, p, f]) => person(p!, f!, g!) },
];

const SEPARATOR =
  /\s{0,2}(?:,\s{0,2}(?:and|&|et|y|und)\s|[,;]{1,2}\s{0,2}(?:&\s?)?|\s(?:and|et|y|und)\s|\s?&\s?|\.,\s{0,2}(?:and\s|&\s)?)(?!al\b)/uy;
const OTHERS = /[\s,;]{0,3}(?:(?:and|&)\s)?(?:et\.?\s?al\b\.?|and others|and colleagues|…|\.\.\.)/uy;
const EDITORS = /\s{0,2},?\s?[([]?(?:eds?\b\.?|editors?|hrsg\.?|comps?\.)[)\]]?\.?/iuy;
/** Words that open titles, not names. */
const NO_NAME =
  /^(?:The|A|An|On|In|Of|For|From|To|How|Why|What|When|Is|Are|Do|Does|Effects?|Role|Study|Studies|Analysis|Bone|Proceedings|Journal|International|Annual|Handbook|Introduction|World|National|American|European|United|University|Department|Institute|Ministry|Committee|Council|Society|Association)$/;
const MOST = 200;

/** The authors that a reference begins with, their names in any common form; none where it begins otherwise. */
export function readAuthors(text: string): Authors {
  const names: ReferenceName[] = [];
  let at = 0;
  let end = 0;
  let form: Form | null = null;
  while (names.length < MOST) {
    const found = nameAt(text, at, form, names.length);
    if (found === null) break;
    names.push(found.name);
    form = found.form;
    end = found.end;
    const others = endOf(OTHERS, text, end);
    if (others !== null) return { names, end: endOf(EDITORS, text, others) ?? others };
    const next = endOf(SEPARATOR, text, end);
    if (next === null) break;
    at = next;
  }
  return { names, end: names.length > 0 ? (endOf(EDITORS, text, end) ?? end) : 0 };
}

function nameAt(
  text: string,
  at: number,
  last: Form | null,
  count: number,
): { name: ReferenceName; form: Form; end: number } | null {
  const order = last === null ? FORMS : [last, ...FORMS.filter((form) => form !== last)];
  for (const form of order) {
    // A full name behind initials is a title's first words more often than an author.
    if (last !== null && form !== last && count > 0 && FORMS.indexOf(form) >= 3 && FORMS.indexOf(last) < 2) continue;
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(text);
    if (!match) continue;
    const name = form.read(match);
    if (
      [name.family, name.given].some((part) => part?.split(' ').some((word) => word.length > 1 && NO_NAME.test(word)))
    )
      continue;
    return { name, form, end: form.pattern.lastIndex };
  }
  return null;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

const ORGANISATION =
  /\b(?:Organi[sz]ation|Institutes?|Ministry|Department|Committee|Agency|Association|Council|Society|Group|Consortium|Foundation|Cent(?:er|re)s?|University|Commission|Federation|Administration|Authority|Board|Bureau|Office|College|Academy|Union|Network|Programme|Program|Collaboration|Investigators|Task Force|Service|Trust|Network|Nations|WHO|NIH|FDA|CDC|NICE|EFSA|USDA)\b/u;
const FIRST_PART = /^([^.,(]{3,120}?)(?:\.\s|,\s(?=\(?\d{4})|\s(?=\(\d{4})|\s?\()/u;

/** An organisation that a reference begins with; null where it begins otherwise. */
export function readOrganisation(text: string): Authors | null {
  const first = FIRST_PART.exec(text)?.[1];
  if (first === undefined || !/^\p{Lu}/u.test(first)) return null;
  const isDated = /^[.,]?\s{0,2}\(?(?:1[5-9]|20)\d\d[a-z]?\)?[.,:;]/u.test(text.slice(first.length));
  return ORGANISATION.test(first) || (isDated && first.split(' ').length <= 8)
    ? { names: [{ literal: first.trim() }], end: first.length }
    : null;
}
