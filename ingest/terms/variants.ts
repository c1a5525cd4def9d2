import { keysOf } from './tokens.ts';

/** Greek letters by name, with the Latin one that stands for each in symbols, as HGNC's guidelines have it. */
const GREEK: Readonly<Record<string, string>> = {
  alpha: 'a',
  beta: 'b',
  gamma: 'g',
  delta: 'd',
  epsilon: 'e',
  kappa: 'k',
  zeta: 'z',
};
const MAY_HAVE_GREEK = /[\u0391-\u03c9]|alpha|beta|gamma|delta|epsilon|kappa|zeta/i;
const LETTERS = /^[a-z]+$/;
/** A symbol whose Latin letter may stand for a Greek one: IFNG, TGFB1, IL1B. */
const LATIN = /^([A-Z]{2,}\d{0,2})([ABDEGKZ])(\d{0,2})$/;

/** An acid, which is a salt in the body: valproic acid is valproate there; but who integrates has no salt in mind. */
const ACID = /(?<!integr)ic acid$/;
const SUBSTANCES: ReadonlySet<string> = new Set(['chemical', 'nutrient', 'drug']);

/** Words that stand for each other at the end of a disease's name. */
const HEADS = ['neoplasm cancer tumor malignancy', 'insufficiency failure', 'disease disorder', 'injury damage'];
/** Organs and their adjectives. */
const ORGANS = [
  'kidney renal',
  'liver hepatic',
  'heart cardiac',
  'lung pulmonary',
  'stomach gastric',
  'pancrea pancreatic',
  'bowel intestinal intestine',
  'colon colonic',
  'brain cerebral',
  'muscle muscular',
  'skin cutaneous',
];
const likeOf = (groups: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const sets = groups.map((group) => group.split(' ').flatMap((word) => keysOf(word)));
  return new Map(sets.flatMap((set) => set.map((word) => [word, set] as const)));
};
const LIKE_HEADS = likeOf(HEADS);
const LIKE_ORGANS = likeOf(ORGANS);

/**
 * Other ways to write a name, by the keys of their tokens: "TNFalpha" and "TNF-a" for TNF-α, "IFN-γ" for IFNG, "renal cancer" for
 * kidney neoplasms.
 */
export function variantsOf(spelling: string, category: string): string[][] {
  if (category === 'disease') return variantsOfDisease(spelling);
  if (SUBSTANCES.has(category) && ACID.test(spelling)) return [keysOf(spelling.replace(ACID, 'ate'))];
  const symbol = category === 'gene-or-protein' ? LATIN.exec(spelling) : null;
  if (symbol) {
    const greek = Object.keys(GREEK).find((name) => GREEK[name] === symbol[2]!.toLowerCase());
    return greek ? [keysOf(`${symbol[1]} ${greek} ${symbol[3]}`)] : [];
  }
  if (!MAY_HAVE_GREEK.test(spelling)) return [];
  const path = keysOf(spelling);
  const at = path.findIndex((key, index) => index > 0 && key in GREEK && LETTERS.test(path[index - 1]!));
  if (at < 0) return [];
  const run = [...path.slice(0, at - 1), path[at - 1]! + path[at]!, ...path.slice(at + 1)];
  return category === 'gene-or-protein' ? [run, path.with(at, GREEK[path[at]!]!)] : [run];
}

/** Endings of diseases, and of the adjectives of who has them: hypertension and hypertensive. */
const ADJECTIVES: readonly (readonly [noun: RegExp, adjective: string])[] = [
  [/tension$/, 'tensive'],
  [/osis$/, 'otic'],
  [/a?emia$/, 'emic'],
  [/penia$/, 'penic'],
  [/plegia$/, 'plegic'],
  [/^obesity$/, 'obese'],
  [/^inflammation$/, 'inflammatory'],
];

function variantsOfDisease(spelling: string): string[][] {
  if (spelling.includes(',')) return [];
  const path = keysOf(spelling);
  const [noun, adjective] = ADJECTIVES.find(([ending]) => ending.test(path.at(-1) ?? '')) ?? [];
  const like = noun ? [path.with(-1, path.at(-1)!.replace(noun, adjective!))] : [];
  return [...like, ...sameDisease(path)];
}

function sameDisease(path: readonly string[]): string[][] {
  const heads = LIKE_HEADS.get(path.at(-1) ?? '') ?? path.slice(-1);
  const organs = path.length > 1 ? (LIKE_ORGANS.get(path[0]!) ?? path.slice(0, 1)) : [];
  if (path.length === 1) return path[0] === 'neoplasm' ? heads.map((head) => [head]) : [];
  return organs.flatMap((organ) => heads.map((head) => [organ, ...path.slice(1, -1), head]));
}
