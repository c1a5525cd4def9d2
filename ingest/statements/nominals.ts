import type { Mention, Predicate } from '../../schema/model.ts';
import { antecedentOf } from './antecedents.ts';
import { amend, type Context, enter, plainly, relate, takeObjects } from './context.ts';
import { isBodily, isFluid, isGiven, isInFluid, isLiving, isProcess } from './effects.ts';
import { furtherEvent } from './event-nouns.ts';
import { namesIn } from './finding.ts';
import { readOwnEffect } from './frames.ts';
import { groupAt } from './groups.ts';
import type { Item } from './items.ts';
import {
  type Cue,
  type Effect,
  EXPOSURES,
  HEADS,
  HYPHENATED,
  HYPHENATED_REVERSED,
  PERSONS,
  VARIANTS,
} from '../lexicon.ts';
import { objectsOf, type Target } from './objects.ts';
import { isKindNoun, kindOf } from './referring.ts';
import { behindOpening, finiteSubject, groupBefore, positionOf } from './subjects.ts';
import { isTreatmentOf, placeOf } from './told.ts';
import { isNoPredicate } from './unasserted.ts';
import {
  ADJUNCTS,
  AND,
  BE,
  BOUNDARIES,
  COORDINATORS,
  DASHES,
  hasForm,
  INDEFINITE,
  isAdverb,
  isWord,
  POINTING,
  POSSESSIVES,
  RELATIVE,
  REPRESENTING,
  set,
} from './words.ts';
import { agentAfter, BY_OR_WITH } from './doers.ts';
import { MAKING, readOwnDoing } from './doings.ts';
import { readListed } from './listed.ts';
import { isFoundInDisease } from './measured.ts';
import { readOwned } from './owned.ts';

type CopulaCue = Extract<Cue, { role: 'COPULA' }>;

/** What a mainstay does to what it holds up: "of B treatment" treats B, of a kind of medicine it is part; null of anything else. */
function heldUp({ items, categoryOf }: Context, at: number): Effect | null {
  if (!PILLARS.test(items[at]!.key)) return null;
  const [first] = objectsOf(items, at + 1).targets;
  if (first === undefined) return null;
  if (isTreatmentOf(items, first.mention)) return 'TREATS';
  if (categoryOf(first.mention) !== 'traditional-concept') return null;
  // "the foundation of yin": what it rests on, and no kind of medicine.
  return BASES.test(items[at]!.key) && !MEDICINE.test(first.mention.quote) ? 'REGULATES' : 'PART_OF';
}
const BASES = /^(?:foundation|bedrock|linchpin)$/;
const MEDICINE = /medicine|therapy|TCM|Ayurveda/i;
const PILLARS = /^(?:cornerstones?|mainstays?|pillars?|backbone|staples?|bedrock|foundation|linchpin|part|component)$/;

/** "A is crucial for B", "A, a driver of B", "A rich in B". */
export function readCopula(context: Context, at: number, told: CopulaCue): void {
  const { items } = context;
  if (isNoPredicate(items, at)) return;
  const cue = { ...told, predicate: heldUp(context, at) ?? told.predicate };
  if (cue.predicate === 'TREATS' && readTreatmentWith(context, at)) return;
  // "its side effect of B": what B is one of goes before.
  if (cue.reversed && isWord(items[at - 1], POSSESSIVES))
    return readOwnEffect(context, at, objectsOf(items, at + 1).targets);
  const holdsBe = /\s(?:is|are|was|were)\s/.test(context.text.slice(items[at]!.span.start, items[at]!.span.end));
  const be = holdsBe ? at : beBefore(items, at);
  const targets = takeObjects(context, at + 1).filter(({ mention }) => !isOfPatients(context, cue, mention));
  if (be === null) {
    if (cue.reversed && isHappening(items, targets)) return;
    if (goesOn(context, at)) {
      relate(context, 'copula', at, cue.predicate, context.subject, near(context, at, cue, targets), cue.reversed);
      return;
    }
    // "hormone treatment for B": what is given, and not what the body has of its own.
    if (isOwnTreatment(context, at, cue)) return;
    const apposed = apposedBefore(context, at);
    if (apposed.length > 0)
      return relate(context, 'apposition', at, cue.predicate, apposed, near(context, at, cue, targets), cue.reversed);
    if (readListed(context, at, cue, targets)) return;
    const as = asBefore(items, at);
    // "A rises in B, and has been suggested as a marker of C": A is.
    const suggested = as === null ? null : positionOf(items, as - 1);
    if (suggested?.hasBe) {
      const told = finiteSubject(context, suggested);
      return relate(context, 'copula', at, cue.predicate, told, near(context, at, cue, targets), cue.reversed);
    }
    if (as !== null) {
      relate(
        context,
        'copula',
        at,
        cue.predicate,
        calledSo(context, as),
        near(context, at, cue, targets),
        cue.reversed,
      );
      return;
    }
    if (at <= 1 && items[0]!.kind !== 'MENTION') {
      // "Rich in A, B …"
      const subject = behindOpening(items, at).slice(-1);
      const contents = targets.filter(({ mention }) => !subject.includes(mention));
      if (cue.predicate === 'CONTAINS') relate(context, 'apposition', at, 'CONTAINS', subject, contents, cue.reversed);
      return;
    }
    // "A diet rich in sugar" says nothing of diets; "Milk, rich in calcium, …" says something of milk.
    const isRight = items[at - 1]?.kind === 'MENTION' || isOfHead(items, at);
    const restricts = cue.predicate === 'CONTAINS' && isRight && !cue.reversed;
    const opener = isRight ? -1 : appositionAt(items, at);
    if (restricts || !(isRight || opener > 0)) return;
    const told = opener > 0 && isWord(items[opener], DASHES) ? opener : at;
    relate(
      context,
      'apposition',
      at,
      cue.predicate,
      likeTheLast(context, at, antecedentOf(context, told)),
      near(context, at, cue, targets),
      cue.reversed,
    );
    return;
  }
  if (cue.reversed && isHappening(items, targets)) return;
  const position = positionOf(items, be);
  // "This was not seen with A", "This approach can be seen in A": what was seen is no mechanism.
  const isOfUnnamed =
    items[position.before]?.kind === 'WORD' &&
    isWord(items[position.before - 1], POINTING) &&
    kindOf(items[position.before]!.key) === undefined &&
    (!HEADS.has(items[position.before]!.key) || items[position.before - 1]!.key === 'such');
  if ((isWord(items[position.before], POINTING) || isOfUnnamed) && SEEN.test(items[at]!.key)) return;
  const subject = finiteSubject(context, position);
  enter(context, at, subject, isWord(items[position.before], RELATIVE));
  if (isFoundInDisease(context, at, cue, targets))
    return relate(context, 'copula', at, 'ASSOCIATED_WITH', subject, targets);
  relate(context, 'copula', at, cue.predicate, subject, near(context, at, cue, targets), cue.reversed);
}

/** "essential for B patients": to them, and no cause of B. */
const isOfPatients = ({ items, categoryOf }: Context, { predicate, reversed }: CopulaCue, mention: Mention): boolean =>
  predicate === 'INCREASES' &&
  !reversed &&
  categoryOf(mention) === 'disease' &&
  PERSONS.has(items[placeOf(items, mention) + 1]?.key ?? '');

const isOwnTreatment = ({ items, categoryOf }: Context, at: number, { predicate }: CopulaCue): boolean => {
  const name = items[at - 1];
  return predicate === 'TREATS' && name?.kind === 'MENTION' && !name.mentions.some((one) => isGiven(categoryOf(one)));
};

/** "due to A becoming smaller": what happens, and not A. */
const isHappening = (items: readonly Item[], targets: readonly Target[]): boolean => {
  const last = targets.at(-1);
  return last !== undefined && /^(?:becom|gett|be|go)ing$/.test(items[placeOf(items, last.mention) + 1]?.key ?? '');
};

const SEEN = /^(?:seen|observed|found|noted|reported)$/;

/** Of "A formation and many Bs needed for C" what is of one sort with B, where no comma goes before "needed". */
function likeTheLast({ items, categoryOf }: Context, at: number, group: readonly Mention[]): readonly Mention[] {
  const last = items[at - 1];
  if (last?.kind !== 'MENTION' || group.length < 2) return group;
  const sorts = new Set(last.mentions.map(categoryOf));
  return group.filter((one) => sorts.has(categoryOf(one)));
}

/** "A is rich in B and a good source of C", "A is low in B but high in C" */
export function goesOn({ items, lastVerb, subject }: Context, at: number): boolean {
  const verb = items[lastVerb];
  const isTold = verb?.kind === 'CUE' && verb.cue.role === 'COPULA';
  if ((!isTold && !isWord(items[lastVerb + 1], IN)) || subject.length === 0) return false;
  let before = at - 1;
  while (before > at - MOST_BEFORE_NOUN && items[before]?.kind === 'WORD' && !isWord(items[before], GOING_ON)) before--;
  const last = items[before - 1]?.key === ',' ? before - 2 : before - 1;
  return isWord(items[before], GOING_ON) && items[last]?.kind === 'MENTION';
}
const GOING_ON = set('and but');
/** Behind "low", which is no copula. */
const IN = set('in');

/** A of "A, the fuel for B and a driver of C": what the apposition before "and" tells of. */
function apposedBefore({ items, relations }: Context, at: number): readonly Mention[] {
  let before = at - 1;
  while (before > at - MOST_BEFORE_NOUN && items[before]?.kind === 'WORD' && items[before]!.key !== 'and') before--;
  const last = relations.at(-1);
  if (items[before]?.key !== 'and' || items[before - 1]?.kind !== 'MENTION' || last?.rule !== 'apposition') return [];
  const cue = items.findLastIndex(({ kind }, place) => place < before && kind === 'CUE');
  if (items[cue]?.span !== last.cue) return [];
  return namesIn(items.slice(0, cue)).filter(({ span }) =>
    relations.some((one) => one.cue === last.cue && one.subjectSpan === span),
  );
}

/** "the treatment of B with A" */
function readTreatmentWith(context: Context, at: number): boolean {
  const { targets, to } = objectsOf(context.items, at + 1);
  const given = targets.length > 0 ? agentAfter(context.items, to, WITH) : null;
  if (given) relate(context, 'frame', at, 'TREATS', given, targets);
  return given !== null;
}
const WITH = set('with by using');

/** "the A mutation responsible for": what is said of A's head is said of A. */
const isOfHead = (items: readonly Item[], at: number): boolean =>
  (HEADS.has(items[at - 1]?.key ?? '') || VARIANTS.has(items[at - 1]?.key ?? '')) && items[at - 2]?.kind === 'MENTION';

/** The place of the comma or dash of "A, a strong driver of", "A — a strong driver of", only articles and adjectives since; -1 elsewhere. */
function appositionAt(items: readonly Item[], at: number): number {
  for (let before = at - 1; before > Math.max(0, at - 6); before--) {
    if (items[before]!.kind !== 'WORD') return -1;
    // "…, and foods rich in A": a new clause.
    if (isWord(items[before], AND)) return -1;
    // "…, consistent with a cause of": of what was found.
    if (isWord(items[before], ADJUNCTS)) return -1;
    if (items[before]!.key === ',' || isWord(items[before], DASHES))
      return items[before - 1]?.kind === 'MENTION' && !closesOpening(items, before) ? before : -1;
  }
  return -1;
}

/** "With the exception of A, risk factors for B", and not "In A, a cause of B": the comma behind an adjunct that opens the sentence. */
const closesOpening = (items: readonly Item[], comma: number): boolean =>
  (isWord(items[0], ADJUNCTS) || isWord(items[0], EXCEPTING)) &&
  !isWord(items[comma + 1], INDEFINITE) &&
  items.slice(0, comma).every(({ kind, key }) => kind !== 'CUE' && key !== ',');

const EXCEPTING = set('apart aside except excepting excluding besides unlike');

/** Characters within which what is found in something has to be named, or the next of a list of it. */
const NEAR = 40;
const SHARE = /\b(?:people|patients|women|men|adults|percent|those)\b|%/;

/** "found in 13 percent of people with …" is no place. */
function near(context: Context, at: number, cue: { predicate: Effect }, targets: readonly Target[]): readonly Target[] {
  if (cue.predicate !== 'CONTAINS') return targets;
  let end = context.items[at]!.span.end;
  const far = targets.findIndex(({ mention: { span } }) => {
    const between = context.text.slice(end, span.start);
    end = span.end;
    return between.length > NEAR || SHARE.test(between);
  });
  return far < 0 ? targets : targets.slice(0, far);
}

const AGENT_OF_MAKING = set('by with from');

/** "inhibition of A by B" */
export function readNoun(context: Context, at: number, predicate: Predicate): void {
  const { targets, to } = objectsOf(context.items, at + 1);
  if (readOwned(context, at, predicate, targets) || readOwnDoing(context, at, predicate, targets)) return;
  // "does C with no effect on B": nor does it do anything to B.
  if (WITHOUT_EFFECT.test(keysBefore(context.items, at)) && EFFECTS.test(context.items[at]!.key)) {
    const from = context.relations.length;
    relate(context, 'nominal', at, predicate, context.main, targets);
    return amend(context, from, { denied: true });
  }
  const isMaking = MAKING.test(context.items[at]!.key);
  const named = agentAfter(context.items, to, isMaking ? AGENT_OF_MAKING : BY_OR_WITH);
  const agent = named && isOfAnother(context, at, to, named, targets) ? null : named;
  const isMaker = isMaking && agent?.every((one) => isLiving(context.categoryOf(one)));
  // "the release of B from A": a place where A makes nothing.
  if (agent && !isMaker && context.items[to]?.key === 'from') return;
  if (agent) relate(context, 'nominal', at, isMaker ? 'PRODUCES' : predicate, agent, targets);
  // "A does this through inhibition of B": so A inhibits B.
  else if (isMeans(context.items, at)) relate(context, 'nominal', at, predicate, context.subject, targets);
}

/**
 * "uptake of B cells by A", "loss of B uptake by A", where A takes B up; "formation of Bs with A", "stimulation of B cells with A", where A is
 * what they join and what is tried on them.
 */
function isOfAnother(
  { items, categoryOf }: Context,
  at: number,
  to: number,
  agent: readonly Mention[],
  targets: readonly Target[],
): boolean {
  const { key } = items[at]!;
  const lives = (mentions: readonly Mention[]): boolean => mentions.every((one) => isLiving(categoryOf(one)));
  const isTaking = items[to]?.key === 'by' && lives(agent);
  const told = targets.map(({ mention }) => mention);
  if (isTaking && told.every((one) => isProcess(categoryOf(one)))) return BEFALLING.test(key);
  if (isTaking) return TAKING_UP.test(key) && lives(told);
  return (
    items[to]?.key === 'with' && (agent.every((one) => isBodily(categoryOf(one))) || (TRYING.test(key) && lives(told)))
  );
}
const TAKING_UP = /^(?:uptake|absorption)$/;
const BEFALLING = /^(?:loss|losses|lack|absence|reduction|decline|decrease|increase|rise|deficiency|impairment)$/;
const TRYING = /^(?:stimulation|activation|induction)$/;

const WITHOUT_EFFECT = /\bwith no(?: \w+)?$/;
const EFFECTS = /^(?:effect|impact|influence)s?$/;
const keysBefore = (items: readonly Item[], at: number): string =>
  items
    .slice(Math.max(0, at - 3), at)
    .map(({ key }) => key)
    .join(' ');

/** How far behind "A-induced" what is induced may stand, in items. */
const BEHIND_HYPHEN = 6;

const MEANS = set('by through via');

function isMeans(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if (isWord(items[before], MEANS)) return !isOfPassive(items, before);
    if (items[before]!.kind !== 'WORD') return false;
  }
  return false;
}

/** "is caused by a lack of B": who does it, and not by what means. */
function isOfPassive(items: readonly Item[], by: number): boolean {
  const verb = items[by - 1];
  return items[by]!.key === 'by' && verb?.kind === 'CUE' && verb.cue.role === 'VERB' && positionOf(items, by - 1).hasBe;
}

/** "A-induced B", "A-mediated release of B", "A-rich B" */
export function readHyphenated(context: Context, at: number): void {
  const { items } = context;
  const [hyphen, second] = [items[at - 1], items[at]!];
  if (hyphen?.key !== '-') return;
  const causes = hyphenatedBefore(items, at - 1);
  if (causes.length === 0) return;
  const predicate = HYPHENATED.get(second.key);
  const reversed = HYPHENATED_REVERSED.get(second.key);
  if (predicate === undefined && reversed === undefined) return;
  const inner: Predicate[] = [];
  for (let next = at + 1; next < Math.min(items.length, at + 1 + BEHIND_HYPHEN); next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') {
      // "tested A-derived B and counted their C": not of C.
      const isDone = items[next + 1]?.key === 'and' && /.{3}ed$/.test(items[next + 2]?.key ?? '');
      const group = groupAt(items, next, items.length, !isPair(items, next));
      const targets = (isDone ? item.mentions : group.mentions).map((mention) => ({ mention, inner }));
      const more = inner.length > 0 && predicate === 'INCREASES' ? furtherEvent(items, group.to) : [];
      if (predicate !== undefined) relate(context, 'hyphenated', at, predicate, causes, [...targets, ...more]);
      else {
        const areListed = items.slice(at + 1, next).some(({ key }) => LISTING.test(key));
        const { mentions } = areListed ? groupAt(items, next, items.length, false) : item;
        // "oxygen-rich blood"; "brown-adipose-rich tissue" is no mixture.
        const ofFluid =
          second.key === 'rich' && next === at + 1 && causes.every((one) => isInFluid(context.categoryOf(one)));
        const holders = mentions.filter((one) => {
          const category = context.categoryOf(one);
          return category === 'food' || (ofFluid && isFluid(one));
        });
        relate(context, 'hyphenated', at, reversed!, holders, plainly(causes));
      }
      return;
    }
    if (item.kind === 'CUE') {
      if (item.cue.role !== 'NOUN' && item.cue.role !== 'CHANGE') return;
      inner.push(item.cue.predicate);
    } else if (item.key === ',' && predicate !== 'ASSOCIATED_WITH' && LISTING.test(items[next + 1]?.key ?? '')) next++;
    else if (
      STOPS.has(item.key) ||
      (isWord(item, BOUNDARIES) && items[next - 1]?.key !== 'such') ||
      isWord(item, BE) ||
      isWord(item, RELATIVE)
    )
      return;
  }
}
/** "A-induced B and C": both, whatever follows. */
const isPair = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.key === 'and' && items[at + 2]?.kind === 'MENTION';

/** What stands before a hyphen: A and C of "A- and C-induced", A of "A-diet-induced" and "A treatment-induced". */
function hyphenatedBefore(items: readonly Item[], hyphen: number): readonly Mention[] {
  const before = items[hyphen - 1];
  if (before?.kind !== 'MENTION') {
    const isGiven = before !== undefined && (EXPOSURES.has(before.key) || before.key === 'diet');
    const own = items[hyphen - 2]?.key === '-' ? items[hyphen - 3] : items[hyphen - 2];
    return isGiven && own?.kind === 'MENTION' ? own.mentions : [];
  }
  const [joint, other] = [items[hyphen - 2], items[hyphen - 3]];
  if (joint?.key === '/' && other?.kind === 'MENTION') return [...other.mentions, ...before.mentions];
  const isCoordinated = /^(?:and|or|,)$/.test(joint?.key ?? '') && other?.key === '-';
  const first = items[hyphen - 4];
  return isCoordinated && first?.kind === 'MENTION' ? [...first.mentions, ...before.mentions] : before.mentions;
}

/** "A-dependent genes, such as B", "A-rich foods like B and C" */
const LISTING = /^(?:such|including|like|namely)$/;
const STOPS = set(', in by with and to on from was may can');

/** "bone-building A", "A is bone-building", "A is a bone-building food": what a cue behind a hyphen says of the mechanism before it. */
export function readCompound(context: Context, at: number, predicate: Effect): void {
  const { items } = context;
  const before = items[at - 2];
  if (before?.kind !== 'MENTION') return;
  const told = toldOf(context, at);
  if (told.length > 0) return relate(context, 'hyphenated', at, predicate, told, plainly(before.mentions));
  // "bone-building activity exceeds A": of an activity, and not of A.
  const subject = items.slice(at + 1, at + 5).find(
    (item) =>
      item.kind === 'MENTION' ||
      isWord(item, BOUNDARIES) ||
      // "a bone-building food and an A": no A builds it.
      isWord(item, AND) ||
      HEADS.has(item.key) ||
      isActing(item),
  );
  if (subject?.kind === 'MENTION')
    relate(context, 'hyphenated', at, predicate, subject.mentions, plainly(before.mentions));
}

/** A of "A is highly bone-building", "A is called bone-building", "A, a bone-building food, is" and "A is a bone-building food". */
function toldOf(context: Context, at: number): readonly Mention[] {
  const { items } = context;
  let opener = at - 3;
  while (isAdverb(items[opener])) opener--;
  const isKind = isWord(items[opener], INDEFINITE);
  const [noun, end] = [items[at + 1], items[at + 2]];
  const isOfKind = noun?.kind === 'MENTION' ? noun.mentions.every(isKindNoun) : kindOf(noun?.key ?? '') !== undefined;
  if (isKind ? !isOfKind || (end?.kind === 'WORD' && TELLS_MORE.has(end.key)) : !isClauseEnd(noun)) return [];
  if (isKind) opener--;
  if (isKind && items[opener]?.key === ',') return groupBefore(items, opener);
  // "are known as", "is called"
  while (isWord(items[opener], CALLING) || isAdverb(items[opener])) opener--;
  return isWord(items[opener], BE) ? finiteSubject(context, positionOf(items, opener)) : [];
}
const CALLING = set('called known considered thought said believed to be as');
const TELLS_MORE = set('that which such like called named');
const isClauseEnd = (item: Item | undefined): boolean =>
  item === undefined ||
  (item.kind === 'WORD' && (isWord(item, BOUNDARIES) || isWord(item, COORDINATORS) || item.key === 'in'));

/** "an A-lowering drug reduces B": no B lowers A. */
const isActing = (item: Item): boolean => hasForm(item, 'FINITE', 'BASE');

/** A of "identified A as", and of "A is found in B, and has been suggested as". */
function calledSo(context: Context, as: number): readonly Mention[] {
  const position = positionOf(context.items, as - 1);
  return position.hasBe && context.items[as - 1]!.key.endsWith('ed')
    ? finiteSubject(context, position)
    : antecedentOf(context, as);
}

/** The place of "as" in "identified A as a marker of B"; null elsewhere. */
function asBefore(items: readonly Item[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(1, at - MOST_BEFORE_NOUN); before--) {
    const item = items[before]!;
    if (item.kind !== 'WORD' || item.key === ',') return null;
    if (item.key === 'as') return isWord(items[before - 1], SUCH) ? null : before;
  }
  return null;
}
const SUCH = set('such well so');
/** How many words may stand between "as" and what something is called. */
const MOST_BEFORE_NOUN = 5;

/** The place of the form of "be" that a predicate noun or adjective belongs to; null in an apposition or behind a noun. */
function beBefore(items: readonly Item[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const item = items[before]!;
    if (isWord(item, BE) || isWord(item, REPRESENTING)) return before;
    // "is a driving force of"
    if (before === at - 1 && hasForm(item, 'GERUND')) continue;
    // "is a cornerstone of A treatment for"
    const pillar = items[before - 1];
    if (before === at - 1 && item.kind === 'MENTION' && pillar?.kind === 'CUE' && PILLARS.test(pillar.key)) {
      before--;
      continue;
    }
    // "is common in women due to": of what is common.
    const frequent = item.kind === 'MENTION' ? items[before - 1] : item;
    if (frequent?.kind === 'CUE' && frequent.cue.role === 'COPULA' && FREQUENT.has(frequent.key)) continue;
    // "is more sensitive to"
    if (item.kind === 'CUE' && item.cue.role === 'CHANGE' && DEGREES.has(item.key)) continue;
    if (item.kind !== 'WORD' || item.key === ',' || isWord(item, BOUNDARIES) || isWord(item, RELATIVE)) return null;
  }
  return null;
}
const FREQUENT = set('common prevalent frequent');
const DEGREES = set('more less better');
