import type { Mention } from '../../schema/model.ts';
import type { Surroundings } from './context.ts';
import type { Item } from './items.ts';
import { isKindNoun, kindOf } from './referring.ts';
import { BE, isWord, MODALS, set } from './words.ts';

/** What "both" and "the two" stand for, with a noun of their kind or alone, and the place of their last word; null of anything else. */
export function pairAt(
  items: readonly Item[],
  at: number,
  { memory, categoryOf }: Surroundings,
): { readonly meant: readonly Mention[]; readonly to: number } | null {
  const to = isWord(items[at], BOTH) ? at : isWord(items[at], THE) && isWord(items[at + 1], TWO) ? at + 1 : -1;
  if (to < 0) return null;
  const own = items.slice(0, at).flatMap((item) => (item.kind === 'MENTION' ? item.mentions : []));
  if (own.length > 1) return null;
  const next = items[to + 1];
  const kind = next === undefined ? undefined : categoryOfNoun(next);
  const sentences = [memory.mentions, ...memory.earlier].map((some) => some.filter((one) => !isKindNoun(one)));
  const pairIn = (some: readonly Mention[], category: string): readonly Mention[] => {
    const pair = new Map(some.filter((one) => categoryOf(one) === category).map((one) => [one.mechanismId, one]));
    return pair.size === 2 && !own.some(({ mechanismId }) => pair.has(mechanismId)) ? [...pair.values()] : [];
  };
  if (kind !== undefined) {
    const pair = pairIn(sentences.flat(), kind);
    // Of proteins there are many that no list names: those of the sentence before may be such.
    const isNear = pair.some(({ mechanismId }) => memory.mentions.some((one) => one.mechanismId === mechanismId));
    return { meant: isNear || kind !== UNLISTED ? pair : [], to: to + 1 };
  }
  const [subject] = memory.subject;
  if (!isVerb(next) || subject === undefined || !PAIRED.has(categoryOf(subject))) return null;
  const meant = [sentences[0]!, sentences.slice(0, 2).flat()]
    .map((some) => pairIn(some, categoryOf(subject)))
    .find((pair) => pair.length > 0);
  return meant === undefined ? null : { meant, to };
}
const UNLISTED = 'gene-or-protein';

const categoryOfNoun = (item: Item): string | undefined => {
  const noun = item.kind === 'MENTION' ? item.mentions[0]!.quote.toLowerCase() : item.key;
  return noun === 'processes' ? 'process' : kindOf(noun);
};

/** Behind "both" what is told of two things that have no noun there. */
const isVerb = (item: Item | undefined): boolean =>
  item !== undefined && (isWord(item, VERBS) || (item.kind === 'CUE' && item.cue.role === 'VERB'));

const BOTH = set('both');
const THE = set('the');
const TWO = set('two');
const VERBS = set(BE, MODALS, 'have had do did remain stay work help rise fall seem need');
/** Kinds of which two are told of together; not places, which are told of in passing. */
const PAIRED = set('cell gene-or-protein drug process nutrient chemical microbe intervention disease');
