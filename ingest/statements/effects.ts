import type { Mention, Predicate } from '../../schema/model.ts';
import { SAID_TO } from './bidding.ts';
import { BOUNDED, type Effect, UNDESIRED } from '../lexicon.ts';
import { toldByName } from './names.ts';
import { set } from './words.ts';

/** Categories of what happens or is measured rather than is. */
const PROCESSES = set('process', 'disease', 'measure');
/** Categories of what one does. */
const DONE = set('lifestyle', 'intervention');
/** Categories of parts of the body, which make things and fight diseases, and of these with what else lives in it. */
const BODILY = set('anatomy', 'cell');
const LIVING = set(BODILY, 'microbe');
/** Categories of what can be given to somebody. */
const GIVEN = set('drug', 'chemical', 'nutrient', 'food', 'intervention', 'lifestyle');

const SUBSTANCE = set('chemical', 'nutrient');

/** Categories of what there is an amount of. */
const MATTER = set('drug', 'chemical', 'nutrient', 'food', 'gene-or-protein');

const MOLECULES = set('gene-or-protein', 'chemical');

export const isBodily = (category: string): boolean => BODILY.has(category);
export const isLiving = (category: string): boolean => LIVING.has(category);
export const isMatter = (category: string): boolean => MATTER.has(category);
export const isChange = (effect: Effect): effect is 'INCREASES' | 'DECREASES' =>
  effect === 'INCREASES' || effect === 'DECREASES';

/** What somebody suffers from, by its category. */
export const isAilment = (category: string): boolean => category === 'disease' || category === 'symptom';

export const isProcess = (category: string): boolean => PROCESSES.has(category);
export const isGiven = (category: string): boolean => GIVEN.has(category);
/** Whether somebody may be told to have got it, as collagen. */
export const isTaken = (category: string): boolean => isGiven(category) || isMatter(category);

/** Whether it comes to everybody in time, and with it what it brings. */
export const isAging = ({ quote }: Mention, category: string): boolean =>
  category === 'process' && /\b(?:age|ages|aging|ageing|older)\b/i.test(quote);

/** What is given to those who are compared with. */
export const isSham = toldByName((quote) => /^placebos?$/i.test(quote));

/** Whether one wants less of what is named: a disease, "bone loss". */
export const isUndesired = (mention: Mention, category: string): boolean =>
  category === 'disease' || (isProcess(category) && isUndesiredName(mention));
const isUndesiredName = toldByName(
  (quote) =>
    !WANTED.test(quote) &&
    quote
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => UNDESIRED.has(word)),
);
const WANTED = /\b(?:weight|fat) loss\b|\bstress (?:resilience|resistance|tolerance|management)\b/i;

const PLACED = /^(?:occur|happen|begin|start|appear|develop|form|aris|locat|found|present|lie|sit)/;

/** Whether it is a category of what a disease is treated with. */
const isTreatedWith = (category: string): boolean => DONE.has(category) || category === 'drug';

/** Whether a part of the body is one that other things are in: "oxygen-rich blood". */
export const isFluid = ({ quote }: Mention): boolean => FLUID.test(quote);
const FLUID =
  /\b(?:blood|plasma|serum|milk|colostrum|saliva|bile|lymph|urine|sweat|fluids?|bone marrow|adipose tissue)$/i;
/** Whether it is a category of what a fluid of the body may be rich in. */
export const isInFluid = (category: string): boolean => MATTER_OF_FLUIDS.has(category);
const MATTER_OF_FLUIDS = set('chemical nutrient cell gene-or-protein');

/** What is improved by more or by less of it: "cholesterol". */
const isBounded = toldByName(
  (quote) =>
    BOUNDED.has(
      quote
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1)!,
    ) && !/\bhdl\b/i.test(quote),
);

/** "contains an infection": keeps it small. */
const isHeldBack = (verb: string): boolean => /^contain/.test(verb);

/**
 * The predicate that an effect comes to with its subject and object: to improve a disease is to decrease it. Null where it says
 * nothing of the two: a disease contains nothing, and what is no disease is not treated.
 */
export function settle(
  effect: Effect,
  subjectCategory: string,
  object: Mention,
  category: string,
  verb = '',
): Predicate | null {
  switch (effect) {
    case 'BENEFITS':
      if (isBounded(object)) return 'REGULATES';
      return isUndesired(object, category) ? 'DECREASES' : 'INCREASES';
    case 'HARMS':
      return isUndesired(object, category) ? 'INCREASES' : 'DECREASES';
    case 'ANSWERS':
      // "responsible for": of what one does not want, the cause.
      return isUndesired(object, category) ? 'INCREASES' : 'REGULATES';
    case 'BRINGS':
      // "Menopause brings hot flashes"; what "brings oxygen to the muscles" makes no more of it.
      return isUndesired(object, category) ? 'INCREASES' : null;
    case 'TREATS':
      // "It is used for the treatment of B", of what happens: no drug that was named.
      if (subjectCategory === 'process' && /^(?:used|approved|indicated|prescribed)$/.test(verb)) return null;
      return isUndesired(object, category) ? 'DECREASES' : null;
    case 'SUPPLIES':
      // "the main source of energy": what gives it, and does not hold it.
      if (/^energy$/i.test(object.quote) && category !== 'food' && subjectCategory !== 'food') return null;
      // "Sunlight is a source of vitamin D": what one does holds nothing, but brings it.
      if (DONE.has(subjectCategory)) return 'INCREASES';
      // "The hormone comes from the gland": which makes it.
      if (isBodily(subjectCategory) && category === 'gene-or-protein') return 'PRODUCES';
      // "Most of the sugar comes from starch": a substance that another is made of.
      if (/^c[ao]m/.test(verb) && SUBSTANCE.has(subjectCategory) && SUBSTANCE.has(category)) return 'CONVERTS_TO';
      // "The fat comes from sugar": tissue, which is in nothing that is made into it.
      if (SUBSTANCE.has(subjectCategory) && category === 'anatomy') return null;
      return settle('CONTAINS', subjectCategory, object, category);
    case 'CONTAINS':
      if (subjectCategory === 'anatomy' && isHeldBack(verb) && isUndesired(object, category)) return 'DECREASES';
      // "An artery supplies the heart": with blood.
      if (/^suppl/.test(verb) && category === 'anatomy') return null;
      if (subjectCategory === 'disease' || (subjectCategory === 'food' && category === 'disease')) return null;
      // "Tumors occur in the gland": where they do.
      if (subjectCategory === 'anatomy' && PLACED.test(verb) && isUndesired(object, category)) return null;
      return isProcess(category) || isProcess(subjectCategory) ? 'INCREASES' : 'CONTAINS';
    case 'PART_OF':
      // "Salty foods belong to the kidney": what is eaten is no part of it.
      return /^belong/.test(verb) && GIVEN.has(subjectCategory) && isBodily(category) ? 'ASSOCIATED_WITH' : effect;
    case 'PRODUCES':
      // "puts out inflammation", and not "puts out a hormone"
      if (/^put/.test(verb) && isUndesired(object, category)) return 'DECREASES';
      // "creates inflammation": what happens is not made of something, nor is dampness made of milk.
      return isProcess(category) ||
        DONE.has(subjectCategory) ||
        (category === 'traditional-concept' && GIVEN.has(subjectCategory))
        ? settle('INCREASES', subjectCategory, object, category)
        : effect;
    case 'CONTROLS':
      return (GIVEN.has(subjectCategory) || (isBodily(subjectCategory) && category === 'disease')) &&
        isUndesired(object, category)
        ? 'DECREASES'
        : 'REGULATES';
    case 'ASSOCIATED_WITH':
      // "A change was seen in the liver": where it was.
      if (/^(?:seen|observed)$/.test(verb) && isBodily(category)) return null;
      // "The disease binds B": what does has not been named.
      if (/^b(?:i|ou)nd/.test(verb) && isProcess(subjectCategory)) return null;
      // "A drug binds B": it does nothing any more.
      if (!/^b(?:i|ou)nd/.test(verb) || !isMatter(subjectCategory) || !isMatter(category)) return effect;
      // What binds its receptor acts on it.
      if (/receptor/i.test(object.quote)) return 'REGULATES';
      if (subjectCategory === 'drug') return 'DECREASES';
      // "A protein binds another": that they do.
      return category === 'gene-or-protein' && subjectCategory !== 'gene-or-protein' ? 'REGULATES' : effect;
    case 'REGULATES':
      // "A protein interacts with another": each with the other.
      if (/^interact/.test(verb) && [subjectCategory, category].every((one) => MOLECULES.has(one)))
        return 'ASSOCIATED_WITH';
      // "signals the bones to rebuild", named as what they then do.
      if (isProcess(category) && SAID_TO.test(verb) && / to (?!(?:stop|cease)\b)/i.test(object.quote))
        return 'INCREASES';
      // "A rash signals an allergy": tells of it.
      if (/^signal/.test(verb) && isUndesired(object, category)) return 'ASSOCIATED_WITH';
      // "The disease responds to A": which treats it.
      return /^respon[ds]/.test(verb) && isTreatedWith(subjectCategory) && isUndesired(object, category)
        ? 'DECREASES'
        : effect;
    case 'INCREASES':
    case 'DECREASES':
      // "accounts for 5 % of all cancers": it is one of them.
      // "The helicase displaces a strand of DNA": unwinds it.
      if (subjectCategory === 'gene-or-protein' && category === 'chemical' && /^displac/.test(verb)) return 'REGULATES';
      if (subjectCategory === category && /^account/.test(verb)) return null;
      // "in cells underlying the surface": where they are.
      if (isBodily(subjectCategory) && /^underl/.test(verb)) return null;
      if (category === 'cell' && isBodily(subjectCategory) && /^deriv/.test(verb)) return 'PRODUCES';
      if (isBodily(category) && MATTER.has(subjectCategory) && /^deriv/.test(verb)) return null;
      // "The gland lies behind the heart": where it is.
      if (category === 'anatomy' && /^(?:lie|lay|sit|sat|stand|stood)/.test(verb)) return null;
      // "A disease requires surgery": which treats it.
      if (isTreatedWith(subjectCategory) && isUndesired(object, category) && /^(?:requir|need)/.test(verb))
        return 'DECREASES';
      // A balance is kept or lost, and neither more nor less.
      return isProcess(category) && /homeostasis|balance/i.test(object.quote) ? 'REGULATES' : effect;
    default:
      return effect;
  }
}
