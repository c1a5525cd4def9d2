import type { Span } from '../../schema/span.ts';
import { phraseSet } from '../phrases.ts';
import { splitWords } from '../words.ts';
import { hasFiniteVerb } from './verbs.ts';

const BULLET = /^(?:[•·▪‣◦*–-]|\(?\d{1,2}[.)]|[a-z][.)])\s+/;
const MOST_LABEL_CHARACTERS = 80;
/** "Here's how it works:" */
const ANNOUNCEMENTS = phraseSet([
  "but|and|so here's",
  "here's",
  'here is',
  'the good|bad news',
  'bottom line',
  'in short',
]);

/** A sentence without the bullet before it, and without a bare label such as "Vitamin D Metabolism:" where a full sentence follows. */
export function withoutLabel(text: string, sentence: Span): Span {
  const start = sentence.start + (BULLET.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0);
  const body = text.slice(start, sentence.end);
  const colon = body.slice(0, MOST_LABEL_CHARACTERS).search(/:\s/);
  if (colon < 0) return { start, end: sentence.end };
  const after = start + colon + 1 + /^\s*/.exec(body.slice(colon + 1))![0].length;
  const rest = splitWords(text, { start: after, end: sentence.end });
  const label = splitWords(text, { start, end: start + colon });
  const isSentence = /^["'“‘(]*\p{Lu}/u.test(text.slice(after, after + 4)) && rest.length >= 4 && hasFiniteVerb(rest);
  return isSentence && !POINTER.test(body) && isBare(text, label)
    ? { start: after, end: sentence.end }
    : { start, end: sentence.end };
}

/** "Read: Ten facts on oats", "Figure 2: A bowl of oats": what stands beside the text. */
export const POINTER =
  /^[[(]?(?:(?:also |next )?(?:read|see|watch)(?: also| more| next)?\s?:|related\s?:|(?:figure|fig\.?|table|box|chart)\s\w{1,3}\s?[:.|–—-]\s)/i;

/** Whether words are a name rather than a sentence that goes on behind the colon. */
function isBare(text: string, label: ReturnType<typeof splitWords>): boolean {
  const words = label.filter(({ isWord }) => isWord);
  if (ANNOUNCEMENTS.at(words, 0)) return true;
  // What a myth says is not said by the article.
  if (words.length > 10 || words[0]?.key === 'myth' || words[0]?.key === 'misconception') return false;
  const capitals = words.filter(({ start }) => /[\p{Lu}\p{N}]/u.test(text[start]!)).length;
  return !hasFiniteVerb(label) || capitals * 2 > words.length;
}
