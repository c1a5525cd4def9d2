import type { Claim, Mention } from '../schema/model.ts';

/** A school of medicine. */
const SCHOOL = /\b(?:TCM|medicine|medical theory|ayurveda|homeopathy|naturopathy|unani)$/i;
/** "In ", "; according to the ", "From a " */
const STANDPOINT_BEFORE =
  /(?:^|[.;:,(] ?|\b(?:and|but|while|that|where) )(?:(?:in|for|to|under|within|per) |according to |from )(?:the (?:perspective|viewpoint|standpoint|point of view) of )?(?:the |an? )?$/i;
/** " (short form) theory, the ", ", " */
const STANDPOINT_BEHIND =
  /^(?: \([^()]{1,24}\))?(?: (?:principle|theory|theories|perspective|viewpoint|standpoint|point of view|view|term|thinking|thought|philosophy|tradition|text|teaching|understanding|doctrine|practice)s?)?(?:,| (?:the|an?|it|this|these|each|every|we|they|our|your)\b)/i;

/** Who is spoken of as being past or in the menopause: "postmenopausal women". */
const POPULATION = /^(?:(?:post|peri|pre)[- ]?)?menopausal$/i;
const PEOPLE =
  /^ (?:(?!and |or )[\p{L}-]{1,24} ){0,2}(?:wom[ae]n|females?|patients?|participants?|subjects?|volunteers?|mice|mouse|rats?|group|age)\b/iu;

/** "this hormone", "these nutrients": what was named before. */
const KIND = /^(?:hormone|protein|enzyme|nutrient)s?$/i;
const POINTING = /\b(?:this|these|that|those) (?:\p{L}{1,24} )?$/iu;
/** "a diet rich in fruit", "a diet of beans": what it is made of. */
const DIET = /^diets?$/i;
const MADE_OF =
  /^ (?:(?:that|which) (?:is|are|was|were) |being )?(?:(?:very|particularly|especially|naturally|too) )?(?:rich|high|low|short|heavy|lacking|poor|abundant|plentiful|based|centered|centred|focused|full|packed|loaded|free) (?:in|on|of|around|with|from) /i;
const AROUND = 80;

/**
 * Claims, each without the school of medicine by whose lights it holds: of "In Chinese medicine, …" all that is said is of something
 * else.
 */
export function* withoutStandpoints(claims: Iterable<Claim>, text: string): Generator<Claim> {
  for (const claim of claims) {
    yield without(
      claim,
      (mention) => isStandpoint(claim, mention, text) && !FROM.test(textBefore(claim, mention, text)),
    );
  }
}
/** "From the perspective of Chinese medicine, the treatment": it treats. */
const FROM = /\bfrom (?:\p{Ll}+ ){0,4}\(?$/iu;

/**
 * A claim without what only says for whom or by whose lights it holds, points at what was named or says no more than is said
 * behind it, and that none of its statements speaks of: "from a Chinese medicine perspective", "postmenopausal women", "this
 * hormone", "a diet rich in fruit".
 */
export function withoutBesidePoint(claim: Claim, text: string): Claim {
  const told = new Set(claim.statements.flatMap(({ subject, object }) => [subject, object]));
  return without(claim, (mention) => {
    if (told.has(mention.mechanismId)) return false;
    if (isStandpoint(claim, mention, text)) return true;
    if (POPULATION.test(mention.quote)) return PEOPLE.test(textBehind(claim, mention, text));
    if (DIET.test(mention.quote)) return MADE_OF.test(textBehind(claim, mention, text));
    return KIND.test(mention.quote) && POINTING.test(textBefore(claim, mention, text));
  });
}

/** "In Chinese medicine, all is one": what a claim names alone it is about. */
function without(claim: Claim, isBeside: (mention: Mention) => boolean): Claim {
  const mentions = claim.mentions.filter((mention) => !isBeside(mention));
  return mentions.length === 0 || mentions.length === claim.mentions.length ? claim : { ...claim, mentions };
}

function isStandpoint(claim: Claim, mention: Mention, text: string): boolean {
  const { mechanismId, span, quote } = mention;
  // "According to traditional Chinese medicine (TCM) the"
  const spelledOut =
    text[span.start - 1] === '(' &&
    claim.mentions.find((other) => other.mechanismId === mechanismId && other.span.end === span.start - 2);
  if (spelledOut) return isStandpoint(claim, spelledOut, text);
  return (
    SCHOOL.test(quote) &&
    STANDPOINT_BEFORE.test(textBefore(claim, mention, text)) &&
    STANDPOINT_BEHIND.test(textBehind(claim, mention, text))
  );
}

const textBefore = ({ span: { start } }: Claim, { span }: Mention, text: string): string =>
  text.slice(Math.max(start, span.start - AROUND), span.start);

const textBehind = ({ span: { end } }: Claim, { span }: Mention, text: string): string =>
  text.slice(span.end, Math.max(span.end, Math.min(end, span.end + AROUND)));
