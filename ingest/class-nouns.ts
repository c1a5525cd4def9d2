import type { Mention } from '../schema/model.ts';

/**
 * Nouns that say of what kind a molecule is. Where the molecule is named, they name no other: "leptin, a hormone that …" and "the
 * hormone leptin" speak of leptin alone. Hormones at large, or the protein of a meal, are meant where none is named.
 */
const CLASS_NOUN =
  /^(?:proteins?|enzymes?|transcription factors?|hormones?|nutrients?|messengers?|(?:signal(?:l?ing)?|messenger) (?:proteins?|molecules?))$/i;
/** "These foods", "other foods": of whatever is eaten; food at large has no plural. */
const FOODS = /^foods$/i;
/** "benzoic acid", "these acids": some acid, whether the vocabulary has it or not, and no acidity. */
const ACID = /^acids?$/i;
const SOME_ACID = /(?:\p{Ll}(?:ic|ous)|\b(?:[Tt]hese|[Tt]hose|[Ss]uch|amino|fatty|\d|two|three))[ -]$/u;
/** "helps food move through the bowel", "Natto, this Japanese food": whatever is eaten. */
const FOOD = /^food$/i;
const PASSING_FOOD = /^ (?:to )?(?:moves?|pass(?:es)?|travels?|slides?|stays?|sits?|leaves?|reach(?:es)?)\b/;
const SOME_FOOD =
  /\b(?:this|that|beyond|apart from|aside from|besides|(?:these|those) \p{L}+|this \p{L}{3,20}|that \p{L}{3,20}) $/iu;
/** "lifestyle factors such as overwork": those that are listed. */
const FACTORS = /^lifestyle (?:factor|habit|choice|change)s$/i;
const LISTED = /^,? (?:such as|like|including)\b/;
/** All of these: most quotes are none. */
const KINDS = new RegExp([CLASS_NOUN, FOODS, FOOD, FACTORS, ACID].map(({ source }) => source).join('|'), 'i');
const MOLECULES: ReadonlySet<string> = new Set(['gene-or-protein', 'chemical', 'nutrient']);
const PLURAL = /s$/i;

/** "the enzyme called X" */
const NAMING = /^ (?:called |named |known as |termed )?$/;
/** "a protein called X", "a protein complex": a kind, whether the vocabulary has X or not. */
const NAMED_BEHIND = /^ (?:called|named|known as|termed|complex(?:es)?)\b/;
const DEFINITE = /\b(?:the|its|their|our|your|another|one) (?:[\p{L}-]{1,24} ){0,2}$/iu;
/** "nutrients, including A": those that are listed. */
const NUTRIENTS = /^nutrients$/i;
const LISTING = /^,? (?:including|such as|like|for example,?|e\.g\.,?|[([]?e\.g\.) $/;
/** "proteins that carry calcium", "the two proteins": some molecules, and not what a meal has of protein. */
const SOME_PROTEINS = /^proteins?$/i;
const COUNTED = /\b(?:the|these|those|both|two|three|four|several|\d{1,3}) $/i;
const TOLD_OF = /^ (?:that|which|whose)\b/;
/** "this enzyme" points to one that was named; of hormones the vocabulary knows which are. */
const POINTING = /\b(?:this|that) $/i;
const POINTED = /^(?:protein|enzyme|transcription factor)$/i;
const KIND = /^(?:protein|enzyme|transcription factor)s?$/i;
const PROTEIN = 'gene-or-protein';
/** ", a small protein that": a kind of what stands before, whatever that is. */
const KIND_OF_SOMETHING =
  /[\p{L}\p{N})][,–—]? ?[,–—] (?:an?|the|another) (?:(?!(?:and|or|of|in) )[\p{L}\d-]{1,24} ){0,2}$/u;
/** "X, a small ", "X (an ", "X is the only ": nothing but an article and what qualifies the noun; what a dash opens is read on its own. */
const APPOSITION =
  /^(?: \([^()]{1,24}\))?(?: ?[,(] ?| is | are | was | were )(?:also )?(?:(?:among|some of|one of) )?(?:(?:an?|the|another|one|two|three|both) )(?:(?!(?:and|or|of|in|for|with|to|that|which|from|by) )[\p{L}\d-]{1,24} ){0,3}$/u;
/** "one of the hormones that make": these do, and it does. */
const ONE_OF = / of /;
/** "Xs, enzymes": a plural needs no article, and then a clause tells it from the next item of a list. */
const BARE_APPOSITION = /^ ?[,(] ?$/;
const TELLING = /^ (?:that|which|made|released|produced|secreted)\b/;
/** What ends the noun's own phrase: "a protein source" is none. */
const ENDED =
  /^(?:$|[,.;:)–—]| (?:that|which|whose|who|made|released|produced|secreted|found|known|called|named|measured|needed|(?:[a-z]{3,16}ed)|involved|responsible|linked|and|in|from|of|by|on|with|to|for|inside|within|you|we|your|our)\b)/;
/** What a name does not go on with: "the A protein family" is not A. */
const ENDED_NAME = /^(?! (?:families|family|kinases?|complex))/;
/** "sometimes called the love ": a by-name of what was named. */
const BY_NAME = /\b(?:called|known as|dubbed|nicknamed|named) [“"‘']?(?:the|an?) (?:[\p{L}-]{1,24} ){0,2}$/u;
const AROUND = 100;

/** Whether a mention is the kind of a molecule that is named beside it. */
export function isClassNoun(
  text: string,
  mention: Mention,
  others: readonly Mention[],
  categoryOf: (mention: Mention) => string,
): boolean {
  const { quote, span } = mention;
  if (!KINDS.test(quote)) return false;
  if (FOODS.test(quote)) return true;
  if (FOOD.test(quote)) {
    const around = text.slice(Math.max(0, span.start - AROUND), span.start);
    return PASSING_FOOD.test(text.slice(span.end, span.end + AROUND)) || SOME_FOOD.test(around);
  }
  if (FACTORS.test(quote)) return LISTED.test(text.slice(span.end, span.end + AROUND));
  if (ACID.test(quote)) return SOME_ACID.test(text.slice(Math.max(0, span.start - AROUND), span.start));
  if (!CLASS_NOUN.test(quote)) return false;
  const before = text.slice(Math.max(0, span.start - AROUND), span.start).replace(/\s+/g, ' ');
  const behind = text.slice(span.end, span.end + AROUND).replace(/\s+/g, ' ');
  if (NAMED_BEHIND.test(behind) || (POINTED.test(quote) && POINTING.test(before))) return true;
  if (KIND_OF_SOMETHING.test(before) && TELLING.test(behind)) return true;
  const isOfNamed = others.some(({ span: { end } }) => end === span.start - 1);
  if (SOME_PROTEINS.test(quote) && !isOfNamed && (TOLD_OF.test(behind) || (PLURAL.test(quote) && COUNTED.test(before))))
    return true;
  const named = others.filter((other) => MOLECULES.has(categoryOf(other)) && !CLASS_NOUN.test(other.quote));
  const between = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ');
  if (BY_NAME.test(before) && named.some(({ span: { end } }) => end <= span.start && end > span.start - AROUND))
    return true;
  const isNamedBehind = named.some(
    ({ span: { start } }) => start >= span.end && start < span.end + AROUND && NAMING.test(between(span.end, start)),
  );
  if (isNamedBehind) return true;
  // "two enzymes, A and B"
  const isListed = ({ span: { start } }: Mention): boolean => start > span.end && between(span.end, start) === ', ';
  if (KIND.test(quote) && PLURAL.test(quote) && COUNTED.test(before) && named.some(isListed)) return true;
  if (
    NUTRIENTS.test(quote) &&
    named.some(({ span: { start } }) => start > span.end && LISTING.test(between(span.end, start)))
  )
    return true;
  // "The finished hormone, calcitriol, does"
  const isExplained = ({ span: { start, end } }: Mention): boolean =>
    /^(?:, | \()$/.test(between(span.end, start)) && /^[,).;]/.test(text.slice(end, end + 1)) && DEFINITE.test(before);
  if (named.some((other) => other.span.start > span.end && isExplained(other))) return true;
  // "the BRCA2 protein", "the CYP enzymes"
  const isKindOf = (other: Mention): boolean =>
    other.span.end === span.start - 1 && (POINTED.test(quote) || categoryOf(other) === PROTEIN);
  if (KIND.test(quote) && ENDED_NAME.test(behind) && named.some(isKindOf)) return true;
  const isApposed = (words: string): boolean =>
    APPOSITION.test(words)
      ? ENDED.test(behind) && !(ONE_OF.test(words) && TELLING.test(behind))
      : PLURAL.test(quote) && BARE_APPOSITION.test(words) && TELLING.test(behind);
  return named.some(
    ({ span: { end } }) => end <= span.start && end > span.start - AROUND && isApposed(between(end, span.start)),
  );
}
