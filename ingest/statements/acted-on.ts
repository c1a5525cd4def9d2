// What is acted on where a participle says so without "is": "A induced by B", "Caused by A, B does".
import type { Mention } from '../../schema/model.ts';
import { slice } from '../../schema/span.ts';
import { antecedentOf } from './antecedents.ts';
import type { Context } from './context.ts';
import { namesIn, wordIn } from './finding.ts';
import type { Item } from './items.ts';
import { pointedAt } from './referred.ts';
import { behindOpening, groupBefore } from './subjects.ts';
import { placeOf } from './told.ts';
import { COORDINATORS, isAdverb, isWord, RELATIVE, set } from './words.ts';

/** What stands behind an opening, "Caused by A, B does", or is pointed to there: "Caused by A, this condition does". */
function openedBy(context: Context, at: number): readonly Mention[] {
  const { items } = context;
  const named = behindOpening(items, at);
  if (named.length > 0) return named;
  for (const [comma, { key }] of items.entries()) {
    const pointed = key === ',' ? pointedAt(items, comma + 1, context) : null;
    if (pointed !== null) return pointed.meant;
  }
  return [];
}

/** What stands before "induced by", unless a verb stands between: of "A restores what was induced by B" not A. */
export function actedOn(context: Context, at: number): readonly Mention[] {
  const { items, lastVerb } = context;
  const joined = behindAgents(context, at);
  if (joined !== null) return joined;
  const near = at === 0 ? openedBy(context, at) : antecedentOf(context, at);
  const found = isAgent(context, near) ? afterAgents(context.items, at, near) : near;
  const verb = items[lastVerb];
  const isBefore =
    found.length > 0 &&
    verb?.kind === 'CUE' &&
    verb.cue.role === 'VERB' &&
    found.every(({ span }) => span.end <= verb.span.start);
  return isBefore && wordIn(items, RELATIVE, lastVerb, at) < 0 ? [] : found;
}

/** "is driven by A and slowed by B", "B, raised by A, lowered by C": what A acted on; null elsewhere. */
function behindAgents(context: Context, at: number): readonly Mention[] | null {
  const { items, relations } = context;
  let end = at;
  while (end > 0 && (isAdverb(items[end - 1]) || isWord(items[end - 1], JOINTS))) end--;
  if (!items.slice(end, at).some((item) => isWord(item, JOINTS))) return null;
  const agents = groupBefore(items, end);
  if (!isAgent(context, agents)) return null;
  const told = relations.filter(({ subjectSpan }) => agents.some(({ span }) => span === subjectSpan));
  const spans = new Set(told.map(({ objectSpan }) => objectSpan));
  return namesIn(items).filter(({ span }) => spans.has(span));
}
/** "A induced by B and C induced by D": of C, though it may have no name. */
const afterAgents = (items: readonly Item[], at: number, agents: readonly Mention[]): readonly Mention[] =>
  wordIn(items, JOINTS, placeOf(items, agents.at(-1)!), at) < 0 ? agents.slice(-1) : [];

const JOINTS = set(COORDINATORS, ', or then');

/** Whether "by", with which a verb says who does it, stands before what was found. */
function isAgent({ items, text }: Context, found: readonly Mention[]): boolean {
  const first = found.length === 0 ? -1 : placeOf(items, found[0]!);
  for (let at = first - 1; at > 0 && at >= first - FARTHEST_BY; at--) {
    const item = items[at]!;
    if (item.kind === 'CUE' && / by$/i.test(slice(text, item.span))) return true;
    if (item.kind !== 'WORD' || item.key === ',' || isWord(item, RELATIVE)) return false;
    if (item.key === 'by') return isDoing(items[at - 1]);
  }
  return false;
}
/** How far before those who act "by" may stand, in items. */
const FARTHEST_BY = 4;
const isDoing = (item: Item | undefined): boolean =>
  item?.kind === 'CUE' ? item.cue.role === 'VERB' : item !== undefined && /.{3}ed$/.test(item.key);
