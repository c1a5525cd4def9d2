/** Whether a phrase stands at a place among words. */
export function isPhraseAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let i = 0; i < phrase.length; i++) if (words[at + i] !== phrase[i]) return false;
  return true;
}

/** Whether words have a phrase among them; an empty one only where there are none. */
export function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return words.length === 0;
  for (let at = 0; at + phrase.length <= words.length; at++) if (isPhraseAt(words, at, phrase)) return true;
  return false;
}
