import type { Claim, Mention } from '../schema/model.ts';
import { contains } from '../schema/span.ts';
import { introductionOf, pointedAtBy } from './lead-ins.ts';
import { MOST_ABOVE, type NamedText } from './named-text.ts';
import { NOTHING } from './spoken-before.ts';
import { readClause } from './statements/clause.ts';
import type { Relation } from './statements/context.ts';
import { isAilment } from './statements/effects.ts';
import { withItem } from './statements/introduced.ts';
import type { Item } from './statements/items.ts';

/** Characters of what a list hangs on: it is read again with each item. */
const LONGEST_LEAD_IN = 300;
const OF_SIGNS = /\b(?:symptoms?|signs?)\b/i;

/** What the words say that the list of an item hangs on, with the item, the pieces of its claim, in its place. */
export function relationsOfItem(named: NamedText, claim: Claim, item: readonly Item[]): readonly Relation[] {
  const { document, wordsOf, categoryOf } = named;
  const { sentence, span } = claim;
  if (document.sentences[sentence]!.start !== span.start) return [];
  const block = named.blockAt(span);
  // "Minerals", "Zinc. It is found in oats.": what goes on in a second sentence is no item.
  if (named.slice({ start: document.blocks[block]!.span.start, end: span.start }).trim() !== '') return [];
  const above = introductionOf(document, block);
  const pointedAt = above && pointedAtBy(document, above);
  const leadIn = pointedAt ?? above;
  if (leadIn === null || leadIn.end - leadIn.start > LONGEST_LEAD_IN) return [];
  const mentions = named.namedIn(leadIn);
  const heading = named.headingAbove(block);
  const introduction = {
    words: wordsOf(leadIn),
    mentions,
    ailments: ailmentsAmong(named, mentions).filter((one) => !isKindOfSign(named.text, one)),
    topic: ailmentAbove(named, block),
    isPointedAt: pointedAt !== null,
    isOfSigns: heading !== null && OF_SIGNS.test(named.slice(heading)),
  };
  const items = withItem(introduction, item, named.itemsOf);
  if (items === null) return [];
  const surroundings = {
    text: named.text,
    memory: NOTHING,
    refer: (one: Mention) => [one],
    categoryOf,
    ailment: named.ailment,
  };
  // "Pale fingers" below "Symptoms include:": the fingers are no symptom.
  const isSeatOfSign = ({ predicate, rule, subject }: Relation): boolean =>
    predicate === 'ASSOCIATED_WITH' && rule === 'copula' && named.categoryOfId(subject) === 'anatomy';
  return readClause(items, surroundings).relations.filter(
    (one) => contains(span, one.subjectSpan) !== contains(span, one.objectSpan) && !isSeatOfSign(one),
  );
}

const ailmentsAmong = ({ categoryOf }: NamedText, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((one) => isAilment(categoryOf(one)));

/** The ailment that the nearest heading with one, or the title, is about. */
function ailmentAbove(named: NamedText, block: number): readonly Mention[] {
  const { blocks } = named.document;
  for (let at = block; at >= 0; at = at > 0 && at <= block - MOST_ABOVE ? 0 : at - 1) {
    const { kind, span } = blocks[at]!;
    if (kind !== 'HEADING' && at > 0) continue;
    const ailments = ailmentsAmong(named, named.namedIn(span));
    if (ailments.length > 0) return ailments.slice(0, 1);
  }
  return [];
}

/** "Digestive symptoms": of the gut, and no ailment. */
const isKindOfSign = (text: string, { quote, span }: Mention): boolean =>
  OF_SIGNS.test(quote) ||
  (/(?:ive|al|ic|ary|ory|ous)$/.test(quote) && /^ (?:symptoms?|signs?)\b/.test(text.slice(span.end, span.end + 10)));
