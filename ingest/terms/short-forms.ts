import { readPackageFile } from '../../schema/files.ts';

/** Words of English that are in every small dictionary, of two to six letters: longer short forms are not in use. */
const COMMON_WORDS = 'schema/vocab/common-words.txt';
const LONGEST_WORD = 6;
/** Letters that may stand for anything: "ER", "MS", "AD", "PC". */
const TINY = /^\p{L}{1,2}$/u;
const ONE_WORD = /^\p{L}+$/u;

let words: ReadonlySet<string> | undefined;

/** Whether letters alone are a common English word, in whatever letter case. */
export function isCommonWord(letters: string): boolean {
  if (letters.length > LONGEST_WORD) return false;
  words ??= new Set(readPackageFile(COMMON_WORDS).split(/\s+/));
  return words.has(letters.toLowerCase());
}

/**
 * Whether a spelling is a short form that may well mean something else, so that it counts only with evidence: one of one or two
 * letters, or of capitals that make a common word ("CAT", "REST"); of a gene, any common word ("Clock"), any word of four letters
 * ("Tech"), and what has three letters and is neither its symbol nor the initials of its name ("EGF", epidermal growth factor).
 */
export function isDoubtful(spelling: string, { name, category }: { name: string; category: string }): boolean {
  if (spelling.length > LONGEST_WORD || !ONE_WORD.test(spelling)) return false;
  const gene = category === 'gene-or-protein';
  if (gene && spelling.length <= 3 && spelling !== name && !isInitials(spelling, name)) return true;
  const capitals = /\p{Lu}/u.test(spelling.length > 1 ? spelling.slice(1) : spelling);
  if (!capitals) return gene && (spelling.length <= 4 || isCommonWord(spelling));
  return TINY.test(spelling) || isCommonWord(spelling);
}

/** Whether a short form has the first letter of each word of a name, and no other. */
function isInitials(short: string, name: string): boolean {
  const words = name.split(/[ -]/);
  return words.length === short.length && words.every((word, at) => word[0]?.toUpperCase() === short[at]);
}
