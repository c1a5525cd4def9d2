import type { Span } from '../schema/span.ts';

/** What proteins and nucleic acids are built of: named for their place in a chain they are no substances of their own. */
const RESIDUES = [
  ...['alanine', 'arginine', 'asparagine', 'aspartate', 'aspartic acid', 'cysteine', 'glutamate', 'glutamic acid'],
  ...['glutamine', 'glycine', 'histidine', 'isoleucine', 'leucine', 'lysine', 'methionine', 'phenylalanine', 'proline'],
  ...['serine', 'threonine', 'tryptophan', 'tyrosine', 'valine'],
  ...['adenine', 'cytosine', 'guanine', 'thymine', 'adenosine', 'cytidine', 'guanosine', 'thymidine'],
];
const RESIDUE = `(?:${RESIDUES.join('|')})`;
const IS_RESIDUE = new RegExp(`^(?:L-)?${RESIDUE}s?$`, 'i');
/** What turns one residue into another: "glycine to valine", "serine/threonine", "Arg → Gln". */
const INTO = '(?:[- ](?:to|for|by|with)[- ]|[-/>→]|\\s(?:/|-+>|>|→)\\s)(?:an? )?';
const BEHIND = ['residue', 'kinase', 'phosphat', 'proteas', 'proteinase', 'phosphorylat', 'repeat', 'rich', 'zipper'];
/** "arginine84", "serine at position 9", "tyrosine kinase", "cysteine-rich". */
const HAS_PLACE = new RegExp(
  `^s?(?:[- ]?\\d|[- ](?:${BEHIND.join('|')})| \\((?:[ACGTU]{3}|[A-Z](?:[a-z]{2})?)\\)|${INTO}(?:${RESIDUE}|stop\\b))`,
  'i',
);
const TAKES_PLACE = new RegExp(
  `(?:\\b(?:conserved|invariant|catalytic|terminal|phospho)[- ]|${RESIDUE}\\d*${INTO})$`,
  'i',
);
/** Words of a change in a chain: what residues stand near them are residues. */
const OF_CHAINS =
  /\b(?:mutat|substitut|replac|codon|missense|polymorphi|residue|insertion|deletion|motif|amino acids? \d|position \d)/i;
const NEAR = 60;

/** Further ions of those that an enzyme moves: the potassium of "Na+/K+-ATPase". */
const IONS = '(?:[-/,]{0,2}\\d?[A-Z][a-z]?\\(?\\d?[+-]\\)?){0,2}';
/** An enzyme that has the substance before it in its name: "superoxide dismutase", "calcium-dependent kinase", "inositol 3-kinase". */
const ENZYME = new RegExp(
  `^${IONS}(?:-(?:dependent|activated|specific|sensitive))?[- ](?:\\([\\p{L}\\d-]{2,12}\\) )?(?:S-|\\d[- ])?(\\p{Ll}{3,}ase|ATPase)s?\\b`,
  'u',
);
/** What lets the substance before it through: "calcium channel", "sodium-dependent transporter". */
const PASSAGE = new RegExp(
  `^${IONS}(?:-(?:dependent|activated|specific|sensitive|gated))?[- ](?:channel|(?:co-?)?transporter|exchanger|pump)s?\\b`,
);
/** A protein by what it binds or is made with: "retinol-binding protein", "glucose-regulated protein", "zinc finger". */
const BOUND =
  /^(?:[- ](?:binding|regulated|inducible|responsive|sensing|transport)[- ](?:proteins?|globulins?|kinases?)|[- ]fingers?)\b/;
const NO_ENZYMES = new Set([
  'increase',
  'decrease',
  'release',
  'disease',
  'phase',
  'phrase',
  'base',
  'case',
  'database',
]);

/** Whether a substance is named as a part of a protein, in its chain or in its name, and not for itself. */
export function isPartOfProtein(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + NEAR);
  const enzyme = ENZYME.exec(after)?.[1];
  if ((enzyme !== undefined && !NO_ENZYMES.has(enzyme)) || PASSAGE.test(after) || BOUND.test(after)) return true;
  if (!IS_RESIDUE.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return HAS_PLACE.test(after) || TAKES_PLACE.test(before) || OF_CHAINS.test(before) || OF_CHAINS.test(after);
}
