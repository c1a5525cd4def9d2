import { keysOf } from './tokens.ts';

const GREEK_NAMES: ReadonlySet<string> = new Set(['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'kappa', 'zeta']);
const LETTERS = /^[a-z]+$/;
/** A symbol whose Latin letter stands for a Greek one, as HGNC's guidelines have it: IFNG, TGFB1, IL1B. */
const LATIN = /^([A-Z]{2,}\d{0,2})([ABDGEKZ])(\d{0,2})$/;
const GREEK_OF: Readonly<Record<string, string>> = {
  A: 'alpha',
  B: 'beta',
  G: 'gamma',
  D: 'delta',
  E: 'epsilon',
  K: 'kappa',
  Z: 'zeta',
};

/** Other ways to write a name, by the keys of their tokens: "TNFalpha" for TNF-α, "IFN-γ" for IFNG. */
export function variantsOf(spelling: string, category: string): string[][] {
  const latin = category === 'gene-or-protein' ? LATIN.exec(spelling) : null;
  if (latin) return [keysOf(`${latin[1]} ${GREEK_OF[latin[2]!]} ${latin[3]}`)];
  if (!MAY_HAVE_GREEK.test(spelling)) return [];
  const path = keysOf(spelling);
  const at = path.findIndex((key, index) => index > 0 && GREEK_NAMES.has(key) && LETTERS.test(path[index - 1]!));
  return at < 0 ? [] : [[...path.slice(0, at - 1), path[at - 1]! + path[at]!, ...path.slice(at + 1)]];
}

const MAY_HAVE_GREEK = /[\u0391-\u03c9]|alpha|beta|gamma|delta|epsilon|kappa|zeta/i;
