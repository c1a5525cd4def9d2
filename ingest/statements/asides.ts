import { overlaps, type Span } from '../../schema/span.ts';
import type { Word } from '../words.ts';
import { CLASSES } from './lexicon.ts';

const LONGEST_ASIDE = 60;
/** Words before a bracket of which none may belong to a name, so that what it holds is the name of what they say. */
const LONG_FORM = 3;
const BETWEEN_MEMBERS = /^(?:[,;/&.-]|and|or|e|g|i|like|such|as|including|eg|ie|both|the)$/;

/** The words without what stands in brackets, but for the members of a class, "cytokines (A, B)", and names of what had none. */
export function withoutAsides(words: readonly Word[], named: readonly { readonly span: Span }[]): readonly Word[] {
  if (!words.some(({ key }) => key === '(' || key === '[')) return words;
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const open = words[at]!.key;
    if (open === '(' || open === '[') {
      const close = words.slice(at, at + LONGEST_ASIDE).findIndex(({ key }) => key === (open === '(' ? ')' : ']'));
      if (close > 0) {
        const inside = words.slice(at + 1, at + close);
        const isClass = CLASSES.has(words[at - 1]?.key ?? '');
        const isNameless = at >= LONG_FORM && !words.slice(at - LONG_FORM, at).some((word) => isNamed(word, named));
        // One name behind a class is its short form: "receptors (TLRs)".
        if ((isClass || isNameless) && countNames(inside, named) > (isClass ? 1 : 0)) kept.push(...inside);
        at += close;
        continue;
      }
    }
    kept.push(words[at]!);
  }
  return kept;
}

/** Whether a word belongs to a name. */
const isNamed = (word: Word, named: readonly { readonly span: Span }[]): boolean =>
  named.some(({ span }) => overlaps(span, word));

/** How many names words list; 0 where they say anything else. */
function countNames(words: readonly Word[], named: readonly { readonly span: Span }[]): number {
  const found = new Set<Span>();
  let next = 0;
  for (const word of words) {
    while (next < named.length && named[next]!.span.end <= word.start) next++;
    const name = named[next];
    if (name && overlaps(name.span, word)) found.add(name.span);
    else if (!BETWEEN_MEMBERS.test(word.key)) return 0;
  }
  return found.size;
}
