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

const GENE = 'gene-or-protein';
const keyOf = (name: string): string => keysOf(name).join(' ');
const isGene = ({ id, xrefs }: Term): boolean => [id, ...xrefs].some((one) => /^(?:HGNC|NCBIGene):/.test(one));

/** Proteins that have no gene; to others they are a substance. */
const isClass = (term: Term): boolean => (term.category === GENE || PROTEINS.test(term.name)) && !isGene(term);
const PROTEINS = /(?:\p{Ll}{4}(?:in|ase|or)|hormone|proteins?)s?$/u;

interface Member {
  readonly term: Term;
  readonly name: string;
  readonly rank: number;
}

/** Ids of the members of a family, by each of its names. */
export type Families = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Terms with the names of families for those of their first member, where no gene has them: gold that knows no families gives
 * "STAT5" and "retinoid X receptor" to STAT5A and RXRA. Names of genes are numbered by HGNC's guidelines. What is another name of
 * a gene that is no member of the family of that name goes to the first member, too, as does a class of proteins that is a term of
 * its own ("perilipin").
 */
export function nameFirstMembers(terms: readonly Term[], families: Families = new Map()): Term[] {
  const classes = new Map<string, Term>();
  for (const term of terms) {
    if (!isClass(term)) continue;
    for (const name of [term.name, ...term.synonyms]) classes.set(keyOf(name), term);
  }
  const members = new Map([...families].map(([name, ids]) => [keyOf(name), ids]));
  const isStranger = ({ id }: Term, key: string): boolean => members.get(key)?.has(id) === false;
  const known = new Set<string>();
  for (const term of terms) {
    if (isClass(term)) continue;
    known.add(keyOf(term.name));
    for (const key of term.synonyms.map(keyOf)) if (!isStranger(term, key)) known.add(key);
  }
  const best = new Map<string, Member>();
  for (const term of terms.filter((one) => one.category === GENE && isGene(one))) {
    for (const spelling of [term.name, ...term.synonyms]) {
      const [, name, mark] = (isSymbol(spelling) ? SYMBOL : WORDS).exec(spelling) ?? [];
      if (!name || !mark || known.has(keyOf(name)) || !isFamily(name, spelling, classes)) continue;
      const rank = FIRST.indexOf(mark.toLowerCase());
      const other = best.get(keyOf(name));
      if (!other || rank < other.rank) best.set(keyOf(name), { term, name, rank });
    }
  }
  const gone = new Set<Term>();
  const xrefs = new Map<Term, string[]>();
  const given = new Map<Term, string[]>();
  const give = (term: Term, ...names: string[]): unknown => given.set(term, [...(given.get(term) ?? []), ...names]);
  for (const { term, name } of best.values()) give(term, name);
  for (const [key, term] of classes) {
    const member = best.get(key)?.term;
    if (!member || keyOf(term.name) !== key) continue;
    gone.add(term);
    give(member, ...term.synonyms.filter((name) => !best.has(keyOf(name))));
    xrefs.set(member, [...(xrefs.get(member) ?? []), term.id, ...term.xrefs]);
  }
  const isLost = (term: Term, name: string): boolean => {
    const member = best.get(keyOf(name))?.term;
    return member !== undefined && member !== term;
  };
  return terms.flatMap((term) => {
    if (gone.has(term)) return [];
    const names = given.get(term) ?? [];
    const own = term.synonyms.filter((name) => !isLost(term, name));
    return {
      ...term,
      synonyms: [...new Set([...own, ...names])].filter((name) => name !== term.name),
      cased: [...new Set([...term.cased.filter((name) => !isLost(term, name)), ...names.filter(isSymbol)])],
      xrefs: [...term.xrefs, ...(xrefs.get(term) ?? [])],
    };
  });
}

/** Single words, as the caspase of "caspase 1", are met in the names of other genes, too. */
const isFamily = (name: string, spelling: string, classes: ReadonlyMap<string, Term>): boolean =>
  isSymbol(spelling) || (!HAPPENS.test(name) && (/[ -]/.test(name) || classes.has(keyOf(name))));
/** What goes on or is amiss, which genes are called after: "cell cycle progression 1" is no progression. */
const HAPPENS = /(?:tion|sion|ing|ment|rate|defects?|clefts?|syndromes?|diseases?|deficiency)$/;
