import { type Context, plainly, relate } from './context.ts';
import { isChange } from './effects.ts';
import { mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { CHANGE_NOUNS } from '../lexicon.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { AMONG, isWord } from './words.ts';

/** How far behind "in response to" what it is may stand, in items. */
const FARTHEST = 4;

/** "A is released in response to B", "A releases C in response to B": B brings about what is made. */
export function readResponse(context: Context, at: number): void {
  const { items, lastVerb, objects } = context;
  const isResponse = items[at - 1]?.key === 'in' && items[at + 1]?.key === 'to';
  if (isResponse && readChangeInResponse(context, at)) return;
  const verb = items[lastVerb];
  if (!isResponse || verb?.kind !== 'CUE') return;
  const { cue } = verb;
  const isMaking = cue.role === 'VERB' && cue.predicate === 'PRODUCES';
  const change = isMaking
    ? 'INCREASES'
    : cue.role === 'MOVE' || (cue.role === 'VERB' && isChange(cue.predicate))
      ? cue.predicate
      : null;
  const made = objects.length > 0 ? objects : finiteSubject(context, positionOf(items, lastVerb));
  const first = mentionIn(items, at + 1, at + FARTHEST);
  if (change === null || first < 0 || (!isMaking && objects.length > 0)) return;
  relate(context, 'change-with', at, change, groupAt(items, first, items.length, true).mentions, plainly(made));
}

/** "an increase in A in response to B": B brings about that change of A; whether that is told. */
function readChangeInResponse(context: Context, at: number): boolean {
  const { items } = context;
  const [changed, first] = [items[at - 2], mentionIn(items, at + 1, at + FARTHEST)];
  if (changed?.kind !== 'MENTION' || first < 0) return false;
  // "increase in", read as one cue or not.
  const noun = isWord(items[at - 3], AMONG) ? items[at - 4] : items[at - 3];
  const change = noun?.kind === 'CUE' ? CHANGE_NOUNS.get(noun.key) : undefined;
  if (change === undefined) return false;
  relate(
    context,
    'change-with',
    at,
    change,
    groupAt(items, first, items.length, true).mentions,
    plainly(changed.mentions),
  );
  return true;
}
