import type { Term } from '../ingest/terms/file.ts';
import { keysOf } from '../ingest/terms/tokens.ts';
import { isSymbol } from '../ingest/vocab/spellings.ts';

/** What marks the first member of a family at the end of its name, the likeliest first: AKT1, PIK3CA, STAT5A, RXR alpha. */
const FIRST = ['1', 'alpha', 'a', '1a', 'alpha 1', 'i'];
const WORDS = new RegExp(
  `^(.{6,}?)(?:,? (?:subunit|chain|catalytic subunit|heavy chain|family member|member|type|isoform))?[ -]?(?<=[ -]|\\d)(${FIRST.join('|')})(?: (?:subunit|chain))?$`,
  'i',
);
const SYMBOL = /^(?!.*\d1A?$)([A-Z]{3,}\d{0,2}|[A-Z]{2,}\d[A-Z]*\d?)(1|A|1A)$/;

/**
 * Terms with the names of families for those of their first member, where nothing else has them: gold that knows no families gives
 * "STAT5" and "retinoid X receptor" to STAT5A and RXRA. Names of genes are numbered by HGNC's guidelines.
 */
export function nameFirstMembers(terms: readonly Term[]): Term[] {
  const keyOf = (name: string): string => keysOf(name).join(' ');
  const known = new Set(terms.flatMap(({ name, synonyms }) => [name, ...synonyms].map(keyOf)));
  const best = new Map<string, { readonly term: Term; readonly name: string; readonly rank: number }>();
  for (const term of terms.filter(({ category }) => category === 'gene-or-protein')) {
    for (const spelling of [term.name, ...term.synonyms]) {
      const [, name, mark] = (isSymbol(spelling) ? SYMBOL : WORDS).exec(spelling) ?? [];
      if (!name || !mark || known.has(keyOf(name)) || !isFamily(name, spelling)) continue;
      const rank = FIRST.indexOf(mark.toLowerCase());
      const other = best.get(keyOf(name));
      if (!other || rank < other.rank) best.set(keyOf(name), { term, name, rank });
    }
  }
  const named = new Map<Term, string[]>();
  for (const { term, name } of best.values()) named.set(term, [...(named.get(term) ?? []), name]);
  return terms.map((term) => {
    const names = named.get(term) ?? [];
    return { ...term, synonyms: [...term.synonyms, ...names], cased: [...term.cased, ...names.filter(isSymbol)] };
  });
}

/** Single words, as the caspase of "caspase 1", are met in the names of other genes, too. */
const isFamily = (name: string, spelling: string): boolean => isSymbol(spelling) || /[ -]/.test(name);
