// What a drug was shown to be good for: "A has shown activity in B", "provides treatment for B", "B: prevention by A".
import type { Mention } from '../../schema/model.ts';
import { slice } from '../../schema/span.ts';
import { amend, type Context, plainly, relate } from './context.ts';
import { isGiven, isUndesired } from './effects.ts';
import { mentionIn, namesIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { cued, type Item, replaced } from './items.ts';
import { finiteSubject, positionOf } from './subjects.ts';
import { ADJUNCTS, BOUNDARIES, hasForm, isAdverb, isWord, set } from './words.ts';

export const SHOWN = set('activity efficacy effectiveness promise benefit benefits results outcomes');
/** Of results and outcomes the word before has to tell that they are good. */
const MIXED = set('results outcomes');
const GOOD = set('promising encouraging good excellent favorable favourable positive impressive beneficial');
const FOR = set('in', 'against', 'for');
/** How many words may stand before and behind what was shown. */
const MOST_WORDS = 4;
const SHOWING =
  /^(?:show|shows|showed|shown|showing|demonstrate|demonstrates|demonstrated|demonstrating|exhibit|exhibits|exhibited|have|has|had)$/;

/** "A has shown activity in B", "A showed promising results in patients with B": a drug eases an ailment. */
export function readShown(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const { key } = items[at]!;
  const inside = /\s(?:in|against|for)$/i.test(slice(context.text, items[at]!.span));
  const behind = inside ? at : at + 1;
  if (!inside && !isWord(items[behind], FOR)) return;
  let verb = at - 1;
  while (at - verb <= MOST_WORDS && items[verb]?.kind === 'WORD' && !isWord(items[verb], ADJUNCTS)) verb--;
  const shown = items[verb];
  if (shown === undefined || shown.kind === 'MENTION' || !SHOWING.test(shown.key)) return;
  // "shows mixed results in B": no verb.
  if (MIXED.has(key)) context.used[at] = true;
  if (MIXED.has(key) && !items.slice(verb, at).some((item) => isWord(item, GOOD))) return;
  const first = mentionIn(items, behind + 1, behind + 1 + MOST_WORDS);
  if (first < 0 || items.slice(behind + 1, first).some((item) => isWord(item, BOUNDARIES))) return;
  const ailments = groupAt(items, first, items.length, true).mentions.filter((one) => categoryOf(one) === 'disease');
  const told = shown.kind === 'CUE' ? finiteSubject(context, positionOf(items, verb)) : [];
  const drugs = told.filter((one) => categoryOf(one) === 'drug');
  if (drugs.length === 0 || ailments.length === 0) return;
  const from = context.relations.length;
  relate(context, 'verb', at, 'TREATS', drugs, plainly(ailments));
  amend(context, from, { cue: { start: shown.span.start, end: items[at]!.span.end } });
}

export const PROVIDING = set('provide provides provided providing offer offers offered offering');
const TREATING = /^(?:treatment|therapy|relief|protection)$/;

/** The items with "provides treatment for" as the one verb that it is. */
export const withTreating = (items: readonly Item[], categoryOf: (mention: Mention) => string): readonly Item[] => {
  let end = 0;
  return replaced(items, (item, at) => {
    if (at < end) return [];
    if (item.kind !== 'CUE' || item.cue.role !== 'VERB' || !PROVIDING.has(item.key)) return null;
    // "Targeting A could provide a therapy for B": A does not.
    const named = items.slice(0, at).findLast(({ kind }) => kind === 'MENTION');
    if (named?.kind !== 'MENTION' || !named.mentions.every((one) => isGiven(categoryOf(one)))) return null;
    let next = at + 1;
    while (next <= at + MOST_WORDS && items[next]?.kind === 'WORD') next++;
    const told = items[next];
    if (told?.kind !== 'CUE' || told.cue.role !== 'COPULA' || told.cue.predicate !== 'TREATS') return null;
    if (!TREATING.test(told.key)) return null;
    end = next + 1;
    const { form } = item.cue;
    return [cued({ role: 'VERB', predicate: 'TREATS', form, reversed: false }, item, item.span)];
  });
};

export const EASED = set('prevention protection attenuation amelioration reversal alleviation');

/** "A causes B: prevention by C": C eases B. */
export function readEased(context: Context, at: number): void {
  const { items, relations, categoryOf } = context;
  const named = items[at + 1]?.key === 'by' ? items[at + 2] : undefined;
  const colon = items.findIndex(({ kind, key }) => kind === 'WORD' && key === ':');
  if (named?.kind !== 'MENTION' || colon < 0 || colon > at || !isTail(items, colon, at)) return;
  const spans = new Set(
    relations.filter(({ predicate }) => predicate === 'INCREASES').map(({ objectSpan }) => objectSpan),
  );
  const isBrought = (one: Mention): boolean => spans.has(one.span) && isUndesired(one, categoryOf(one));
  const brought = namesIn(items.slice(0, colon)).filter(isBrought);
  relate(context, 'nominal', at, 'DECREASES', groupAt(items, at + 2, items.length, true).mentions, plainly(brought));
}

/** Whether nothing is told as a clause between the colon and a place. */
const isTail = (items: readonly Item[], colon: number, at: number): boolean =>
  items.slice(colon + 1, at).every((item) => !hasForm(item, 'FINITE', 'EITHER', 'BASE') && !isWord(item, BOUNDARIES)) &&
  (isWord(items[at - 1], JOINING) || at - 1 === colon || isAdverb(items[at - 1]) || items[at - 2] === items[colon]);
const JOINING = set('and', ',', 'the');
