import type { Item } from './items.ts';
import { toldBySpelling } from './spelling.ts';
import { isAdverb } from './words.ts';

/** What one is told to do in order to do more, and to do less; behind it stands no object. */
const ROUSING =
  /^(?:work|act|get|go|start|begin|wake|grow|divide|multiply|rebuild|contract|fire|attack|fight|respond|spring|speed|beat|pump|mobili[sz]e|defend|swing|kick|step|move|burn)$/;
const CALMING =
  /^(?:stop|rest|relax|slow|pause|sleep|quiet|calm|settle|shrink|shut|stand|ease|cool|die|halt|back|wind)$/;
/** Verbs of telling somebody to do something. */
export const SAID_TO = /^(?:tell|told|signal|instruct|prompt|cue|order|command|direct|spur|prod|coax|nudge|urge|push)/;
const ENDS = /^(?:[.,;:—–]|and|so|to|when|after|while|by|in|at|during|as|or|that)$/;

/** What is done to one who is told "to get to work", or "to slow down", as stands behind "to"; null where an object follows. */
export function biddenAt(items: readonly Item[], from: number): 'INCREASES' | 'DECREASES' | null {
  let at = from;
  while (isAdverb(items[at])) at++;
  const [deed, next] = [items[at], items[at + 1]];
  if (deed === undefined || deed.kind === 'MENTION') return null;
  const told = ROUSING.test(deed.key) ? 'INCREASES' : CALMING.test(deed.key) ? 'DECREASES' : null;
  const isAlone = next === undefined || isAdverb(next) || ENDS.test(next.key) || PARTICLE.test(next.key);
  return isAlone ? told : null;
}
const PARTICLE = /^(?:down|up|off|on|out|away|harder|faster|more|less|again|back|into|over|themselves|itself)$/;

/** "tells B to get to work": whether a verb says so of those it acts on. */
export const isBidding = (item: Item): boolean => item.kind !== 'MENTION' && isSaying(item);
const isSaying = toldBySpelling((key) => SAID_TO.test(key));
