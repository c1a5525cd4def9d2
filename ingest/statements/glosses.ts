// Names of medicine in brackets, behind words that say the same: "a small lower jaw (micrognathia)".
import type { Mention } from '../../schema/model.ts';
import { CUE_TABLE } from '../lexicon.ts';
import { areAnyOf, type Word } from '../words.ts';
import { ARTICLES, set } from './words.ts';

/** Words that no description of a complaint goes back beyond. */
const BEFORE = set(
  ', ; : and or have has had having with by from to into as cause causes caused causing called include includes including show shows develop develops experience experiences lead leads result results produce produces is are was were be been may can could might will that which who of-which such suffer suffers get gets if when because while although than but not no ( ) – —',
);
const OPENING = set('(');
/** Words a description may have. */
const LONGEST = 12;

/** The words with what brackets name in the place of the description before them, where that is an ailment: of "weak bones (osteoporosis)" osteoporosis. */
export function withoutDescriptions(
  words: readonly Word[],
  mentions: readonly Mention[],
  isAilment: (mention: Mention) => boolean,
): readonly Word[] {
  if (!areAnyOf(words, OPENING)) return words;
  let kept: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const gloss = word.key === '(' ? glossBehind(words, at, mentions, isAilment) : null;
    const from = gloss === null ? -1 : startOfDescription(kept, mentions, gloss.length, isAilment);
    if (gloss === null || from < 0) {
      kept.push(word);
      continue;
    }
    kept = kept.slice(0, from);
    kept.push(...gloss);
    at += gloss.length + 1;
  }
  return kept;
}

/** The words of the one ailment that a bracket holds; null where it holds more, or less. */
function glossBehind(
  words: readonly Word[],
  open: number,
  mentions: readonly Mention[],
  isAilment: (mention: Mention) => boolean,
): readonly Word[] | null {
  const first = words[open + 1];
  const named =
    first && mentions.find((one) => one.span.start === first.start && isAilment(one) && /\p{Ll}{5}/u.test(one.quote));
  if (!named) return null;
  const close = words.findIndex((word, at) => at > open && word.start >= named.span.end);
  return words[close]?.key === ')' && words[close]!.start - named.span.end <= 1 ? words.slice(open + 1, close) : null;
}

/** Where the description that some words end in starts; -1 where they end in the name of an ailment as short as the bracket: "angina (chest pain)". */
function startOfDescription(
  words: readonly Word[],
  mentions: readonly Mention[],
  glossed: number,
  isAilment: (mention: Mention) => boolean,
): number {
  const last = words.at(-1);
  const named = last && mentions.find((one) => one.span.end === last.end && isAilment(one));
  if (named && named.quote.split(/[\s-]/).length < glossed) return -1;
  let from = words.length;
  while (from > 0 && words.length - from < LONGEST && !BEFORE.has(words[from - 1]!.key) && !isVerbAt(words, from - 1))
    from--;
  const told = words.slice(ARTICLES.has(words[from]?.key ?? '') ? from + 1 : from).length;
  return told > 1 || (told === 1 && glossed === 1) ? from : -1;
}

/** "raises", "may worsen", "the risk of": no part of a description. */
function isVerbAt(words: readonly Word[], at: number): boolean {
  const [before, { key }] = [words[at - 1]?.key ?? '', words[at]!];
  if (AUXILIARY.has(before) || (key === 'of' && OF_IT.has(before))) return true;
  const cue = CUE_TABLE.at(words, at)?.value;
  return cue?.role === 'VERB' && cue.form === 'FINITE' && !ARTICLES.has(before);
}
const AUXILIARY = set('may might can could will would to cannot not also');
const OF_IT = set(
  'risk risks chance chances likelihood odds sign signs symptom symptoms type types form forms kind kinds effect effects treatment cause causes diagnosis history case cases development rate rates',
);
