import { amend, type Context, plainly, relate } from './context.ts';
import { mentionIn, wordIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { hasForm, isWord, set, BOUNDARIES, DENYING } from './words.ts';

export const UNTIL = set('until');
/** How many words may stand between "until" and what has to do something. */
const FARTHEST = 4;
/** How many items may stand between what cannot be done and "until". */
const LONGEST_DEED = 9;
const BEFORE_OBJECT = set('by', 'of', 'in', 'on', 'at', 'to');

/** "B cannot do C until A does": of A hangs what B does, and that B does not do it is not told. */
export function readUntil(context: Context, at: number): void {
  const { items, lastVerb, relations, subject } = context;
  const name = mentionIn(items, at + 1, at + 1 + FARTHEST);
  if (name < 0 || lastVerb < 0 || at - lastVerb > LONGEST_DEED || !hasForm(items[lastVerb], 'BASE')) return;
  if (items.slice(at + 1, name).some((item) => item.kind === 'CUE' || isWord(item, BEFORE_OBJECT))) return;
  if (wordIn(items, BOUNDARIES, lastVerb, at) >= 0 || wordIn(items, DENYING, Math.max(0, lastVerb - 2), lastVerb) < 0)
    return;
  const cue = items[lastVerb]!.span;
  for (let told = relations.length - 1; told >= 0; told--) if (relations[told]!.cue === cue) relations.splice(told, 1);
  const from = relations.length;
  relate(context, 'means', at, 'INCREASES', groupAt(items, name, items.length, true).mentions, plainly(subject));
  amend(context, from, { affirmed: true });
}
