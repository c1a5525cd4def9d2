import { keysOf } from './tokens.ts';

/** Names in words that have a part, a number or a Greek letter: most have none. */
const MAY_VARY = /\b(?:subunit|chain)\b|[a-z] (?:\d|[IVX]+\b)/;
/** "alpha subunit" and "subunit alpha" are alpha, "alpha 1 chain" is alpha 1. */
const PART = / (?:subunit|chain)(?= |$)/;
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
/** Longer words alone are followed by the number of a member: "factor II", but "ring 1". */
const LETTERS_BEFORE = /^[a-z]{4,}$/;
const GREEK = 'alpha beta gamma delta epsilon zeta kappa mu omega pi sigma theta';
/** Each with the Latin letter that symbols have for it, as HGNC's guidelines say. */
const LATIN = new Map(GREEK.split(' ').map((name) => [name, name[0]!]));
const TYPED = /^([a-z]{4,}) type ([IVX]+|\d)(?= |$)/;

/**
 * Other ways to write the name of a gene in words, by the keys of its tokens: with a Roman number for an Arabic one or the other
 * way round ("casein kinase II"), without its "subunit" or "chain", with a Latin letter behind the number of a member ("factor
 * 1a"), and with its type before it ("type VII collagen").
 */
export function wordedVariants(spelling: string): string[][] {
  if (!MAY_VARY.test(spelling)) return [];
  const plain = spelling.replace(PART, '');
  const whole = plain === spelling ? [] : [keysOf(plain)];
  const path = whole[0] ?? keysOf(spelling);
  const [, family, type] = TYPED.exec(plain) ?? [];
  const typed = family && type ? [keysOf(plain.replace(TYPED, 'type $2 $1'))] : [];
  const made = [path, ...typed].flatMap((one) => numbered(one));
  return [...whole, ...typed, ...made, ...withLatin(path)];
}

/** The same name with its number in the other numerals; within a name "X" and "V" are letters. */
function numbered(path: readonly string[]): string[][] {
  const at = path.findIndex((key, index) => {
    const isNumber = ARABIC.test(key) || (index === path.length - 1 && ROMAN.includes(key));
    return isNumber && LETTERS_BEFORE.test(path[index - 1] ?? '');
  });
  if (at < 0) return [];
  const key = path[at]!;
  return [path.with(at, ARABIC.test(key) ? ROMAN[Number(key)]! : String(ROMAN.indexOf(key)))];
}
const ARABIC = /^(?:[1-9]|10)$/;

/** "hypoxia-inducible factor 1a", "glutathione S-transferase P1": a Latin letter for the Greek one beside the number at the end. */
function withLatin(path: readonly string[]): string[][] {
  if (path.length < 3) return [];
  const at = path.findIndex((key, index) => index > path.length - 3 && LATIN.has(key));
  const number = path[at === path.length - 1 ? at - 1 : at + 1];
  return at >= 0 && ARABIC.test(number ?? '') ? [path.with(at, LATIN.get(path[at]!)!)] : [];
}
