import type { Attribution } from '../../schema/model.ts';
import { CUES } from '../cues.ts';
import { phraseSet } from '../phrases.ts';
import type { Word } from '../words.ts';

const VAGUE = phraseSet(CUES.attributions.VAGUE);
const ACCORDING = phraseSet(CUES.attributions.NAMED);
const ORGANISATIONS = phraseSet(CUES.organisations.filter((name) => name !== 'who' && name !== 'nice'));
const SAYINGS = phraseSet(CUES.sayings);
/** Names that are common words in lower case. */
const CAPITALS = /^(?:WHO|NICE)$/;
const MOST_WORDS_BETWEEN = 6;

/** Whom a claim without a citation appeals to: a source by name, unnamed evidence, or nobody. */
export function attributionOf(text: string, words: readonly Word[]): Attribution {
  if (isNamed(text, words)) return 'NAMED';
  return VAGUE.first(words) ? 'VAGUE' : 'NONE';
}

function isNamed(text: string, words: readonly Word[]): boolean {
  const according = ACCORDING.first(words);
  if (
    according &&
    /^(?:the\s+|Dr\.?\s+|Prof\.?\s+)?\p{Lu}/u.test(text.slice(words[according.to]?.start ?? text.length).slice(0, 40))
  ) {
    return true;
  }
  return words.some((word, at) => {
    const raw = text.slice(word.start, word.end);
    const to = CAPITALS.test(raw) ? at + 1 : (ORGANISATIONS.at(words, at)?.to ?? doctor(text, words, at));
    return to !== null && SAYINGS.first(words.slice(to, to + MOST_WORDS_BETWEEN)) !== null;
  });
}

/** Where "Dr. Name" ends, when it starts at a word. */
function doctor(text: string, words: readonly Word[], at: number): number | null {
  if (!/^(?:Dr|Professor|Prof)$/.test(text.slice(words[at]!.start, words[at]!.end))) return null;
  const name = words[at + 1]?.key === '.' ? at + 2 : at + 1;
  return /^\p{Lu}/u.test(text.slice(words[name]?.start ?? text.length)) ? name + 1 : null;
}
