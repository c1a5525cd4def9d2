import type { Token } from './tokens.ts';
import { SMALL_WORDS, YEAR } from './words.ts';

/** Features are hashed into this many buckets (a power of two). */
export const BUCKETS = 1 << 18;

/** One hash of two: order matters. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x9e3779b1) ^ (hash >>> 16);
}

const bucketed = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : 9);

/** What is told of a token by itself and of where it stands. */
const TOLD = [
  /** Its word; of numbers and addresses their shape. */
  'w0',
  /** Its shape, with the white space before it. */
  's0',
  /** The lexicons that it is in. */
  'l0',
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
/** What is told of the tokens around it, by how far they are from it. */
const AROUND = { w_2: -2, w_1: -1, w2: 2, s_3: -3, s_2: -2, s_1: -1, s1: 1, s2: 2, l_1: -1, l2: 2 } as const;
type Told = (typeof TOLD)[number] | keyof typeof AROUND;
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
// Of their own, as what a module exports is looked up each time: the innermost loops would feel it.
const EACH = WIDTH;
const LAST = BUCKETS - 1;

const AT = Object.fromEntries(TOLD.map((name, column) => [name, column])) as Readonly<
  Record<(typeof TOLD)[number], number>
>;
/** A column of numbers, one for each token, and by how far the token is before or behind that they are of. */
interface Source {
  readonly column: number;
  readonly by: number;
}
const sources = new Map<string, Source>([
  ...Object.entries(AT).map(([name, column]) => [name, { column, by: 0 }] as const),
  ...Object.entries(AROUND).map(
    ([name, by]) => [name, { column: TOLD.findIndex((one) => one === `${name[0]}0`), by }] as const,
  ),
]);
/** The two that are taken together, of each pair, each behind those that it is made of. */
const PAIRS: (readonly [Source, Source])[] = [];

function sourceOf(feature: Feature): Source {
  const name = typeof feature === 'string' ? feature : JSON.stringify(feature);
  const known = sources.get(name);
  if (known !== undefined || typeof feature === 'string') return known!;
  const source = { column: TOLD.length + PAIRS.push([sourceOf(feature[0]), sourceOf(feature[1])]) - 1, by: 0 };
  sources.set(name, source);
  return source;
}

const SOURCES = FEATURES.map(sourceOf);
/** Columns of what is told, and behind them of the pairs. */
const COLUMNS = TOLD.length + PAIRS.length;

/**
 * The features of each token of a string, one row of WIDTH buckets after the other, written into `rows`. One feature is told of all
 * tokens before the next: what it is made of then need not be looked up for each.
 */
export function featuresOf(tokens: readonly Token[], rows = new Int32Array(tokens.length * WIDTH)): Int32Array {
  const n = tokens.length;
  const height = n + 2 * PAD;
  const values = toldOf(tokens, height);
  const startOf = ({ column, by }: Source): number => column * height + PAD + by;
  PAIRS.forEach(([left, right], pair) => {
    mixAll(values, startOf(left), startOf(right), (TOLD.length + pair) * height + PAD, n);
  });
  SOURCES.forEach((source, k) => hashAll(values, startOf(source), n, k, rows));
  return rows;
}

/** Mixes each of `n` numbers from `left` on with those from `right` on. */
function mixAll(values: Int32Array, left: number, right: number, to: number, n: number): void {
  for (let i = 0; i < n; i++) values[to + i] = mix(values[left + i]!, values[right + i]!);
}

/** Writes the buckets of feature `k` of each token; its number tells them from those of another feature. */
function hashAll(values: Int32Array, from: number, n: number, k: number, rows: Int32Array): void {
  let at = k;
  for (let i = 0; i < n; i++, at += EACH) rows[at] = mix(k + 1, values[from + i]!) & LAST;
}

/** Places before the first token and behind the last, so that each has neighbours. */
const PAD = 3;
const NOBODY = 7;

/** What is told of the tokens of a string, in the same memory for each string: to take new memory is dear. */
let told = new Int32Array(0);

/** What is told of each token, one column of `height` numbers after the other, those of the tokens from PAD on; the pairs are still to be filled in. */
function toldOf(tokens: readonly Token[], height: number): Int32Array {
  if (told.length < COLUMNS * height) told = new Int32Array(2 * COLUMNS * height);
  told.fill(NOBODY, AT.w0 * height, (AT.w0 + 1) * height);
  told.fill(NOBODY, AT.s0 * height, (AT.s0 + 1) * height);
  told.fill(0, AT.l0 * height, (AT.l0 + 1) * height);
  for (let i = 0; i < tokens.length; i++) {
    const { form, spaced } = tokens[i]!;
    told[AT.w0 * height + PAD + i] = form.said;
    told[AT.s0 * height + PAD + i] = mix(form.shape, spaced ? 1 : 2);
    told[AT.l0 * height + PAD + i] = form.lexicons;
  }
  tellPlaces(told, height, tokens);
  return told;
}

/** Words between marks: tokens `from` up to `to`. */
interface Chunk {
  readonly from: number;
  readonly to: number;
  /** How many words it has, how many of them begin with a capital, are small or one letter, and how many numbers. */
  readonly form: number;
  readonly lexicons: number;
  readonly small: number;
}

const NO_CHUNK: Chunk = { from: 0, to: 0, form: -1, lexicons: -1, small: 0 };

/** The chunks of a string, one of nothing where it has none; a full stop behind one letter or a short capitalised word may be an abbreviation's. */
function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i++) {
    const cut = i === tokens.length || (tokens[i]!.form.kind === 'mark' && !isJoint(tokens, i));
    if (!cut) continue;
    if (i > from) chunks.push(chunkOf(tokens, from, i));
    from = i + 1;
  }
  return chunks.length > 0 ? chunks : [NO_CHUNK];
}

function chunkOf(tokens: readonly Token[], from: number, to: number): Chunk {
  let words = 0,
    capital = 0,
    small = 0,
    digits = 0,
    single = 0,
    lexicons = 0;
  for (let i = from; i < to; i++) {
    const { form } = tokens[i]!;
    if (form.kind === 'number') digits++;
    if (form.kind !== 'word') continue;
    words++;
    lexicons |= form.lexicons;
    if (form.raw.length === 1) single++;
    if (form.isCapital) capital++;
    else if (!(form.lexicons & SMALL_WORDS)) small++;
  }
  const form =
    bucketed(words) +
    10 * (small === 0 ? 0 : small === 1 ? 1 : small < 4 ? 2 : 3) +
    40 * (capital === 0 ? 0 : capital === 1 ? 1 : 2) +
    120 * Math.min(2, digits) +
    360 * (single === 0 ? 0 : single === words ? 1 : 2);
  return { from, to, form, lexicons, small };
}

const isYear = ({ form }: Token): boolean => form.kind === 'number' && form.shape === YEAR;
const isIn = ({ form }: Token): boolean => form.raw === 'In';

const markAt = (tokens: readonly Token[], at: number): number => tokens[at]!.form.raw.charCodeAt(0);

/** Fills in what the chunk of each token tells; the marks behind a chunk are in none, but before the same one. */
function tellChunks(values: Int32Array, height: number, tokens: readonly Token[], chunks: readonly Chunk[]): void {
  const n = tokens.length;
  let formBefore = -1;
  for (let c = 0; c < chunks.length; c++) {
    const { from, to, form, lexicons } = chunks[c]!;
    const next = to < n ? markAt(tokens, to) : 1;
    const before = from > 0 ? markAt(tokens, from - 1) : 1;
    const end = c + 1 < chunks.length ? chunks[c + 1]!.from : n;
    const nextOpens = c + 1 < chunks.length ? tokens[end]!.form.said : -1;
    for (let i = c === 0 ? 0 : from; i < end; i++) {
      const inside = from <= i && i < to;
      const at = i + PAD;
      values[AT.chunk * height + at] = inside ? form : -1;
      values[AT.chunkWords * height + at] = inside ? lexicons : -1;
      values[AT.next * height + at] = next;
      values[AT.before * height + at] = before;
      values[AT.beforeWord * height + at] = mix(formBefore, inside ? form : -1);
      values[AT.opens * height + at] = inside ? tokens[from]!.form.said : -1;
      values[AT.nextOpens * height + at] = nextOpens;
      values[AT.place * height + at] = !inside ? -1 : i === from ? 0 : i === to - 1 ? 3 : i === from + 1 ? 1 : 2;
    }
    formBefore = form;
  }
}

/** Fills in what the place of each token tells. */
function tellPlaces(values: Int32Array, height: number, tokens: readonly Token[]): void {
  const n = tokens.length;
  const chunks = chunksOf(tokens);
  tellChunks(values, height, tokens, chunks);
  const lastSmall = chunks.findLastIndex(({ small }) => small >= 3);
  let quotes = 0,
    curly = false,
    laterYears = 0,
    laterIn = 0;
  for (const token of tokens) {
    const { raw } = token.form;
    if (raw === '"') quotes++;
    if (raw === '“' || raw === '«' || raw === '„') curly = true;
    if (isYear(token)) laterYears++;
    if (isIn(token)) laterIn++;
  }
  let current = 0,
    seenYears = 0,
    seenIn = 0,
    seenSmall = 0,
    seenNumber = 0,
    open = 0,
    depth = '',
    seenQuote = 0,
    seenAl = 0,
    digit = 0;
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    const { raw, kind, small, opens, closes } = token.form;
    if (current + 1 < chunks.length && i === chunks[current + 1]!.from) current++;
    while (digit < n && (digit < i || tokens[digit]!.form.kind !== 'number')) digit++;
    if (opens) depth = raw;
    if (raw === '"') {
      if (open) seenQuote = 1;
      open = 1 - open;
    }
    const at = i + PAD;
    values[AT.position * height + at] = Math.floor((i * 12) / n);
    values[AT.quote * height + at] = open + 2 * seenQuote + (depth === '“' ? 4 : 0) + (quotes >= 2 || curly ? 8 : 0);
    values[AT.past * height + at] =
      Math.min(2, seenYears) +
      3 * seenIn +
      6 * Math.min(3, seenSmall) +
      24 * Math.min(2, seenNumber) +
      72 * seenQuote +
      144 * seenAl;
    values[AT.ahead * height + at] =
      Math.min(2, laterYears) +
      3 * Math.min(1, laterIn) +
      6 * (lastSmall < current ? 0 : lastSmall === current ? 1 : 2);
    values[AT.toDigit * height + at] = bucketed(digit < n ? Math.min(FARTHEST, digit - i) : FARTHEST);
    if (closes) {
      if (raw === '”' || raw === '»') seenQuote = 1;
      depth = '';
    }
    if (isIn(token)) laterIn--;
    if (small === 'in') seenIn = 1;
    if (small === 'al') seenAl = 1;
    if (isYear(token)) {
      seenYears++;
      laterYears--;
    } else if (kind === 'number' && i > 4) seenNumber++;
    if (i === chunks[current]!.to - 1 && chunks[current]!.small >= 2) seenSmall++;
  }
}

/** How far a number may be ahead, in tokens. */
const FARTHEST = 30;

/** Whether a mark joins what stands around it: a hyphen or apostrophe in a word, the full stop of an initial or abbreviation. */
function isJoint(tokens: readonly Token[], i: number): boolean {
  const { raw, joins } = tokens[i]!.form;
  if (joins) return true;
  if (raw !== '.') return false;
  const before = tokens[i - 1]?.form;
  return before?.kind === 'word' && (before.raw.length === 1 || tokens[i + 1]?.form.raw === ',');
}
