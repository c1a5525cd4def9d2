import { type Context, plainly, relate } from './context.ts';
import { groupAt } from './groups.ts';

const CONTENT: ReadonlySet<string> = new Set(['nutrient', 'chemical', 'microbe', 'drug']);

/** "the calcium in milk", "fibre from oats": what is in food. */
export function readContents(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const [content, preposition] = [items[at - 1], items[at]!];
  if (content?.kind !== 'MENTION' || !/^(?:in|from)$/.test(preposition.key)) return;
  const inside = content.mentions.filter((mention) => CONTENT.has(categoryOf(mention)));
  let next = at + 1;
  while (/^(?:the|a|an|your|some|many|most|certain|raw|fresh|whole)$/.test(items[next]?.key ?? '')) next++;
  if (inside.length === 0 || items[next]?.kind !== 'MENTION') return;
  const foods = groupAt(items, next, items.length, true).mentions.filter((mention) => categoryOf(mention) === 'food');
  relate(context, 'contents', at, 'CONTAINS', foods, plainly(inside));
}
