import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isFollowedByVerb } from './groups.ts';
import { objectsOf } from './objects.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { isWord, set } from './words.ts';

/** What opens that which something has a say in. */
const OPENING = set('how', 'whether', 'when');
const AMOUNTS = set('much', 'many');
/** How many items may stand between "how" and what is spoken of. */
const LONGEST = 6;
/** Verbs that say so before "how" alone. */
export const DECIDING = set('decide decides decided deciding set sets setting');

/** "affects how the body uses B": B, whatever is done with it. `how` is the place behind the verb. */
export function readManner(context: Context, at: number, how: number, subject: readonly Mention[]): boolean {
  const { items } = context;
  if (!isWord(items[how], OPENING)) return false;
  const verb = items.findIndex(({ kind }, place) => place > how && place <= how + LONGEST && kind !== 'WORD');
  const cue = items[verb];
  if (cue === undefined) return false;
  const isVerb = cue.kind === 'CUE' && cue.cue.role === 'VERB' && cue.cue.form !== 'GERUND';
  const { targets, to } = objectsOf(items, isVerb ? verb + 1 : verb);
  // "controls how much A the B makes": A.
  if (AMOUNTS.has(items[how + 1]?.key ?? '') && cue.kind === 'MENTION' && verb === how + 2) {
    relate(context, 'verb', at, 'REGULATES', subject, plainly(cue.mentions));
    return true;
  }
  // "how A does B": what A does is meant, and neither A nor B.
  if (!isVerb && isFollowedByVerb(items, to) && objectsOf(items, to + 1).targets.length > 0) return false;
  relate(context, 'verb', at, 'REGULATES', subject, plainly(targets.map(({ mention }) => mention)));
  return targets.length > 0;
}

/** "A decides whether B": what such a verb says before nothing else. */
export function readDeciding(context: Context, at: number): void {
  if (!isWord(context.items[at + 1], OPENING)) return;
  readManner(context, at, at + 1, finiteSubject(context, positionOf(context.items, at)));
}
