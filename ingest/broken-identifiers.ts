import { doiOf, isbnOf } from './identifiers.ts';

export type BrokenKind = 'DOI' | 'PMID' | 'PMCID' | 'ISBN' | 'ISSN';

/** What is called an identifier and can be none. */
export interface BrokenIdentifier {
  readonly kind: BrokenKind;
  readonly quote: string;
  /** Where it starts in the text. */
  readonly index: number;
  /** Whether it has the form, and digits that do not agree with the check digit. */
  readonly misses: 'form' | 'check digit';
}

const DOI_CUE = /\bdoi(?:\.org\/|[\s:]{1,3})(?=[\dlIoO])/gi;
/** Looks like a DOI: what is no more than a number or a date after the word "doi" is left alone. */
const DOI_ATTEMPT = /^(?:[1lI][0oO][.,]|[\dlIoO.,]{2,12}\/(?!\d{1,4}\/)[^\s/]{3})/;
const DOI_START = /^10(?:\.|%2e)\d{4,9}[.\d]*(?:\/|%2f)/i;
const SHORT_DOI = /^10\/[a-z0-9]{3,20}(?![^\s.,;)\]])/i;
const LONGEST_DOI = 300;

function isDoi(rest: string): boolean {
  return SHORT_DOI.test(rest) || (DOI_START.test(rest) && doiOf(rest) !== null);
}

function* brokenDois(text: string): Generator<BrokenIdentifier> {
  for (const { 0: cue, index } of text.matchAll(DOI_CUE)) {
    const start = index + cue.length;
    const rest = text.slice(start, start + LONGEST_DOI);
    // A space within is the typesetter's, not the author's.
    if (!DOI_ATTEMPT.test(rest) || isDoi(rest) || DOI_START.test(rest.replace(/\s/g, ''))) continue;
    const quote = rest.split(/[\s<>"“”]/)[0]!.replace(/[.,;:)\]]{1,9}$/, '');
    yield { kind: 'DOI', quote, index: start, misses: 'form' };
  }
}

/** Numbers of PubMed have up to 8 digits, those of PMC up to 9 are taken; a DOI may follow without a space. */
const NUMBERS: readonly (readonly [BrokenKind, RegExp, longest: number])[] = [
  ['PMID', /\bPMID[\s:#]{0,3}(\d{1,40})(?!\d|\.\d{4,9}\/)/gi, 8],
  ['PMCID', /\bPMC(?:ID[\s:#]{0,3}(?:PMC)?)?(\d{4,40})(?!\d|\.\d{4,9}\/)/gi, 9],
];

function* brokenNumbers(text: string): Generator<BrokenIdentifier> {
  for (const [kind, pattern, longest] of NUMBERS) {
    for (const { 0: whole, 1: digits, index } of text.matchAll(pattern)) {
      if (digits!.length <= longest && !digits!.startsWith('0')) continue;
      yield { kind, quote: digits!, index: index + whole.length - digits!.length, misses: 'form' };
    }
  }
}

const ISBN =
  /ISBN(?:[-\s]?\(?1[03]\)?(?=[:\s]))?[:\s]{0,3}((?:\d[\s\u2010-\u2015-]?){9,16}[\dXx])(?![\dXx\u2010-\u2015-])/gi;

function* brokenIsbns(text: string): Generator<BrokenIdentifier> {
  for (const { 0: whole, 1: run, index } of text.matchAll(ISBN)) {
    const parts = run!.split(/\s/);
    // A year or a number of pages may follow after a space.
    if (parts.some((_, i) => isbnOf(parts.slice(0, i + 1).join('')) !== null)) continue;
    const { length } = run!.replace(/[^\dXx]/g, '');
    const isWhole = length === 10 || length === 13;
    if (!isWhole && parts.length > 1) continue;
    const misses = isWhole ? 'check digit' : 'form';
    yield { kind: 'ISBN', quote: run!, index: index + whole.length - run!.length, misses };
  }
}

const ISSN =
  /ISSN(?:-L)?(?:\s?\((?:print|online|electronic|web|linking)\))?[:\s]{0,3}(\d{4}\s?[\u2010-\u2015-]?\s?\d{3}[\dX])(?![\dX\u2010-\u2015-])/gi;

function* brokenIssns(text: string): Generator<BrokenIdentifier> {
  for (const { 0: whole, 1: issn, index } of text.matchAll(ISSN)) {
    const digits = issn!.toUpperCase().replace(/[^\dX]/g, '');
    const sum = [...digits].reduce((total, digit, i) => total + (digit === 'X' ? 10 : Number(digit)) * (8 - i), 0);
    if (sum % 11 === 0) continue;
    yield { kind: 'ISSN', quote: issn!, index: index + whole.length - issn!.length, misses: 'check digit' };
  }
}

/**
 * What a text calls a DOI, PMID, PMCID, ISBN or ISSN and can be none by its form or its check digit, in the order of the text, each
 * once. Only what stands behind the name of the identifier counts: numbers of pages, telephones and grants have none.
 */
export function brokenIdentifiersIn(text: string): BrokenIdentifier[] {
  const found = [...brokenDois(text), ...brokenNumbers(text), ...brokenIsbns(text), ...brokenIssns(text)];
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.index - b.index)
    .filter(({ kind, quote }) => !seen.has(`${kind} ${quote}`) && seen.add(`${kind} ${quote}`));
}

/** Whether a text names the work by an identifier that can be none; a journal's ISSN names no work. */
export const namesWorkWrongly = (text: string): boolean =>
  brokenIdentifiersIn(text).some(({ kind }) => kind !== 'ISSN');
