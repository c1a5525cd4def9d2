import type { Mechanism, Mention } from '../schema/model.ts';
import type { Span } from '../schema/span.ts';
import type { Taken } from './terms/trie.ts';
import type { Vocabulary } from './vocabulary.ts';
import { set } from './words.ts';

/** How often an article must name a mechanism before a mere "microbes" or "remodeling" is taken for it. */
const SPOKEN_OF = 3;
/** Characters around a name that are looked at. */
const WINDOW = 40;
/** Characters between two names of a list: ", and ". */
const MOST_APART = 6;
const GENE = 'gene-or-protein';
const MICROBE = 'microbe';
const REMEDY = 'intervention';
const TRADITION = 'traditional-concept';

/** What is said of a gene or its product, right behind its name or before an "of" in front of it. */
const SAID_OF_GENES = set(
  'gene protein mrna cdna transcript expression overexpression receptor ligand antibody antigen level activity activation',
  'inhibitor inhibition agonist antagonist polymorphism mutation mutant variant allele locus promoter knockout knockdown',
  'deficiency deficient null haplotype genotype exon intron isoform subunit signaling signalling pathway phosphorylation',
  'methylation silencing sirna shrna kinase phosphatase enzyme homolog ortholog immunoreactivity immunostaining transgene',
  'upregulation downregulation induction secretion positive negative',
);
/** What stands right before the name of a gene or its product. */
const BEFORE_GENES = set(
  'gene genes protein proteins anti recombinant encoding encodes transgenic phospho activate activates activated activating',
  'express expresses expressed expressing phosphorylate phosphorylates phosphorylated phosphorylating',
);
/** What is said of a disease, right behind its name, and who has it. */
const SAID_OF_DISEASES = set('patient symptom diagnosis onset progression epidemic case sufferer severity remission');
const HAVE_DISEASES = set('patient person people child adult woman man subject diagnosed');
const LINKS = set('of in for the human mouse murine rat');
const KNOCK_OUT = /^\s?\(?[-+−–]\/[-+−–]/;
const WORD_BEHIND = /^[\s(-]{0,3}(?:m?RNA|\p{L}+)/u;
const LISTED = new Set([',', '/', '-', '&', 'and', 'or', ', and', ', or']);

/** What passes a wall, invades or is fought, and is listed so, is no community: "toxins and bacteria", "bacteria or viruses". */
const AGENTS = '(?:toxins?|virus(?:es)?|pathogens?|parasites?|fungi|yeasts?|particles|molecules|allergens?|nutrients)';
const AGENTS_BEFORE = new RegExp(`\\b${AGENTS}(?:,| and| or|, and|, or) $`, 'i');
const AGENTS_BEHIND = new RegExp(`^(?:,| and| or|, and|, or) (?:\\w+ )?${AGENTS}\\b`, 'i');
const PASSING = /^ (?:(?:can|may|could|might|to) )?(?:cross|enter|pass|leak|get|getting|escape|spill|invade)/i;

/** Whether a word for a community of microbes ("bacteria") speaks of single ones: in the singular, or as what comes from outside. */
function isOfSingle(text: string, { start, end }: Span): boolean {
  if (/^(?:bacterium|microbe|microorganism)$/i.test(text.slice(start, end))) return true;
  const behind = text.slice(end, end + WINDOW);
  if (PASSING.test(behind) || AGENTS_BEHIND.test(behind)) return true;
  return AGENTS_BEFORE.test(text.slice(Math.max(0, start - WINDOW), start));
}

/** "fresh herbs", "herbs and spices": in a kitchen they are no medicine, even where an article speaks of such. */
const COOKED =
  /\b(?:spic\w*|garlic|onions?|vegetables?|salads?|soups?|sauces?|fresh|chop\w*|cook\w*|season\w*|flavou?r\w*|sprinkl\w*|grains?|legumes?|nuts|seeds|fruits?|olive oil|kitchen|basil|parsley|thyme|rosemary|oregano|mint|dill)\b/i;

const isCooked = (text: string, { start, end }: Span): boolean =>
  COOKED.test(text.slice(Math.max(0, start - WINDOW), end + WINDOW));

/** What Chinese medicine has act in the body under names that are plain words as well. */
const POWERS = '(?:wind|cold|damp(?:ness)?|heat|dryness|fire|phlegm)';
const POWER = new RegExp(`^${POWERS}$`, 'i');
/** Behind the noun: what ends its phrase, or what a power does. "cold hands" and "damp weather" are hands and weather. */
const BEHIND_POWER = new RegExp(
  `^(?:$|[.,;:!?)\\]\n]| (?:(?:and|or|with) (?:${POWERS}|can|may|is|so|to|the|then|it)\\b|(?:is|are|was|can|may|might|could|will|tends?|that|which|has|have|in|into|from|out|through|to|at|than|when|because|gathers?|enters?|invades?|attacks?|lodges?|settles?|lingers?|stays?|sinks?|rises?|causes?|brings?|gives?|makes?|slows?|blocks?|stops?|obstructs?|damages?|injures?|harms?|contracts?|turns?|collects?|accumulates?|builds?|forms?|weighs?|dries|thickens?|leads?|creates?|produces?|spreads?|moves?|forming|producing)\\b)|-(?:forming|producing))`,
  'i',
);
/** Before what is felt, met with, or no noun: "feel cold", "a cold", "the heat of the sun". */
const BEFORE_PLAIN =
  /\b(?:an?|the|your|common|feel\w*|felt|get\w*|got|catch\w*|caught|have|had|(?<!there )is|are|was|were|be|been|go|goes|gone|turn\w*|very|too|so|bitter|extreme|dry|wet|hot|body|low|high|medium|moderate|gentle|moist|in|apply\w*|using|use|like) $/i;
/** "ion channels", "the TV channel" */
const BEFORE_CHANNEL =
  /(?:^|\b(?:the|your|our|these|all|of|in|and|to|through|along|open\w*|block\w*|warm\w*|clear\w*|unblock\w*) )$/i;

/** Whether a plain word is that of Chinese medicine: "wind", "damp", "the channels". */
function isPower(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const quote = text.slice(start, end);
  if (/^channels?$/i.test(quote)) return BEFORE_CHANNEL.test(before);
  return !POWER.test(quote) || (BEHIND_POWER.test(text.slice(end, end + WINDOW)) && !BEFORE_PLAIN.test(before));
}

const singular = (word: string): string => word.toLowerCase().replace(/(?<!s)s$/, '');

const PLURAL = /\p{Ll}s$/u;
/** Whether the words behind a name speak of a gene: "CAT activity", "CAT-/-". */
function isSaidBehind(text: string, { end }: Span): boolean {
  const after = text.slice(end, end + WINDOW);
  const next = WORD_BEHIND.exec(after)?.[0].replace(/^[\s(-]+/, '') ?? '';
  return KNOCK_OUT.test(after) || SAID_OF_GENES.has(singular(next));
}

/** Whether a plural of a symbol, which none of its own is, is said to be a gene. */
function isSaidOfPlural(text: string, span: Span, known: Mechanism | undefined): boolean {
  const quote = text.slice(span.start, span.end);
  if (!PLURAL.test(quote) || !isSaidBehind(text, span)) return false;
  return ![known?.name ?? '', ...(known?.synonyms ?? [])].some((one) => one.toLowerCase() === quote.toLowerCase());
}

/** Whether the words next to a name speak of a gene: "CAT activity", "expression of CAT", "CAT-/-". */
function isSaidOfGene(text: string, { start, end }: Span): boolean {
  if (isSaidBehind(text, { start, end })) return true;
  const before = text.slice(Math.max(0, start - WINDOW), start).match(/[\p{L}\p{N}]+/gu) ?? [];
  let last = before.pop()?.toLowerCase() ?? '';
  if (BEFORE_GENES.has(last)) return true;
  if (!LINKS.has(last)) return false;
  while (LINKS.has(last)) last = before.pop()?.toLowerCase() ?? '';
  return SAID_OF_GENES.has(singular(last));
}

/** Whether the words next to a name of three letters or more speak of a disease: "AIDS patients", "diagnosed with AIDS". */
function isSaidOfDisease(text: string, { start, end }: Span): boolean {
  if (end - start < 3) return false;
  const next = WORD_BEHIND.exec(text.slice(end, end + WINDOW))?.[0].replace(/^[\s(-]+/, '') ?? '';
  const [who, how] = (text.slice(Math.max(0, start - WINDOW), start).match(/[\p{L}\p{N}]+/gu) ?? []).slice(-2);
  return SAID_OF_DISEASES.has(singular(next)) || (how === 'with' && HAVE_DISEASES.has(singular(who ?? '')));
}

/** Judges doubtful names by what else an article says: `sure` are the mentions in it that need no evidence. */
export function evidenceOf(text: string, sure: readonly Mention[], vocabulary: Vocabulary): Taken {
  const counts = new Map<string, number>();
  const kin = new Set<string>();
  const partners = new Set<string>();
  let traditional = 0;
  /** Where names of genes start and end: what is named last at a place counts. */
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { mechanismId: id, span } of sure) {
    const category = vocabulary.get(id)?.category ?? '';
    if (!counts.has(id)) {
      for (const relative of [id, ...familiesOf(id, vocabulary)]) kin.add(relative);
      if (category === GENE) for (const partner of partnersOf(id, vocabulary)) partners.add(partner);
    }
    counts.set(id, (counts.get(id) ?? 0) + 1);
    if (category === TRADITION) traditional++;
    const isGene = category === GENE;
    mark(starts, span.start, isGene);
    mark(ends, span.end, isGene);
  }
  const listedWithGene = ({ start, end }: Span): boolean => {
    for (let apart = 1; apart <= MOST_APART; apart++) {
      if (ends.has(start - apart) && LISTED.has(text.slice(start - apart, start).trim())) return true;
      if (starts.has(end + apart) && LISTED.has(text.slice(end, end + apart).trim())) return true;
    }
    return false;
  };
  return ({ id, doubt, span }) => {
    if (doubt === 'FORM') {
      const category = vocabulary.get(id)?.category;
      if (category === REMEDY && isCooked(text, span)) return false;
      if (category === TRADITION && traditional >= SPOKEN_OF) return isPower(text, span);
      if (category === REMEDY && traditional >= SPOKEN_OF) return true;
      if (category === MICROBE && isOfSingle(text, span)) return false;
      return (counts.get(id) ?? 0) >= SPOKEN_OF || isSpelledApart(text, span, vocabulary.get(id));
    }
    // "Apcs mRNA": a symbol of its own, as a plural does not stand before what is said of a gene.
    if (doubt === 'CASE' && isSaidOfPlural(text, span, vocabulary.get(id))) return false;
    if (kin.has(id) || familiesOf(id, vocabulary).some((family) => counts.has(family))) return true;
    const category = vocabulary.get(id)?.category;
    if (category === 'disease') return isSaidOfDisease(text, span);
    const named = (): boolean => partners.has(text.slice(span.start, span.end));
    return category === GENE && (named() || isSaidOfGene(text, span) || listedWithGene(span));
  };
}

const mark = (places: Set<number>, at: number, isThere: boolean): unknown =>
  isThere ? places.add(at) : places.delete(at);

/** "the stomach, whose acid": whether a form stands near what makes a name of it, as in "stomach acid". */
function isSpelledApart(text: string, { start, end }: Span, known: Mechanism | undefined): boolean {
  const quote = text.slice(start, end).toLowerCase();
  // "the permeability of the skin": it says itself of what.
  const from = text.startsWith(' of ', end) ? end : Math.max(0, start - FAR);
  const around = text.slice(from, end + FAR).toLowerCase();
  return [known?.name ?? '', ...(known?.synonyms ?? [])].some((spelling) => {
    const name = spelling.toLowerCase();
    const last = [` ${quote}`, ` ${singular(quote)}`].find((word) => name.endsWith(word));
    return last !== undefined && new RegExp(`\\b${escaped(name.slice(0, -last.length))}s?\\b`).test(around);
  });
}
/** As far as a clause goes. */
const FAR = 60;
const escaped = (words: string): string => words.replace(/[^\p{L}\d ]/gu, '\\$&');

const familiesOf = (id: string, vocabulary: Vocabulary): string[] =>
  (vocabulary.get(id)?.parents ?? []).filter(({ relation }) => relation === 'IS_A').map((parent) => parent.id);

/** The symbols that a ligand or a receptor is named by: who speaks of RANKL means its receptor by RANK. */
function partnersOf(id: string, vocabulary: Vocabulary): string[] {
  const known = vocabulary.get(id);
  return known ? [known.name, ...known.synonyms].flatMap((name) => PARTNER.exec(name)?.[1] ?? []) : [];
}
const PARTNER = /^([A-Z][A-Z\d]{2,})(?:LG?|R| ligand| receptor)$/;
