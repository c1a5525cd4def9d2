// Names that are only a part of what a text names: "lens proteins", "CD4+ T cells", "Gdf5-Cre".
import type { Mention } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { MODALS, set } from '../words.ts';
import { isAdjectiveOfOther } from './adjectives.ts';

/** Nouns of a whole class of molecules or of what they do: what is told of some of them is not told of all. */
const CLASS =
  /^(?:proteins?|enzymes?|transcription[- ]factors?|kinases?|receptors?|(?:auto)?antibod(?:y|ies)|antigens?|signal(?:l?ing| transduction) (?:pathway|cascade)s?|gene expression|(?:expression|transcription) of genes|stress|metabolism|energy|energies)$/iu;
/** Of these a clause behind tells which are meant, and no statement is made of it: "expression of genes that encode …". */
const TOLD_CLASS =
  /^(?:transcription[- ]factors?|signal(?:l?ing| transduction) (?:pathway|cascade)s?|gene expression|(?:expression|transcription) of genes)$/iu;
const TELLING =
  /^,? (?:(?:that|which|whose)\b|(?:involved|associated|encod(?:ed|ing)|required|responsible|needed|necessary|related|specific|linked|implicated|able)\b)/;
/** "the expression of these genes", "genes that were expressed": of some alone. */
const SOME_GENES =
  /^(?:expression of (?:these|those|such|the) genes|expressed genes|genes? (?:that |which )?(?:was|were|are|is) .{0,30}ed)$/i;
/** "the Smad family of transcription factors" */
const OF_FAMILY = /\b(?:famil(?:y|ies)|superfamily|subfamily|class|subclass|subset|members?) of (?:the )?$/;
/** What is done to molecules: of which, stands behind it, "phosphorylation of AQP2", "transcription of genes that". */
const ON_MOLECULES =
  /^(?:(?:de)?phosphorylation|(?:poly|de)?ubiquitination|ubiquitylation|(?:de)?acetylation|sumoylation|hydrolysis|glycosylation)$/iu;
const OF_MOLECULE = /^(?: and \p{L}+)? of (?!the body)/u;
const TRANSCRIPTION = /^transcription$/i;
const OF_SOME_GENES =
  /^ of (?:(?!genes?\b)[\p{L}'-]+ (?:and |or )?){1,5}genes?\b|^ of genes,? (?:that|which|involved|encod|required|needed|responsible)/u;
/** The stress of what, the metabolism of what. */
const OF_WHAT = /^(?:stress|metabolism|energy)$/iu;
const AROUND = 60;

/** What says how much or how many there is of a class, points to it or praises it, and makes no other class of it. */
const OPEN = set(
  'the a an this that these those such its their our your his her my whose which what any some all both each every no another other',
  'one two three four several many most more much less few fewer various different numerous multiple certain enough too hundred thousand',
  'high higher highest low lower lowest increased increasing decreased decreasing elevated reduced raised excess excessive extra',
  'new important key major main essential necessary good bad great greater big small vital total overall daily',
  'chronic severe mild acute constant ongoing prolonged everyday long-term short-term long-standing longstanding day-to-day',
  'emotional psychological physical mental psychosocial',
  MODALS,
);
/** Words behind which a phrase begins: what stands between such a word and the class is its modifier, and no verb. */
const OPENERS = set(
  'the a an this that these those its their our your some all both several many most other various different certain',
  'of in on by with for from between via through into within against as than during such one two three four',
);
const WORD_BEFORE = /(?<![\p{L}\p{N}/+-])([\p{L}\p{N}][\p{L}\p{N}'/+-]*)$/u;
/** What is written like a symbol: "Eed", "E2", "AQP2-F204V". */
const SYMBOL = /^(?:\p{Lu}.*[\p{N}\p{Lu}-]|\p{Ll}+\p{Lu})/u;
/** Adjectives by their endings, and what is compounded with a hyphen. */
const ADJECTIVE = /^\p{L}{3,}(?:ic|al|ar|ous|ive|ary|ory|ile|oid|less)$|^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u;
const NUMBER = /^\d/;

const CELLS =
  '(?:cells?|neurons?|lymphocytes?|progenitors?|precursors?|fibroblasts?|keratinocytes?|macrophages?|monocytes?|fib(?:er|re)s?|subsets?|populations?|clones?|tumou?rs?|cancers?|carcinomas?)';
/** Behind what a cell has or lies in: "ganglion cells", "DRG neurons", "liver endothelial cells". */
const OF_CELLS = new RegExp(
  String.raw`^(?:[- ]\p{Ll}{2,18}(?:al|ic|ar|ry|oid|stem|mast|hair))?[- ](?:cells?|neurons?|progenitors?|fibroblasts?|keratinocytes?|macrophages?|fib(?:er|re)s?)\b`,
  'u',
);
/** "CD4+ T cells", "Isl1-positive neurons", "HER2-negative tumors": what a cell is told by. */
const MARKS = new RegExp(
  String.raw`^(?:[+⁺−]|\((?:\+|-|−)\)|[- ](?:positive|negative|expressing|immunoreactive|reactive|labell?ed|high|low|null)\b)(?! ?/)[\p{L}\p{N}+−-]{0,16}(?: [\p{L}\p{N}+-]{1,16}){0,3} ${CELLS}\b`,
  'u',
);
/** "CD4 counts" are of cells. */
const COUNTED = /^[- ](?:cells?|counts?|lymphocytes?|neurons?|lines?)\b/;
/** "tumor-specific", "lupus-like", "bone marrow-derived cells": not the thing itself. Behavior that is like an illness is how it shows. */
const SUFFIXES =
  /^(?:-(?:specific|like(?! (?:behaviou?rs?|symptoms?|states?|phenotypes?)\b)|restricted)\b|-derived (?:\p{L}+ ){0,2}(?:cells?|neurons?|lines?|fibroblasts?|macrophages?)\b)/u;
/** What drives a recombinase or a reporter, and what it cuts out: "Gdf5-Cre", "the floxed Bmpr1a allele". */
const DRIVES =
  /^(?:[- ]?(?:Cre|iCre|CreER\w{0,3}|GAL4|Gal4|LacZ|lacZ|LACZ)(?![\p{Ll}])|-driven (?:Cre|expression|reporter))/u;
/** "chromosome 17", "regions of chromosome X": a place on it; "myosin VI": one of a family. */
const LOCUS = /^ (?:\d|[XY]\b|(?:regions?|arms?|segments?|bands?|intervals?) )/;
const CHROMOSOME = /^chromosomes?$/i;
const NUMBERED = /^ (?:[IVX]{2,4}|V)[A-Za-z]?(?![\p{L}\p{N}-])/u;
/** "the A–B interaction", "the A-B axis": of the two together. */
const PAIRED =
  '(?:interactions?|binding|associations?|ax[ei]s|heterodimers?|contacts?|interfaces?|fusions?|recognition)';
const FIRST_OF_PAIR = new RegExp(String.raw`^[–-][\p{L}\p{N}]+(?:[–-][\p{L}\p{N}]+)* ${PAIRED}\b`, 'u');
const LAST_OF_PAIR = new RegExp(String.raw`^ ${PAIRED}\b`);
const BEHIND_FIRST = /[\p{L}\p{N}]{2}[–-]$/u;
const FLOXED = /\bfloxed (?:alleles? (?:of|at|for) (?:the )?)?$|\bCre-$/;

/** What stands for a thing that the vocabulary does not know: it takes the place of a name, and nothing is told of it. */
export const STRANGER = '';
const GENE = 'gene-or-protein';
const PLACE = 'anatomy';
const OF_GENES: ReadonlySet<string> = new Set(['chemical', 'nutrient', 'process']);
const GENES = /^ (?:genes?|enzymes)\b/;
const JOINED = /^(?:,? (?:and|or|and\/or) |, )/;

/** Where much more is named of genes than of what is eaten, "the protein" is some molecule, and nothing of a diet. */
export function isOfMolecules(named: readonly Mention[], categoryOf: (mention: Mention) => string): boolean {
  let genes = 0;
  let eaten = 0;
  for (const one of named) {
    const category = categoryOf(one);
    if (category === GENE) genes++;
    else if (category === 'food' || (category === 'nutrient' && !PROTEIN.test(one.quote))) eaten++;
  }
  return genes >= MANY_GENES && genes > 2 * eaten;
}
const MANY_GENES = 20;
const PROTEIN = /^proteins?$/i;
const OF_A_DIET = /\b(?:dietary|whey|soy|milk|plant|animal|egg|meat)[ -]$/i;

/** The mentions of a claim, with a stranger for each that is only a part of what is named. */
export function withNarrowed(
  text: string,
  mentions: readonly Mention[],
  categoryOf: (mention: Mention) => string,
  ofMolecules: boolean,
): readonly Mention[] {
  const isMolecule = ({ quote, span }: Mention): boolean =>
    ofMolecules && PROTEIN.test(quote) && !OF_A_DIET.test(text.slice(Math.max(0, span.start - AROUND), span.start));
  return mentions.flatMap((one) => {
    if (!isMolecule(one) && !isNarrowed(text, one, categoryOf(one), mentions)) return [one];
    return isMarkOfNamed(text, one.span, mentions) ? [] : [{ ...one, mechanismId: STRANGER }];
  });
}

/** Whether a mention is only a part of what is named, which the vocabulary does not know. */
function isNarrowed(text: string, mention: Mention, category: string, mentions: readonly Mention[]): boolean {
  const { quote, span } = mention;
  if (SOME_GENES.test(quote)) return true;
  if (CLASS.test(quote)) return isNarrowedClass(text, mention, mentions);
  const behind = text.slice(span.end, span.end + AROUND);
  if (CHROMOSOME.test(quote)) return LOCUS.test(behind);
  if (ON_MOLECULES.test(quote)) return OF_MOLECULE.test(behind);
  if (TRANSCRIPTION.test(quote) && OF_SOME_GENES.test(behind)) return true;
  if (isAdjectiveOfOther(text, mention, category, mentions)) return true;
  if (category === PLACE) return OF_CELLS.test(behind);
  if (SUFFIXES.test(behind) || (OF_GENES.has(category) && isOfGenes(behind, mention, mentions))) return true;
  if (category !== GENE) return false;
  if (NUMBERED.test(behind) || FIRST_OF_PAIR.test(behind)) return true;
  if (LAST_OF_PAIR.test(behind) && BEHIND_FIRST.test(text.slice(Math.max(0, span.start - AROUND), span.start)))
    return true;
  if (MARKS.test(behind) || COUNTED.test(behind) || DRIVES.test(behind)) return true;
  return FLOXED.test(text.slice(Math.max(0, span.start - AROUND), span.start));
}

/** Whether genes are told of by what they are for: "DNA repair genes", "antioxidant or DNA repair genes". */
function isOfGenes(behind: string, { span: { end } }: Mention, mentions: readonly Mention[]): boolean {
  if (GENES.test(behind)) return true;
  const [joined] = JOINED.exec(behind) ?? [];
  if (joined === undefined) return false;
  const next = mentions.find(({ span }) => span.start === end + joined.length);
  return next !== undefined && GENES.test(behind.slice(next.span.end - end));
}

/** Whether what stands before it is but the mark of a cell that is named itself: the "CD4" of "CD4+ T cells". */
export function isMarkOfNamed(text: string, { end }: Span, mentions: readonly Mention[]): boolean {
  const [marked] = MARKS.exec(text.slice(end, end + AROUND)) ?? [];
  if (marked === undefined) return false;
  return mentions.some(
    ({ span }) => span.start > end && span.start < end + marked.length && span.end >= end + marked.length,
  );
}

/** Whether the modifier of a class, or what is told of it, makes something more special of it. */
function isNarrowedClass(
  text: string,
  { quote, span: { start, end } }: Mention,
  mentions: readonly Mention[],
): boolean {
  // "DNA repair enzymes"
  if (/ /.test(text[start - 1] ?? '') && mentions.some(({ span }) => span.end === start - 1)) return true;
  const near = text.slice(Math.max(0, start - AROUND), start);
  // What stands above begins no phrase that goes on here.
  const before = near.slice(near.lastIndexOf('\n') + 1).replace(/\s+/g, ' ');
  if (OF_FAMILY.test(before)) return true;
  const [, last] = /[ –-]$/.test(before) ? (WORD_BEFORE.exec(before.slice(0, -1)) ?? []) : [];
  if (last !== undefined && isModifier(last, before)) return true;
  const behind = text.slice(end, end + AROUND);
  return (TOLD_CLASS.test(quote) && TELLING.test(behind)) || (OF_WHAT.test(quote) && /^ of (?!the body)/.test(behind));
}

function isModifier(word: string, before: string): boolean {
  const key = word.toLowerCase();
  if (OPEN.has(key) || NUMBER.test(key)) return false;
  if (SYMBOL.test(word) || ADJECTIVE.test(key)) return true;
  const rest = before.slice(0, before.lastIndexOf(word)).trimEnd();
  // "subunit c protein", "as Eed protein"
  if (/^\p{Ll}$/u.test(word) || (/^\p{Lu}/u.test(word) && /[\p{L},]$/u.test(rest))) return true;
  const opener = /(?<![\p{L}\p{N}])(\p{L}+)$/u.exec(rest)?.[1]?.toLowerCase();
  if (opener === undefined || key.endsWith('ing')) return false;
  return OPENERS.has(opener) || (ADJECTIVE.test(opener) && !key.endsWith('ly'));
}
