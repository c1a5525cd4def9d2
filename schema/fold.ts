const GREEK: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** Beyond ASCII, but for the spaces, dashes, quotation marks and dots that most texts have: no word has one, folded or not. */
export const TO_FOLD = /[\u0080-\u009f\u00a1-\u200f\u2017\u2028-\uffff]/;

/**
 * The words of a text as names are compared and texts searched by: NFKC, no accents, lower case, Greek letters by their names,
 * split at all but letters and digits and between letters and digits. "TNFα", "TNF-alpha" and "tnf alpha" fold to the same.
 */
export function foldedWords(text: string): string[] {
  // Of most texts nothing but the case has to be folded.
  if (!TO_FOLD.test(text)) return plainWords(text.toLowerCase());
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[α-ω]/g, (letter) => ` ${GREEK[letter] ?? letter} `)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return TO_FOLD.test(plain) ? (plain.match(/\p{L}+|\p{N}+/gu) ?? []) : plainWords(plain);
}

/** The words of a text in lower case, where nothing is left to fold. */
const plainWords = (text: string): string[] => text.match(/[a-z]+|\d+/g) ?? [];

/** The folded words in one string, with a space before and after each, so that ` word ` is contained where the word is. */
export const folded = (text: string): string => ` ${foldedWords(text).join(' ')} `;
