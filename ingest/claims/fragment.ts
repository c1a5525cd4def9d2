import { CUES } from '../cues.ts';
import { verbForms } from '../inflect.ts';
import { phraseSet } from '../phrases.ts';
import { breaksOff } from '../lead-ins.ts';
import { CUE_TABLE } from '../lexicon.ts';
import type { Span } from '../../schema/span.ts';
import type { Sentence } from './sentence.ts';
import { hasFiniteVerb, hasMainVerb, isFinite } from './verbs.ts';
import { set } from '../words.ts';

const FEWEST_WORDS = 3;
const FEWEST_WITHOUT_KNOWN_VERB = 8;
const FEWEST_WITH_LIKELY_VERB = 4;
/** "The signs of it are:" says nothing before the list that it opens. */
const OPEN_END =
  /\b(?:is|are|was|were|has|have|had|may|might|can|could|who|with|by|follows|following|below|includes?|causes?|leads? to|(?:they|it|you|we) \p{L}+):\s*$/u;
/** "People with it may have", above a list: what goes on after "such as" or "including" was said. */
const SAID = /\b(?:such as|including(?: the)?|following)$/;
/** "As Dr. Brown puts it:" opens what somebody says, and says nothing. */
const OPENS_SAYING = /^As\s.*\b(?:explain|say|note|write|state|put|tell|describe)s?(?:\s\p{Ll}+){0,3}:\s*$/u;

/** A formula as TeX writes it. */
const FORMULA = /\\(?:begin|displaystyle|frac|text|mathrm|sum|int)\b/;

/** Whether a sentence asserts nothing because it is none: "Yep.", a title, a formula, an item that only names things. */
export function isFragment({ text, words, block, mentions }: Sentence): boolean {
  if (isShort(words) || (text.startsWith('\\') && FORMULA.test(text))) return true;
  if (isOpenEnded(text)) return !assertsBefore(words);
  if (text.includes(':') && OPENS_SAYING.test(text)) return true;
  if (saysWithVerb(words, block.kind)) return false;
  const only = words.filter(({ isWord }) => isWord);
  if (opensWithVerb(text, only)) return false;
  if (isBareList(words)) return true;
  if (tellsOfLabel(words, mentions)) return false;
  const ends = /[.!]["'”’)\]]*(?:\s*[[(][\d,;\s–-]+[\])])?$/.test(text);
  if (ends && hasObject(words, mentions)) return false;
  if (block.kind === 'LIST_ITEM' || !ends || isTitle(text)) return true;
  const isLikely = mayHaveVerb(words) || COMPARING.test(text) || relates(words, mentions);
  return only.length < (isLikely ? FEWEST_WITH_LIKELY_VERB : FEWEST_WITHOUT_KNOWN_VERB);
}

const isOpenEnded = (text: string): boolean =>
  text.includes(':') ? OPEN_END.test(text) : breaksOff(text) && !SAID.test(text);

/** "Signs vary with age and may include:": what stands before "and" says something. */
function assertsBefore(words: Sentence['words']): boolean {
  const last = words.findLastIndex(({ key }) => key === 'and' || key === 'but');
  const verb = words[words[last + 1]?.key === 'also' ? last + 2 : last + 1];
  return last > FEWEST_WORDS && verb !== undefined && isFinite(verb) && hasFiniteVerb(words.slice(0, last));
}

function isShort(words: Sentence['words']): boolean {
  let count = 0;
  for (const { isWord } of words) if (isWord && ++count === FEWEST_WORDS) return false;
  return true;
}

/** Whether there is a verb; of an item with a label, one that is not of a condition or of what is only described: "Rows: a weight you can lift" */
function saysWithVerb(words: Sentence['words'], kind: string): boolean {
  const colon = kind === 'LIST_ITEM' ? words.slice(0, LONGEST_LABEL).findIndex(({ key }) => key === ':') : -1;
  return colon < 1 ? hasFiniteVerb(words) : hasMainVerb(words, colon + 1);
}

/** "Beans: High in B", "Kale: Gentle on B.", "Kale: One of the best sources.": without a verb, what the thing before the colon is. */
function tellsOfLabel(words: Sentence['words'], mentions: Sentence['mentions']): boolean {
  const colon = words.slice(0, LONGEST_LABEL).findIndex(({ key }) => LABEL_ENDS.has(key));
  const from = words[colon + 1]?.key.endsWith('ly') ? colon + 2 : colon + 1;
  const [first, next] = [words[from], words[from + 1]];
  if (colon < 1 || first === undefined || next === undefined) return false;
  const isNamed = ({ start }: { readonly start: number }): boolean =>
    mentions.some(({ span }) => span.start <= start && span.end > start);
  const own = words.slice(from, from + LONGEST_KIND);
  const isOfKind = KIND_OPENERS.has(first.key);
  const copula = (isOfKind ? own : own.slice(0, 1)).findIndex(
    (_, at) => CUE_TABLE.at(words, from + at)?.value.role === 'COPULA',
  );
  const isOfNamed = copula >= 0 && words.slice(from + copula).some(isNamed);
  if (isOfNamed || (AMOUNT_ADJECTIVES.has(first.key) && next.key === 'in')) return true;
  if (!words.slice(0, colon).some(isNamed) || words.at(-1)!.key !== '.' || isNamed(first)) return false;
  if (isOfKind) return words.length > from + FEWEST_OF_KIND && !own.some(({ key }) => PORTIONS.has(key));
  return PREDICATE_PREPOSITIONS.has(next.key) && !NO_ADJECTIVE.test(first.key);
}
/** In words. */
const LONGEST_LABEL = 9;
const LABEL_ENDS = new Set([':', '–', '—']);
/** "one of the very best sources" */
const LONGEST_KIND = 6;
const FEWEST_OF_KIND = 4;
const KIND_OPENERS = new Set(['a', 'an', 'the', 'one']);
const AMOUNT_ADJECTIVES = new Set(['high', 'low', 'rich', 'poor']);
const PREDICATE_PREPOSITIONS = new Set(['for', 'in', 'on', 'to', 'against']);
const NO_ADJECTIVE = /(?:ed|ly|\d)$|^(?:one|two|three|four|five|six|once|twice)$/;
/** "Nuts: A handful a day." */
const PORTIONS = set(
  'handful cup glass mug bowl plate slice piece portion portions serving spoonful teaspoon tablespoon pinch dose tablet capsule few little bit day week hour minute times',
);

const placeBehind = (words: Sentence['words'], { end }: Span): number => words.findIndex(({ start }) => start >= end);

/** "A shifts the clock", "A and B load the bones": a word that is no preposition between the name of a mechanism and what has an article. */
const hasObject = (words: Sentence['words'], mentions: Sentence['mentions']): boolean =>
  mentions.some(({ span }) => {
    const at = placeBehind(words, span);
    const [verb, article] = [words[at], words[at + 1]];
    const isVerb = verb?.isWord === true && /^\p{Ll}{3,}$/u.test(verb.key) && !NO_VERBS.has(verb.key);
    return isVerb && article !== undefined && DEFINITE.has(article.key) && at + 2 < words.length - 1;
  });
const DEFINITE = new Set(['the', 'your', 'our', 'its', 'their']);
const NO_VERBS = set(
  'in on of with over under to from into for by at up down off out across between behind before after around through near against and but nor than like via above below beside along inside outside within without during per plus all both half once twice about toward towards beyond among amid despite except until since as where when while because that which who whose not only then also then',
);

/** "Makes up most of it.", "Often occurs with it.": what an item says of that which it stands under. */
function opensWithVerb(text: string, words: Sentence['words']): boolean {
  const at = words[0]!.key.endsWith('ly') || FREQUENCIES.has(words[0]!.key) ? 1 : 0;
  const [verb, next] = [words[at], words[at + 1]];
  return (
    verb !== undefined &&
    next !== undefined &&
    THIRD_PERSON.has(verb.key) &&
    (at === 1 || !AFTER_NOUNS.has(next.key)) &&
    text.endsWith('.') &&
    words.length > FEWEST_WITH_LIKELY_VERB
  );
}
const FREQUENCIES = new Set(['also', 'often', 'sometimes', 'always', 'never']);
const THIRD_PERSON = new Set(CUES.verbs.map((verb) => verbForms(verb).third));
/** "Causes of …", "Benefits and …": no verbs. */
const AFTER_NOUNS = new Set(['of', 'and', 'or', 'for', 'are', 'is', 'were', 'that', 'to', 'in', 'on', 'with']);

/** "In short, thirst, cramps and a dry mouth.": names things and says nothing of them. */
function isBareList(words: Sentence['words']): boolean {
  if (!RESTATING.at(words, 0)) return false;
  const parts: number[] = [0];
  for (const { key, isWord } of words) {
    if (key === ',') parts.push(0);
    else if (isWord) parts[parts.length - 1]!++;
  }
  return parts.length >= FEWEST_LISTED && parts.every((length) => length <= LONGEST_LISTED);
}
const RESTATING = phraseSet(['in other|short|simple words?', 'namely', 'think', 'that is', 'for example|instance']);
const FEWEST_LISTED = 3;
/** In words, "and a" among them. */
const LONGEST_LISTED = 4;

/** Whether some word that is not the first or last ends like a verb in the third person or the past. */
const mayHaveVerb = (words: Sentence['words']): boolean =>
  words.slice(1, -2).some(({ key, isWord }) => isWord && /(?:[^sui]s|ed)$/.test(key));

/** "The more A, the worse B.", "Less A, fewer B.": no verb, and yet a claim. */
const COMPARING =
  /^(?:the )?(?:more|less|fewer|\p{L}{3,}er)\b[^,]*, (?:the )?(?:more|less|fewer|worse|\p{L}{3,}er)\b/iu;

/** "A crowd out B", "A cut the B", "Without A, B soars": a verb right behind the name of a mechanism, and another name behind it. */
export const relates = (words: Sentence['words'], mentions: Sentence['mentions']): boolean =>
  mentions.length > 1 &&
  mentions.some(({ span }) => {
    const at = placeBehind(words, span);
    const verb = at < 0 ? null : CUE_TABLE.at(words, at);
    if (verb?.value.role === 'MOVE') return /^[.!]/.test(words[verb.to]?.key ?? '.');
    if (verb?.value.role !== 'VERB' || verb.value.form === 'GERUND') return false;
    const behind = words[ARTICLES.has(words[verb.to]?.key ?? '') ? verb.to + 1 : verb.to];
    return behind !== undefined && mentions.some((other) => other.span.start === behind.start);
  });

const ARTICLES = new Set(['the', 'a', 'an', 'your']);

/** Most words that are not small start with a capital. */
function isTitle(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}
