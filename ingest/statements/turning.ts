import { relateMade } from './causatives.ts';
import { type Context, enter, takeObjects } from './context.ts';
import { INTO, relateConverted } from './converting.ts';
import { wordIn } from './finding.ts';
import { objectsOf } from './objects.ts';
import { pronounObjects } from './pronouns.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { isWord, RELATIVE, set } from './words.ts';

const IN = set('in');
/** How many items may stand between what is turned and "into". */
const FARTHEST = 3;

/** "The body turns A into B" */
export function readTurning(context: Context, at: number): void {
  const { items } = context;
  if (isWord(items[at - 1], IN)) return;
  const { targets, to } = objectsOf(items, at + 1);
  const into = wordIn(items, INTO, to, to + FARTHEST);
  if (into < 0) return;
  const told = context.causations.get(at);
  const position = positionOf(items, at);
  const doers = told || position.hasBe ? [] : finiteSubject(context, position);
  const from = targets.length > 0 ? targets : pronounObjects(context, at, doers);
  if (from.length === 0) return;
  const made = takeObjects(context, into + 1);
  if (!told && made.length > 0) enter(context, at, doers, isWord(items[position.before], RELATIVE));
  const turned = from.map(({ mention }) => mention);
  relateConverted(context, at, turned, made, doers);
  if (told) relateMade(context, at, told);
}
