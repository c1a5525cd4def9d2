import { CUES } from '../cues.ts';
import { phraseSet } from '../phrases.ts';
import { splitWords } from '../words.ts';

const CONDITIONS = phraseSet(CUES.conditions);
const REPORTS = phraseSet(CUES.reports);
/** "In mice, …", "At night …": the rest holds there. */
const FRAME =
  /^(?:in|among|during|at|under|for|after|before|with|by)\s(?!(?:fact|short|addition|general|turn|humans|people|other words)\b)/i;
const PEOPLE = /\d\s(?:\p{L}+\s){0,3}?(?:women|men|people|adults|patients|children|subjects|individuals)\b/iu;
/** "not always", "not absolutely": denies that it is all, and not that it is. */
const PARTLY = /^\s(?:absolutely|always|necessarily|only|entirely|completely|fully|all|every|just|strictly)\b/i;
/** In a sentence with more words, what it says holds under some condition, or it says several things. */
const MOST_WORDS = 30;

const wordsOf = (quote: string) => splitWords(quote, { start: 0, end: quote.length });

/** Whether a claim, given its words and those of its denial, holds under some condition or in part only. */
export function isConditional(quote: string, denial?: string): boolean {
  const words = wordsOf(quote);
  if (words.length > MOST_WORDS || FRAME.test(quote) || CONDITIONS.first(words)) return true;
  return denial !== undefined && PARTLY.test(quote.slice(quote.indexOf(denial) + denial.length));
}

/** Whether a claim tells what one study found, or what was seen in so many people. */
export const isReport = (quote: string): boolean => REPORTS.first(wordsOf(quote)) !== null || PEOPLE.test(quote);
