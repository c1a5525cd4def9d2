import type { SectionKind } from '../../schema/model.ts';
import { BLOCK_ELEMENTS } from './elements.ts';
import { isNamed, isNamedUnseen, type PartRule, rulesOf } from './part-names.ts';
import { type Element, isElement } from './tree.ts';
import { type Weight, linkDensity } from './weight.ts';

/** What markup says of a part of a page. */
export interface Verdict {
  readonly section: SectionKind;
  readonly reason: string;
}

const CHROME: Readonly<Record<string, string>> = {
  nav: 'navigation',
  aside: 'aside',
  footer: 'page footer',
  form: 'form',
};
const ROLES: Readonly<Record<string, Verdict>> = {
  'doc-bibliography': { section: 'REFERENCES', reason: 'reference list' },
  'doc-endnotes': { section: 'NOTES', reason: 'footnotes' },
  'doc-footnote': { section: 'NOTES', reason: 'footnotes' },
  navigation: { section: 'BOILERPLATE', reason: 'navigation' },
  complementary: { section: 'BOILERPLATE', reason: 'aside' },
  contentinfo: { section: 'BOILERPLATE', reason: 'page footer' },
  search: { section: 'BOILERPLATE', reason: 'form' },
  banner: { section: 'BOILERPLATE', reason: 'page frame' },
};
const NEVER = new Set([
  'html',
  'body',
  'article',
  'main',
  'a',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'sup',
  'li',
  'tr',
  'td',
]);
/** What stands beside the title of an article and is named after the part that holds both. */
const BESIDE_TITLES = new Set(['byline', 'page frame', 'navigation', 'share bar']);
/** Prose of this length is no frame of a page, whatever it is called. */
const LONG_PROSE = 1500;

const NEWSLETTER: Verdict = { section: 'BOILERPLATE', reason: 'newsletter box' };
/** What asks for an address of mail is such a box, if it says no more than this. */
const ASKING = new Set(['div', 'section', 'aside', 'figure', 'center', 'fieldset']);
const LONGEST_ASKING = 400;

const asksForMail = ({ mailFields, text, titles }: Weight): boolean =>
  mailFields > 0 && titles === 0 && text > 0 && text <= LONGEST_ASKING;

/** What the names, the role and the tag of an element say of it, given what it holds; null where they say nothing. */
export function verdictOf(element: Element, weight: Weight): Verdict | null {
  const { name, attribs } = element;
  const role = attribs['role'];
  if (role !== undefined && Object.hasOwn(ROLES, role)) return ROLES[role]!;
  const rule = NEVER.has(name) || !BLOCK_ELEMENTS.has(name) ? null : ruleFor(element, weight);
  if (rule) return rule;
  if (ASKING.has(name) && asksForMail(weight)) return NEWSLETTER;
  if (!Object.hasOwn(CHROME, name)) return null;
  if (name === 'form' && isProse(weight)) return null;
  return name === 'aside' && hasNotes(element)
    ? { section: 'NOTES', reason: 'footnotes' }
    : { section: 'BOILERPLATE', reason: CHROME[name]! };
}

/** Whether the names of an element say that its text is not for reading. */
export const isUnseen = (element: Element): boolean =>
  isNamedUnseen(element) || (isNamed(element, 'katex-html') && hasNamed(element.prev, 'katex-mathml'));

const hasNamed = (node: Element['prev'], name: string): boolean =>
  node !== null && isElement(node) && isNamed(node, name);

/** The first rule that a name calls for and that fits what the element holds. */
function ruleFor(element: Element, weight: Weight): PartRule | null {
  for (const rule of rulesOf(element)) {
    if (weight.text > (rule.longest ?? Infinity) && linkDensity(weight) < 0.5) continue;
    if (rule.linked !== undefined && weight.text > 60 && linkDensity(weight) < rule.linked) continue;
    if (rule.section === 'BOILERPLATE' && (isProse(weight) || (weight.titles > 0 && BESIDE_TITLES.has(rule.reason))))
      continue;
    return rule;
  }
  return null;
}

/** An aside with a numbered list holds the notes of an article, not what stands beside it. */
const hasNotes = (aside: Element): boolean => aside.children.some((child) => isElement(child) && child.name === 'ol');

const isProse = (weight: Weight): boolean => weight.text - weight.linked > LONG_PROSE && linkDensity(weight) < 0.3;
