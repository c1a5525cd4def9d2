import type { Mention } from '../../schema/model.ts';
import { type Context, plainly, relate } from './context.ts';
import { isGiven, isProcess } from './effects.ts';
import type { Item } from './items.ts';
import { objectsOf } from './objects.ts';
import { kindOf, KNOWN } from './referring.ts';
import { INCLUDING, isWord, MODALS, set } from './words.ts';

const HARMFUL = set('side', 'adverse', 'unwanted');
const EFFECTS = set('effects');
export const SIGNS = set(
  'symptoms signs symptom sign features feature characteristics manifestations complications complication',
);
/** "One of the most common features is B" */
const ONE_OF_THEM = /^(?:symptom|sign|feature|complication)s?$/;
const IS = set('is');
const FIRST = set('common main first typical usual frequent characteristic serious earliest early key');
export const TREATMENTS = set('treatment treatments therapies');
/** What is given or done against a disease. */
const TREATING = set('drug intervention chemical nutrient lifestyle food traditional-concept');
const LISTED = set(INCLUDING, 'are');
const FREQUENT = set(MODALS, 'often commonly');

/** "Side effects include B", "Symptoms of this condition are B", "Treatments include B": of the drug, or the disease, that was spoken of before. */
export function readSymptoms(context: Context, at: number): boolean {
  const { items, memory, categoryOf } = context;
  const isEffect = isWord(items[at], EFFECTS) && isWord(items[at - 1], HARMFUL);
  const isTreatment = isWord(items[at], TREATMENTS);
  if (!isEffect && !isTreatment && !SIGNS.has(items[at]!.key)) return false;
  const verb = listVerb(items, at + 1);
  if (verb < 0 || items.slice(0, at).some(({ kind }) => kind === 'MENTION')) return false;
  const listed = objectsOf(items, verb + 1).targets.map(({ mention }) => mention);
  const isDisease = (mention: Mention): boolean => categoryOf(mention) === 'disease';
  if (isTreatment)
    relate(
      context,
      'frame',
      at,
      'DECREASES',
      listed.filter((one) => TREATING.has(categoryOf(one))),
      plainly(diseaseBefore(context)),
    );
  else if (isEffect)
    relate(
      context,
      'frame',
      at,
      'INCREASES',
      memory.subject.filter((one) => isGiven(categoryOf(one))),
      plainly(listed.filter(isDisease)),
    );
  else
    relate(
      context,
      'copula',
      at,
      'ASSOCIATED_WITH',
      listed.filter((one) => isProcess(categoryOf(one))),
      plainly(ailmentOf(context)),
    );
  return true;
}

/** What has the signs that are told of: what the sentence before speaks of, or else what the page is about. */
function ailmentOf({ memory, ailment, categoryOf }: Context): readonly Mention[] {
  const before = memory.subject.filter((mention) => categoryOf(mention) === 'disease');
  return before.length > 0 ? before : ailment;
}

/** The one disease that was spoken of last. */
function diseaseBefore({ memory, categoryOf }: Context): readonly Mention[] {
  const isDisease = (mention: Mention): boolean => categoryOf(mention) === 'disease';
  const some = [memory.subject, memory.topic, memory.mentions, ...memory.earlier].find((one) => one.some(isDisease));
  const diseases = some?.filter(isDisease) ?? [];
  return new Set(diseases.map(({ mechanismId }) => mechanismId)).size === 1 ? diseases.slice(0, 1) : [];
}

/** The place of "include" right behind, or behind "of this condition"; -1 elsewhere. */
function listVerb(items: readonly Item[], from: number): number {
  const of = items[from]?.key === 'of' ? from + 1 : from;
  const isKind = isWord(items[of], KNOWN) && kindOf(items[of + 1]?.key ?? '') === 'disease';
  let at = isKind ? of + 2 : from;
  while (isWord(items[at], FREQUENT)) at++;
  const isOne = isWord(items[at], IS) && ONE_OF_THEM.test(items[from - 1]!.key) && isWord(items[from - 2], FIRST);
  return isOne || isWord(items[at], LISTED) ? at : -1;
}
