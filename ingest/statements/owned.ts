import type { Mention, Predicate } from '../../schema/model.ts';
import { type Context, enter, relate } from './context.ts';
import { mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { isPlural, isSingular } from './leading.ts';
import { groupBefore } from './subjects.ts';
import { EFFECT_SIGNS } from '../lexicon.ts';
import type { Target } from './objects.ts';
import { hasForm, isWord, POSSESSIVES, set } from './words.ts';
const MEANS = set('through', 'via', 'by', 'for', 'with', 'to');
const EFFECT = /^(?:roles?|effects?|impact|influence)$/;
/** How many adjectives may stand between "'s" and "role". */
const MOST_ADJECTIVES = 3;

/** "A's role in B", "A's protective effect on B" */
export function readOwned(context: Context, at: number, predicate: Predicate, targets: readonly Target[]): boolean {
  const { items, text } = context;
  if (!EFFECT.test(items[at]!.key)) return false;
  let owner = at - 1;
  while (owner >= at - MOST_ADJECTIVES && items[owner]?.kind === 'WORD' && !isWord(items[owner], POSSESSIVES)) owner--;
  if (isWord(items[owner], POSSESSIVES))
    return relateOwned(context, at, owner, predicate, targets, nearest(context, owner));
  const named = items[owner];
  if (named?.kind !== 'MENTION' || !POSSESSIVE.test(text.slice(named.span.end, named.span.end + 2))) return false;
  return relateOwned(context, at, owner, predicate, targets, groupBefore(items, owner + 1));
}

/** Whose "its" is: of what was named last, in its sentence or the one before; behind "through" of what the sentence speaks of. */
function nearest({ items, memory, main }: Context, owner: number): readonly Mention[] {
  const first = mentionIn(items, 0);
  if (first < 0 || first > owner) return memory.subject;
  const last = groupBefore(items, owner);
  const topic = main.length > 0 ? main : groupAt(items, first, owner, false).mentions;
  const fits = (mentions: readonly Mention[]): boolean =>
    items[owner]!.key === 'its' ? !isPlural(mentions) : !isSingular(mentions);
  const [one, other] = isWord(items[owner - 1], MEANS) ? [topic, last] : [last, topic];
  return fits(one) ? one : other;
}

function relateOwned(
  context: Context,
  at: number,
  owner: number,
  predicate: Predicate,
  targets: readonly Target[],
  subjects: readonly Mention[],
): boolean {
  const { items } = context;
  const next = items[at + 1];
  if (hasForm(next, 'GERUND')) enter(context, at, subjects, true);
  else {
    const sign = items.slice(owner, at).flatMap(({ key }) => EFFECT_SIGNS.get(key) ?? [])[0];
    relate(context, 'effect-on', at, sign ?? predicate, subjects, targets);
  }
  return true;
}
const POSSESSIVE = /^['’](?:s|\s)/;
