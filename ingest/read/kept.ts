import { identifierOfUrl } from '../identifiers.ts';
import { headingCues, isEntry } from '../section-cues.ts';
import type { Verdict } from './boilerplate.ts';
import type { Body } from './body.ts';
import { BLOCK_ELEMENTS } from './elements.ts';
import { type Element, type Root, elementsOf, isElement, textOf } from './tree.ts';
import { linkDensity } from './weight.ts';
import type { Weights } from './weigh.ts';

const LIST: Verdict = { section: 'REFERENCES', reason: 'reference list' };
const NOTES: Verdict = { section: 'NOTES', reason: 'footnotes' };
/** The text of a link that is a mark in the text: "12", "[3]", "(a)", "*". */
const MARK = /^(?:[[(]?\s{0,2}(?:\d{1,4}|[a-z]|[ivx]{1,5})\s{0,2}[\])]?|[*†‡§¶]{1,3})$/i;

/**
 * What belongs to the article wherever it stands: parts that markup calls references, notes or comments, what follows a heading
 * "References", and the lists that marks in the article lead to. Within the article, those that stand in a part that is set aside,
 * and references in a part of their own.
 */
export function findKept(root: Root, { roots, weights }: Body): ReadonlyMap<Element, Verdict> {
  const kept = new Map<Element, Verdict>();
  const targets = new Map<string, Element>();
  const marks: string[] = [];
  const around = new Set<Element>();
  let headings = 0;
  const told = (element: Element): ReturnType<typeof referencesTold> => {
    const tells = headings < MOST_HEADINGS ? referencesTold(element, weights) : null;
    if (tells !== null) headings++;
    return tells;
  };
  for (const one of roots) for (let at = parentOf(one); at; at = parentOf(at)) around.add(at);
  const keep = (element: Element, verdict: Verdict): void => {
    if (!around.has(element) && !roots.has(element)) kept.set(element, verdict);
  };

  function walk(element: Element, inside: boolean, aside: boolean): void {
    const { name, attribs } = element;
    const within = inside || roots.has(element);
    const verdict = weights.verdictOf(element);
    const apart = aside || (within && verdict?.section === 'BOILERPLATE');
    if (within) {
      const href = name === 'a' ? attribs['href'] : undefined;
      if (href && /^[^#]{0,400}#[^#]+$/.test(href) && MARK.test(textOf(element).trim()))
        marks.push(href.slice(href.indexOf('#') + 1));
    }
    if (!within || apart) {
      const id = attribs['id'] ?? (name === 'a' ? attribs['name'] : undefined);
      if (id && !targets.has(id)) targets.set(id, element);
    }
    if (within && !apart) {
      if (told(element)) for (const one of listedBelow(element, around, roots, weights)) keep(one, LIST);
    } else if (verdict && verdict.section !== 'BOILERPLATE') {
      if (!within || verdict.section !== 'COMMENTS') keep(element, verdict);
    } else {
      const tells = told(element);
      if (tells === 'SURELY' || (tells && areEntries(below(element, NONE), element, weights)))
        for (const one of below(element, around)) keep(one, LIST);
    }
    for (const child of element.children) if (isElement(child)) walk(child, within, apart);
  }

  for (const child of root.children) if (isElement(child)) walk(child, false, false);
  for (const mark of marks) {
    const list = listOf(targets.get(decoded(mark)));
    if (list && !kept.has(list)) keep(list, NOTES);
  }
  return kept;
}

const parentOf = ({ parent }: Element): Element | null => (parent && isElement(parent) ? parent : null);

const HEADING = /^(?:h[1-6]|summary)$/;
const LONGEST_HEADING = 60;
/** No page written by hand has more headings of references. */
const MOST_HEADINGS = 50;

/** What the words of an element tell: that it heads references, or that it does where entries follow. */
function referencesTold(element: Element, weights: Weights): 'SURELY' | 'IF_ENTRIES' | null {
  const length = weights.of(element)?.text ?? 0;
  if (length === 0 || length >= LONGEST_HEADING || !BLOCK_ELEMENTS.has(element.name)) return null;
  const isHeading = HEADING.test(element.name) || element.attribs['role'] === 'heading';
  if (!isHeading && element.children.some((child) => isElement(child) && BLOCK_ELEMENTS.has(child.name))) return null;
  const cues = headingCues(textOf(element).replace(/\s+/g, ' ').trim());
  if (cues.has('REFERENCES')) return isHeading ? 'SURELY' : 'IF_ENTRIES';
  return cues.has('REFERENCES_IF_ENTRIES') ? 'IF_ENTRIES' : null;
}

const NONE: ReadonlySet<Element> = new Set();
/** As many blocks below a heading are looked at. */
const MOST_LOOKED_AT = 12;

/** Whether a block is the title of a publication, with a link to that. */
function isPublication(block: Element, weights: Weights): boolean {
  const weight = weights.of(block);
  if (!weight || linkDensity(weight) < 0.5) return false;
  for (const { name, attribs } of elementsOf(block)) {
    if (name === 'a') return /^(?:doi|pmid|pmcid):/.test(identifierOfUrl(attribs['href'] ?? '') ?? '');
  }
  return false;
}

/** What a heading of references within the article surely heads: more is told by the words of what follows, once it is written. */
function listedBelow(
  heading: Element,
  around: ReadonlySet<Element>,
  roots: ReadonlySet<Element>,
  weights: Weights,
): Element[] {
  const part = partOf(heading, around, roots, weights);
  return part ? [part] : publicationsBelow(heading, weights);
}

/** The heading and the list right below it, where that is one of publications: their words alone would not tell. */
function publicationsBelow(heading: Element, weights: Weights): Element[] {
  let list = heading.next;
  while (list && !isElement(list)) list = list.next;
  if (!list || (list.name !== 'ol' && list.name !== 'ul')) return [];
  const items = list.children.filter(isElement).slice(0, MOST_LOOKED_AT);
  const publications = items.filter((item) => isPublication(item, weights)).length;
  return publications > 0 && publications * 2 >= items.length ? [heading, list] : [];
}

/** Whether most of the first blocks below a heading are entries of a list of references. */
function areEntries(parts: readonly Element[], heading: Element, weights: Weights): boolean {
  let [blocks, entries] = [0, 0];
  for (const part of parts) {
    for (const block of part.name === 'p' || part.name === 'li' ? [part] : elementsOf(part)) {
      if (block === heading || (block.name !== 'p' && block.name !== 'li')) continue;
      if (++blocks > MOST_LOOKED_AT) return entries * 2 >= MOST_LOOKED_AT;
      if (isEntry(textOf(block).replace(/\s+/g, ' ').trim()) || isPublication(block, weights)) entries++;
    }
  }
  return entries > 0 && entries * 2 >= blocks;
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

/** The part that a heading of references opens and that holds little else; null where the part goes on with other things. */
function partOf(
  heading: Element,
  around: ReadonlySet<Element>,
  roots: ReadonlySet<Element>,
  weights: Weights,
): Element | null {
  const own = weights.of(heading)!.text;
  let first = heading;
  for (let part = parentOf(heading); part && !around.has(part) && !roots.has(part); part = parentOf(part)) {
    if (part.children.find((one) => isElement(one) && (weights.of(one)?.text ?? 0) > 0) !== first) return null;
    if (weights.of(part)!.text > own) return isWhole(part, heading, weights) ? part : null;
    first = part;
  }
  return null;
}

function isWhole(part: Element, heading: Element, weights: Weights): boolean {
  for (const one of elementsOf(part)) {
    if (one !== heading && (/^h[1-6]$/.test(one.name) || weights.verdictOf(one)?.section === 'BOILERPLATE'))
      return false;
  }
  return areEntries([part], heading, weights);
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
