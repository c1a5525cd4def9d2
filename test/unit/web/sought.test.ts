import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../../schema/fold.ts';
import { searchTerms } from '../../../src/query/search.ts';
import { markSought, readSought } from '../../../web/sought.ts';

/** A text with what a search looks for in brackets. */
const marked = (text: string, search: string): string =>
  markSought(text, readSought(search))
    .map((part) => (part.isSought ? `[${part.text}]` : part.text))
    .join('');

describe('what a search marks', () => {
  test.each([
    ['gut barrier', 'A gut has a wall; the Barrier of the gut.', 'A [gut] has a wall; the [Barrier] of the [gut].'],
    ['"gut barrier"', 'The gut barrier of a gut.', 'The [gut barrier] of a gut.'],
    ['inflam*', 'Inflammation is inflammatory, not flame.', '[Inflammation] is [inflammatory], not flame.'],
    ['TNF-alpha', 'TNFα, TNF-α and TNF alpha; TNF.', '[TNFα], [TNF-α] and [TNF alpha]; [TNF].'],
    ['TNFα', 'TNF-alpha rises.', '[TNF-alpha] rises.'],
    ['toll-like', 'A toll–like receptor', 'A [toll–like] receptor'],
    ['il6', 'IL-6 and IL 17', '[IL-6] and [IL] 17'],
    ['naive', 'Naïve cells', '[Naïve] cells'],
    ['nothing', 'Naïve cells', 'Naïve cells'],
    ['', 'Naïve cells', 'Naïve cells'],
    ['"open', 'open “open”', '[open] “[open]”'],
    ['rec* "gut wall"', 'Receptors (gut-wall)', '[Receptors] ([gut-wall])'],
  ])('%s in %s', (search, text, expected) => {
    expect(marked(text, search)).toBe(expected);
  });

  test.each(['TNFα and IL-6', 'µ-opioid "β2 receptor"', 'naïve ﬁbre Ωmega', 'x²', '1α,25(OH)₂D₃'])(
    'folds %s as the server does',
    (text) => {
      const [bare] = [text.replaceAll('"', '')];
      expect(
        readSought(bare)
          .flat()
          .map(({ folded }) => folded),
      ).toEqual(foldedWords(bare));
    },
  );

  test('reads phrases and beginnings as the server does', () => {
    const search = '"gut wall" rec* TNFα "one" „low word“';
    const { words, phrases, prefixes } = searchTerms(search)!;
    const sought = readSought(search);
    expect(sought.filter(({ length }) => length > 1).map((one) => one.map(({ folded }) => folded))).toEqual(phrases);
    const single = sought.filter(({ length }) => length === 1).flat();
    expect(single.filter((word) => word.isBeginning).map(({ folded }) => folded)).toEqual(prefixes);
    expect(single.filter((word) => !word.isBeginning).map(({ folded }) => folded)).toEqual(words);
  });
});
