import { type Context, plainly, relate } from './context.ts';
import { mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { KINDS } from '../lexicon.ts';
import { objectsOf, type Target } from './objects.ts';
import { set } from './words.ts';

const CONTENT = set('nutrient', 'chemical', 'microbe');
/** How many items may stand between a verb and the first member of its list. */
const FARTHEST = 3;

/** "Sources of B include A", "Foods rich in B include A", "B-rich foods include A": A holds B. */
export function readSources(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const content = mentionIn(items, 0);
  if (content < 0) return;
  if (content > at) return readKnownSources(context, at, content);
  const named = items[content]!;
  // "Food sources include A"
  if (content === at - 2 && named.kind === 'MENTION' && named.mentions.every((one) => categoryOf(one) === 'food'))
    return readKnownSources(context, at, mentionIn(items, at + 1));
  const { targets, to } = objectsOf(items, content);
  const isBefore = to === at && tellsOfHolding(context, content);
  const isHyphenated = items[content + 1]?.key === '-' && items[content + 2]?.key === 'rich' && isFood(context, at);
  if (!isBefore && !isHyphenated) return;
  const own = items[content]!;
  const held = isBefore ? targets.map(({ mention }) => mention) : own.kind === 'MENTION' ? own.mentions : [];
  const member = mentionIn(items, at + 1, at + FARTHEST + 1);
  if (member < 0) return;
  // "sources of B include B-fortified A"
  const isFortified = items[member + 1]?.key === '-' && items[member + 3]?.kind === 'MENTION';
  const first = isFortified ? member + 3 : member;
  const foods = groupAt(items, first, items.length, true).mentions.filter((one) => categoryOf(one) === 'food');
  const inside = held.filter((one) => CONTENT.has(categoryOf(one)));
  relate(context, 'sources', at, 'CONTAINS', foods, plainly(inside));
}

/** "Good sources include A" of what was spoken of: A holds it. */
function readKnownSources(context: Context, at: number, first: number): void {
  const { items, memory, categoryOf } = context;
  if (!/^sources$/.test(items[at - 1]?.key ?? '') || at > FARTHEST || first < 0 || first > at + FARTHEST) return;
  const known = memory.topic.length > 0 ? memory.topic : memory.subject;
  if (known.length !== 1 || !known.every((one) => CONTENT.has(categoryOf(one)))) return;
  const foods = groupAt(items, first, items.length, true).mentions.filter((one) => categoryOf(one) === 'food');
  relate(context, 'sources', at, 'CONTAINS', foods, plainly(known));
}

/** "comes from starches, such as bread": of the starches, and not of what holds them. */
export function ofSubstance({ categoryOf }: Context, targets: readonly Target[]): readonly Target[] {
  const isOfSubstance = targets[0] !== undefined && CONTENT.has(categoryOf(targets[0].mention));
  return isOfSubstance ? targets.filter(({ mention }) => categoryOf(mention) !== 'food') : targets;
}

/** "sources of", "foods rich in" right before a place. */
const tellsOfHolding = ({ items }: Context, content: number): boolean => {
  const cue = items[content - 1];
  if (cue?.kind !== 'CUE' || cue.cue.role !== 'COPULA')
    return items[content - 1]?.key === 'of' && isSource(items, content);
  return (
    cue.cue.predicate === 'SUPPLIES' ||
    (cue.cue.predicate === 'CONTAINS' && KINDS.get(items[content - 2]?.key ?? '') === 'food')
  );
};
const isSource = (items: Context['items'], content: number): boolean =>
  /^sources?$/.test(items[content - 2]?.key ?? '');

/** Whether a noun for food stands right before a place. */
const isFood = ({ items }: Context, at: number): boolean => KINDS.get(items[at - 1]?.key ?? '') === 'food';
