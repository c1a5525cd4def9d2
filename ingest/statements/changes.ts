import type { Mention, Predicate } from '../../schema/model.ts';
import { readMoved } from './causatives.ts';
import { compose } from './compose.ts';
import { CONTENT } from './contents.ts';
import { type Context, enter, plainly, relate, takeObjects } from './context.ts';
import { isAging, isBodily, isChange, isGiven, isSham, isTaken, isUndesired } from './effects.ts';
import { readExposedPersons } from './exposed.ts';
import { mentionIn, nameIn, wordIn } from './finding.ts';
import { groupAt, isFollowedByVerb } from './groups.ts';
import type { Item } from './items.ts';
import { readKeptFrom } from './keeping-from.ts';
import { CHANGE_NOUNS, CHANGE_WORDS, type Effect, EXPOSURES, HEADS, PERSONS, STATES, TREATED } from '../lexicon.ts';
import { objectsOf, type Target } from './objects.ts';
import { isLikely, readOfPersons, relateProne } from './likely.ts';
import { isBackToNormal } from './particles.ts';
import { stateBehind, stateOfClause, stateWith } from './states.ts';
import { bearersBehind, GROUPS, gotByPersons, isOfPersonsHaving, isSomebody } from './persons.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { occasionBehind, SINCE, stageBefore, WHEN } from './occasions.ts';
import { changeOf, FAULTY, placeOf } from './told.ts';
import {
  ADJUNCTS,
  AMONG,
  BOUNDARIES,
  COORDINATORS,
  isAdverb,
  isBefallen,
  isWord,
  RELATIVE,
  set,
  TOLD_LAST,
} from './words.ts';

const BEFALLING = /^(?:develop|suffer|experienc|exhibit|present)/;

/** "As a person ages or experiences stress": of the person. */
const isOfAgingPerson = (items: readonly Item[], joint: number): boolean => {
  const deed = items[joint - 1];
  return isWord(items[joint], AND_OR) && deed?.kind === 'MENTION' && deed.mentions.every(isVerbOfAge);
};
const AND_OR = set('and or');
const isVerbOfAge = ({ quote }: Mention): boolean => /(?:^|\s)(?:ages?|grows? old(?:er)?)$/i.test(quote);

/** "A have higher B": an effect where A was or can be given, an association else. */
export function readHaving(context: Context, at: number): void {
  const { items, categoryOf } = context;
  if (isReporting(context, at)) return;
  const position = positionOf(items, at);
  if (isOfAgingPerson(items, position.before)) return;
  const subject = finiteSubject(context, position);
  // "Having A raises B": of nobody.
  if (subject.length === 0 && /ing$/.test(items[at]!.key)) return;
  enter(context, at, subject, isWord(items[position.before], RELATIVE));
  if (isShownByCells(context, at, subject))
    return relate(context, 'verb', at, 'PRODUCES', subject, takeObjects(context, at + 1));
  const got = gotByPersons(items, position.before);
  const isTreated = got
    ? !got.isObserved
    : items
        .slice(0, at)
        .some(({ kind, key }) => kind !== 'MENTION' && (TREATED.has(key) || GROUPS.has(key) || EXPOSURES.has(key)));
  if (!isTreated && isHeldByFood(context, at, subject))
    return relate(context, 'verb', at, 'CONTAINS', subject, takeObjects(context, at + 1));
  if (subject.length === 0 && !isWord(items[position.before], GROUPS)) readExposedPersons(context, at);
  const had = takeObjects(context, at + 1);
  if (subject.length === 0 && wordIn(items, PERSONS, Math.max(0, at - FARTHEST), at) >= 0)
    relateTaken(context, at, had);
  for (const { mention, inner } of [...had, ...alsoHad(context, at)]) {
    const own =
      ownChange(mention, categoryOf(mention)) ?? CHANGE_NOUNS.get(items[placeOf(items, mention) + 1]?.key ?? '');
    const changes = inner.length > 0 ? inner : own ? [own] : [];
    const isHad =
      isOfPersonsHaving(items, at) &&
      (isUndesired(mention, categoryOf(mention)) || isUnlike(items, at, placeOf(items, mention)));
    const isSide = isUndesired(mention, categoryOf(mention)) && isSideEffect(items, at, placeOf(items, mention));
    const befalls =
      isHad || isSide || ((BEFALLING.test(items[at]!.key) || isLikely(items, at)) && categoryOf(mention) === 'disease');
    if ((changes.length === 0 && !befalls) || isAlike(items, at, placeOf(items, mention))) continue;
    for (const one of subject) {
      const isEffect =
        (isTreated && (got ? isTaken : isGiven)(categoryOf(one))) ||
        isSide ||
        isBenefit(items, at, placeOf(items, mention)) ||
        isFaultyIn(items, one);
      // "These cells show less B": of what was done to them, and not of such cells.
      if (changes.length > 0 && !isEffect && isBodily(categoryOf(one))) continue;
      // "A man with B developed C": of one man, and nothing of B.
      if (changes.length === 0 && !isEffect && !isHad && categoryOf(one) === 'disease') continue;
      relate(
        context,
        'change-in',
        at,
        isEffect ? compose('INCREASES', changes) : 'ASSOCIATED_WITH',
        [one],
        plainly([mention]),
      );
    }
  }
}

/** "Women have fewer Bs after A", "with A": what A, which can be given, does to B. */
function relateTaken(context: Context, at: number, had: readonly Target[]): void {
  const { items, categoryOf } = context;
  const last = had.at(-1);
  const behind = last === undefined ? -1 : placeOf(items, last.mention) + 1;
  const given = items[behind + 1];
  if (behind < 1 || !isWord(items[behind], AFTER_TAKING) || given?.kind !== 'MENTION') return;
  const taken = given.mentions.filter((one) => isGiven(categoryOf(one)));
  const changed = had.filter(({ inner }) => inner.length > 0);
  relate(context, 'change-with', at, 'INCREASES', taken, changed);
}
const AFTER_TAKING = set('after', 'with', 'on', 'following');

/** "A has more B": what is in it, where A is eaten and B is a substance. */
function isHeldByFood({ items, categoryOf }: Context, at: number, subject: readonly Mention[]): boolean {
  const { targets } = objectsOf(items, at + 1);
  const isFood =
    subject.length > 0 && subject.every((one) => categoryOf(one) === 'food') && wordIn(items, PERSONS, 0, at) < 0;
  return (
    isFood && /^ha[sd]|^have/.test(items[at]!.key) && targets.every(({ mention }) => CONTENT.has(categoryOf(mention)))
  );
}

/** "Cells display A": they make it, where it is a protein. */
const isShownByCells = ({ items, categoryOf }: Context, at: number, subject: readonly Mention[]): boolean =>
  /^display/.test(items[at]!.key) &&
  subject.length > 0 &&
  subject.every((one) => categoryOf(one) === 'cell') &&
  objectsOf(items, at + 1).targets.every(({ mention }) => categoryOf(mention) === 'gene-or-protein');

/** "People with an inactive A have": what comes of it. */
const isFaultyIn = (items: readonly Item[], mention: Mention): boolean => {
  const place = placeOf(items, mention);
  const faulty = isWord(items[place - 1], FAULTY) || isWord(items[place - 1], GONE) ? place - 1 : -1;
  return faulty > 0 && wordIn(items, PERSONS, Math.max(0, faulty - 4), faulty) >= 0;
};
const GONE = set('missing lacking');

/** The change that a name begins with; "low oxygen" as a name of hypoxia is what there is more of. */
function ownChange(mention: Mention, category: string): Predicate | undefined {
  const change = CHANGE_WORDS.get(mention.quote.split(' ')[0]!.toLowerCase());
  return change && isUndesired(mention, category) ? 'INCREASES' : change;
}

/** "has less B, with lower levels of C": C as well. */
function alsoHad(context: Context, at: number): readonly Target[] {
  const { items } = context;
  const comma = items.findIndex(
    ({ kind, key }, place) => place > at && kind === 'WORD' && key === ',' && items[place + 1]?.key === 'with',
  );
  const change = items[comma + 2];
  const isChange = change?.kind === 'CUE' && (change.cue.role === 'CHANGE' || change.cue.role === 'NOUN');
  if (comma < 0 || !isChange || wordIn(items, BOUNDARIES, at, comma) >= 0) return [];
  return takeObjects(context, comma + 2);
}

/** "Studies show A lowers B": what is told is what A does. */
function isReporting({ items }: Context, at: number): boolean {
  if (!/^show/.test(items[at]!.key)) return false;
  const first = nameIn(items, at + 1, at + FARTHEST);
  if (first < 0) return false;
  // "show that A, which is B, does C"
  if (items[at + 1]!.key === 'that' && items[first + 1]?.key === ',') return true;
  let { to } = groupAt(items, first, items.length, false);
  while (
    items[to]?.kind === 'WORD' &&
    /^\p{L}{3,}$/u.test(items[to]!.key) &&
    to < first + FARTHEST &&
    !isFollowedByVerb(items, to)
  )
    to++;
  return isFollowedByVerb(items, to);
}

/** "have a different A", "have an A that differs" */
const isUnlike = (items: readonly Item[], from: number, to: number): boolean =>
  wordIn(items, UNLIKE, from + 1, Math.max(from + 1, to)) >= 0 ||
  (items[to + 1]?.key === 'that' && /^differ/.test(items[to + 2]?.key ?? ''));
const UNLIKE = set('different', 'distinct', 'altered', 'abnormal', 'unusual');

/** "has many benefits, such as better A": what it does. */
const isBenefit = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from + 1, Math.max(from + 1, to))
    .some(({ kind, key }) => kind !== 'MENTION' && /^(?:benefit|advantage)s?$/.test(key));

/** "has side effects such as A": what it brings. */
const isSideEffect = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from + 1, Math.max(from + 1, to))
    .some(({ key }, past) => /^effects?$/.test(key) && SIDE.test(items[from + past]!.key));
const SIDE = /^(?:side|adverse|unwanted|negative|harmful)$/;

/** "had similar A", "had normal expression of A": no change. */
const isAlike = (items: readonly Item[], from: number, to: number): boolean =>
  wordIn(items, ALIKE, from + 1, Math.max(from + 1, to)) >= 0;
const ALIKE = set('similar same comparable normal unchanged equal identical');

/** "B rises", "B is higher": what B changes with. `last` is the place where what tells of the change ends. */
export function readMove(context: Context, at: number, change: Predicate, last = at): void {
  const told = context.causations.get(at);
  if (told && isChange(change)) return readMoved(context, at, change, told);
  const position = positionOf(context.items, at);
  const subject = finiteSubject(context, position);
  // "Tapering off A does B": no move of A's own.
  if (subject.length === 0 && !position.hasBe && context.items[at]!.key.endsWith('ing')) return;
  enter(context, at, subject, isWord(context.items[position.before], RELATIVE));
  readOfPersons(context, last, subject);
  readChange(context, last, change, subject);
}

/** The last word of "for several years", from "for"; the place itself elsewhere. */
function spanOfTime(items: readonly Item[], from: number): number {
  const last = items.findIndex(({ key }, at) => at > from && at <= from + 3 && TIMES.test(key));
  return last > 0 && items.slice(from, last).every(({ kind }) => kind === 'WORD') ? last : from;
}
const TIMES = /^(?:years?|months?|weeks?|days?|hours?|decades?|minutes?)$/;
const TAKING = /^(?:take|takes|took|use|uses|used|receive|received|consume|eat|drink|get|got)$/;

const EACH = set('each', 'every');
const FREQUENT = set('common frequent prevalent likely severe');
const USERS = set('users');
const COMPANY = /^(?:with|after|during|following|upon|from|because|due|owing|when|under)$/;
const PLACE = /^(?:in|among|within|of)$/;
/** How far behind a change what it goes with may stand, in items. */
const FARTHEST = 7;

/**
 * "B rises with A", "B is higher after A", "B is increased in patients with A": what can be given changes B, anything else goes
 * together with the change.
 */
export function readChange(context: Context, at: number, change: Predicate, changed: readonly Mention[]): void {
  const { items, categoryOf } = context;
  readOpeningChange(context, at, change, changed);
  const occasion = occasionBehind(items, at + 1);
  if (occasion)
    return relate(context, 'change-with', at, compose(change, [occasion.moved]), occasion.mentions, plainly(changed));
  let isPlace: boolean | null = null;
  let end = at + 1 + FARTHEST;
  for (let next = at + 1; next < Math.min(items.length, end); next++) {
    const item = items[next]!;
    if (item.kind === 'MENTION') {
      if (isPlace === null) return;
      const { mentions: company, to } = groupAt(items, next, items.length, true);
      // "in the brains of patients with B"
      const bearing = isPlace && company.every((one) => isBodily(categoryOf(one))) ? bearersBehind(items, to) : -1;
      if (bearing > 0) {
        next = bearing - 1;
        end = bearing + 1;
        continue;
      }
      const follows = wordIn(items, FOLLOWING, at + 1, next) >= 0;
      for (const one of company) {
        const isTreated =
          isGivenBefore(items, at, next) ||
          (TAKING.test(items[next - 1]!.key) && items[next - 2]?.key === 'who') ||
          items.slice(next + 1, next + 4).some(({ kind, key }) => kind !== 'MENTION' && TREATED.has(key));
        const isEffect =
          (isTreated || !isPlace) &&
          (isGiven(categoryOf(one)) || isAging(one, categoryOf(one)) || (follows && categoryOf(one) === 'process'));
        // "is higher in A users": they were not given it.
        const isUsed =
          isPlace && isGiven(categoryOf(one)) && (isWord(items[to], USERS) || isWord(items[next - 2], USERS));
        if (isPlace && !isEffect && !isUsed && categoryOf(one) !== 'disease') continue;
        relate(context, 'change-with', at, isEffect && !isUsed ? change : 'ASSOCIATED_WITH', [one], plainly(changed));
      }
      return;
    }
    // "B was reduced in mice treated with A"
    if (item.kind === 'CUE' && isPlace !== null && TREATED.has(item.key)) continue;
    if (item.kind === 'CUE') return;
    // "is more common with A"
    if (next === at + 1 && isWord(item, FREQUENT)) continue;
    // "for several years after A", "in women who take A"
    const last = item.key === 'for' ? spanOfTime(items, next) : next;
    if (last > next) {
      next = last;
      continue;
    }
    if (item.key === 'who' && isPlace === true && TAKING.test(items[next + 1]?.key ?? '')) {
      next++;
      continue;
    }
    // "expands with each breath": how often, and not what comes of what.
    if (isWord(items[next + 1], EACH)) return;
    // "is higher for users of A"
    if (item.key === 'for' && isSomebody(items[next + 1])) isPlace = true;
    else if (COMPANY.test(item.key)) isPlace = PERSONS.has(items[next - 1]?.key ?? '') || (isPlace ?? false);
    else if (PLACE.test(item.key)) isPlace ??= true;
    else if (isWord(item, RELATIVE) || item.key === ',' || item.key === 'than') return;
    else if (isWord(item, BOUNDARIES)) return;
    else if (isPlace === null && !isAdverb(item)) return;
  }
}

/** "When A falls, B rises", "After A, B rises": the same, where a sentence opens with what B goes with. */
export function readOpeningChange(context: Context, at: number, change: Predicate, changed: readonly Mention[]): void {
  const { items, categoryOf } = context;
  const start = changed.length > 0 ? placeOf(items, changed[0]!) : -1;
  let comma = start;
  while (comma > 0 && items[comma]!.key !== ',') comma--;
  const first = mentionIn(items, 1, comma);
  const isGroup =
    isWord(items[0], AMONG) && (isWord(items[comma - 1], GROUPS) || gotByPersons(items, comma - 1) !== null);
  const isOpening = isGroup || isWord(items[0], OPENING) || isWord(items[0], WHEN) || isWord(items[0], SINCE);
  if (start > at || comma <= 0 || first < 0 || !isOpening || !endsClause(items[at + 1])) return;
  if (isWord(items[comma + 1], COORDINATORS)) return;
  const got = isGroup ? gotByPersons(items, comma - 1) : null;
  const { mentions, to } = got ? { mentions: got.mentions, to: comma } : groupAt(items, first, comma, false);
  // "As A winds down at B, C falls": with B.
  const stage = comma > to ? stageBefore(context, comma) : [];
  relate(context, 'change-with', at, change, stage, plainly(changed));
  // "When A binds B, C rises": with more than can be told.
  if (items.slice(to, comma).some(({ kind }) => kind === 'MENTION')) return;
  const moved = isWord(items[0], WITH)
    ? stateWith(items, first, to)
    : isWord(items[0], WHEN)
      ? stateOfClause(items, 0, first, to)
      : stateBehind(items, to);
  // "When A is full, B rises"; that A is low is heard with A itself.
  if (moved === 'INCREASES' || moved === 'DECREASES') {
    const isHeard = changeOf(items, mentions[0]!, at).length > 0;
    const told = isHeard ? change : compose(change, [moved]);
    return relate(context, 'change-with', at, told, mentions, plainly(changed));
  }
  if (isWord(items[0], SINCE)) return;
  for (const one of mentions) {
    if (isSham(one)) continue;
    const isEffect = !got?.isObserved && (isGiven(categoryOf(one)) || isAging(one, categoryOf(one)));
    relate(context, 'change-with', at, isEffect ? change : 'ASSOCIATED_WITH', [one], plainly(changed));
  }
}
/** Whether nothing follows that could be an object without a name. */
const endsClause = (item: Item | undefined): boolean =>
  item === undefined || isAdverb(item) || item.key === 'a' || isWord(item, AFTER);
const AFTER = set(BOUNDARIES, COORDINATORS, ADJUNCTS, RELATIVE, 'too');
const OPENING = set('after during with following');
const WITH = set('with');

/** Behind them stands what came first, and not only what goes with a change. */
const FOLLOWING = set('after', 'following', 'during', 'because');

/** "in mice treated with A", "after administration of A" */
const isGivenBefore = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to).some(({ kind, key }) => kind !== 'MENTION' && (TREATED.has(key) || EXPOSURES.has(key)));

export const KEEPING = set(
  'keep keeps kept keeping retain retains retained retaining make makes made making leave leaves left leaving send sends sent sending turn turns turned turning render renders rendered rendering put puts putting bring brings brought bringing',
);

const KEEP = /^keep|^kept/;
const GET = /^g[eo]t/;
export const GETTING_ON = set('get', 'gets', 'got', 'getting');
const GOING_ON = /(?:^|\s)(?:moving|flowing|going|circulating|running)$/;
const BRING = /^br(?:ing|ought)/;

export const GIVING = set('give', 'gives', 'gave', 'giving', 'lend', 'lends');
const GIFTS = set('support', 'nourishment', 'boost', 'lift', 'help', 'strength', 'protection', 'nutrition');
/** Words between what something is given to and what it is given: "the extra". */
const MOST_BEFORE_GIFT = 3;

/** "keeps B strong", "leaves B weak", "gives B the support it needs", "brings B": more of it, where nobody wants it. */
export function readState(context: Context, at: number): void {
  const { items } = context;
  const position = positionOf(items, at);
  const subject = finiteSubject(context, position);
  const { targets, to } = objectsOf(items, at + 1);
  const [{ key }, behind] = [items[at]!, items[to]];
  const isGetting = GET.test(key);
  // "gets the blood flowing", "keeps the bowels moving"
  const isGoing = behind !== undefined && behind.kind !== 'MENTION' && GOING_ON.test(behind.key);
  const areGoing = targets.every(({ mention }) => GOING_ON.test(mention.quote));
  if ((isGetting || KEEP.test(key)) && targets.length > 0 && (isGoing || areGoing)) {
    relate(context, 'state', at, 'INCREASES', subject, plainly(targets.map(({ mention }) => mention)));
    if (isGoing) context.used[to] = true;
    return enter(context, at, subject, isWord(items[position.before], RELATIVE));
  }
  if (isGetting) return;
  if (KEEP.test(key) && readKeptFrom(context, 'state', at, subject, targets)) return;
  if (!relateState(context, at, subject)) {
    if (!BRING.test(key) || targets.length === 0) return;
    relate(context, 'verb', at, 'BRINGS', subject, targets);
  }
  enter(context, at, subject, isWord(items[position.before], RELATIVE));
}

/** "makes B strong", "makes B worse": the latter more of it where nobody wants it; false where no state is told. */
export function relateState(context: Context, at: number, subject: readonly Mention[]): boolean {
  const { items } = context;
  const felt = feltAt(items, at + 1);
  if (felt !== null) {
    relate(context, 'state', at, felt.effect, subject, plainly(felt.mentions));
    return true;
  }
  const { targets, to } = objectsOf(items, at + 1);
  if (targets.length > 0 && relateProne(context, at, to, subject)) return true;
  // "keeps muscles contracting", "keeps muscles from contracting", "makes the stomach empty more slowly"
  const isOfDeed = KEEP.test(items[at]!.key) || isSlow(items, to);
  const done = isOfDeed ? targets.filter(({ mention }) => isBefallen(mention)) : [];
  if (done.length > 0) {
    const [kept, going] = [true, false].map((isKept) => done.filter(({ mention }) => isKeptFrom(mention) === isKept));
    relate(context, 'state', at, 'DECREASES', subject, kept!);
    relate(context, 'state', at, 'INCREASES', subject, going!);
    return true;
  }
  // "leaves the mouth dry"
  const told = GIVING.has(items[at]!.key) ? [] : targets.filter(({ mention }) => TOLD_LAST.test(mention.quote));
  if (told.length > 0) {
    relate(context, 'state', at, 'INCREASES', subject, told);
    return true;
  }
  if (targets.length > 0 && isBackToNormal(items, to)) {
    // What nobody wants was too high; of anything else that is not told.
    for (const { mention } of targets) {
      const isTooMuch = isUndesired(mention, context.categoryOf(mention));
      relate(context, 'state', at, isTooMuch ? 'DECREASES' : 'REGULATES', subject, plainly([mention]));
    }
    return true;
  }
  const state = GIVING.has(items[at]!.key) ? giftAt(items, to) : stateAt(items, to);
  if (targets.length === 0 || state === undefined) return false;
  // "keeps B quiet": a state, and not what is done next.
  if (items[to]?.kind === 'CUE') context.used[to] = true;
  const grade = items[to]?.kind === 'CUE' ? GRADES.get(items[to]!.key) : undefined;
  relate(context, 'state', at, grade ?? state, subject, plainly(targets.map(({ mention }) => mention)));
  return true;
}

const isSlow = (items: readonly Item[], at: number): boolean =>
  /^(?:slowly|slower)$/.test(items[items[at]?.key === 'more' ? at + 1 : at]?.key ?? '');
const isKeptFrom = ({ quote }: Mention): boolean => /\sfrom\s/.test(quote);

/** "makes people less anxious", "leaves you tired": what somebody is then; null of anything else. */
function feltAt(
  items: readonly Item[],
  from: number,
): { readonly effect: Predicate; readonly mentions: readonly Mention[] } | null {
  let at = from;
  while (isWord(items[at], QUANTIFIERS)) at++;
  if (!isWord(items[at], SOMEBODY) && !isWord(items[at], PERSONS)) return null;
  at++;
  const grade = items[at]?.key;
  while (isAdverb(items[at]) || isWord(items[at], FEELING)) at++;
  const state = items[at];
  return state?.kind === 'MENTION'
    ? { effect: grade === 'less' ? 'DECREASES' : 'INCREASES', mentions: state.mentions }
    : null;
}
const QUANTIFIERS = set('many', 'some', 'most', 'the', 'older', 'young', 'us');
const SOMEBODY = set('you', 'us', 'them', 'people', 'me', 'everyone', 'him', 'her', 'someone', 'many');
const FEELING = set('feel more less very too so quite both all');

const GRADES: ReadonlyMap<string, Effect> = new Map([
  ['worse', 'HARMS'],
  ['better', 'BENEFITS'],
]);

/** The state that an object is said to be in: "strong", "in check". */
export function stateAt(items: readonly Item[], from: number): Predicate | undefined {
  let at = from;
  while (isAdverb(items[at]) || isWord(items[at], HEADS) || items[at]?.key === 'more') at++;
  const [one, two] = [items[at], items[at + 1]];
  if (one === undefined || one.kind === 'MENTION') return undefined;
  if (isWord(one, INTO) && isRemission(two)) return 'DECREASES';
  // "in its inactive form"
  const form =
    isWord(one, IN) && isWord(two, OWNERS) && FORMS.has(items[at + 3]?.key ?? '') ? items[at + 2] : undefined;
  if (form !== undefined && form.kind !== 'MENTION') return STATES.get(form.key);
  return STATES.get(`${one.key} ${two?.key ?? ''}`) ?? STATES.get(one.key) ?? CHANGE_WORDS.get(one.key);
}

/** "B goes into remission after A" */
export function readRemission(context: Context, at: number): void {
  const { items } = context;
  if (!isRemission(items[at + 1]) || !isWord(items[at - 1], GOING)) return;
  readMove(context, at - 1, 'DECREASES', at + 1);
}
const GOING = set('go goes went gone going is are be stay stays remain remains');

/** "puts B into remission": what keeps quiet. */
const isRemission = (item: Item | undefined): boolean =>
  item?.kind === 'MENTION' && item.mentions.every(({ quote }) => /remission$/i.test(quote));

const INTO = set('into', 'in');
const IN = set('in');
const OWNERS = set('a', 'an', 'the', 'its', 'their');
const FORMS = set('form state shape mode condition position');

/** An increase, where what something is given does it good. */
const giftAt = (items: readonly Item[], from: number): Predicate | undefined =>
  items.slice(from, from + 1 + MOST_BEFORE_GIFT).find(({ kind, key }) => kind === 'MENTION' || GIFTS.has(key))?.key
    ? 'INCREASES'
    : undefined;
