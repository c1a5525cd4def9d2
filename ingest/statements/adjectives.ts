// Names that are adjectives of something that nobody knows: "spinal circuit assembly", "mitochondrial gene stability".
import type { Mention } from '../../schema/model.ts';
import { HEADS } from '../lexicon.ts';
import { set } from '../words.ts';

/** Adjectives by their endings; behind some such endings stand nouns. */
const ADJECTIVE = /^\p{L}{2,}(?:[^vw]al|ic|[ul]ar|ous)$/iu;
const NOUNS =
  /(?:biotic|garlic|colic|panic|musical|animal|chemical|mineral|arousal|canal|adrenal|pineal|cellular|metal)$/i;
/** Categories whose adjectives speak of the thing; a drug or a disease may be named by one. */
const OF_THINGS: ReadonlySet<string> = new Set(['anatomy', 'cell', 'microbe', 'process', 'traditional-concept']);
/** Behind it the noun that it tells of, and what stands before that. */
const NOUN = /^ ((?:\p{Ll}+(?:-\p{Ll}+)*))/u;
/** What is the thing itself, or all of it, or one of its ills. */
const SAME = set(
  'region regions area areas tissues cell disease diseases disorder disorders infection infections illness illnesses',
  'problem problems issue issues symptom symptoms complaint complaints condition conditions change changes wall walls lining',
  'system systems mass size volume factor factors cause causes effect effects influence influences process processes',
  'deterioration decline damage injury injuries failure loss losses dysfunction impairment impairments stress pain pains',
  'involvement imbalance balance growth development maturation capacity performance quality structure structures integrity',
  'contraction contractions secretion secretions flora overgrowth load burden species strains',
);
/** No nouns: words behind which something else begins. */
const FUNCTIONAL = set(
  'is are was were be been being has have had do does did can could may might must shall should will would that which who whose',
  'in on of to for at by with from into within through during after before between under over as than and or but nor not also while when',
);

/** "mitochondrial gene stability": of the genes, and of the thing in no way. */
const GENE_OF_WHICH =
  /^ (?:gene|protein|membrane) (?:stability|copy|number|content|expression|transfer|therapy|delivery)/;

/** Whether a name is but the adjective of a noun that makes something else of the two. */
export function isAdjectiveOfOther(
  text: string,
  { quote, span: { end } }: Mention,
  category: string,
  mentions: readonly Mention[],
): boolean {
  if (!OF_THINGS.has(category) || !ADJECTIVE.test(quote) || NOUNS.test(quote)) return false;
  const near = text.slice(end, end + AROUND).replace(/\s/g, ' ');
  if (GENE_OF_WHICH.test(near)) return true;
  const [behind, noun] = NOUN.exec(near) ?? [];
  if (noun === undefined || HEADS.has(noun) || SAME.has(noun) || FUNCTIONAL.has(noun)) return false;
  // "hepatic iron" is iron, and where it is.
  return (
    !noun.endsWith('ly') && !mentions.some(({ span }) => span.start > end && span.start < end + behind!.length + 1)
  );
}
const AROUND = 40;
