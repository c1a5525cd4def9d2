import type { Mention } from '../../schema/model.ts';
import { compose } from './compose.ts';
import { type Context, relate, takeObjects } from './context.ts';
import type { Item } from './items.ts';
import { type Effect, HEADS, PERSONS } from '../lexicon.ts';
import { relateMakers } from './making.ts';
import type { Target } from './objects.ts';
import type { StatementRule } from './rules.ts';
import { contrary } from './outcomes.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { placeOf } from './told.ts';
import { toldBySpelling } from './spelling.ts';
import { hasForm, isWord, OBJECT_PRONOUNS, set } from './words.ts';

const isProtectingVerb = toldBySpelling((key) => /^(?:protect|shield|safeguard|defend|cushion|insulat)/.test(key));
const isPreventing = toldBySpelling((key) => /^(?:prevent|stop|block|keep|kept)/.test(key));
const STOPPING = /^(?:stop|prevent)/;
const FROM = set('from', 'against');
const isGerund = (item: Item | undefined): boolean => hasForm(item, 'GERUND');
/** What is prevented with what it happens to. */
const HAPPENING =
  /^(?:form|develop|grow|spread|occurr|happen|multiply|progress|accumulat|build|worsen|return|recurr|com|aris|rising|gett|becom|turn|go)/;
/** What one does by being well. */
const FARING = /^(?:moving|flowing|circulating|working|functioning|healing|maturing)$/;
/** What something has to do before it can do anything: where it may not, it does nothing. */
const BINDING = /^(?:bind|attach|latch|stick|adher|cling|lodg|dock)/;

/** "keeps it from raising C", "keeps the body from absorbing C": of the "-ing" behind "from" who keeps it, and what becomes of C thereby; null elsewhere. */
export function keptFrom(
  context: Context,
  from: number,
  effect: Effect,
): { readonly keepers: readonly Mention[]; readonly effect: Effect } | null {
  const { items } = context;
  const verb = isWord(items[from - 1], THEM) ? from - 2 : beforeBody(items, from - 1);
  if (!isWord(items[from], FROM) || items[verb] === undefined || !isPreventing(items[verb])) return null;
  const done = effect === 'PRODUCES' ? 'INCREASES' : effect;
  return { keepers: finiteSubject(context, positionOf(items, verb)), effect: contrary(done) };
}
const THEM = set(OBJECT_PRONOUNS, 'this these');

/** The place before "the body", "your children's bodies", "you", of which nothing is named; -1 of anything else. */
function beforeBody(items: readonly Item[], noun: number): number {
  if (!isWord(items[noun], BODIES) && !isWord(items[noun], PERSONS)) return -1;
  let before = noun - 1;
  while (before > noun - LONGEST_BODY && items[before]?.kind === 'WORD' && !isPreventing(items[before]!)) before--;
  return before;
}
const BODIES = set('body bodies system systems you us');
/** How many words may say whose body it is: "a growing child's". */
const LONGEST_BODY = 6;

/**
 * "protects B from C": C is lowered as well. "prevents B from doing C": what B does to C is, and nothing is told of B itself;
 * whether that is so.
 */
export function readKeptFrom(
  context: Context,
  rule: StatementRule,
  at: number,
  subject: readonly Mention[],
  targets: readonly Target[],
): boolean {
  const { items } = context;
  const verb = items[at]!;
  const isProtecting = isProtectingVerb(verb);
  const isKeeping = rule === 'state';
  const last = targets.at(-1);
  if (!last || !(isProtecting || isPreventing(verb))) return false;
  let from = placeOf(items, last.mention) + 1;
  while (isWord(items[from], HEADS)) from++;
  // "stops the gland making C"
  if (STOPPING.test(verb.key) && isGerund(items[from])) from--;
  else if (!isWord(items[from], FROM)) return false;
  const next = items[from + 1];
  if (next === undefined) return false;
  if (isProtecting) {
    relate(context, rule, at, 'DECREASES', subject, takeObjects(context, from + 1));
    return false;
  }
  if (next.kind === 'MENTION' || !next.key.endsWith('ing')) return false;
  context.used[from + 1] = true;
  // "keeps B from building up", "keeps B from binding to C": less of it, and of what it does.
  if (HAPPENING.test(next.key) && isKeeping) relate(context, rule, at, 'DECREASES', subject, targets);
  if (HAPPENING.test(next.key)) return isKeeping;
  if (BINDING.test(next.key)) {
    relate(context, rule, at, 'DECREASES', subject, targets);
    return true;
  }
  // "stops B from flowing freely": less of it.
  if (FARING.test(next.key) && (items[from + 2] === undefined || items[from + 2]!.kind === 'WORD')) {
    relate(context, rule, at, 'DECREASES', subject, targets);
    return true;
  }
  // "keeps B from overreacting": too much of B.
  if (/^over/.test(next.key)) relate(context, rule, at, 'DECREASES', subject, targets);
  if (next.kind !== 'CUE' || next.cue.role !== 'VERB') return true;
  const { predicate, reversed } = next.cue;
  const done = predicate === 'INCREASES' || predicate === 'DECREASES' || predicate === 'PRODUCES' ? predicate : null;
  if (done === null || reversed) return true;
  const made = takeObjects(context, from + 2);
  relate(context, rule, at, compose('DECREASES', [done]), subject, made);
  // "stops the gland from making C": it does, else.
  const makers = targets.map(({ mention }) => mention);
  if (predicate === 'PRODUCES') relateMakers(context, rule, from + 1, makers, made);
  return true;
}
