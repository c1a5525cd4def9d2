import { set } from '../words.ts';

/** A number for a text, the same on every machine (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

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
/** The bit of the words that do not count as names or titles. */
export const SMALL_WORDS = 1 << 6;

export const YEAR = 1;
const ADDRESS = 2;

function shapeOfWord(text: string): number {
  // Nearly all words are of these two kinds, which ASCII tells.
  if (/^[A-Z]?[a-z]+$/.test(text) && text.length > 1)
    return (/^[A-Z]/.test(text) ? 25 : 27) + (text.length < 4 ? 0 : 1);
  const upper = /^\p{Lu}/u.test(text);
  if (text.length === 1) return upper ? 20 : 21;
  if (/^\p{Lu}+$/u.test(text)) return text.length === 2 ? 22 : text.length === 3 ? 23 : 24;
  if (/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text)) return text.length < 4 ? 25 : 26;
  if (/^[\p{Ll}\p{M}]+$/u.test(text)) return text.length < 4 ? 27 : 28;
  return upper ? 29 : /^\p{Lo}/u.test(text) ? 30 : 31;
}

/** The shapes that begin with a capital. */
const CAPITALS: ReadonlySet<number> = new Set([20, 22, 23, 24, 25, 26, 29]);

/** What a token is whatever stands around it. */
export interface Form {
  readonly raw: string;
  readonly kind: 'word' | 'number' | 'address' | 'mark';
  /** A word in lower case. */
  readonly small: string;
  /** What it looks like, as a number. */
  readonly shape: number;
  readonly isCapital: boolean;
  /** A number for what it says; of addresses and longer numbers for what they look like. */
  readonly said: number;
  /** The lexicons that it is in, one bit each. */
  readonly lexicons: number;
  /** Which brackets and quotation marks it may be. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether it is a mark that joins what stands around it: a hyphen or apostrophe in a word. */
  readonly joins: boolean;
}

const OPENS = '([{“«„‘<';
const CLOSES = ')]}”»>';
const JOINTS = "-‐–—/’'&";

export function formOf(raw: string, kind: Form['kind']): Form {
  const shape = shapeOf(raw, kind);
  const isWord = kind === 'word';
  const small = isWord ? raw.toLowerCase() : raw;
  const isLike = kind === 'address' || (kind === 'number' && (shape === YEAR || raw.length >= 3));
  return {
    raw,
    kind,
    small,
    shape,
    isCapital: isWord && CAPITALS.has(shape),
    said: isLike ? shape : hashOf(small),
    lexicons: isWord ? (LEXICON.get(small) ?? 0) : 0,
    opens: OPENS.includes(raw),
    closes: CLOSES.includes(raw),
    joins: raw.length === 1 && JOINTS.includes(raw),
  };
}

function shapeOf(raw: string, kind: Form['kind']): number {
  if (kind === 'word') return shapeOfWord(raw);
  if (kind === 'address') return ADDRESS;
  if (kind === 'number') return /^(?:1[5-9]|20)\d\d$/.test(raw) ? YEAR : 10 + Math.min(6, raw.length);
  return 100 + (raw.charCodeAt(0) & 0xffff);
}
