import { type Element, elementsOf, isElement } from './tree.ts';
import { linkDensity } from './weight.ts';
import type { Weights } from './weigh.ts';

/** A teaser of another page is no longer than this, in characters. */
export const LONGEST_CARD = 400;
/** As many elements of a card are looked at. */
export const MOST_LOOKED_AT = 40;

/** Whether an `article` is a card that leads to another one: short, under a title that is a link. */
export function isTeaser(element: Element, weights: Weights): boolean {
  if (element.name !== 'article') return false;
  const text = weights.of(element)?.text ?? 0;
  return text > 0 && text <= LONGEST_CARD && hasLinkedTitle(element, weights);
}

/** Whether the first heading of a part is a link, or stands in one. */
export function hasLinkedTitle(part: Element, weights: Weights): boolean {
  let looked = 0;
  for (const element of elementsOf(part)) {
    if (/^h[1-6]$/.test(element.name)) {
      const weight = weights.of(element);
      if (!weight || weight.text === 0) continue;
      return linkDensity(weight) > 0.9 || isInLink(element, part);
    }
    if (++looked === MOST_LOOKED_AT) break;
  }
  return false;
}

function isInLink(heading: Element, part: Element): boolean {
  for (let at = heading.parent; at && isElement(at) && at !== part.parent; at = at.parent) {
    if (at.name === 'a') return at.attribs['href'] !== undefined;
  }
  return false;
}
