// With what, or after what, something gets better or worse: "Pain eases with rest".
import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { nameIn } from './finding.ts';
import { groupAt } from './groups.ts';
import type { Effect } from '../lexicon.ts';
import { occasionBehind } from './occasions.ts';
import { contrary } from './outcomes.ts';
import { isAdverb, isWord, set } from './words.ts';

/** "B improves with A", "B gets worse after A": what does so. */
export function readImprovingWith(context: Context, at: number, effect: Effect, changed: readonly Mention[]): void {
  const { items } = context;
  const occasion = occasionBehind(items, at + 1);
  // "B improves as A falls"
  if (occasion) {
    const told = occasion.moved === 'DECREASES' ? contrary(effect) : effect;
    return relate(context, 'change-with', at, told, occasion.mentions, plainly(changed));
  }
  let next = at + 1;
  while (isAdverb(items[next]) || isWord(items[next], STEPS)) next++;
  if (!isWord(items[next], COMPANY)) return;
  const first = nameIn(items, next + 1, next + FARTHEST_COMPANY + 1);
  if (first < 0) return;
  const company = groupAt(items, first, items.length, true, true).mentions;
  relate(context, 'change-with', at, effect, company, plainly(changed));
}
const COMPANY = set('with', 'after', 'through', 'during', 'following', 'from', 'under');
const STEPS = set('even further over time within weeks days months a few');
/** How many words may stand between "with" and what something improves with. */
const FARTHEST_COMPANY = 4;
