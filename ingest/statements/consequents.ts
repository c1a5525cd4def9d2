import { isWord, set } from './words.ts';
import { type Item, replaced, worded } from './items.ts';

/** Before what comes of what was told: "and so raises B". */
export const SO = set('so', 'hence', 'then');
const JOINING = set('and', ',', 'but');

/** The items without "so" of "A lowers B and so raises C": a verb goes on with A, and opens no clause of its own. */
export function withoutConsequents(items: readonly Item[]): readonly Item[] {
  const all = replaced(items, (item, at) =>
    isWord(item, SO) && isWord(items[at - 1], JOINING) && opensVerb(items[at + 1]) ? [] : null,
  );
  return replaced(all, (item, at) => {
    if (item.key === ',' && opensNext(all, at)) return [worded(';', item.span)];
    return item.key === 'then' && all[at - 1]?.key === ',' && opensNext(all, at - 1) ? [] : null;
  });
}

/** "A makes B, then C and D raise B": C begins a clause. */
function opensNext(items: readonly Item[], comma: number): boolean {
  if (items[comma + 1]?.key !== 'then') return false;
  const behind = items.slice(comma + 2, comma + 2 + LONGEST_SUBJECT);
  const verb = behind.findIndex(opensVerb);
  return verb > 0 && behind.slice(0, verb).some(({ kind }) => kind === 'MENTION');
}
const LONGEST_SUBJECT = 7;

/** "raises", "turns": what is spelled like a verb in the third person, and not "does", with which another subject follows. */
const opensVerb = (item: Item | undefined): boolean =>
  item?.kind === 'CUE'
    ? item.cue.role === 'MOVE' || (item.cue.role === 'VERB' && item.cue.form !== 'PARTICIPLE')
    : item?.kind === 'WORD' && /^\p{L}{2,}[^su]s$/u.test(item.key) && item.key !== 'does';
