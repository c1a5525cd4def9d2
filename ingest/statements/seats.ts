import type { Effect } from '../lexicon.ts';
import type { Item } from './items.ts';
import { isWord, set } from './words.ts';

const BRINGING_ON = /^(?:caus|lead|led$|result|trigger|provok|bring|brought)/;
const SEATED = set('of in on to under around behind throughout within inside between near over');
const FARTHEST = 10;

/** Whether what is brought on is in or of a part of the body at a place, which nothing brings on: "A causes yellowing of the eyes and skin". */
export function isOnlySeat(items: readonly Item[], cue: number, place: number, effect: Effect): boolean {
  if ((effect !== 'INCREASES' && effect !== 'BRINGS') || !BRINGING_ON.test(items[cue]!.key)) return false;
  for (let at = place - 1; at > cue && place - at < FARTHEST; at--) {
    if (isWord(items[at], SEATED)) return true;
    if (items[at]!.kind === 'CUE') return false;
  }
  return false;
}
