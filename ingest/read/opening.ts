import { type Element, type Root, elementsOf, isElement, textOf } from './tree.ts';
import { linkDensity } from './weight.ts';
import type { Weights } from './weigh.ts';

/** A lead is at least this long, and there are no more of them. */
const SHORTEST_LEAD = 50;
const MOST_LEADS = 3;

/**
 * The title that stands above the article and outside of it, with its subtitle and the leads between the two: paragraphs that are
 * no links and that no name sets aside. Nothing where the article has a title of its own.
 */
export function openingOf(root: Root, roots: ReadonlySet<Element>, weights: Weights, title: string): Element[] {
  const words = new Set(wordsOf(title));
  let found: Element[] = [];
  let done = false;

  /** Half of the words of the page's title, or of the heading: the first heading of a page often names the site. */
  function isTitle(heading: Element): boolean {
    const own = wordsOf(textOf(heading));
    return own.filter((word) => words.has(word)).length * 2 >= Math.min(own.length, words.size);
  }

  function walk(element: Element): void {
    if (roots.has(element)) done = true;
    if (done || weights.verdictOf(element)?.section === 'BOILERPLATE') return;
    const weight = weights.of(element);
    if (weight === undefined || weight.text === 0) return;
    if (linkDensity(weight) <= 0.5) {
      if (element.name === 'h1') found = isTitle(element) ? [element] : [];
      else if (found.length > 0 && found.length <= MOST_LEADS && isLead(element, found, weight.text))
        found.push(element);
    }
    for (const child of element.children) if (isElement(child) && !done) walk(child);
  }

  for (const one of roots) if (hasTitle(one)) return [];
  for (const child of root.children) if (isElement(child)) walk(child);
  return done ? found : [];
}

/** A paragraph, or the subtitle right below the title. */
const isLead = (element: Element, found: readonly Element[], length: number): boolean =>
  element.name === 'p' ? length >= SHORTEST_LEAD : /^h[23]$/.test(element.name) && element.parent === found[0]!.parent;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function hasTitle(article: Element): boolean {
  for (const { name } of elementsOf(article)) if (name === 'h1') return true;
  return article.name === 'h1';
}
