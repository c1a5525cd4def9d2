import { relateMade } from './causatives.ts';
import { type Context, relate, takeObjects } from './context.ts';
import { wordIn } from './finding.ts';
import { objectsOf } from './objects.ts';
import { isWord, set } from './words.ts';

const IN = set('in');
const INTO = set('into');
/** How many items may stand between what is turned and "into". */
const FARTHEST = 3;

/** "The body turns A into B" */
export function readTurning(context: Context, at: number): void {
  const { items } = context;
  if (isWord(items[at - 1], IN)) return;
  const { targets, to } = objectsOf(items, at + 1);
  const into = wordIn(items, INTO, to, to + FARTHEST);
  if (targets.length === 0 || into < 0) return;
  const from = targets.map(({ mention }) => mention);
  relate(context, 'convert', at, 'CONVERTS_TO', from, takeObjects(context, into + 1));
  const told = context.causations.get(at);
  if (told) relateMade(context, at, told);
}
