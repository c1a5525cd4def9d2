import { overlaps, type Span } from '../../schema/span.ts';
import { areAnyOf, set, sumOf, type Word } from '../words.ts';
import { CLASSES, KINDS } from '../lexicon.ts';

const LONGEST_ASIDE = 60;
/** Words before a bracket of which none may belong to a name, so that what it holds is the name of what they say. */
const LONG_FORM = 3;
const BETWEEN_MEMBERS = /^(?:[,;/&.()-]|and|or|e|g|i|like|such|as|including|eg|ie|both|the)$/;
const GIVES_MEMBERS = /^(?:like|such|including|eg|e|both)$/;

/** The words without what stands in brackets, but for the members of a class, "cytokines (A, B)", and names of what had none. */
export function withoutAsides(words: readonly Word[], named: readonly { readonly span: Span }[]): readonly Word[] {
  if (!areAnyOf(words, OPENINGS)) return words;
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    if (isOpening(words[at]!)) {
      const inside = insideOf(words, at);
      if (inside !== null) {
        const isClass = CLASSES.has(words[at - 1]?.key ?? '');
        const isNameless = at >= LONG_FORM && !words.slice(at - LONG_FORM, at).some((word) => isNamed(word, named));
        // One name behind a class is its short form: "receptors (TLRs)".
        const isOfKind = isClass && !isNamed(words[at - 1]!, named) && at > 1 && isNamed(words[at - 2]!, named);
        if (!isOfKind && (isClass || isNameless) && countNames(inside, named) > (isClass ? 1 : 0)) kept.push(...inside);
        // "lifestyle habits (A, B)": A and B.
        else if ((isOfKind || KINDS.has(words[at - 1]?.key ?? '')) && countNames(inside, named) > 1)
          kept.push({ ...words[at]!, key: 'like', sum: sumOf('like') }, ...fromFirstName(inside, named));
        // "fish (such as A and B), C": A and B as well as fish.
        else if (GIVES_MEMBERS.test(inside[0]?.key ?? '') && countNames(inside, named) > 0)
          kept.push({ ...words[at]!, key: 'including', sum: sumOf('including') }, ...fromFirstName(inside, named));
        at += inside.length + 1;
        continue;
      }
    }
    kept.push(words[at]!);
  }
  return kept;
}

const fromFirstName = (words: readonly Word[], named: readonly { readonly span: Span }[]): readonly Word[] =>
  words.slice(words.findIndex((word) => isNamed(word, named)));

/**
 * What brackets tell of what is named right before them, or of what the sentence speaks of ("it"), each as a clause of its own:
 * "A (which raises B) does C" says "A, which raises B" too.
 */
export function clausesInBrackets(
  words: readonly Word[],
  named: readonly { readonly span: Span }[],
): (readonly Word[])[] {
  const found: (readonly Word[])[] = [];
  if (!areAnyOf(words, OPENINGS)) return found;
  for (let open = words.findIndex(isOpening); open > 0; open = nextOpening(words, open)) {
    const inside = insideOf(words, open) ?? [];
    const first = inside[0]?.key ?? '';
    if (!inside.some((word) => isNamed(word, named))) continue;
    if (SPEAKS_ON.test(first)) found.push(inside);
    else if (TELLS.test(first)) {
      const owner = named.find(({ span }) => span.start < words[open]!.start && overlaps(span, words[open - 1]!));
      if (owner)
        found.push([
          ...words.filter((word) => overlaps(word, owner.span)),
          { ...words[open]!, key: ',', sum: sumOf(',') },
          ...inside,
        ]);
    }
  }
  return found;
}
const SPEAKS_ON = /^(?:it|they)$/;
/** "(which raises B)", "(producing B)", "(a source of B)", "(rich in B)" */
const TELLS = /^(?:which|that|an?|the|one|rich|high|found|released|produced|made|secreted|.{3,}ing)$/;

const OPENINGS = set('( [');
const isOpening = (word: Word): boolean => OPENINGS.holds(word);
const nextOpening = (words: readonly Word[], from: number): number =>
  words.findIndex((word, at) => at > from && isOpening(word));

/** What stands between brackets; null where they do not close. */
function insideOf(words: readonly Word[], open: number): readonly Word[] | null {
  const [opening, closing] = words[open]!.key === '(' ? ['(', ')'] : ['[', ']'];
  let depth = 0;
  for (let at = open; at < Math.min(words.length, open + LONGEST_ASIDE); at++) {
    const { key } = words[at]!;
    if (key === opening) depth++;
    else if (key === closing && --depth === 0) return words.slice(open + 1, at);
  }
  return null;
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
