import { SUBSTANCES } from './file.ts';
import { formulaOf } from './formulas.ts';
import { isCommonWord } from './short-forms.ts';
import { keysOf } from './tokens.ts';
import { set } from '../words.ts';
import { wordedVariants } from './worded-genes.ts';

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
const LATIN = /^([A-Z]{3,}\d{0,2}R?|[A-Z]{2}\d{1,2}R?)([ABDEGKZ])(\d{0,2})$/;
/** What any of these begins with; most names do not. */
const MAY_BE_SYMBOL = /^(?:[A-Z]{2}|[^ ]{3,12}$)/;
/** A symbol of three signs or more, of which two are capitals or digits. */
const SYMBOL = /^(?=.{3,12}$)(?=(?:.*[A-Z\d]){2})[A-Za-z][A-Za-z\d]*(?:-[A-Za-z\d]+)*$/;

/** What people take in capsules. */
const SUPPLEMENTED = set('nutrient food');

/** An acid, which is a salt in the body: valproic acid is valproate there; but who integrates has no salt in mind. */
const ACID = /(?<!integr)ic acid$/;

/** Words that stand for each other at the end of a disease's name. */
const HEADS = [
  'neoplasm cancer tumor malignancy',
  'insufficiency failure',
  'disease disorder problem issue condition',
  'injury damage',
];
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

/** "Cys" and "Ser" are what chains are made of. */
const RESIDUES = set('ala arg asn asp cys gln glu gly his ile leu lys met phe pro ser thr trp tyr val');

/** Another way to write a name. */
export interface Variant {
  /** The keys of its tokens. */
  readonly path: readonly string[];
  /** The letter case that alone is meant; null where case says nothing. */
  readonly cased: string | null;
  /** Whether it counts only with evidence, where not even a capital within shows that it is no word. */
  readonly doubtful?: boolean;
}

/**
 * Other ways to write a name: "TNFalpha" and "TNF-a" for TNF-α, "IFN-γ" for IFNG, "Brca1" for BRCA1, "renal cancer" for kidney
 * neoplasms. Of one that is not meant in its own letter case alone, the spelling in any case is none.
 */
export function variantsOf(spelling: string, category: string, isCased = true): Variant[] {
  const variants = written(spelling, category, isCased);
  return SUPPLEMENTED.has(category) ? [...variants, ...supplementsOf(spelling)] : variants;
}

/** Who takes "zinc supplements", or studies "supplementation with zinc", has zinc in mind. */
const supplementsOf = (spelling: string): Variant[] =>
  [
    `${spelling} supplement`,
    `${spelling} supplementation`,
    `supplementation of ${spelling}`,
    `supplementation with ${spelling}`,
  ].map((name) => inAnyCase(keysOf(name)));

function written(spelling: string, category: string, isCased: boolean): Variant[] {
  if (category === 'disease') return variantsOfDisease(spelling, isCased).map(inAnyCase);
  if (SUBSTANCES.has(category)) {
    if (spelling.endsWith('ic acid') && ACID.test(spelling)) return [inAnyCase(keysOf(spelling.replace(ACID, 'ate')))];
    const formula = formulaOf(spelling);
    if (formula !== null) return [{ path: keysOf(formula), cased: formula }];
  }
  const isGene = category === 'gene-or-protein';
  const greek = MAY_HAVE_GREEK.test(spelling)
    ? [...greekSpelledOut(spelling, category), ...(isGene ? turnedAround(spelling) : [])]
    : [];
  if (!isGene) return greek;
  const symbol = MAY_BE_SYMBOL.test(spelling) ? variantsOfSymbol(spelling, isCased) : [];
  return [...greek, ...symbol, ...wordedVariants(spelling).map(inAnyCase)];
}

const inAnyCase = (path: readonly string[]): Variant => ({ path, cased: null });

function greekSpelledOut(spelling: string, category: string): Variant[] {
  const path = keysOf(spelling);
  const latin = (index: number): string => GREEK[path[index]!]!;
  if (path[0]! in GREEK) {
    // "A synuclein" has an article; a letter before a shorter word is a chain of a receptor.
    if (category !== 'gene-or-protein') return [];
    const named = path.length === 2 && latin(0) !== 'a' && /^[a-z]{5,}$/.test(path[1]!);
    return named ? [inAnyCase([latin(0), path[1]!])] : runTogether(spelling, path);
  }
  const at = path.findIndex((key, index) => index > 0 && key in GREEK && LETTERS.test(path[index - 1]!));
  if (at < 0) return category === 'gene-or-protein' ? numberedGreek(spelling, path) : [];
  const whole = path.length > 2 && category === 'gene-or-protein' ? runTogether(spelling, path) : [];
  const run = (letter: string): string[] => [...path.slice(0, at - 1), path[at - 1]! + letter, ...path.slice(at + 1)];
  const variants = [...whole, inAnyCase(run(path[at]!))];
  // "G a" for Gα would be grams and an article.
  if (category !== 'gene-or-protein' || path[at - 1]!.length === 1) return variants;
  const symbol = /^[A-Z]{3,}$/.test(spelling.slice(0, path[at - 1]!.length)) && at === 1;
  const cased = symbol ? spelling.replace(MAY_HAVE_GREEK, latin(at)).replace(/[^A-Za-z0-9]/g, '') : null;
  variants.push({ path: path.with(at, latin(at)), cased });
  if (symbol) variants.push({ path: run(latin(at)), cased });
  return variants;
}

/** "IkappaBalpha" and "IkBa" for IκBα, "alpha-SMA" for α-SMA: a symbol that has Greek letters, these by name or as Latin ones. */
function runTogether(spelling: string, path: readonly string[]): Variant[] {
  if (!GREEK_SYMBOL.test(spelling)) return [];
  const spelled = spelling.replace(/[\u0391-\u03c9]/g, (letter) => keysOf(letter)[0]!);
  const latin = spelling.replace(/[\u0391-\u03c9]/g, (letter) => GREEK[keysOf(letter)[0]!] ?? letter);
  // "A SMA" has an article.
  const written = path[0] === 'alpha' ? [spelled] : [spelled, latin];
  return written.map((one) => ({ path: keysOf(one), cased: one.replace(/-/g, '') }));
}
/** Capitals with Greek letters before, between or behind them. */
const GREEK_SYMBOL = /^(?=.*[\u0391-\u03c9])[A-Z\u0391-\u03c9]+(?:-?[A-Z\u0391-\u03c9]+)?$/;

/** "PGC-1alpha" and "PGC1a" for PGC-1α. */
function numberedGreek(spelling: string, path: readonly string[]): Variant[] {
  const [, stem] = NUMBERED_GREEK.exec(spelling) ?? [];
  const latin = GREEK[path.at(-1)!];
  if (!stem || !latin) return [];
  return [inAnyCase(path), { path: path.with(-1, latin), cased: `${stem.replace('-', '')}${latin}` }];
}
const NUMBERED_GREEK = /^([A-Z]{3,}-?\d)-?(?:[\u03b1-\u03c9]|alpha|beta|gamma|delta)$/;

/** "VEGFR2" is VEGF receptor 2, "TGFBR1" the TGF-beta receptor I. */
function receptorOf(spelling: string): Variant[] {
  const [, stem, greek, number = ''] = RECEPTOR.exec(spelling) ?? [];
  if (!stem) return [];
  const ligands = greek ? [`${stem}${greek}`, `${stem} beta`] : [stem];
  const numbers = number ? [number, ROMAN[Number(number)]] : [number];
  return ligands.flatMap((ligand) => numbers.map((last) => inAnyCase(keysOf(`${ligand} receptor ${last}`.trim()))));
}
const RECEPTOR = /^((?:[A-Z]{3,}|IL\d{1,2})(?<!B))(B?)R([1-3]?)$/;
const ROMAN = ['', 'I', 'II', 'III'];

/** "PI3K" is PI3-kinase. */
function kinaseOf(spelling: string): Variant[] {
  return spelling.endsWith('K') && KINASE.test(spelling) ? [inAnyCase(keysOf(`${spelling.slice(0, -1)} kinase`))] : [];
}
const KINASE = /^[A-Z]{2,}\dK$/;

/** "integrin subunit beta 1" is integrin beta 1 and beta-1 integrin, "crystallin alpha B" alpha-B crystallin. */
function turnedAround(spelling: string): Variant[] {
  const [, family, greek, number] = FAMILY_MEMBER.exec(spelling) ?? [];
  if (!family || !greek || !number) return [];
  return [`${family} ${greek} ${number}`, `${greek} ${number} ${family}`].map((name) => inAnyCase(keysOf(name)));
}
const FAMILY_MEMBER = /^([a-z]{5,})(?: subunit)? (alpha|beta|gamma|delta) (\d{1,2}|[A-Z])$/;

/** Symbols of genes in other letter case, with Greek letters for the Latin ones, and without their hyphens. */
function variantsOfSymbol(spelling: string, isCased: boolean): Variant[] {
  const variants: Variant[] = [...receptorOf(spelling), ...kinaseOf(spelling)];
  const [, stem, letter = '', number] = LATIN.exec(spelling) ?? [];
  const greek = letter && Object.keys(GREEK).find((name) => GREEK[name] === letter.toLowerCase());
  if (greek) {
    for (const written of [`${stem} ${greek} ${number}`, `${stem}${greek} ${number}`])
      variants.push(inAnyCase(keysOf(written)));
  }
  if (!SYMBOL.test(spelling)) return variants;
  const letters = spelling.replace(/[^A-Za-z]/g, '');
  if (isCommonWord(letters) || RESIDUES.has(spelling.toLowerCase())) return variants;
  const sure = letters.length > 2 && /\d/.test(spelling);
  if (isCased) variants.push({ path: keysOf(spelling), cased: null, doubtful: !sure });
  if (letters.length > 3 && /[A-Za-z]-[A-Za-z]/.test(spelling)) {
    const run = spelling.replace(/(?<=[A-Za-z])-(?=[A-Za-z])/g, '');
    variants.push({ path: keysOf(run), cased: null, doubtful: !/\d/.test(run) });
  }
  return variants;
}

/** Endings of diseases, and of the adjectives of who has them: hypertension and hypertensive. */
const ADJECTIVES: readonly (readonly [noun: RegExp, adjective: string])[] = [
  [/tension$/, 'tensive'],
  [/osis$/, 'otic'],
  [/a?emia$/, 'emic'],
  [/penia$/, 'penic'],
  [/plegia$/, 'plegic'],
  [/pathy$/, 'pathic'],
  [/toxicity$/, 'toxic'],
  [/oxia$/, 'oxic'],
  [/rmia$/, 'rmic'],
  [/rrhage$/, 'rrhagic'],
  [/depression$/, 'depressive'],
  [/lepsy$/, 'leptic'],
  [/paresis$/, 'paretic'],
  [/gonadism$/, 'gonadal'],
  [/thyroidism$/, 'thyroid'],
  [/phrenia$/, 'phrenic'],
  [/asthma$/, 'asthmatic'],
  [/diabete$/, 'diabetic'],
  [/alcoholism$/, 'alcoholic'],
  [/autism$/, 'autistic'],
  [/mania$/, 'manic'],
  [/^obesity$/, 'obese'],
  [/^inflammation$/, 'inflammatory'],
];
/** The last letters of these nouns: most words have others. */
const LAST_LETTERS = new Set(ADJECTIVES.map(([noun]) => noun.source.slice(-4, -1)));

/**
 * What is said of an amount that is a state: "low serum magnesium" is magnesium deficiency. A mere "high" or "excess" is none:
 * "high-calcium foods" are rich in it, and too much iron is iron. Of a lack ("too little zinc"), statements tell what the thing itself does.
 */
const AMOUNTS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  [
    [
      'deficiency',
      `low|low serum|low blood|low plasma|deficiency of|deficient in
      |deficient|insufficient|inadequate`,
    ],
    ['excess', `high serum|high blood|high plasma|elevated serum`],
  ].map(([head, amounts]) => [head!, amounts!.split('|').map((amount) => keysOf(amount))]),
);

function variantsOfDisease(spelling: string, isCased: boolean): string[][] {
  if (spelling.includes(',')) return [];
  const path = keysOf(spelling);
  const last = path.at(-1) ?? '';
  const latin = path[0] === 'alpha' || (path[1] ?? '').length < 5 ? undefined : GREEK[path[0]!];
  const [noun, adjective] =
    (LAST_LETTERS.has(last.slice(-3)) && ADJECTIVES.find(([ending]) => ending.test(last))) || [];
  const like = noun ? [path.with(-1, last.replace(noun, adjective!))] : [];
  // "HIV-infected"; who is infected by nobody knows what has no name for it.
  if (last === 'infection' && path.length > 1) like.push(path.with(-1, 'infected'));
  // "iron-deficient"; of "Arg1-deficient" mice the gene is meant.
  if (last === 'deficiency' && path.length > 1 && !/\d/.test(spelling)) like.push(path.with(-1, 'deficient'));
  const amounts = path.length > 1 ? AMOUNTS.get(last) : undefined;
  for (const amount of amounts ?? []) like.push([...amount, ...path.slice(0, -1)]);
  if (last === 'deficiency' && amounts) like.push(path.with(-1, 'insufficiency'));
  // "b-thalassemia"
  if (latin !== undefined) like.push(path.with(0, latin));
  return [...like, ...sameDisease(path, isCased)];
}

function sameDisease(path: readonly string[], isCased: boolean): string[][] {
  const heads = LIKE_HEADS.get(path.at(-1) ?? '') ?? path.slice(-1);
  const organs = path.length > 1 ? (LIKE_ORGANS.get(path[0]!) ?? path.slice(0, 1)) : [];
  if (path.length === 1) return path[0] === 'neoplasm' ? heads.map((head) => [head]) : [];
  if (!isCased && organs.length === 1 && heads.length === 1) return [];
  return organs.flatMap((organ) => heads.map((head) => [organ, ...path.slice(1, -1), head]));
}
