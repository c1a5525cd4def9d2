// What claims say by themselves, before it is known what they point to: each stage goes over all of them before the next begins.
import type { Claim, Mention } from '../schema/model.ts';
import type { Span } from '../schema/span.ts';
import { relationsOfItem } from './list-items.ts';
import type { NamedText } from './named-text.ts';
import { clausesInBrackets } from './statements/asides.ts';
import { type Pieces, piecesOf } from './statements/clause.ts';
import type { Relation } from './statements/context.ts';
import { doseIn } from './statements/doses.ts';
import { ofTopic } from './statements/introduced.ts';
import type { Item } from './statements/items.ts';
import { MAY_REFER } from './statements/referred.ts';
import { missedIn } from './statements/spoken-of.ts';
import { isOfKnown, withStrangers } from './statements/strangers.ts';
import { topicAbove, topicLabelOf } from './topics.ts';
import type { Word } from './words.ts';

/** What a claim says by itself. */
export interface Spelled {
  /** Its words and their pieces; none of what names nothing and points to nothing. */
  readonly words: readonly Word[];
  readonly own: readonly Item[];
  /** The same, told of the heading above where it has but a label for that. */
  readonly items: readonly Item[];
  readonly pieces: Pieces;
  /** What the heading above names, where the claim has but a label for it. */
  readonly topic: readonly Mention[];
  /** What it says as an item of its list. */
  readonly introduced: readonly Relation[];
  /** What it says in brackets of what stands before these. */
  readonly asides: readonly Pieces[];
  /** What it says to be missing. */
  readonly missed: readonly Mention[];
  /** The amount that it tells, and not of what. */
  readonly dose: Span | null;
}

/** What each of some claims says by itself, in their order. */
export function spelledBy(claims: readonly Claim[], named: NamedText): readonly Spelled[] {
  const { text, document, categoryOf } = named;
  const words = claims.map((claim) => (maySpeak(claim) ? named.wordsOf(claim.span) : []));
  const whole = claims.map(({ mentions }) => named.whole(mentions));
  const names = claims.map(({ span }, i) => (words[i]!.length === 0 ? [] : withStrangers(text, span, whole[i]!)));
  const own = named.itemsOfAll(words, names);
  const labels = claims.map(({ sentence }) => topicLabelOf(text, document.sentences[sentence]!));
  const topics = claims.map(({ span }, i) => (labels[i] === null ? [] : topicAbove(named, named.blockAt(span))));
  const items = claims.map(({ mentions }, i) => {
    if (mentions.length === 0) return [];
    const label = labels[i]!;
    return (label && ofTopic(label, topics[i]!, own[i]!, (some) => named.itemsOf(some, []))) ?? own[i]!;
  });
  const pieces = piecesOf(items, categoryOf);
  const introduced = claims.map((claim, i) =>
    claim.mentions.length === 0 ? [] : relationsOfItem(named, claim, own[i]!).filter(isOfKnown),
  );
  const asides = claims.map(({ mentions }, i) => {
    const clauses = mentions.length === 0 ? [] : clausesInBrackets(words[i]!, mentions);
    return clauses.length === 0
      ? []
      : piecesOf(
          clauses.map((clause) => named.itemsOf(clause, whole[i]!)),
          categoryOf,
        );
  });
  const missed = claims.map(({ span, mentions }) => missedIn(text, span, mentions));
  const doses = claims.map(({ span, mentions }) => doseIn(text, span, mentions, categoryOf));
  return claims.map((_, i) => ({
    words: words[i]!,
    own: own[i]!,
    items: items[i]!,
    pieces: pieces[i]!,
    topic: topics[i]!,
    introduced: introduced[i]!,
    asides: asides[i]!,
    missed: missed[i]!,
    dose: doses[i]!,
  }));
}

/** What names no mechanism relates none, but may refer to what was named before. */
const maySpeak = ({ mentions, quote }: Claim): boolean => mentions.length > 0 || MAY_REFER.test(quote);
