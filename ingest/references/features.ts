import type { Token } from './tokens.ts';
import { CAPITALS, hashOf, shapeOf, SMALL_WORDS, words, YEAR } from './words.ts';

/** Features are hashed into this many buckets (a power of two). */
export const BUCKETS = 1 << 18;

/** One hash of two: order matters. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x9e3779b1) ^ (hash >>> 16);
}

const bucketed = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : 9);

/** What is told of a token: of its own, of the words around it, and of where it stands. */
const TOLD = [
  /** Its word, those two before and the second behind; of numbers and addresses their shape. */
  'w_2',
  'w_1',
  'w0',
  'w2',
  /** Their shapes, with the white space before them. */
  's_3',
  's_2',
  's_1',
  's0',
  's1',
  's2',
  /** The lexicons that they are in. */
  'l_1',
  'l0',
  'l2',
  /** Twelfth of the string. */
  'position',
  /** Inside quotation marks, before or after them. */
  'quote',
  /** The form of the words between two marks: how many, how many of them begin with a capital or are small. */
  'chunk',
  /** The words of it by their lexicons. */
  'chunkWords',
  /** The mark that closes the chunk, and the one before it. */
  'next',
  'before',
  /** The form of the chunk before, with its own. */
  'beforeWord',
  /** The first word of the chunk, and of the next one. */
  'opens',
  'nextOpens',
  /** First, second or last word of the chunk. */
  'place',
  /** What has been seen: a date, a run of small words, a number behind words, "in". */
  'past',
  /** What is still to come of these. */
  'ahead',
  'toDigit',
] as const;
type Told = (typeof TOLD)[number];
/** A feature: one thing that is told, or two of them together. */
type Feature = Told | readonly [Feature, Feature];

const FEATURES: readonly Feature[] = [
  'quote',
  'chunk',
  ['chunk', 'next'],
  ['ahead', 'past'],
  ['chunkWords', 'before'],
  'chunkWords',
  'beforeWord',
  ['opens', 'chunk'],
  'nextOpens',
  'w0',
  'w_1',
  'w_2',
  'w2',
  ['s0', 's1'],
  [['s0', 's1'], 's2'],
  [['s_2', 's_1'], 's_3'],
  'l0',
  ['l_1', 'l0'],
  ['l2', ['s1', 's0']],
  'position',
  ['quote', 's_1'],
  ['next', 's0'],
  ['past', 's0'],
  ['past', 'w0'],
  ['toDigit', 's0'],
  ['place', 'opens'],
];

/** How many features each token has. */
export const WIDTH = FEATURES.length;

const AT = Object.fromEntries(TOLD.map((name, place) => [name, place])) as Readonly<Record<Told, number>>;
/** The places of the two that are taken together, of each pair, each behind those that it is made of. */
const PAIRS: (readonly [number, number])[] = [];
const known = new Map<string, number>(Object.entries(AT));

function placeOf(feature: Feature): number {
  if (typeof feature === 'string') return AT[feature];
  const name = JSON.stringify(feature);
  const place = known.get(name) ?? TOLD.length + PAIRS.push([placeOf(feature[0]), placeOf(feature[1])]) - 1;
  known.set(name, place);
  return place;
}

/** What tells one feature's buckets from another's. */
const NUMBERS = Uint8Array.from(FEATURES, (_, k) => k + 1);
const PLACES = Uint8Array.from(FEATURES, placeOf);
const LEFT = Uint8Array.from(PAIRS, ([left]) => left);
const RIGHT = Uint8Array.from(PAIRS, ([, right]) => right);
/** What is told of a token and all pairs, one after the other. */
const STRIDE = TOLD.length + PAIRS.length;

/** The features of each token of a string, one row of WIDTH buckets after the other, written into `rows`. */
export function featuresOf(tokens: readonly Token[], rows = new Int32Array(tokens.length * WIDTH)): Int32Array {
  const values = toldOf(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const from = i * STRIDE;
    const row = i * WIDTH;
    for (let pair = 0; pair < LEFT.length; pair++) {
      values[from + TOLD.length + pair] = mix(values[from + LEFT[pair]!]!, values[from + RIGHT[pair]!]!);
    }
    for (let k = 0; k < WIDTH; k++) rows[row + k] = mix(NUMBERS[k]!, values[from + PLACES[k]!]!) & (BUCKETS - 1);
  }
  return rows;
}

/** Places before the first token and behind the last, so that each has neighbours. */
const PAD = 4;

let scratch = new Int32Array(0);

/** The same zeros for each string: their memory is dearer than what is done with it. */
function takeScratch(length: number): Int32Array {
  if (scratch.length < length) scratch = new Int32Array(2 * length);
  return scratch.fill(0, 0, length);
}

/** Short lists of numbers: as typed arrays they would cost more to make than to fill. */
const numbers = (length: number, value: number): number[] => new Array<number>(length).fill(value);

/** What is told of each token, one row of STRIDE numbers after the other, the pairs still to be filled in. */
function toldOf(tokens: readonly Token[]): Int32Array {
  const n = tokens.length;
  const values = takeScratch(n * STRIDE);
  const word = numbers(n + 2 * PAD, 7);
  const shape = numbers(n + 2 * PAD, 7);
  const lex = numbers(n + 2 * PAD, 0);
  const shapes = numbers(n, 0);
  const lower: string[] = [];
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    const { text, kind } = token;
    if (kind === 'word') {
      const known = words.at(text, 0, text.length);
      lower.push(known.small);
      shapes[i] = known.shape;
      word[i + PAD] = known.hash;
      lex[i + PAD] = known.lexicons;
    } else {
      const s = shapeOf(token);
      lower.push(text);
      shapes[i] = s;
      const byShape = kind === 'address' || (kind === 'number' && (s === YEAR || text.length >= 3));
      word[i + PAD] = byShape ? s : hashOf(text);
    }
    shape[i + PAD] = mix(shapes[i]!, token.spaced ? 1 : 2);
  }
  for (let i = 0; i < n; i++) {
    const row = i * STRIDE;
    for (let by = -2; by <= 0; by++) values[row + AT.w0 + by] = word[i + PAD + by]!;
    values[row + AT.w2] = word[i + PAD + 2]!;
    for (let by = -3; by <= 2; by++) values[row + AT.s0 + by] = shape[i + PAD + by]!;
    for (let by = -1; by <= 0; by++) values[row + AT.l0 + by] = lex[i + PAD + by]!;
    values[row + AT.l2] = lex[i + PAD + 2]!;
  }
  tellPlaces(values, { tokens, lower, shapes, word, lex });
  return values;
}

const OPENS = '([{“«„‘<';
const CLOSES = ')]}”»>';

interface Words {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly shapes: readonly number[];
  readonly word: readonly number[];
  readonly lex: readonly number[];
}

/** Fills in what the place of each token tells. */
function tellPlaces(values: Int32Array, { tokens, lower, shapes, word, lex }: Words): void {
  const n = tokens.length;
  const years = tokens.map((token, i) => (token.kind === 'number' && shapes[i] === YEAR ? 1 : 0));
  const quotes = tokens.filter(({ text }) => text === '"').length;
  const curly = tokens.some(({ text }) => text === '“' || text === '«' || text === '„');

  // Chunks of words between marks; a full stop behind one letter or a short capitalised word may be an abbreviation's.
  const chunkOf = numbers(n, 0);
  const chunks: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i <= n; i++) {
    const cut = i === n || (tokens[i]!.kind === 'mark' && !isJoint(tokens, i));
    if (!cut) continue;
    if (i > from) chunks.push({ from, to: i });
    from = i + 1;
  }
  const forms = chunks.map(({ from, to }) => {
    let words = 0,
      capital = 0,
      small = 0,
      digits = 0,
      single = 0,
      bits = 0;
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (token.kind === 'number') digits++;
      if (token.kind !== 'word') continue;
      words++;
      bits |= lex[i + PAD]!;
      if (token.text.length === 1) single++;
      if (CAPITALS.has(shapes[i]!)) capital++;
      else if (!(lex[i + PAD]! & SMALL_WORDS)) small++;
    }
    return {
      form:
        bucketed(words) +
        10 * (small === 0 ? 0 : small === 1 ? 1 : small < 4 ? 2 : 3) +
        40 * (capital === 0 ? 0 : capital === 1 ? 1 : 2) +
        120 * Math.min(2, digits) +
        360 * (single === 0 ? 0 : single === words ? 1 : 2),
      bits,
      small,
    };
  });
  chunks.forEach(({ from, to }, k) => chunkOf.fill(k + 1, from, to));
  let current = 0;
  const lastSmall = forms.findLastIndex(({ small }) => small >= 3);

  const laterYears = numbers(n + 1, 0);
  const laterIn = numbers(n + 1, 0);
  const toDigits = numbers(n + 1, 0);
  toDigits[n] = 30;
  for (let i = n - 1; i >= 0; i--) {
    laterYears[i] = laterYears[i + 1]! + years[i]!;
    laterIn[i] = laterIn[i + 1]! + (lower[i] === 'in' && tokens[i]!.text === 'In' ? 1 : 0);
    toDigits[i] = tokens[i]!.kind === 'number' ? 0 : Math.min(30, toDigits[i + 1]! + 1);
  }
  let seenYears = 0,
    seenIn = 0,
    seenSmall = 0,
    seenNumber = 0,
    open = 0,
    depth = '',
    seenQuote = 0,
    seenAl = 0;
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    if (chunkOf[i]! > 0) current = chunkOf[i]! - 1;
    const form = forms[current];
    const { from, to } = chunks[current] ?? { from: 0, to: 0 };
    if (OPENS.includes(token.text)) depth = token.text;
    if (token.text === '"') {
      if (open) seenQuote = 1;
      open = 1 - open;
    }
    const inside = form && chunkOf[i]! > 0;
    const row = i * STRIDE;
    values[row + AT.position] = Math.floor((i * 12) / n);
    values[row + AT.quote] = open + 2 * seenQuote + (depth === '“' ? 4 : 0) + (quotes >= 2 || curly ? 8 : 0);
    values[row + AT.chunk] = inside ? form.form : -1;
    values[row + AT.chunkWords] = inside ? form.bits : -1;
    values[row + AT.next] = to < n ? tokens[to]!.text.charCodeAt(0) : 1;
    values[row + AT.before] = from > 0 ? tokens[from - 1]!.text.charCodeAt(0) : 1;
    values[row + AT.beforeWord] = mix(forms[current - 1]?.form ?? -1, inside ? form.form : -1);
    values[row + AT.opens] = inside ? word[from + PAD]! : -1;
    values[row + AT.nextOpens] = chunks[current + 1] ? word[chunks[current + 1]!.from + PAD]! : -1;
    values[row + AT.place] = !inside ? -1 : i === from ? 0 : i === to - 1 ? 3 : i === from + 1 ? 1 : 2;
    values[row + AT.past] =
      Math.min(2, seenYears) +
      3 * seenIn +
      6 * Math.min(3, seenSmall) +
      24 * Math.min(2, seenNumber) +
      72 * seenQuote +
      144 * seenAl;
    values[row + AT.ahead] =
      Math.min(2, laterYears[i]!) +
      3 * Math.min(1, laterIn[i]!) +
      6 * (lastSmall < current ? 0 : lastSmall === current ? 1 : 2);
    values[row + AT.toDigit] = bucketed(toDigits[i]!);
    if (CLOSES.includes(token.text)) {
      if (token.text === '”' || token.text === '»') seenQuote = 1;
      depth = '';
    }
    seenYears += years[i]!;
    if (lower[i] === 'in') seenIn = 1;
    if (lower[i] === 'al') seenAl = 1;
    if (token.kind === 'number' && !years[i] && i > 4) seenNumber++;
    if (inside && i === to - 1 && form.small >= 2) seenSmall++;
  }
}

/** Whether a mark joins what stands around it: a hyphen or apostrophe in a word, the full stop of an initial or abbreviation. */
function isJoint(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (/^[-‐–—/’'&]$/.test(text)) return true;
  if (text !== '.') return false;
  const before = tokens[i - 1];
  return before?.kind === 'word' && (before.text.length === 1 || tokens[i + 1]?.text === ',');
}
