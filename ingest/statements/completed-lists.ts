// Lists of complaints that go on behind words nobody has a name for: "a rash, odd behavior, fever, and cramps in the calves".
import type { Mention } from '../../schema/model.ts';
import type { Span } from '../../schema/span.ts';
import { type Context, type Relation, relation } from './context.ts';
import { isUndesired } from './effects.ts';
import type { Item } from './items.ts';
import { keyIn, mentionIn } from './finding.ts';
import { AND, AUXILIARIES, BE, BOUNDARIES, isWord, RELATIVE, set } from './words.ts';

/** Rules whose objects are listed. */
const LISTING: ReadonlySet<string> = new Set(['verb', 'copula', 'change-in', 'by-doing', 'frame']);
/** What the next member of a list may not be told of by. */
const ENDS = set(
  'by because due after before during when while if so but than from for about until unless although though where',
);
const OPENS_EXAMPLES = set('such like including');
const FARTHEST = 60;

/** The relations that hold of the further members of the lists of complaints that others end in. */
export function ofWholeLists(context: Context, relations: readonly Relation[]): readonly Relation[] {
  const { items, categoryOf } = context;
  if (keyIn(items, ',', 0) < 0 && keyIn(items, ';', 0) < 0) return [];
  const isComplaint = (mention: Mention): boolean => isUndesired(mention, categoryOf(mention));
  const isDisease = (mention: Mention): boolean => categoryOf(mention) === 'disease';
  const isTold = (id: string): boolean => relations.some(({ subject, object }) => subject === id || object === id);
  const found: Relation[] = [];
  const done = new Set<string>();
  for (const one of relations) {
    if (!LISTING.has(one.rule) || one.turned || one.denied) continue;
    // "Signs of A include B": B is the subject.
    const isListOfSubjects = one.rule === 'copula' && one.subjectSpan.start > one.objectSpan.start;
    const owner = endAt(items, isListOfSubjects ? one.objectSpan : one.subjectSpan);
    if (!owner || !isDisease(owner.mention)) continue;
    const listed = endAt(items, isListOfSubjects ? one.subjectSpan : one.objectSpan);
    if (!listed || !isComplaint(listed.mention) || listed.at < owner.at) continue;
    if (listed.at < items.findIndex(({ span }) => span.start >= one.cue.start)) continue;
    const key = `${one.predicate} ${owner.mention.mechanismId} ${one.cue.start}`;
    if (done.has(key)) continue;
    done.add(key);
    for (const member of membersBehind(items, listed.at, isComplaint)) {
      if (isTold(member.mechanismId) || member.mechanismId === owner.mention.mechanismId) continue;
      const [from, to] = isListOfSubjects ? [member, owner.mention] : [owner.mention, member];
      found.push(relation(from, one.predicate, to, one.rule, one.cue));
    }
  }
  return found;
}

function endAt(items: readonly Item[], { start }: Span): { readonly mention: Mention; readonly at: number } | null {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const mention = item.kind === 'MENTION' ? item.mentions.find(({ span }) => span.start === start) : undefined;
    if (mention !== undefined) return { mention, at };
  }
  return null;
}

/** The complaints that open further members of a list behind one: what stands in each first, but for adjectives. */
function membersBehind(
  items: readonly Item[],
  from: number,
  isComplaint: (mention: Mention) => boolean,
): readonly Mention[] {
  const found: Mention[] = [];
  let isOpen = false;
  let sawComma = false;
  for (let at = from + 1; at < Math.min(items.length, from + FARTHEST); at++) {
    const item = items[at]!;
    const isJoint = item.key === ',' || item.key === ';' || isWord(item, AND) || item.key === 'or';
    if (isJoint) {
      if (isWord(items[at + 1], RELATIVE) || opensClause(items, at)) break;
      sawComma ||= item.key === ',' || item.key === ';';
      isOpen = true;
      continue;
    }
    if (OPENS_EXAMPLES.has(item.key) || (item.key === 'as' && items[at - 1]?.key === 'such')) {
      isOpen = true;
      continue;
    }
    if (item.kind === 'MENTION') {
      if (isOpen && item.mentions.every(isComplaint)) found.push(...item.mentions);
      isOpen = false;
      continue;
    }
    if (isWord(item, RELATIVE) || isWord(item, AUXILIARIES) || isWord(item, BE) || ENDS.has(item.key)) break;
    if (isWord(item, BOUNDARIES) && item.key !== 'as') break;
    if (item.kind === 'CUE' && item.cue.role === 'VERB' && item.cue.form !== 'GERUND') break;
    // "poor sleep": what is said of how much of it there is may turn what is told around.
    if (item.kind === 'CUE' && item.cue.role !== 'CHANGE') isOpen = false;
    if (item.kind === 'CUE' && item.cue.role === 'CHANGE' && item.cue.predicate === 'DECREASES') isOpen = false;
    if (item.kind === 'WORD' && /^(?:of|in|on|to|with|at|no|not|without|less|fewer)$/.test(item.key)) isOpen = false;
  }
  return sawComma ? found : [];
}

/** ", and B leads to C": a clause of its own. */
function opensClause(items: readonly Item[], joint: number): boolean {
  const named = mentionIn(items, joint + 1, joint + 5);
  const next = items[named + 1];
  return (
    named > 0 &&
    next !== undefined &&
    (isWord(next, AUXILIARIES) ||
      isWord(next, BE) ||
      (next.kind === 'CUE' && (next.cue.role === 'HAVING' || (next.cue.role === 'VERB' && next.cue.form === 'FINITE'))))
  );
}
