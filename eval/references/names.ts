import type { Label } from '../../ingest/references/labels.ts';
import type { Work } from './works.ts';

/** A part of a string; nothing where the work has none of it. */
export type Part = readonly [label: Label, text: string] | '';
/** How a work is set. */
export type Style = (work: Work) => readonly Part[];

/** How names are set. */
export interface Form {
  /** How initials are set: "AB", "A. B.", "A.B.", "A B". */
  readonly initials: (given: string) => string;
  readonly order: 'family first' | 'given first' | 'first family first';
  /** Between family and given name, between names, before the last. */
  readonly inner: string;
  readonly between: string;
  readonly last: string;
  /** More names than these become "et al." */
  readonly most: number;
  readonly shout?: boolean;
}

const letters = (given: string): string[] =>
  /^\p{Lu}{2,4}$/u.test(given)
    ? [...given]
    : given
        .split(/[\s-]+/)
        .map((word) => [...word][0] ?? '')
        .filter(Boolean);
export const bare = (given: string): string => letters(given).join('');
export const dotted = (given: string): string =>
  letters(given)
    .map((one) => `${one}.`)
    .join(' ');
export const tight = (given: string): string =>
  letters(given)
    .map((one) => `${one}.`)
    .join('');

/** A journal's name with the full stops of its abbreviations, as chemists and physicists write them: "J. Biol. Chem." */
export const abbreviated = (source: string): string =>
  /^(?:\p{L}+ )+\p{L}+$/u.test(source) && /(?:^| )\p{Lu}\p{L}{0,3}(?: |$)/u.test(source)
    ? source.replace(/\p{Lu}\p{L}*/gu, (word) => (word.length > 6 ? word : `${word}.`))
    : source;

/** The names of a work's authors, or its organisation, in a form. */
export function names(work: Work, form: Form): string {
  if (work.authors.length === 0) return work.organisation;
  const all = work.authors.map(({ family, given }, at) => {
    const name = form.shout ? family.toUpperCase() : family;
    const initials = form.initials(given);
    if (!initials) return name;
    const isFamilyFirst = form.order === 'family first' || (form.order === 'first family first' && at === 0);
    return isFamilyFirst ? `${name}${form.inner}${initials}` : `${initials} ${name}`;
  });
  if (all.length > form.most)
    return `${all.slice(0, Math.min(form.most, 3)).join(form.between)}${form.between.trimEnd()} et al.`;
  return all.length === 1 ? all[0]! : `${all.slice(0, -1).join(form.between)}${form.last}${all.at(-1)!}`;
}

export const VANCOUVER: Form = {
  initials: bare,
  order: 'family first',
  inner: ' ',
  between: ', ',
  last: ', ',
  most: 6,
};
export const APA: Form = {
  initials: dotted,
  order: 'family first',
  inner: ', ',
  between: ', ',
  last: ', & ',
  most: 20,
};
export const NATURE: Form = { ...APA, last: ' & ', most: 5 };
export const HARVARD: Form = { ...APA, initials: tight, last: ' and ' };
export const CELL: Form = { ...HARVARD, last: ', and ' };
export const SEMICOLONS: Form = { ...APA, between: '; ', last: '; ' };
export const PHYSICS: Form = {
  initials: dotted,
  order: 'given first',
  inner: ' ',
  between: ', ',
  last: ', and ',
  most: 8,
};
export const ELSEVIER: Form = { ...PHYSICS, initials: tight, last: ', ' };
export const MLA: Form = {
  ...PHYSICS,
  initials: (given) => given,
  order: 'first family first',
  inner: ', ',
  most: 3,
};
export const NOTE: Form = { ...PHYSICS, initials: (given) => given, last: ' and ' };
export const SHOUTED: Form = { ...NATURE, shout: true };

export const DASH = '–';
/** The first and last page, or the one. */
export const pages = ({ first, last }: Work, dash = '-'): string =>
  last && last !== first ? `${first}${dash}${last}` : first;
/** A part with the marks around it; nothing where the work has none. */
export const part = (label: Label, text: string, before: string, after: string): Part =>
  text ? [label, `${before}${text}${after}`] : '';
/** A text with a mark at its end. */
export const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
