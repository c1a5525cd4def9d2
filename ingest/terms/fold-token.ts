import { foldedWords } from '../../schema/fold.ts';

/** Endings of plurals that are not made by an s, with their singulars; the first that fits is taken. */
const PLURALS: readonly (readonly [plural: string, singular: string])[] = [
  ['bacteria', 'bacterium'],
  ['illi', 'illus'],
  ['cocci', 'coccus'],
  ['fungi', 'fungus'],
  ['chondria', 'chondrion'],
  ['vertebrae', 'vertebra'],
  ['sses', 'ss'],
  ['uses', 'us'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['xes', 'x'],
  ['oes', 'o'],
  ['ies', 'y'],
  ['ie', 'y'],
];

/** What plurals end in: of other words the table need not be asked. */
const PLURAL_END = new Set(['s', 'a', 'i', 'e']);

const ASCII = /^[A-Za-z0-9]*$/;

/** Words that end in s and are singular; what is "genetic" need not be a matter of genetics. */
const SINGULAR_S = /(?:ss|us|is|genetics|[eo]nomics|kinetics|dynamics)$/;

/**
 * One token as names are compared: NFKC, lower case, no accents, Greek letters by name (a lone ß is a beta of old), singular, American
 * spelling. What comes
 * out is a key, not a word ("diabetes" gives "diabete"): both sides of a comparison pass through here.
 */
export function foldToken(raw: string): string {
  if (raw === 'ß') return 'beta';
  const plain = ASCII.test(raw) ? raw.toLowerCase() : foldedWords(raw).join('');
  if (plain.length < 3) return plain;
  const acronym = /^[A-Z0-9]+$/.test(raw) && raw.length < 7;
  return american(acronym ? plain : singular(plain, /^[A-Z]{2,}s$/.test(raw)));
}

function singular(word: string, plainPlural: boolean): string {
  if (plainPlural) return word.slice(0, -1);
  if (word.length < 4 || !PLURAL_END.has(word.at(-1)!)) return word;
  for (const [plural, single] of PLURALS) {
    if (word.endsWith(plural) && word.length > plural.length - single.length + 2) {
      return word.slice(0, -plural.length) + single;
    }
  }
  return word.endsWith('s') && !SINGULAR_S.test(word) ? word.slice(0, -1) : word;
}

const BRITISH = /[ao]e|our$|[bt]re$|ll(?:ing|ed)$|isation$|^ageing$|^sulph|^leuco/;

function american(word: string): string {
  if (word.length < 5 || !BRITISH.test(word)) return word;
  return word
    .replace(/[ao]e/g, 'e')
    .replace(/our$/, 'or')
    .replace(/([bt])re$/, '$1er')
    .replace(/ll(ing|ed)$/, 'l$1')
    .replace(/isation$/, 'ization')
    .replace(/^ageing$/, 'aging')
    .replace(/^sulph/, 'sulf')
    .replace(/^leuco/, 'leuko');
}
