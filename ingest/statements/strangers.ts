// Names that no vocabulary knows, kept so that the next name does not take their place: "RanBP1".
import type { Assertion, Mention } from '../../schema/model.ts';
import { overlaps, type Span } from '../../schema/span.ts';
import { classOf, isSurrogate, LETTER, NUMBER } from '../characters.ts';
import { matchesOf } from '../matches.ts';
import { endOfRun, startOfRun } from '../runs.ts';
import { WordMemo } from '../word-memo.ts';
import { isMarkOfNamed, STRANGER } from './narrowed.ts';

/** "RanBP1", "Wnt9b", "ESAT-6", "pRB": what is written like a symbol, of a run of letters, numbers and hyphens. */
const SYMBOL =
  /^(?=[\p{L}\p{N}-]{0,30}(?:[\p{L}\p{N}]\p{Lu}|\p{Lu}[\p{L}-]{0,30}\p{N}))\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}])/u;
const runs = new WordMemo((raw) => ({ raw, symbol: SYMBOL.exec(raw)?.[0] ?? '' }));
/** "loss of Rb", "levels of Apcs" */
const OF_GENE =
  /(?<=\b(?:[Ll](?:oss|ack|evels)|[Aa](?:bsence|ctivation)|[Dd]e(?:letion|ficiency)|(?:[Oo]vere|[Ee])xpression|[Ii]nhibition|[Kk]nock(?:out|down)|[Mm]utations?) (?:of|in) )\p{Lu}[\p{Ll}\d]+(?![\p{L}\p{N}])/gu;
const MAY_OF_GENE = /(?:of|in) \p{Lu}/u;
/** "mRNA" and "SNPs" are of what is named beside them, "V600E" and "Val600Glu" a variant of that. */
const OF_NAMED =
  /^\p{Ll}{0,3}[DR]NAs?$|^SNPs?$|^[A-Z]\d+[A-Z]?$|^(?:A(?:la|rg|s[np])|Cys|Gl[nuy]|His|Ile|L(?:eu|ys)|Met|P(?:he|ro)|Ser|T(?:hr|rp|yr)|Val)\d+(?:[A-Z][a-z]{2}|[A-Z])?$/u;

const spanOf = (start: number, { length }: string): Span => ({ start, end: start + length });

/** What is written like a symbol in a stretch of text. */
function symbolsIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let from = startOfRun(text, start, end); from < end;) {
    const to = endOfRun(text, from, end);
    const symbol = mayBeSymbol(text, from, to) ? runs.at(text, from, to).symbol : '';
    if (symbol !== '') found.push(spanOf(from, symbol));
    from = startOfRun(text, to, end);
  }
  return found;
}

/** Whether a run may be a symbol: where it has a capital inside, or one and a number. */
function mayBeSymbol(text: string, start: number, end: number): boolean {
  const isNamed = isCapital(text.charCodeAt(start));
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > ASCII || (isNamed && isDigit(code)) || (at > start && isCapital(code))) return true;
  }
  return false;
}

/** The mentions of a claim, and a stranger for each symbol that none of them covers. */
export function withStrangers(text: string, claim: Span, mentions: readonly Mention[]): readonly Mention[] {
  if (!mayHoldSymbol(text, claim)) return mentions;
  const found: Mention[] = [];
  const words = text.slice(claim.start, claim.end);
  const genes = (MAY_OF_GENE.test(words) ? matchesOf(OF_GENE, words) : []).map(({ 0: quote, index }) =>
    spanOf(claim.start + index, quote),
  );
  for (const span of [...symbolsIn(text, claim), ...genes]) {
    const { start, end } = span;
    const quote = text.slice(start, end);
    // "CCR5 DD32", "Lactobacillus rhamnosus GG": a form of what is named.
    const takes = (one: Mention): boolean =>
      overlaps(one.span, span) || (one.span.end === start - 1 && /^\p{Lu}/u.test(one.quote));
    if (!mentions.some(takes) && !found.some(takes) && !OF_NAMED.test(quote) && !isMarkOfNamed(text, span, mentions))
      found.push({ mechanismId: STRANGER, quote, span });
  }
  return found.length === 0 ? mentions : [...mentions, ...found];
}

/** Whether a stretch may hold a symbol: a capital inside of a word, one and a number that hyphens may join, or one behind "of" or "in". */
function mayHoldSymbol(text: string, { start, end }: Span): boolean {
  let isInside = false;
  let hasCapital = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LETTER) {
      if (code > ASCII) return true;
      if (isCapital(code)) {
        if (isInside || isBehindOf(text, at)) return true;
        hasCapital = true;
      }
      isInside = true;
    } else if (kind === NUMBER) {
      if (hasCapital) return true;
      isInside = true;
    } else {
      // Half of a character, which may be a letter.
      if (isSurrogate(code)) return true;
      isInside = false;
      if (code !== HYPHEN) hasCapital = false;
    }
  }
  return false;
}
const ASCII = 0x7f;
const HYPHEN = 0x2d;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
/** Whether "of " or "in " stands before a place. */
const isBehindOf = (text: string, at: number): boolean =>
  text.startsWith('of ', at - 3) || text.startsWith('in ', at - 3);

export const isKnown = ({ mechanismId }: Pick<Mention, 'mechanismId'>): boolean => mechanismId !== STRANGER;
export const isOfKnown = ({ subject, object }: Pick<Assertion, 'subject' | 'object'>): boolean =>
  subject !== STRANGER && object !== STRANGER;
