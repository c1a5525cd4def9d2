import { DETERMINERS } from './lists.ts';
import { isOfKind, keyed, kindOf, type Token } from './tokens.ts';
import { set } from '../words.ts';

/** Whether a name may end before a token: not within "TLR4", but before the reference mark of "osteoporosis12". */
export function endsWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next?.glued || !next.word) return true;
  return /^\d{1,3}$/.test(next.raw) && /^[a-z]{4,}$/.test(tokens[at - 1]!.raw);
}

/**
 * Whether the first or last word of what may be a name, tokens `from` up to `to`, is none of it: the article of "5 g a day", the
 * verb of "such cells damage the lung" and of "fat slows digestion".
 */
export function reachesOther(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2) return false;
  if (isOfKind(tokens[from], MAY_BE_VERB) && VERBS.test(tokens[from]!.raw)) return true;
  const { raw, glued } = tokens[to - 1]!;
  // "GENE3 p.G380R": what stands apart behind a number is no letter of the symbol.
  if (!glued && SMALL.test(raw) && NUMBER.test(tokens[to - 2]!.raw) && tokens[to]?.key === '.') return true;
  if (raw === 'a') return !glued && TIMES.has(tokens[to]?.key ?? '');
  return isOfKind(tokens[to], DETERMINER) && isVerbBehindPlural(tokens, to - 1);
}
const SMALL = /^[a-z]$/;
const NUMBER = /^\d+$/;
/** Adjectives that are verbs with this ending. */
const VERBS = /^(?:slow|lower|calm)s$/;
const MAY_BE_VERB = kindOf(keyed('slows lowers calms'));
const DETERMINER = kindOf(DETERMINERS);
const TIMES = set('day night week month year hour minute time');

/** "cells damage", "muscles repair": a word without an ending behind a plural, which is a verb where it has an object. */
export const isVerbBehindPlural = (tokens: readonly Token[], at: number): boolean =>
  /^[a-z]{3,}(?<!s)$/.test(tokens[at]!.raw) && /^[a-z]{2,}[^su]s$/i.test(tokens[at - 1]?.raw ?? '');
