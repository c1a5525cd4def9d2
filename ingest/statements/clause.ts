import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { type Context, newContext, type Relation, type Surroundings } from './context.ts';
import { readMembers } from './members.ts';
import { readBetween, readCopula, readEffectOn, readHaving, readHyphenated, readNoun } from './nominals.ts';
import type { Memory } from './subjects.ts';
import { asVerb, readVerb } from './verbs.ts';

export interface Clause {
  readonly relations: readonly Relation[];
  /** What the next sentence can refer to. */
  readonly memory: Memory;
}

/** Reads the items of one claim from left to right: each cue relates its subject to its objects. */
export function readClause(items: readonly Item[], surroundings: Surroundings): Clause {
  const context = newContext(items, surroundings);
  readMembers(context);
  items.forEach((item, at) => {
    if (item.kind === 'WORD') readHyphenated(context, at);
    else if (item.kind === 'CUE' && !context.used.has(at)) readCue(context, at, item);
  });
  return { relations: context.relations, memory: memoryOf(context) };
}

function readCue(context: Context, at: number, item: Extract<Item, { kind: 'CUE' }>): void {
  const cue = asVerb(item.cue, context.items, at);
  switch (cue.role) {
    case 'VERB':
      return readVerb(context, at, cue);
    case 'COPULA':
      return readCopula(context, at, cue);
    case 'HAVING':
      return readHaving(context, at);
    case 'NOUN':
      return readNoun(context, at, cue.predicate);
    case 'BETWEEN':
      return readBetween(context, at);
    case 'OF_ON':
      return readEffectOn(context, at);
    case 'CHANGE':
      return;
  }
}

function memoryOf({ items, main, relations, memory }: Context): Memory {
  const first = items.findIndex(({ kind }) => kind === 'MENTION');
  if (first < 0) return memory;
  const mentions = items.flatMap((item) => (item.kind === 'MENTION' ? item.mentions : []));
  const last = relations.at(-1) ?? null;
  const objects = last
    ? mentions.filter(({ span }) => relations.some((one) => one.cue === last.cue && one.objectSpan === span))
    : mentions.slice(-1);
  const subject = main.length > 0 ? main : groupAt(items, first, items.length, false).mentions;
  return { subject, objects, last };
}
