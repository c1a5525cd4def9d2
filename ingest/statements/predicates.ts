import { type Context, plainly, relate } from './context.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { BE, isAdverb, isWord, set } from './words.ts';

const HARMFUL = /(?:toxic|genic|convulsant|arrhythmic)$/i;
const BETWEEN = set('known', 'to', 'be', 'both', 'potentially', 'also', 'as', 'considered');
/** How far before an adjective the form of "be" may stand, in items. */
const FARTHEST = 5;

/** "A is nephrotoxic": an adjective that says what a drug or chemical brings about. */
export function readPredicative(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const item = items[at]!;
  if (item.kind !== 'MENTION' || items[at + 1]?.key === '-') return;
  const harms = item.mentions.filter((mention) => categoryOf(mention) === 'disease' && HARMFUL.test(mention.quote));
  if (harms.length === 0) return;
  let be = at - 1;
  while (be > 0 && at - be < FARTHEST && !isBeOfClause(context, be)) {
    if (!isAdverb(items[be]) && !isWord(items[be], BETWEEN)) return;
    be--;
  }
  if (!isWord(items[be], BE)) return;
  const subject = finiteSubject(context, positionOf(items, be)).filter((mention) =>
    /^(?:drug|chemical)$/.test(categoryOf(mention)),
  );
  relate(context, 'predicative', at, 'INCREASES', subject, plainly(harms));
}

const isBeOfClause = ({ items }: Context, at: number): boolean => isWord(items[at], BE) && items[at]!.key !== 'be';
