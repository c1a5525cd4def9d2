import type { Mention, Predicate } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import { finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { BE, POSSESSIVES, isWord, set } from './words.ts';

const WITHIN_NAME =
  /^(?:receptor|receptors|pathway|signaling|signalling|channel|selective|specific|type|family|-|[a-z]?\d\w*)$/;
const BEFORE_DRUG = /^(?:drug|drugs|,|such|as|like|including|the|-|compound)$/;
const BEFORE_TARGET =
  /^(?:selective|specific|potent|recognized|recognised|established|approved|well|known|strong|weak|clinical|pharmacological|chemical|synthetic|nonselective|direct|competitive|novel|new|natural|small|molecule|-|oral|reversible|irreversible|highly|commercial|peripheral|central|dual|partial|full|\w+ly)$/;

/** "the A inhibitor B", "B, a selective A inhibitor", "B is an A agonist": what B does to A. */
export function readAgent(context: Context, at: number, predicate: Predicate): void {
  const { items } = context;
  const target = targetBefore(items, at);
  if (target < 0) return;
  const item = items[target]!;
  if (item.kind !== 'MENTION') return;
  const drugs = namedBehind(items, at + 1) ?? explainedBefore(context, target);
  if (drugs) relate(context, 'agent', at, predicate, drugs, plainly(item.mentions));
}

function targetBefore(items: readonly Item[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (items[before]!.kind === 'MENTION') return before;
    // "A and its inhibitors"
    if (isWord(items[before], POSSESSIVES))
      return items[before - 1]?.key === 'and' && items[before - 2]?.kind === 'MENTION' ? before - 2 : -1;
    if (items[before]!.kind === 'CUE' || !WITHIN_NAME.test(items[before]!.key)) return -1;
  }
  return -1;
}

/** "inhibitors such as B and C" */
function namedBehind(items: readonly Item[], from: number): readonly Mention[] | null {
  for (let at = from; at < Math.min(items.length, from + 4); at++) {
    const item = items[at]!;
    if (item.kind === 'MENTION') return groupAt(items, at, items.length, true).mentions;
    if (item.kind === 'CUE' || !BEFORE_DRUG.test(item.key)) return null;
  }
  return null;
}

/** "B, an A inhibitor" and "B is an A inhibitor" */
function explainedBefore(context: Context, target: number): readonly Mention[] | null {
  const { items } = context;
  let at = target - 1;
  while (at >= 0 && items[at]!.kind === 'WORD' && BEFORE_TARGET.test(items[at]!.key)) at--;
  // "A and B are inhibitors of": several need no article.
  const article = isWord(items[at], BE) ? at + 1 : at;
  if (article === at && !/^(?:a|an|the|as)$/.test(items[at]?.key ?? '')) return null;
  const opener = items[article - 1];
  if (opener?.key === ',' && items[at - 2]?.kind === 'MENTION') return groupBefore(items, at - 1);
  return isWord(opener, BE) ? finiteSubject(context, positionOf(items, article - 1)) : null;
}

const MEMBERS_OF_TOXICITY = set('drug', 'chemical');

/** "amiodarone hepatitis": a disease named by what brings it about. */
export function readNamedByCause(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const [cause, disease] = [items[at], items[at + 1]];
  if (cause?.kind !== 'MENTION' || disease?.kind !== 'MENTION') return;
  const causes = cause.mentions.filter((mention) => MEMBERS_OF_TOXICITY.has(categoryOf(mention)));
  const diseases = disease.mentions.filter((mention) => categoryOf(mention) === 'disease');
  const isAdjacent = disease.span.start - cause.span.end === 1;
  if (isAdjacent) relate(context, 'named-by-cause', at + 1, 'INCREASES', causes, plainly(diseases));
}
