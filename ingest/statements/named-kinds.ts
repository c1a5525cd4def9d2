import type { Mention } from '../../schema/model.ts';
import { isClassNoun, namedBefore } from './antecedents.ts';
import { type Context, plainly, relate } from './context.ts';
import { isBodily } from './effects.ts';
import type { Item } from './items.ts';
import { isPlural } from './leading.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { BE, COORDINATORS, isWord, RELATIVE, set } from './words.ts';

const CALLING = set('called', 'named', 'dubbed', 'nicknamed', 'termed', 'known');
const ARTICLES = set('a', 'an', 'the', 'another', 'one');
/** How many words may stand between a kind and the name: "known as the". */
const FARTHEST_NAME = 4;

/** The items without "called" of "a protein called A", and with "protein" as a plain word, or without it in "the bone-building protein A". */
export function withoutNamedKinds(items: readonly Item[]): readonly Item[] {
  const named: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.kind !== 'MENTION' || !item.mentions.every(isBareKind)) {
      named.push(item);
      continue;
    }
    if (items[at + 1]?.kind === 'MENTION' && items[at - 2]?.key === '-') continue;
    if (isApposed(items, at)) continue;
    const name = nameOf(items, at);
    named.push(name < 0 ? item : { kind: 'WORD', key: item.mentions[0]!.quote.toLowerCase(), span: item.span });
    if (name > 0) at = name - 1;
  }
  return named;
}

/** "As, enzymes that": of As, where no list goes on. */
function isApposed(items: readonly Item[], kind: number): boolean {
  const [joint, comma, name, next] = [items[kind - 3], items[kind - 1], items[kind - 2], items[kind + 1]];
  const both = [items[kind], name].every((item) => item?.kind === 'MENTION' && isPlural(item.mentions));
  return both && comma?.key === ',' && isWord(next, RELATIVE) && !isWord(joint, COORDINATORS);
}

/** "protein", and no "stress protein" */
const isBareKind = (mention: Mention): boolean => !/\s/.test(mention.quote) && isClassNoun(mention);

/** The place of A in "a protein known as A"; -1 elsewhere. */
function nameOf(items: readonly Item[], kind: number): number {
  if (!isWord(items[kind + 1], CALLING)) return -1;
  const name = items.findIndex((item, at) => at > kind + 1 && item.kind !== 'WORD');
  return name <= kind + FARTHEST_NAME && items[name]?.kind === 'MENTION' ? name : -1;
}

const HORMONE = /^hormones?$/i;

/** "A, a liver hormone", "the liver hormone A", "A is a liver hormone": the liver makes A. */
export function readHormone(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const [kind, organ, next] = [items[at], items[at - 1], items[at + 1]];
  if (kind?.kind !== 'MENTION' || organ?.kind !== 'MENTION') return;
  if (!kind.mentions.every(({ quote }) => HORMONE.test(quote))) return;
  const makers = organ.mentions.filter((one) => isBodily(categoryOf(one)));
  const named = next?.kind === 'MENTION' ? next.mentions : calledSo(context, at);
  relate(context, 'apposition', at, 'PRODUCES', makers, plainly(named));
}

/** What an apposition or "is" says to be of a kind. */
function calledSo(context: Context, at: number): readonly Mention[] {
  const { items } = context;
  const kind = items[at]!;
  if (kind.kind !== 'MENTION') return [];
  const named = namedBefore(items, kind.mentions);
  if (named !== kind.mentions) return named;
  const article = items.findLastIndex(
    (item, place) => place < at && place > at - FARTHEST_NAME && isWord(item, ARTICLES),
  );
  return isWord(items[article - 1], BE) ? finiteSubject(context, positionOf(items, article)) : [];
}
