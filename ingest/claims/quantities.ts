import type { Quantity } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { matchesOf } from '../matches.ts';
import { WordSet } from '../word-set.ts';
import { set, type Word } from '../words.ts';

const NUMBER = String.raw`(?:[<>≤≥±~]\s?)?\d{1,12}(?:[.,]\d{1,6}){0,3}`;
const UNIT = [
  '%|percent\\b|per cent\\b|percentage points?\\b|-?fold\\b|times\\b|(?:m|µ|μ|k|n|p)?g\\b|mcg\\b|IU\\b|[mµμ]?[lL]\\b|[mnµμ]?mol\\b|[kK]?cal\\b|calories\\b|[kcmµμn]m\\b|°C',
  'seconds?\\b|minutes?\\b|hours?\\b|days?\\b|weeks?\\b|months?\\b|years?\\b|decades?\\b|servings?\\b|cups?\\b|ounces?\\b|grams?\\b|milligrams?\\b|micrograms?\\b|units?\\b',
  '(?:hundred|thousand|million|billion|trillion)\\b|women\\b|men\\b|people\\b|adults\\b|patients\\b|participants\\b|children\\b|mice\\b|rats\\b|subjects\\b|individuals\\b|bones\\b',
].join('|');
const RANGE = String.raw`${NUMBER}(?:\s?(?:-|–|—|to|and|or)\s?${NUMBER})?`;
/** What is in whatever has a quantity: a figure or its sign, or one of the words. */
const FIGURE = /[\d<>≤≥±~]/;
const NUMBER_WORDS = new WordSet(set('one two three four five six seven eight nine ten half'));
/** What a quantity begins with. Asked first, it spares most characters all that follows. */
const BEGINNING = String.raw`(?=[\d<>≤≥±~]|\b(?:p\s?[<=>]|(?:one|two|three|four|five|six|seven|eight|nine|ten|half)[\s-]))`;
const QUANTITY = new RegExp(
  String.raw`${BEGINNING}(?:\b[pP]\s?[<=>]\s?0?\.\d{1,6}|(?<![\p{L}\d.]|\p{L}\/)${RANGE}[\s-]?(?:${UNIT})(?:[\s-]old)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b|\b(?:one|two|three)[\s-](?:thirds?|quarters?|halves|half|fifths?)\b|\bhalf of\b)`,
  'giu',
);

/** "Fig. 3f, 3g", "Figure 6G": the last is a part of a figure, not a weight. */
const OF_FIGURE = /\b(?:figs?|figures?|tables?)\.?\s?(?:S?\d{1,3}[a-z]{0,3}(?:\s?[,;&–-]\s?|\sand\s)){0,8}$/i;
const LONGEST_FIGURES = 60;

const isPart = (words: string, at: number, quote: string): boolean =>
  /^\d{1,3}g$/i.test(quote) &&
  (quote.endsWith('G') || OF_FIGURE.test(words.slice(Math.max(0, at - LONGEST_FIGURES), at)));

/** Numbers with what they count, in order; `within` are the words of the span. */
export function findQuantities(text: string, { start, end }: Span, within: readonly Word[]): Quantity[] {
  const words = text.slice(start, end);
  if (!FIGURE.test(words) && !NUMBER_WORDS.mayBeIn(within)) return [];
  return matchesOf(QUANTITY, words)
    .filter(({ 0: quote, index }) => !isPart(words, index, quote))
    .map(({ 0: quote, index }) => ({
      quote,
      span: { start: start + index, end: start + index + quote.length },
    }));
}
