import { CUES } from '../cues.ts';
import type { Sentence } from './sentence.ts';

const HEAD = 3;
/** Beginnings of words of health, food and the body, by their first letters. */
const BEGINNINGS = new Map<string, string[]>();
for (const beginning of CUES.subjectMatter) {
  const head = beginning.slice(0, HEAD);
  BEGINNINGS.set(head, [...(BEGINNINGS.get(head) ?? []), beginning]);
}

/** Whether a word, by its key, is one of health, food or the body. */
export const isOfField = (key: string): boolean =>
  BEGINNINGS.get(key.slice(0, HEAD))?.some((beginning) => key.startsWith(beginning)) ?? false;

/** What is named in texts of every kind: "by hand", "up in arms", "the foot of the bed". */
const EVERYDAY = /^(?:hands?|arms?|foot|feet|legs?|heads?|necks?|fingers?|toes?|chins?|faces?|ages?|aging)$/i;

/** Whether a sentence names something that is spoken of in the field alone. */
export const namesOfField = ({ mentions }: Pick<Sentence, 'mentions'>): boolean =>
  mentions.some(({ quote }) => !EVERYDAY.test(quote));

/** Whether a sentence names something of the field. */
const namesField = (sentence: Sentence): boolean =>
  namesOfField(sentence) || sentence.words.some(({ key }) => isOfField(key));

/** Whether a sentence speaks of the field where little else does: a single word can mean something else there ("a massive stroke of luck"). */
export const speaksOfField = (sentence: Sentence): boolean =>
  namesOfField(sentence) || new Set(sentence.words.filter(({ key }) => isOfField(key)).map(({ key }) => key)).size > 1;

/** How many sentences of a text tell what it is about; shorter texts tell nothing. */
const MOST_ASKED = 200;
const FEWEST_ASKED = 8;
/** Texts on health name something of the field in nine sentences of ten, those on other things in one of four at most. */
const LEAST_SHARE = 0.3;

/** Whether a text is about something else than health, food and the body: news, software, law. */
export function isOffField(sentences: readonly Sentence[]): boolean {
  if (sentences.length < FEWEST_ASKED) return false;
  const step = Math.ceil(sentences.length / MOST_ASKED);
  const asked = sentences.filter((_, at) => at % step === 0);
  return asked.filter(namesField).length < LEAST_SHARE * asked.length;
}
