import type { Token } from './tokens.ts';

/** Features are hashed into this many buckets (a power of two). */
export const BUCKETS = 1 << 18;

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** One hash of two: order matters. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x9e3779b1) ^ (hash >>> 16);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words of one meaning, which the shape of a token does not show. */
const LEXICONS: readonly ReadonlySet<string>[] = [
  set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer fall autumn winter janvier février mars avril mai juin juillet août septembre octobre novembre décembre januar februar märz juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  set(
    'press publisher publishers publishing publications verlag books elsevier springer wiley routledge academic mcgraw hill hall prentice addison wesley blackwell sage kluwer north holland mit oxford cambridge harvard princeton macmillan penguin norton freeman birkhäuser birkhauser dekker pergamon plenum reidel kaufmann benjamins erlbaum guilford ieee acm aaai siam gallimard seuil puf éditions editions editorial suhrkamp reclam springer-verlag world scientific crc wiley-interscience inc ltd co company gmbh',
  ),
  set(
    'new york london paris berlin boston chicago amsterdam oxford cambridge washington philadelphia princeton geneva tokyo toronto sydney melbourne heidelberg leipzig münchen munich frankfurt stuttgart wien vienna zürich basel bern rome roma milano madrid barcelona lisboa lisbon porto são paulo rio janeiro moscow prague brussels leuven dordrecht leiden hague copenhagen stockholm oslo helsinki dublin edinburgh glasgow manchester delhi beijing singapore hong kong seoul ma ca ny nj uk usa u.s.a mass calif mexico méxico france germany england italy spain japan china canada australia netherlands switzerland angeles san francisco diego baltimore englewood cliffs reading hillsdale menlo park belmont hoboken thousand oaks',
  ),
  set(
    'journal j review rev reviews letters lett annals ann proceedings proc transactions trans bulletin bull archives arch acta zeitschrift revue quarterly magazine science sci nature physics phys chemistry chem biology biol medicine med research res american am european eur international int communications commun advances adv annual annu revista',
  ),
  set(
    'proceedings proc conference conf symposium workshop congress meeting annual international lecture notes advances handbook encyclopedia actes colloque',
  ),
  set('eds ed editor editors edited hrsg herausgegeben éd éds dir org orgs coord comp'),
  set(
    'in of the and for on with from to a an by at as its their is are using via under between into und der die das des von zur zum für im et de la le les du dans sur pour par un une el los las del en y para di il e o da do dos um uma',
  ),
  set('vol volume v vols bd band tome tomo t'),
  set('no nr number issue iss num n numéro heft núm'),
  set('pp p pages page pgs pg s seiten páginas'),
  set(
    'retrieved accessed available from url doi online internet cited http arxiv pmid pmcid isbn issn preprint epub consulté disponible abgerufen',
  ),
  set(
    'thesis dissertation ph.d phd master msc report technical tech tr rep working paper patent unpublished manuscript press appear submitted preparation forthcoming edition edn ed reprint translated trans',
  ),
  set(
    'university universität université universidad univ institute department dept laboratory school college center centre faculty ministry office agency association society foundation council organization committee bureau',
  ),
  set('van von der den de del della di da dos du la le ten ter el al zu'),
  set('et al others'),
  set('collaboration group consortium team investigators collaborators'),
];

/** Each word's lexicons, one bit each. */
const LEXICON = new Map<string, number>();
LEXICONS.forEach((words, k) => words.forEach((word) => LEXICON.set(word, (LEXICON.get(word) ?? 0) | (1 << k))));
const SMALL_WORDS = 1 << 6;

const YEAR = 1;
const ADDRESS = 2;

function shapeOf({ text, kind }: Token): number {
  if (kind === 'address') return ADDRESS;
  if (kind === 'number') return /^(?:1[5-9]|20)\d\d$/.test(text) ? YEAR : 10 + Math.min(6, text.length);
  if (kind === 'mark') return 100 + (text.charCodeAt(0) & 0xffff);
  const upper = /^\p{Lu}/u.test(text);
  if (text.length === 1) return upper ? 20 : 21;
  if (/^\p{Lu}+$/u.test(text)) return text.length === 2 ? 22 : text.length === 3 ? 23 : 24;
  if (/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text)) return text.length < 4 ? 25 : 26;
  if (/^[\p{Ll}\p{M}]+$/u.test(text)) return text.length < 4 ? 27 : 28;
  return upper ? 29 : /^\p{Lo}/u.test(text) ? 30 : 31;
}

const bucketed = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 20 ? 8 : 9);

/** How many features each token has. */
export const WIDTH = 64;

/** The features of each token of a string, one row of WIDTH buckets after the other. */
export function featuresOf(tokens: readonly Token[]): Int32Array {
  const n = tokens.length;
  const word = new Int32Array(n + 8);
  const shape = new Int32Array(n + 8);
  const lex = new Int32Array(n + 8);
  const end4 = new Int32Array(n + 8);
  const PAD = 4;
  word.fill(7);
  shape.fill(7);
  const lower: string[] = [];
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    const small = token.kind === 'word' ? token.text.toLowerCase() : token.text;
    lower.push(small);
    const s = shapeOf(token);
    shape[i + PAD] = mix(s, token.spaced ? 1 : 2);
    word[i + PAD] = token.kind === 'number' || token.kind === 'address' ? s : hashOf(small);
    if (token.kind === 'number' && s !== YEAR && token.text.length < 3) word[i + PAD] = hashOf(token.text);
    end4[i + PAD] = hashOf(small.slice(-3));
    lex[i + PAD] = token.kind === 'word' ? (LEXICON.get(small) ?? 0) : 0;
  }
  const context = contextOf(tokens, lower, word, lex, PAD);
  const rows = new Int32Array(n * WIDTH);
  let row = 0;
  let id = 0;
  const add = (value: number): void => {
    rows[row++] = mix(++id, value) & (BUCKETS - 1);
  };
  for (let i = 0; i < n; i++) {
    const at = i + PAD;
    id = 0;
    const w0 = word[at]!,
      w1 = word[at + 1]!,
      w_1 = word[at - 1]!,
      w2 = word[at + 2]!,
      w_2 = word[at - 2]!;
    const s0 = shape[at]!,
      s1 = shape[at + 1]!,
      s_1 = shape[at - 1]!,
      s2 = shape[at + 2]!,
      s_2 = shape[at - 2]!;
    const l0 = lex[at]!,
      l1 = lex[at + 1]!,
      l_1 = lex[at - 1]!;
    const c = context[i]!;
    add(0);
    add(w0);
    add(w_1);
    add(w1);
    add(w_2);
    add(w2);
    add(mix(w_1, w0));
    add(mix(w0, w1));
    add(mix(w_2, w_1));
    add(mix(w1, w2));
    add(mix(w_1, w1));
    add(s0);
    add(mix(s_1, s0));
    add(mix(s0, s1));
    add(mix(mix(s_1, s0), s1));
    add(mix(mix(s_2, s_1), s0));
    add(mix(mix(s0, s1), s2));
    add(mix(mix(s_2, s_1), mix(mix(s0, s1), s2)));
    add(mix(mix(s1, s2), shape[at + 3]!));
    add(mix(mix(s_2, s_1), shape[at - 3]!));
    add(end4[at]!);
    add(mix(end4[at]!, s_1));
    add(l0);
    add(mix(l_1, l0));
    add(mix(l0, l1));
    add(mix(l_1, mix(s_1, s0)));
    add(mix(lex[at + 2]!, mix(s1, s0)));
    add(c.position);
    add(mix(c.position, s0));
    add(c.quote);
    add(mix(c.quote, s_1));
    add(mix(c.bracket, s0));
    add(mix(c.bracket, w0));
    add(c.chunk);
    add(mix(c.chunk, c.next));
    add(mix(c.chunk, c.before));
    add(mix(c.next, s0));
    add(mix(c.before, s0));
    add(mix(c.before, mix(c.chunk, c.next)));
    add(c.past);
    add(mix(c.past, s0));
    add(mix(c.past, w0));
    add(mix(c.past, c.chunk));
    add(mix(c.ahead, s0));
    add(mix(c.ahead, c.past));
    add(mix(c.ahead, mix(c.chunk, c.past)));
    add(mix(c.ahead, mix(s_1, s0)));
    add(mix(c.style, c.chunk));
    add(mix(c.style, mix(c.past, s_1)));
    add(mix(c.toDigit, c.past));
    add(mix(c.toDigit, s0));
    add(mix(c.chunkWords, c.before));
    add(c.chunkWords);
    add(mix(c.chunkWords, c.nextWord));
    add(c.beforeWord);
    add(mix(c.place, c.opens));
    add(mix(c.opens, c.chunk));
    add(mix(c.opens, s0));
    add(c.nextOpens);
    add(mix(c.nextOpens, c.chunk));
    add(mix(c.nextOpens, s0));
    add(mix(c.place, mix(c.chunk, s0)));
    add(mix(c.nextWord, mix(c.afterNext, c.chunk)));
    add(mix(c.closedBy, c.chunk));
  }
  return rows;
}

interface Context {
  /** Tenth of the string. */
  position: number;
  /** Inside quotation marks, before or after them. */
  quote: number;
  /** Inside which brackets. */
  bracket: number;
  /** The form of the words between two marks: how many, how many of them begin with a capital or are small. */
  chunk: number;
  /** The words of it by their lexicons. */
  chunkWords: number;
  /** The mark that closes the chunk, and the one before it. */
  next: number;
  before: number;
  nextWord: number;
  beforeWord: number;
  /** The form of the chunk behind the next. */
  afterNext: number;
  /** The first word of the chunk, of the next one, and the last of the one before. */
  opens: number;
  nextOpens: number;
  closedBy: number;
  /** First, second or last word of the chunk. */
  place: number;
  /** What has been seen: a date, a run of small words, a number behind words, "in". */
  past: number;
  /** What is still to come of these. */
  ahead: number;
  /** What the whole string shows. */
  style: number;
  toDigit: number;
}

const OPENS = '([{“«„‘<';
const CLOSES = ')]}”»>';

function contextOf(
  tokens: readonly Token[],
  lower: readonly string[],
  word: Int32Array,
  lex: Int32Array,
  pad: number,
): Context[] {
  const n = tokens.length;
  const contexts: Context[] = new Array<Context>(n);
  const years = tokens.map((token) => (token.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text) ? 1 : 0));
  const quotes = tokens.filter(({ text }) => text === '"').length;
  const curly = tokens.some(({ text }) => text === '“' || text === '«' || text === '„');
  const yearAt = years.indexOf(1);
  const style =
    (quotes >= 2 || curly ? 1 : 0) +
    (yearAt < 0 ? 0 : yearAt < n * 0.4 ? 2 : yearAt > n - 4 ? 4 : 6) +
    (lower.includes('in') ? 8 : 0) +
    (lower.includes('pp') || lower.includes('pages') ? 16 : 0) +
    (tokens[0]?.text.length === 1 && tokens[0].kind === 'word' ? 32 : 0) +
    (n < 14 ? 64 : n < 24 ? 128 : 0);

  // Chunks of words between marks; a full stop behind one letter or a short capitalised word may be an abbreviation's.
  const chunkOf = new Int32Array(n);
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
      bits |= lex[i + pad]!;
      if (token.text.length === 1) single++;
      if (/^\p{Lu}/u.test(token.text)) capital++;
      else if (!(lex[i + pad]! & SMALL_WORDS)) small++;
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

  const laterYears = new Int32Array(n + 1);
  const laterIn = new Int32Array(n + 1);
  const toDigits = new Int32Array(n + 1);
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
    contexts[i] = {
      position: Math.floor((i * 12) / n),
      quote: open + 2 * seenQuote + (depth === '“' ? 4 : 0) + (quotes >= 2 || curly ? 8 : 0),
      bracket: depth === '' ? 0 : depth.charCodeAt(0),
      chunk: inside ? form.form : -1,
      chunkWords: inside ? form.bits : -1,
      next: to < n ? tokens[to]!.text.charCodeAt(0) : 1,
      before: from > 0 ? tokens[from - 1]!.text.charCodeAt(0) : 1,
      nextWord: forms[current + 1]?.form ?? -1,
      beforeWord: mix(forms[current - 1]?.form ?? -1, inside ? form.form : -1),
      afterNext: forms[current + 2]?.form ?? -1,
      opens: inside ? word[from + pad]! : -1,
      nextOpens: chunks[current + 1] ? word[chunks[current + 1]!.from + pad]! : -1,
      closedBy: chunks[current - 1] ? word[chunks[current - 1]!.to - 1 + pad]! : -1,
      place: !inside ? -1 : i === from ? 0 : i === to - 1 ? 3 : i === from + 1 ? 1 : 2,
      past:
        Math.min(2, seenYears) +
        3 * seenIn +
        6 * Math.min(3, seenSmall) +
        24 * Math.min(2, seenNumber) +
        72 * seenQuote +
        144 * seenAl,
      ahead:
        Math.min(2, laterYears[i]!) +
        3 * Math.min(1, laterIn[i]!) +
        6 * (lastSmall < current ? 0 : lastSmall === current ? 1 : 2),
      style,
      toDigit: bucketed(toDigits[i]!),
    };
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
  return contexts;
}

/** Whether a mark joins what stands around it: a hyphen or apostrophe in a word, the full stop of an initial or abbreviation. */
function isJoint(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (/^[-‐–—/’'&]$/.test(text)) return true;
  if (text !== '.') return false;
  const before = tokens[i - 1];
  return before?.kind === 'word' && (before.text.length === 1 || tokens[i + 1]?.text === ',');
}
