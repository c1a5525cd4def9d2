import type { Mention } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';

/** Names that are verbs of amounts as well: "falls", "jump", "balance", "squash". */
const EITHER = /^(?:falls?|jumps?|balance|squash(?:es)?|(?:push|pull|sit) up)$/i;
const LONGEST_EITHER = 'squashes'.length;
/** What stands right before the noun: what qualifies it, or the preposition or verb that it is the object of. */
const BEFORE_NOUN = new RegExp(
  [
    '(?:^|[.!?:;(\\n])$',
    '\\b(?:an?|the|of|from|against|after|with|without|by|for|like|as|including|your|their|our|his|her|any|no|fewer|more|many|most)$',
    '\\b(?:serious|bad|accidental|repeated|recurrent|frequent|single|first|good|better|poor|improved|vertical|have|had|suffer)$',
    '\\b(?:prevent|reduc|caus|avoid|improv|affect|challeng|train|test|practi[cs]|restor|maintain|increas)(?:e?s|e|ed|ing)?$',
    '\\b(?:leads?|led|contributes?|due|related|prone|linked) to$',
  ].join('|'),
  'i',
);
/** "fractures and falls", but no "rises and falls": the noun stands behind another name. */
const JOINS = /(?:,| and| or|, and|, or)$/;
/** What is said of amounts, and of no person: "a fall in blood pressure", "falls below", "falls asleep", "the balance of bacteria". */
const OF_AMOUNTS =
  /^ (?:in (?!(?:(?:the|many|most|some) )?(?:older|elderly|old|people|adults|women|men|care|hospital)\b)|of|to|below|by|between|within|under|out|off|short|asleep|ill|apart|back|behind|down|sharply|slowly|again|for|the|your|blood|hormon)/;
const AROUND = 40;
/** What balance is named with where it is that of who stands and walks. */
const OF_STANDING =
  /\b(?:fall|exercis|train|stand|leg|walk|gait|postur|strength|muscle|core|coordinat|mobil|flexib|agil|dizz|vertigo|ear|stab|tai chi|yoga|pilates|danc|vision|hearing|mood|memory|speech|brain|cerebell|nerve|age|aging|old|feet|foot|ankle|knee|joint|injur|sport)/i;
const FAR_AROUND = 120;

/** What stands around a place, as far as its sentence goes. */
const sentenceAround = (text: string, { start, end }: Span): string =>
  `${text
    .slice(Math.max(0, start - FAR_AROUND), start)
    .split(SENTENCE_END)
    .pop()} ${text.slice(end, end + FAR_AROUND).split(SENTENCE_END)[0]}`;
const SENTENCE_END = /[.!?]\s|\n/;

/** Whether what may be the name of something that people do or suffer speaks of an amount: "blood sugar falls". */
export function isOfAmount(text: string, { quote, span }: Mention, others: readonly Mention[]): boolean {
  if (quote.length > LONGEST_EITHER || !EITHER.test(quote)) return false;
  if (OF_AMOUNTS.test(text.slice(span.end, span.end + AROUND))) return true;
  const around = /^balance$/i.test(quote) ? sentenceAround(text, span) : ' ';
  if (around !== ' ' && !OF_STANDING.test(around)) return true;
  const before = text.slice(Math.max(0, span.start - AROUND), span.start).replace(/ $/, '');
  if (BEFORE_NOUN.test(before)) return false;
  const join = JOINS.exec(before)?.[0].length;
  return join === undefined || !others.some(({ span: { end } }) => end === span.start - 1 - join);
}
