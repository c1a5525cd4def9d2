// Names that tell with a verb of their own what happens, and what that comes with: "With age, the skin thins".
import type { Mention } from '../../schema/model.ts';
import { compose } from './compose.ts';
import { type Context, plainly, relate } from './context.ts';
import { keyIn, mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { befallenAt } from './happenings.ts';
import { occasionBehind as movedBehind } from './occasions.ts';
import { isBefallen, isWord, set } from './words.ts';

/** "As women age" is a name of its own. */
const isOccasion = ({ quote }: Mention): boolean => /^(?:as|when|with)\s/i.test(quote);
const WHEN = set('as when whenever once while');
const WITH = set('with during after under at before');
/** How many words may stand between an occasion and what befalls: "the", "your old". */
const MOST_BETWEEN = 3;

/**
 * "As women age, bones become brittle", "With age, the skin thins", "the skin sags as we age": what a name tells with a verb of its
 * own comes with what is named as the occasion.
 */
export function readNamedEvent(context: Context, at: number): void {
  const item = context.items[at]!;
  const states = item.kind === 'MENTION' ? item.mentions.filter(isBefallen) : [];
  if (states.length === 0) return;
  const change = befallenAt(context.items, states, at + 1);
  const told = movedBehind(context.items, at + 1);
  if (told !== null)
    return relate(context, 'change-with', at, compose(change, [told.moved]), told.mentions, plainly(states));
  const occasion = occasionBefore(context, at) ?? occasionBehind(context, at);
  relate(context, 'change-with', at, change, occasion, plainly(states));
}

function occasionBefore(context: Context, at: number): readonly Mention[] | null {
  const { items } = context;
  const comma = items.findLastIndex(({ key }, place) => place < at && key === ',');
  if (comma < 0 || at - comma - 1 > MOST_BETWEEN) return null;
  if (items.slice(comma + 1, at).some(({ kind }) => kind !== 'WORD')) return null;
  const first = mentionIn(items, 0, comma);
  if (first < 0) return null;
  if (isWord(items[0], WITH) || first === 0) {
    const { mentions, to } = groupAt(items, first, comma, false);
    return to === comma && (first > 0 || mentions.every(isOccasion)) ? eventsOf(context, mentions) : null;
  }
  const isTold = items.slice(1, comma).some((one) => one.kind === 'CUE' && one.cue.role === 'VERB');
  if (!WHEN.has(items[0]!.key) || isTold) return null;
  return eventsOf(
    context,
    items.slice(1, comma).flatMap((one) => (one.kind === 'MENTION' ? one.mentions : [])),
  );
}

function occasionBehind(context: Context, at: number): readonly Mention[] {
  const { items } = context;
  if (!isWord(items[at + 1], WHEN) && items[at + 1]?.key !== 'with') return [];
  const first = mentionIn(items, at + 2, at + 2 + MOST_BETWEEN);
  const isTold = keyIn(items, ',', at + 2, first) >= 0;
  return first < 0 || isTold ? [] : eventsOf(context, groupAt(items, first, items.length, false).mentions);
}

/** What may come before something else; a part of the body, or a food, is none. */
const eventsOf = ({ categoryOf }: Context, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((one) => !THINGS.has(categoryOf(one)));
const THINGS = set('anatomy cell');
