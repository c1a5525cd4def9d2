import { headingCues } from '../section-cues.ts';
import type { Verdict } from './boilerplate.ts';
import type { Body } from './body.ts';
import { type Element, type Root, isElement, textOf } from './tree.ts';

const LIST: Verdict = { section: 'REFERENCES', reason: 'reference list' };
const NOTES: Verdict = { section: 'NOTES', reason: 'footnotes' };
/** The text of a link that is a mark in the text: "12", "[3]", "(a)", "*". */
const MARK = /^(?:[[(]?\s{0,2}(?:\d{1,4}|[a-z]|[ivx]{1,5})\s{0,2}[\])]?|[*†‡§¶]{1,3})$/i;

/**
 * What stands outside of the article and belongs to it: parts that markup calls references, notes or comments, what follows a
 * heading "References", and the lists that marks in the article lead to.
 */
export function findKept(root: Root, { roots, weights }: Body): ReadonlyMap<Element, Verdict> {
  const kept = new Map<Element, Verdict>();
  const targets = new Map<string, Element>();
  const marks: string[] = [];
  const around = new Set<Element>();
  for (const one of roots) for (let at = parentOf(one); at; at = parentOf(at)) around.add(at);
  const keep = (element: Element, verdict: Verdict): void => {
    if (!around.has(element) && !roots.has(element)) kept.set(element, verdict);
  };

  function walk(element: Element, inside: boolean): void {
    const { name, attribs } = element;
    const within = inside || roots.has(element);
    if (within) {
      const href = name === 'a' ? attribs['href'] : undefined;
      if (href && /^[^#]{0,400}#[^#]+$/.test(href) && MARK.test(textOf(element).trim()))
        marks.push(href.slice(href.indexOf('#') + 1));
    } else {
      const id = attribs['id'] ?? (name === 'a' ? attribs['name'] : undefined);
      if (id && !targets.has(id)) targets.set(id, element);
      const verdict = weights.verdictOf(element);
      if (verdict && verdict.section !== 'BOILERPLATE') keep(element, verdict);
      else if (isReferencesHeading(element)) for (const one of below(element, around)) keep(one, LIST);
    }
    for (const child of element.children) if (isElement(child)) walk(child, within);
  }

  for (const child of root.children) if (isElement(child)) walk(child, false);
  for (const mark of marks) {
    const list = listOf(targets.get(decoded(mark)));
    if (list && !kept.has(list)) keep(list, NOTES);
  }
  return kept;
}

const parentOf = ({ parent }: Element): Element | null => (parent && isElement(parent) ? parent : null);

function isReferencesHeading(element: Element): boolean {
  if (!/^(?:h[1-6]|summary)$/.test(element.name)) return false;
  const words = textOf(element).replace(/\s+/g, ' ').trim();
  return words.length < 60 && headingCues(words).has('REFERENCES');
}

/** The heading and what it heads: the part that it opens, else all up to the next heading of its rank. */
function below(heading: Element, around: ReadonlySet<Element>): Element[] {
  const parent = parentOf(heading);
  if (!parent) return [heading];
  const siblings = parent.children.filter(isElement);
  if (siblings[0] === heading && siblings.length > 1 && !around.has(parent)) return [parent];
  const after = siblings.slice(siblings.indexOf(heading) + 1);
  const end = after.findIndex((one) => around.has(one) || (/^h[1-6]$/.test(one.name) && one.name <= heading.name));
  return [heading, ...(end < 0 ? after : after.slice(0, end))];
}

/** The list that an entry stands in, at most three levels up; the element itself where it is in none. */
function listOf(target: Element | undefined): Element | undefined {
  let at: Element | null = target ?? null;
  for (let level = 0; at && level < 4; level++, at = parentOf(at)) {
    if (['ol', 'ul', 'dl', 'tbody'].includes(at.name)) return at;
  }
  return target;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** All elements that one of `of` lies in. */
export function ancestorsOf(of: Iterable<Element>): ReadonlySet<Element> {
  const all = new Set<Element>();
  for (const one of of) for (let at = parentOf(one); at && !all.has(at); at = parentOf(at)) all.add(at);
  return all;
}
