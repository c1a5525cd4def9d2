import type { Sentence } from './sentence.ts';
import { hasFiniteVerb } from './verbs.ts';

const FEWEST_WORDS = 3;
const FEWEST_WITHOUT_KNOWN_VERB = 8;

/** Whether a sentence asserts nothing because it is none: "Yep.", a title, an item that only names things. */
export function isFragment({ text, words, block }: Sentence): boolean {
  const only = words.filter(({ isWord }) => isWord);
  if (only.length < FEWEST_WORDS) return true;
  if (hasFiniteVerb(words)) return false;
  const ends = /[.!]["'”’)\]]*(?:\s*[[(][\d,;\s–-]+[\])])?$/.test(text);
  return block.kind === 'LIST_ITEM' || !ends || only.length < FEWEST_WITHOUT_KNOWN_VERB || isTitle(text);
}

/** Most words that are not small start with a capital. */
function isTitle(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}
