import type { Mention, Predicate } from '../../schema/model.ts';
import { compose } from './compose.ts';
import { type Context, enter, plainly, relate, takeObjects } from './context.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { changeWord, type Cue, hyphenatedPredicate, TREATED } from './lexicon.ts';
import { objectsOf, type Target } from './objects.ts';
import { antecedentOf, finiteSubject, positionOf } from './subjects.ts';
import { BE, BOUNDARIES, isWord, RELATIVE } from './words.ts';
import { agentAfter } from './verbs.ts';

/** "A is crucial for B", "A, a driver of B", "A rich in B". */
export function readCopula(context: Context, at: number, cue: Extract<Cue, { role: 'COPULA' }>): void {
  const { items } = context;
  const holdsBe = /\s(?:is|are|was|were)\s/.test(context.text.slice(items[at]!.span.start, items[at]!.span.end));
  const be = holdsBe ? at : beBefore(items, at);
  const targets = takeObjects(context, at + 1);
  if (be === null) {
    // "A diet rich in sugar" says nothing of diets; "Milk, rich in calcium, …" says something of milk.
    const isRight = items[at - 1]?.kind === 'MENTION';
    const restricts = cue.predicate === 'CONTAINS' && isRight && !cue.reversed;
    if (restricts || !(isRight || isApposition(items, at))) return;
    relate(
      context,
      'apposition',
      at,
      cue.predicate,
      antecedentOf(context, at),
      near(context, at, cue, targets),
      cue.reversed,
    );
    return;
  }
  const position = positionOf(items, be);
  const subject = finiteSubject(context, position);
  enter(context, at, subject, isWord(items[position.before], RELATIVE));
  relate(context, 'copula', at, cue.predicate, subject, near(context, at, cue, targets), cue.reversed);
}

/** "A, a strong driver of": a comma behind a mechanism, and only articles and adjectives since. */
function isApposition(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before > Math.max(0, at - 6); before--) {
    if (items[before]!.kind !== 'WORD') return false;
    if (items[before]!.key === ',') return items[before - 1]?.kind === 'MENTION';
  }
  return false;
}

/** Characters within which what is found in something has to be named. */
const NEAR = 40;
const SHARE = /\b(?:people|patients|women|men|adults|percent|those)\b|%/;

/** "found in 13 percent of people with …" is no place. */
const near = (
  context: Context,
  at: number,
  cue: { predicate: Predicate },
  targets: readonly Target[],
): readonly Target[] =>
  targets.filter(({ mention }) => {
    if (cue.predicate !== 'CONTAINS') return true;
    const between = context.text.slice(context.items[at]!.span.end, mention.span.start);
    return between.length <= NEAR && !SHARE.test(between);
  });

/** "A have higher B": an effect where A was given, an association else. */
export function readHaving(context: Context, at: number): void {
  const { items } = context;
  const position = positionOf(items, at);
  const subject = finiteSubject(context, position);
  enter(context, at, subject, isWord(items[position.before], RELATIVE));
  const isEffect = items.slice(0, at).some(({ kind, key }) => kind !== 'MENTION' && TREATED.has(key));
  for (const { mention, inner } of takeObjects(context, at + 1)) {
    const own = changeWord(mention.quote.split(' ')[0]!.toLowerCase());
    const changes = inner.length > 0 ? inner : own ? [own] : [];
    if (changes.length === 0) continue;
    const predicate = isEffect ? compose('INCREASES', changes) : 'ASSOCIATED_WITH';
    relate(context, 'change-in', at, predicate, subject, plainly([mention]));
  }
}

/** "inhibition of A by B" */
export function readNoun(context: Context, at: number, predicate: Predicate): void {
  const { targets, to } = objectsOf(context.items, at + 1);
  const agent = agentAfter(context.items, to);
  if (agent) relate(context, 'nominal', at, predicate, agent, targets);
}

/** "a link between A and B" */
export function readBetween(context: Context, at: number): void {
  const pair = pairAfter(context.items, at + 1);
  if (pair) relate(context, 'between', at, 'ASSOCIATED_WITH', pair[0], plainly(pair[1]));
}

const ON = new Set(['on', 'in', 'upon']);

/** "the effect of A on B" */
export function readEffectOn(context: Context, at: number): void {
  const first = objectsOf(context.items, at + 1);
  if (!isWord(context.items[first.to], ON)) return;
  const subjects = first.targets.map(({ mention }) => mention);
  relate(context, 'effect-on', at, 'REGULATES', subjects, takeObjects(context, first.to + 1));
}

/** "A-induced B" */
export function readHyphenated(context: Context, at: number): void {
  const { items } = context;
  const [before, hyphen, second] = [items[at - 2], items[at - 1], items[at]!];
  const predicate = hyphenatedPredicate(second.key);
  if (predicate === undefined || hyphen?.key !== '-' || before?.kind !== 'MENTION') return;
  const object = items.slice(at + 1, at + 3).find((item) => item.kind === 'MENTION');
  if (object?.kind === 'MENTION')
    relate(context, 'hyphenated', at, predicate, before.mentions, plainly(object.mentions));
}

/** "bone-building A": what a cue behind a hyphen says of the mechanism before it. */
export function readCompound(context: Context, at: number, predicate: Predicate): void {
  const { items } = context;
  const before = items[at - 2];
  if (before?.kind !== 'MENTION') return;
  const subject = items.slice(at + 1, at + 5).find((item) => item.kind === 'MENTION' || isWord(item, BOUNDARIES));
  if (subject?.kind === 'MENTION')
    relate(context, 'hyphenated', at, predicate, subject.mentions, plainly(before.mentions));
}

/** The two sides of "A and B", other words before B allowed. */
function pairAfter(items: readonly Item[], from: number): [readonly Mention[], readonly Mention[]] | null {
  const first = items.findIndex((item, at) => at >= from && at < from + 6 && item.kind === 'MENTION');
  if (first < 0) return null;
  const group = groupAt(items, first, items.length, false).mentions;
  if (group.length >= 2) return [group.slice(0, 1), group.slice(1)];
  const and = items.findIndex(({ kind, key }, at) => at > first && at < first + 6 && kind === 'WORD' && key === 'and');
  if (and < 0) return null;
  const second = items.findIndex((item, at) => at > and && at < and + 7 && item.kind === 'MENTION');
  return second < 0 ? null : [group, groupAt(items, second, items.length, true).mentions];
}

/** The place of the form of "be" that a predicate noun or adjective belongs to; null in an apposition or behind a noun. */
function beBefore(items: readonly Item[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const item = items[before]!;
    if (isWord(item, BE)) return before;
    if (item.kind !== 'WORD' || item.key === ',' || isWord(item, BOUNDARIES) || isWord(item, RELATIVE)) return null;
  }
  return null;
}
