import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isMatter } from './effects.ts';
import { mentionIn } from './finding.ts';
import { groupAt } from './groups.ts';
import { BOUNDARIES, INDEFINITE, isAdverb, isWord, set } from './words.ts';

export const MEANING = set('mean means meant indicate indicates indicated');
/** What may stand between "means" and the disease. */
const HAVING = set(INDEFINITE, 'that you have has there is the usually often probably');
/** How many of these. */
const MOST = 4;
/** How far before "means" a subject may be told of in figures, "of 2.5 or lower", in items. */
const FARTHEST = 10;

/** "A T-score of −2.5 or lower means osteoporosis", "a low A level means B": a reading and the disease go together. */
export function readMeaning(context: Context, at: number): void {
  const { items, categoryOf } = context;
  const first = mentionIn(items, at + 1, at + MOST + 2);
  if (first < 0 || items.slice(at + 1, first).some(({ key }) => !HAVING.has(key))) return;
  const { mentions, to } = groupAt(items, first, items.length, true);
  if (items[to] !== undefined && !isWord(items[to], BOUNDARIES) && items[to]!.key !== ',') return;
  const ills = mentions.filter((one) => categoryOf(one) === 'disease');
  relate(context, 'verb', at, 'ASSOCIATED_WITH', readBefore(context, at), plainly(ills));
}

/** What was measured right before a place: a measure, or a substance of which the level is told. */
function readBefore(context: Context, at: number): readonly Mention[] {
  const { items, categoryOf } = context;
  let before = at - 1;
  while (before > at - FARTHEST && before >= 0 && items[before]!.kind !== 'MENTION') {
    if (!FIGURES.test(items[before]!.key) && !isAdverb(items[before])) return [];
    before--;
  }
  const item = items[before];
  if (item?.kind !== 'MENTION') return [];
  const isLevel = before < at - 1 || LEVEL.test(items[before - 1]?.key ?? '');
  const own = item.mentions.filter((one) => categoryOf(one) === 'measure' || (isLevel && isMatter(categoryOf(one))));
  return own;
}
const FIGURES =
  /^(?:[\d.,]+|[-–−+%<>/]|of|or|and|above|below|over|under|between|more|less|lower|higher|greater|levels?|readings?|values?|counts?|scores?|percent|points?|mg|dl|mmol|nmol|l|ml|ng)$/;
const LEVEL = /^(?:low|lower|high|higher|raised|elevated)$/;
