import type { Assertion, Mention, Predicate } from '../../schema/model.ts';
import { contains, type Span } from '../../schema/span.ts';
import { isApostrophe } from '../characters.ts';
import { type Causation, causationsIn } from './causatives.ts';
import { compose } from './compose.ts';
import { beginsOther } from './compounds.ts';
import { keyIn, wordIn } from './finding.ts';
import type { Item } from './items.ts';
import { isLiving, isMatter, isProcess, isSham, isUndesired, settle } from './effects.ts';
import { isOnlySeat } from './seats.ts';
import type { Effect } from '../lexicon.ts';
import { toldByName } from './names.ts';
import { objectsOf, type Target } from './objects.ts';
import type { StatementRule } from './rules.ts';
import type { Memory, Reading } from './reading.ts';
import {
  changeOf,
  isApart,
  isDeniedEnough,
  isImpaired,
  isLost,
  isTreatmentOf,
  isUnbalanced,
  isVariant,
  placeOf,
} from './told.ts';
import { hasForm, isBefallen, isWord, set, TOLD_LAST } from './words.ts';

/** What is asserted, before negation is looked at. */
export interface Relation extends Omit<Assertion, 'negated' | 'rule'> {
  readonly rule: StatementRule;
  /** Whether it is the opposite of what the words say of the lack or loss of the subject or object. */
  readonly turned: boolean;
  /** Whether a denial in the sentence is part of what says it, and denies nothing: "without A, no B". */
  readonly affirmed: boolean;
  /** Whether it is told to be otherwise: "not B". */
  readonly denied: boolean;
}

/** Each relation is built here alone, or taken from one of these, so that engines give all one shape. */
export const relation = (
  { mechanismId: subject, span: subjectSpan }: Pick<Mention, 'mechanismId' | 'span'>,
  predicate: Predicate,
  { mechanismId: object, span: objectSpan }: Mention,
  rule: StatementRule,
  cue: Span,
  turned = false,
  affirmed = false,
): Relation => ({ subject, predicate, object, rule, cue, subjectSpan, objectSpan, turned, affirmed, denied: false });

/** What rules read a claim with, and where they write what they find. */
export interface Context extends Reading {
  readonly relations: Relation[];
  /** What the page is about, where that is an ailment. */
  readonly ailment: readonly Mention[];
  /** The subject of the verb before, where it is less of it that does what is told. */
  ofLess: readonly Mention[];
  /** What lets in what is told of last, where that is no subject. */
  letting: readonly Mention[];
  /** What makes what do something, by the place of what is done; what makes it, once it was read; and by the deeds that were read. */
  readonly causations: ReadonlyMap<number, Causation>;
  readonly causers: (readonly Mention[] | undefined)[];
  readonly deeds: (Causation | undefined)[];
  /** The places of cues that were read as part of another's object. */
  readonly used: (true | undefined)[];
}

export interface Surroundings {
  readonly text: string;
  readonly memory: Memory;
  readonly refer: (mention: Mention) => readonly Mention[];
  readonly categoryOf: (mention: Mention) => string;
  /** What the page is about, where that is an ailment. */
  readonly ailment: readonly Mention[];
}

export const newContext = (
  items: readonly Item[],
  { text, memory, refer, categoryOf, ailment }: Surroundings,
): Context => ({
  text,
  memory,
  refer,
  categoryOf,
  ailment,
  items,
  relations: [],
  used: [],
  ofLess: [],
  letting: [],
  causations: causationsIn(items),
  causers: [],
  deeds: [],
  subject: [],
  main: [],
  objects: [],
  lastVerb: -1,
});

/** Predicates that have no opposite. */
const MATERIAL: ReadonlySet<Predicate> = new Set(['PRODUCES', 'CONVERTS_TO', 'CONTAINS', 'PART_OF']);

export const plainly = (mentions: readonly Mention[]): Target[] => mentions.map((mention) => ({ mention, inner: [] }));

/** Notes that each subject stands to each target as the cue at a place says; turned around where the cue is. */
export function relate(
  context: Context,
  rule: StatementRule,
  at: number,
  effect: Effect,
  subjects: readonly Mention[],
  targets: readonly Target[],
  reversed = false,
): void {
  if (reversed && effect === 'CONTAINS' && areParts(context, at, subjects, targets))
    return relate(context, rule, at, 'PART_OF', subjects, targets);
  if (reversed) {
    // "The loss of B comes from A": what is told of B is told of its change.
    // "Managing B starts with A": nothing makes more of B.
    const changed = subjects
      .filter((mention) => !isManaged(context, mention))
      .map((mention) => ({
        mention,
        inner: rule === 'apposition' ? [] : changeOfSubject(context, mention, at),
      }));
    const doers = targets.map(({ mention }) => mention);
    return relate(context, rule, at, effect, doers, changed);
  }
  if (subjects.length === 0 || targets.length === 0) return;
  const { items, categoryOf } = context;
  const isOfDeeds = OF_DEEDS.has(rule);
  const isTreated = (mention: Mention): boolean =>
    isOfDeeds && categoryOf(mention) === 'disease' && isTreatmentOf(items, mention);
  // Before "A-induced" a change is one of what is induced.
  const isUnchanged = rule === 'hyphenated' || rule === 'proportion';
  const shared = isUnchanged ? [] : sharedChange(context, subjects, at);
  for (const subject of subjects) {
    if (
      isTreated(subject) ||
      isUnbalanced(items, subject, at) ||
      (rule !== 'change-with' && isSickPlace(context, subject, at)) ||
      isInStateBefore(context, subject) ||
      isOther(context, subject, rule, effect) ||
      isAdverbial(subject)
    )
      continue;
    const heard = isUnchanged ? [] : changeOf(items, subject, at);
    const own = heard.length > 0 && isLowInOther(context, subject) ? [] : heard;
    const change = own.length === 0 && isLike(context, subject, subjects[0]!) ? shared : own;
    // "Yang deficiency: … A lack of it brings cold feet": of what there is too little already.
    if (change.includes('DECREASES') && LACKING.test(subject.quote) && !contains(spanOf(items), subject.span)) continue;
    for (const { mention, inner } of targets) {
      if (
        isOther(context, mention, rule, effect) ||
        isAdverbial(mention) ||
        isSham(mention) ||
        isTreated(mention) ||
        ownsEffect(context.text, mention)
      )
        continue;
      const isDoneMore =
        (isBrought(rule, effect) && isUndesired(subject, categoryOf(subject))) ||
        (effect === 'REGULATES' && isToldToDo(mention));
      const done = isDoneMore ? 'INCREASES' : effect;
      const settled = settle(done, categoryOf(subject), mention, categoryOf(mention), items[at]!.key);
      if (settled === null) continue;
      const place = rule === 'agent' ? -1 : placeOf(items, mention);
      if (categoryOf(mention) === 'anatomy' && inner.length === 0 && isOnlySeat(items, at, place, effect)) continue;
      const isLowered = place >= 0 && (isLost(items, place) || (MAKING.has(rule) && isDoneLess(items, place, mention)));
      const changes = [...change, ...inner, ...(isLowered ? (['DECREASES'] as const) : [])];
      const isLess = changes.filter((one) => one === 'DECREASES').length % 2 === 1;
      // "The loss of A produces B": is not turned around. An organ that makes less of something makes it.
      const makesLess =
        (rule === 'verb' || rule === 'by-doing') &&
        settled === 'PRODUCES' &&
        change.length === 0 &&
        isLiving(categoryOf(subject));
      if (isLess && MATERIAL.has(settled) && !makesLess) continue;
      const isOfVariant = !MATERIAL.has(settled) && isVariant(items, subject);
      // "results in abnormal B": neither more nor less of it.
      const isAbnormal = place > 0 && isWord(items[place - 1], ABNORMAL) && !isUndesired(mention, categoryOf(mention));
      const composed = compose(isAbnormal && settled === 'INCREASES' ? 'REGULATES' : settled, changes);
      const predicate = isOfVariant ? 'ASSOCIATED_WITH' : makesLess ? settled : composed;
      const own = placeOf(items, subject);
      const isAffirmed = isDeniedEnough(items, own);
      const told = relation(subject, predicate, mention, rule, items[at]!.span, isLess && !makesLess, isAffirmed);
      context.relations.push(isExcepted(items, own) ? { ...told, denied: true } : told);
    }
  }
}

const ABNORMAL = set('abnormal aberrant altered');

/** "The lungs and the windpipe make up the airways": parts of the body are parts of what they make up. */
function areParts(
  { items, categoryOf }: Context,
  at: number,
  subjects: readonly Mention[],
  targets: readonly Target[],
): boolean {
  const isAnatomy = (one: Mention): boolean => categoryOf(one) === 'anatomy';
  return (
    /^(?:make|makes|made|making|form|forms)$/.test(items[at]!.key) &&
    subjects.every(isAnatomy) &&
    targets.every(({ mention }) => isAnatomy(mention))
  );
}

/** Of "a torn tendon or ligament" the ligament, which is torn as well: what it does then it does not do itself. */
function isInStateBefore({ items, categoryOf }: Context, subject: Mention): boolean {
  if (categoryOf(subject) !== 'anatomy') return false;
  const place = placeOf(items, subject);
  const first = isWord(items[place - 1], AND_OR) ? items[place - 2] : undefined;
  return first?.kind === 'MENTION' && first.mentions.every((one) => IN_STATE.test(one.quote));
}
const AND_OR = set('and', 'or');
const IN_STATE = /^(?:torn|broken|swollen|worn|weak|stiff|sore|\p{Ll}{3,}ed) \p{Ll}/u;

const LACKING = /(?:deficiency|insufficiency)$/i;
const spanOf = (items: readonly Item[]): Span => ({ start: items[0]!.span.start, end: items.at(-1)!.span.end });

/** "A tells muscles to relax": they do. */
const isToldToDo = (mention: Mention): boolean => isBefallen(mention) && /\sto\s/.test(mention.quote);

/** "A makes the heart beat more slowly", "makes joints less stiff": less of it. */
const isDoneLess = (items: readonly Item[], place: number, mention: Mention): boolean =>
  isSlowed(mention) || (isBefallen(mention) && wordIn(items, SLOWLY, place + 1, place + 3) >= 0);
const isSlowed = toldByName(
  (quote) => / (?:more slowly|slower)$/.test(quote) || (TOLD_LAST.test(quote) && / less /i.test(quote)),
);
const SLOWLY = set('slowly slower less weakly poorly');
const MAKING: ReadonlySet<StatementRule> = new Set(['verb', 'state', 'by-doing']);

/** "A is low in B and does C": of A there is no less. */
const isLowInOther = ({ items, relations }: Context, subject: Mention): boolean =>
  items.some(
    ({ kind, key, span }, at) =>
      kind !== 'MENTION' && LOW.test(key) && items[at + 1]?.key === 'in' && span.start > subject.span.end,
  ) || relations.some(({ rule, denied, subjectSpan }) => rule === 'contents' && denied && subjectSpan === subject.span);

const LOW = /^(?:low|poor)$/;

/** "All foods except A do this": A does not. */
const isExcepted = (items: readonly Item[], place: number): boolean =>
  (items[place - 1]?.key === 'except' || (items[place - 1]?.key === 'for' && items[place - 2]?.key === 'except')) &&
  wordIn(items, ALL, 0, place) >= 0;
const ALL = set('all every each any');

/** Says more of the relations that were noted from a place on. */
export function amend({ relations }: Context, from: number, more: Partial<Relation>): void {
  for (let at = from; at < relations.length; at++) relations[at] = { ...relations[at]!, ...more };
}

/** "Stress produces cortisol": what befalls somebody makes nothing itself. Of "A-derived cells" nothing of the kind is told. */
const isBrought = (rule: StatementRule, effect: Effect): boolean => effect === 'PRODUCES' && rule !== 'hyphenated';

/** Of "low levels of A, B and C do" the change that all of them are told in. */
function sharedChange({ items, text }: Context, subjects: readonly Mention[], at: number): Predicate[] {
  const [first, second] = subjects;
  if (first === undefined || second === undefined) return [];
  const place = placeOf(items, first);
  const before = place > 0 ? items[place - 1]! : undefined;
  const isOf = before !== undefined && /\bof$/.test(text.slice(before.span.start, before.span.end).toLowerCase());
  // "low A and B levels"
  const isOne = isWord(items[placeOf(items, subjects.at(-1)!) + 1], AMOUNTS);
  return (isOf || isOne) && !isLost(items, place) ? changeOf(items, first, at) : [];
}

/** "Managing B", "treating B" */
const isManaged = ({ items }: Context, mention: Mention): boolean => {
  const before = items[placeOf(items, mention) - 1];
  return hasForm(before, 'GERUND') && MANAGING.test(before!.key);
};
const MANAGING = /^(?:manag|treat|address|tackl)/;

const AMOUNTS = set('levels', 'intake', 'intakes', 'concentrations', 'status', 'stores', 'deficiencies');

/** "a lack of sleep and stress": of stress there is no lack. */
const isLike = ({ categoryOf }: Context, one: Mention, first: Mention): boolean => {
  const [category, other] = [categoryOf(one), categoryOf(first)];
  const areAlike = category === other || [category, other].every(isMatter) || [category, other].every(isProcess);
  return one !== first && areAlike && !isUndesired(one, category);
};

/** The change that what stands before a reversed cue is told in; that it is lost is heard by its place. */
const changeOfSubject = ({ items }: Context, mention: Mention, at: number): Predicate[] => {
  const place = placeOf(items, mention);
  return place < 0 || place > at || isLost(items, place) ? [] : changeOf(items, mention, at);
};

/** "When the gut is compromised, …": of an organ, that says nothing about what the organ does. That it lacks something may. */
function isSickPlace({ items, categoryOf }: Context, subject: Mention, at: number): boolean {
  if (categoryOf(subject) !== 'anatomy') return false;
  const place = placeOf(items, subject);
  const from = place >= 0 ? place : 0;
  return isImpaired(items, from, at) && keyIn(items, 'deficient', from, at) < 0;
}

/** "energetically": how something is done. */
const isAdverbial = toldByName((quote) => /\wally$/i.test(quote));

/** "lowers A's benefits": of what A does, and not of A. */
const ownsEffect = (text: string, { span }: Mention): boolean =>
  isApostrophe(text.charCodeAt(span.end)) && OWNED_EFFECT.test(text.slice(span.end, span.end + 40));
const OWNED_EFFECT = /^['’]s?(?: [\p{L}-]+)? (?:benefits?|effects?|abilit(?:y|ies)|capacity|role|impact|actions?)\b/u;

/** A sample of a tumour tells of the tumour, and the locus of a gene of the gene; kidney cell lines are no kidneys. */
const isOther = ({ items, categoryOf }: Context, mention: Mention, rule: StatementRule, effect: Effect): boolean =>
  beginsOther(items, mention, rule, effect, categoryOf) ||
  (!STUDIED.has(categoryOf(mention)) &&
    (isApart(items, mention) ||
      (categoryOf(mention) === 'anatomy' && isWord(items[placeOf(items, mention) + 1], FOR_ORGANS))));
/** Behind an organ: what is made or who is there for it. */
const FOR_ORGANS = set(
  'formula formulas formulations recipes blends creams lotions pills tablets drops products remedies tonics teas',
  'books clinics patients specialists doctors experts surgeons sufferers',
);
/** Rules that read what something does, and not what is given to whom. */
const OF_DEEDS: ReadonlySet<StatementRule> = new Set(['verb', 'passive', 'by-doing', 'apposition']);
const STUDIED = set('gene-or-protein', 'disease');

/** The objects behind a cue; the changes that were read with them are no cues of their own any more. */
export function takeObjects(
  context: Context,
  from: number,
  { targets, used } = objectsOf(context.items, from),
): Target[] {
  for (const place of used) context.used[place] = true;
  return targets.length < 2
    ? targets
    : targets.filter(({ mention }, at) => !isSeat(context, mention, targets.slice(0, at)));
}

/** "cancers (breast, colon)": where the disease is. */
function isSeat({ text, categoryOf }: Context, mention: Mention, before: readonly Target[]): boolean {
  const disease = before.findLast((one) => categoryOf(one.mention) === 'disease')?.mention;
  if (!disease || categoryOf(mention) !== 'anatomy') return false;
  const between = text.slice(disease.span.end, mention.span.start);
  return between.lastIndexOf('(') > between.lastIndexOf(')');
}

/** Remembers the subject of a verb for those that go on with it. */
export function enter(context: Context, at: number, subject: readonly Mention[], isRelative: boolean): void {
  if (!isRelative && context.main.length === 0) context.main = subject;
  context.subject = subject;
  context.lastVerb = at;
}
