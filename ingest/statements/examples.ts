// Which class some examples are of: behind "cytokines such as A and B" "these signals" are cytokines.
import type { Mention } from '../../schema/model.ts';

/** Between a class and the first example of it: "cytokines in the blood, such as". */
const GIVING =
  /^(?:\s\([^)]{1,12}\))?(?:\s(?:in|of|from) (?:\p{Ll}+ ){0,2}\p{Ll}+)?\s?[,(]?\s?(?:such as|like|including|for example,?|e\.g\.,?)\s(?:\p{Ll}+\s){0,2}$/u;
/** Between two examples. */
const JOINING = /^(?:\s\([^)]{1,12}\))?,?\s*(?:(?:and|or)\s)?(?:\p{Ll}+\s){0,2}$/u;
const PLURAL = /(?:[^suia]s|fish|bacteria)$/;

/**
 * Some of what was named, each example of a class given by that class instead: behind "cytokines such as A and B" what "these
 * signals" stands for.
 */
export function classesOf(text: string, named: readonly Mention[], some: readonly Mention[]): readonly Mention[] {
  const classes = new Map<Mention, Mention>();
  for (let at = 1; at < named.length; at++) {
    const [before, mention] = [named[at - 1]!, named[at]!];
    if (before.span.end > mention.span.start) continue;
    const between = text.slice(before.span.end, mention.span.start);
    const known = classes.get(before);
    if (known && JOINING.test(between)) classes.set(mention, known);
    else if (PLURAL.test(before.quote) && GIVING.test(between)) classes.set(mention, before);
  }
  const meant = some.filter((one) => !isToldOf(text, named, one)).map((mention) => classes.get(mention) ?? mention);
  return meant.filter((one, at) => meant.findIndex(({ mechanismId }) => mechanismId === one.mechanismId) === at);
}

/** "A and B are painkillers": not what they are said to be. */
function isToldOf(text: string, named: readonly Mention[], mention: Mention): boolean {
  const before = named[named.indexOf(mention) - 1];
  return before !== undefined && BEING.test(text.slice(before.span.end, mention.span.start));
}
const BEING = /^ are (?:(?!from|with|into)\p{Ll}{3,} ){0,2}$/u;
