import type { Mention } from '../schema/model.ts';
import { contains, type Span } from '../schema/span.ts';
import type { Vocabulary } from './vocabulary.ts';

const FIBER = /^fib(?:er|re)s?$/i;
/** What is eaten, and what it is eaten for. */
const OF_DIET =
  /\b(?:diet\w*|eat\w*|ate|foods?|gut|bowels?|colon|stools?|constipat\w*|bacteri\w*|microb\w*|pr[eo]biotic\w*|vegetables?|fruits?|\w*grains?|beans?|oats?|intake|grams?|\d+ ?g|soluble|insoluble|full|fullness|cholesterol|satiety|plants?|nutrients?|ferment\w*|meals?|supplement\w*|psyllium|sugars?|carb\w*|calories|digest\w*)\b/i;
const OF_MUSCLE =
  /\b(?:musc(?:le|ular)\w*|myo(?:sin|globin|blast|fibril|nucle)\w*|sarcomer\w*|twitch|satellite cells?|hypertrophy|motor (?:units?|neurons?)|lifting|lifters?|contract\w*)\b/i;
const OF_TISSUE =
  /\b(?:nerves?|neur(?:on|al|ite|otroph)\w*|(?:moto|inter)neurons?|afferents?|efferents?|innervat\w*|ganglia|ganglion|cochlea\w*|retinal?|axons?|myelin\w*|trigeminal|sensory|spinal|lens(?:es)?|tendons?|ligaments?|cartilage|collagen|elast(?:in|ic)|dermis|cornea|hair|optic\w*|carbon|glass|cotton|wool|silk|textiles?)\b/i;
/** "nerve fibers": what stands right before says of what they are. */
const BEFORE = new RegExp(
  String.raw`(?:${OF_TISSUE.source}|\b(?:A-?delta|A[δβ]|C|Purkinje|mossy|climbing|radial|parallel|afferent|efferent|stress|amyloid)) $`,
  'i',
);
/** "fibers of the lens", "fiber outgrowth" */
const BEHIND = new RegExp(
  String.raw`^(?: (?:of|in) (?:(?:the|a|an|our|your) )?(?:\p{L}+ )?${OF_TISSUE.source}| (?:outgrowth|optics?|bundles?|tracts?|cells?|differentiation)\b)`,
  'iu',
);
const AROUND = 60;
const MUSCLE_FIBER = 'local:muscle-fiber';

/**
 * The mentions of a text, sorted by its sentences, with fibers that nobody eats told apart: those of muscles are muscle fibers, and
 * those of nerves, tendons and cloth name nothing.
 */
export function tellFibers(
  text: string,
  sentences: readonly Span[],
  found: readonly (readonly Mention[])[],
  vocabulary: Vocabulary,
): readonly (readonly Mention[])[] {
  const some: (Kind | undefined)[] = [];
  found.forEach((own, at) => {
    for (const one of own) if (isFiber(one)) some.push(kindIn(text, sentences[at]!, one));
  });
  if (some.length === 0 || some.every((kind) => kind === 'diet')) return found;
  /** In an article where muscle has fibers and nobody eats any, others are those of muscle. */
  const usual = some.includes('muscle') && !some.includes('diet') ? 'muscle' : 'diet';
  const isKnown = vocabulary.get(MUSCLE_FIBER) !== undefined;
  return found.map((own, at) => {
    if (!own.some(isFiber)) return own;
    return own.flatMap((mention) => {
      const kind = isFiber(mention) ? (kindIn(text, sentences[at]!, mention) ?? usual) : 'diet';
      if (kind === 'diet') return [mention];
      return kind === 'muscle' && isKnown ? [{ ...mention, mechanismId: MUSCLE_FIBER }] : [];
    });
  });
}

type Kind = 'diet' | 'muscle' | 'tissue';
const isFiber = ({ quote }: Mention): boolean => FIBER.test(quote);

/** Whose fibers a sentence speaks of; undefined where it does not say. */
function kindIn(text: string, sentence: Span, { span }: Mention): Kind | undefined {
  if (!contains(sentence, span)) return undefined;
  const before = text.slice(Math.max(sentence.start, span.start - AROUND), span.start);
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + AROUND));
  if (BEFORE.test(before) || BEHIND.test(behind)) return 'tissue';
  const whole = text.slice(sentence.start, sentence.end);
  if (OF_DIET.test(whole)) return 'diet';
  if (OF_MUSCLE.test(whole)) return 'muscle';
  return OF_TISSUE.test(whole) ? 'tissue' : undefined;
}
