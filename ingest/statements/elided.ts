import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isProcess, isUndesired } from './effects.ts';
import { mentionIn, nameIn, wordIn } from './finding.ts';
import { groupAt, isFollowedByVerb } from './groups.ts';
import type { Item } from './items.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { mentionOf } from './told.ts';
import { BE, BOUNDARIES, INCLUDING, isAdverb, isWord, MODALS, RELATIVE, set, type KeySet } from './words.ts';

export const CAUSES = set('culprit culprits cause causes trigger triggers contributor contributors');
export const ROLES = set('role', 'roles', 'part');
const BEING = set(BE, 'represent', 'represents', 'constitute', 'constitutes');
const PLAYING = set('play', 'plays', 'played', 'playing');
/** What may stand between a noun of cause and what goes before it; an article, or a word that tells one of several. */
const NAMING = set('a', 'an', 'the', 'one', 'another', 'some', 'many', 'most', 'other', 'of', 'these', 'those', 'two');
/** Behind such a noun the clause ends. */
const ENDS = set('. , ; and but too here as — – while because though well alongside');
/** How many words may stand between a verb and its noun, "may be one of the most common causes", or between "is" and a name. */
const FARTHEST = 7;

/**
 * "B runs in families, so A may be one culprit", "B is common. Another trigger is A", "A plays a role as well": a cause, or a role, of
 * which the words leave out of what: of what was told before.
 */
export function readElided(context: Context, at: number): void {
  const { items } = context;
  const isRole = ROLES.has(items[at]!.key);
  const causes = isRole
    ? doersBefore(context, at, PLAYING)
    : [...doersBefore(context, at, BEING), ...namedBehind(context, at)];
  if (causes.length === 0) return;
  const effects = effectsBefore(context, at, isRole).filter((one) => !causes.some((cause) => isSame(cause, one)));
  relate(context, isRole ? 'verb' : 'copula', at, isRole ? 'REGULATES' : 'INCREASES', causes, plainly(effects));
}

const isSame = (one: Mention, other: Mention): boolean => one.mechanismId === other.mechanismId;

/** A of "A may be one culprit", "A plays a role", where nothing follows that tells of what. */
function doersBefore(context: Context, at: number, verbs: KeySet): readonly Mention[] {
  const { items } = context;
  if (items[at + 1] !== undefined && !isWord(items[at + 1], ENDS)) return [];
  let verb = at - 1;
  while (verb > at - FARTHEST && items[verb]?.kind === 'WORD' && !isWord(items[verb], verbs)) {
    if (isWord(items[verb], BOUNDARIES) || isWord(items[verb], RELATIVE) || items[verb]!.key === ',') return [];
    verb--;
  }
  if (!isWord(items[verb], verbs) || verb === at - 1) return [];
  return finiteSubject(context, positionOf(items, verb));
}

/** A of "One culprit is A", "Common triggers include A", which opens its clause. */
function namedBehind({ items }: Context, at: number): readonly Mention[] {
  let verb = at + 1;
  while (isAdverb(items[verb]) || isWord(items[verb], HEDGING)) verb++;
  const isListed = isWord(items[verb], INCLUDING);
  if (!isListed && !isWord(items[verb], BE)) return [];
  const opening = items.slice(Math.max(0, at - FARTHEST), at);
  const start = opening.findLastIndex((item) => isWord(item, BOUNDARIES) || item.key === ',');
  const words = opening.slice(start + 1);
  const isNamed = words.some((item) => isWord(item, NAMING)) || /s$/.test(items[at]!.key);
  if (!isNamed || words.some(({ kind }) => kind === 'MENTION')) return [];
  const first = nameIn(items, verb + 1, verb + FARTHEST + 1);
  if (first < 0 || wordIn(items, BOUNDARIES, verb, first) >= 0) return [];
  const { mentions, to } = groupAt(items, first, items.length, true);
  return isFollowedByVerb(items, to) ? [] : mentions;
}
const HEDGING = set(MODALS, 'also often');

/** What something is a cause of, or has a role in: what the clause before told of, else what the sentence before did. */
function effectsBefore(
  { items, relations, memory, categoryOf }: Context,
  at: number,
  isRole: boolean,
): readonly Mention[] {
  const fits = (one: Mention): boolean =>
    isRole ? isProcess(categoryOf(one)) || isUndesired(one, categoryOf(one)) : isUndesired(one, categoryOf(one));
  const last = relations.findLast(({ cue }) => cue.end <= items[at]!.span.start);
  const object = last && mentionOf(items, last.objectSpan);
  if (object && (isRole || fits(object))) return [object];
  const boundary = items.findLastIndex((_, place) => place < at && isClauseEnd(items, place));
  const first = mentionIn(items, 0);
  if (first >= 0 && first < boundary) {
    const topic = groupAt(items, first, boundary, false).mentions;
    return topic.every(fits) ? topic : [];
  }
  const isAlike = memory.last?.predicate === 'INCREASES' && memory.objects.length > 0;
  const [one, other] = isAlike ? [memory.objects, memory.topic] : [memory.topic, memory.objects];
  return [one, other].find((mentions) => mentions.length > 0 && mentions.every(fits)) ?? [];
}

/** The comma before "so" or "but", or such a word, a semicolon. */
const isClauseEnd = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], CLOSING) || (items[at]!.key === ',' && isWord(items[at + 1], CLOSING));
const CLOSING = set(';', 'so', 'but', 'and', 'while', 'though', 'although');
