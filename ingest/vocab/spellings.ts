import { readPackageFile } from '../../schema/files.ts';
import { byCodeUnit } from '../../schema/id.ts';
import { keysOf } from '../terms/tokens.ts';
import { casedForm } from '../terms/trie.ts';
import type { Joined } from './join.ts';
import { diseaseVariants } from './variants.ts';

/** A spelling that several concepts claim. */
export interface Conflict {
  readonly spelling: string;
  /** Null where it goes to none. */
  readonly given: string | null;
  readonly others: readonly string[];
}

/** The ranks of names that are made of the name to show, and of others: after those of all files. */
const MADE = Number.MAX_SAFE_INTEGER - 1;
const MADE_OF_OTHERS = Number.MAX_SAFE_INTEGER;
const LONGEST = 120;
const MOST_WORDS = 12;

/** A spelling that is a symbol rather than words: its letter case is part of it ("TNF", "p53", "HbA1c", "IL-8"). */
export const isSymbol = (spelling: string): boolean =>
  !/[\s,]/.test(spelling) && /[\p{Lu}\p{N}]/u.test(spelling) && !/\p{Ll}{3}/u.test(spelling);

const stopKey = (text: string): string => keysOf(text.trim().toLowerCase()).join(' ');

/** Words of general English that are no names of anything, unless written as symbols. */
export function generalWords(extra: readonly string[] = []): ReadonlySet<string> {
  const own = JSON.parse(readPackageFile('schema/vocab/general-words.json')) as string[];
  return new Set([...own, ...extra].map((word) => stopKey(word)).filter((word) => word !== ''));
}

/** "beta-2" is any second of its kind. */
const GREEK_NUMBER = /^(?:alpha|beta|gamma|delta|[\u03b1-\u03c9])-?\d$/i;

/** Whether a spelling can be looked for in prose at all. */
function isUsable(spelling: string, isName: boolean, stop: ReadonlySet<string>): boolean {
  if (spelling.length > LONGEST || /[|\n\u0000-\u001f]/.test(spelling) || !/\p{L}/u.test(spelling)) return false;
  if (spelling.length < (isName ? 2 : 3) || spelling.split(/\s+/).length > MOST_WORDS) return false;
  // A Roman or Arabic number with a letter ("B12", "C3") names too many things to be another name of one.
  if (!isName && (/^[A-Z]?-?\d+[A-Za-z]?$|^[IVX]+$/.test(spelling) || GREEK_NUMBER.test(spelling))) return false;
  const general = stop.has(stopKey(spelling));
  return !general || (spelling.length > 2 && /^[^\p{Ll}]+$/u.test(spelling));
}

/** The key by which two spellings are the same to who reads: letter case counts in symbols. */
function keyOf(spelling: string): string {
  const key = keysOf(spelling).join('');
  return isSymbol(spelling) ? `${key} ${casedForm(spelling)}` : key;
}

interface Claim {
  readonly one: Joined;
  readonly spelling: string;
  readonly isName: boolean;
  readonly file: number;
}

const outranks = (a: Claim, b: Claim): boolean => (a.isName !== b.isName ? a.isName : a.file < b.file);

/**
 * The spellings of each concept, its name first. What several claim goes to the one whose name it is, then to that of the
 * earliest file; where two are alike in both, to none.
 */
export function shareSpellings(
  concepts: readonly Joined[],
  withRelated: boolean,
  stop: ReadonlySet<string>,
): { readonly spellings: ReadonlyMap<Joined, readonly string[]>; readonly conflicts: readonly Conflict[] } {
  const best = new Map<string, Claim | null>();
  const rank = new Map<string, Claim>();
  const losers = new Map<string, Set<string>>();
  for (const one of concepts) {
    for (const claim of claimsOf(one, withRelated)) {
      if (!isUsable(claim.spelling, claim.isName, stop)) continue;
      const key = keyOf(claim.spelling);
      const other = rank.get(key);
      if (!other) {
        rank.set(key, claim);
        best.set(key, claim);
        continue;
      }
      if (other.one === one) continue;
      const lost = losers.get(key) ?? new Set<string>();
      if (outranks(claim, other)) {
        rank.set(key, claim);
        best.set(key, claim);
        lost.add(other.one.id);
      } else {
        // Names that differ by an s alone are a thing and its class: the first has it. Other names are nobody's.
        if (!outranks(other, claim) && !claim.isName) best.set(key, null);
        lost.add(one.id);
      }
      losers.set(key, lost);
    }
  }
  const spellings = new Map<Joined, string[]>(concepts.map((one) => [one, []]));
  for (const claim of best.values()) if (claim) spellings.get(claim.one)!.push(claim.spelling);
  const conflicts = [...losers].map(([key, lost]): Conflict => {
    const given = best.get(key)?.one.id ?? null;
    const { spelling, one } = rank.get(key)!;
    const others = [...lost, ...(given === null ? [one.id] : [])].filter((id) => id !== given);
    return { spelling, given, others: others.sort(byCodeUnit) };
  });
  return { spellings, conflicts: conflicts.sort((a, b) => byCodeUnit(a.spelling, b.spelling)) };
}

function* claimsOf(one: Joined, withRelated: boolean): Generator<Claim> {
  if (one.name !== null) yield { one, spelling: one.name, isName: true, file: one.spellings.get(one.name) ?? one.file };
  for (const [spelling, file] of one.spellings) if (spelling !== one.name) yield { one, spelling, isName: false, file };
  if (one.category === 'disease') {
    for (const name of new Set([one.name ?? '', ...one.spellings.keys()])) {
      const file = name === one.name ? MADE : MADE_OF_OTHERS;
      for (const spelling of diseaseVariants(name)) yield { one, spelling, isName: false, file };
    }
  }
  if (withRelated) for (const [spelling, file] of one.related) yield { one, spelling, isName: false, file };
}
