import { type Context, plainly, relate } from './context.ts';
import { isDone } from './groups.ts';
import type { Item } from './items.ts';
import { type Effect, PERSONS } from './lexicon.ts';
import { membersBehind } from './listed.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { AUXILIARIES, isWord, RELATIVE, VERB_FIRST } from './words.ts';

/** "A that breaks down B", "A can absorb B", where verb and object are one name: of what A does. */
export function readDone(context: Context, at: number): void {
  const { items } = context;
  const item = items[at]!;
  if (item.kind !== 'MENTION' || !item.mentions.every(({ quote }) => VERB_FIRST.test(quote))) return;
  const position = positionOf(items, at);
  const before = items[at - 1];
  const isVerb =
    (before?.kind === 'MENTION' && item.mentions.every(isDone)) ||
    isWord(before, RELATIVE) ||
    isActing(before) ||
    (position.before < at - 1 && isWord(before, AUXILIARIES));
  if (!isVerb || items.slice(0, at).some((other) => isWord(other, PERSONS))) return;
  const listed = membersBehind(context, at, at + 1);
  const subject = listed.length > 0 ? listed : finiteSubject(context, position);
  const isLess = item.mentions.every(({ quote }) => LESS.test(quote)) || (position.hasTo && isHindered(context, at));
  relate(context, 'done', at, isLess ? 'DECREASES' : 'INCREASES', subject, plainly(item.mentions));
}

/** "absorbs less B" */
const LESS = /\b(?:less|fewer|too little|little)\b/i;

/** "A makes it hard for the body to absorb B", "A weakens the ability to absorb B" */
function isHindered({ items, lastVerb }: Context, at: number): boolean {
  const verb = items[lastVerb];
  const isLess = verb?.kind === 'CUE' && verb.cue.role === 'VERB' && LESSENING.has(verb.cue.predicate);
  return isLess && !items.slice(lastVerb, at).some(({ kind }) => kind === 'MENTION');
}
const LESSENING: ReadonlySet<Effect> = new Set<Effect>(['DECREASES', 'HARMS']);

/** A plain plural right before: "Osteoclasts break down bone". */
const isActing = (item: Item | undefined): boolean =>
  item?.kind === 'MENTION' && item.mentions.every(({ quote }) => /(?:[^su]s|bacteria)$/i.test(quote));
