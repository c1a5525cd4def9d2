import { antecedentOf } from './antecedents.ts';
import { type Context, plainly, relate } from './context.ts';
import { isMatter } from './effects.ts';
import { nameIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { AUXILIARIES, BE, isAdverb, isWord, set } from './words.ts';
import { isKindNoun } from './referring.ts';

const WHICH = set('which');
const RELEASED = /^(?:releas|cut|cleav|split|freed|liberat|broken)/;
const FORMED = /^(?:made|form|built|deriv|synthesi[sz]|produc|manufactur|assembl|creat)/;
/** How many words may stand between "which" and what comes of it. */
const FARTHEST = 5;

/** "A, from which B and C are released", "A is the substance from which B is made": of substances, what comes of which. */
export function readFromWhich(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (!isWord(items[at + 1], WHICH)) return;
  const first = nameIn(items, at + 2, at + 2 + FARTHEST);
  if (first < 0) return;
  const { mentions, to } = groupAt(items, first, items.length, false);
  let verb = to;
  while (isAdverb(items[verb]) || isWord(items[verb], AUXILIARIES) || isWord(items[verb], BETWEEN)) verb++;
  const key = items[verb]?.key ?? '';
  const isReleased = RELEASED.test(key);
  if (!items.slice(to, verb).some((item) => isWord(item, BE)) || !(isReleased || FORMED.test(key))) return;
  const named = mentions.filter((one) => !isKindNoun(one));
  const sources = antecedentOf(context, at).filter((one) => isMatter(categoryOf(one)));
  const made = (named.length > 0 ? named : mentions).filter((one) => isMatter(categoryOf(one)));
  relate(
    context,
    isReleased ? 'verb' : 'convert',
    verb,
    isReleased ? 'PRODUCES' : 'CONVERTS_TO',
    sources,
    plainly(made),
  );
}
const BETWEEN = set('later eventually ,');
