import type { Item } from './items.ts';
import { isWord, set } from './words.ts';

/** Before what comes of what was told: "and so raises B". */
export const SO = set('so', 'hence');
const JOINING = set('and', ',', 'but');

/** The items without "so" of "A lowers B and so raises C": a verb goes on with A, and opens no clause of its own. */
export const withoutConsequents = (items: readonly Item[]): readonly Item[] =>
  items.filter((item, at) => !(isWord(item, SO) && isWord(items[at - 1], JOINING) && opensVerb(items[at + 1])));

/** "raises", "turns": what is spelled like a verb in the third person, and not "does", with which another subject follows. */
const opensVerb = (item: Item | undefined): boolean =>
  item?.kind === 'CUE'
    ? item.cue.role === 'MOVE' || (item.cue.role === 'VERB' && item.cue.form !== 'PARTICIPLE')
    : item?.kind === 'WORD' && /^\p{L}{2,}[^su]s$/u.test(item.key) && item.key !== 'does';
