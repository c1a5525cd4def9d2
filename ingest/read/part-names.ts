import { readPackageFile } from '../../schema/files.ts';
import type { SectionKind } from '../../schema/model.ts';
import { headingCues } from '../section-cues.ts';
import { type Element, isElement, textOf } from './tree.ts';

/** What the names of a part of a page tell of it; said only of parts no longer than `longest`, and linked at least by `linked`. */
export interface PartRule {
  readonly reason: string;
  readonly section: SectionKind;
  readonly longest?: number;
  readonly linked?: number;
}

const WORDS = JSON.parse(readPackageFile('schema/vocab/page-parts.json')) as {
  parts: (PartRule & { whole?: boolean; names: string[] })[];
  unseen: string[];
  panels: string[];
  boxes: string[];
  besides: string[];
};
const UNSEEN = new Set(WORDS.unseen);
const PANELS = new Set(WORDS.panels);
const BOXES = new Set(WORDS.boxes);
const BESIDES = new Set(WORDS.besides);

/** The rules that a name as a whole, or a run of words in it, calls for. */
const WHOLE = new Map<string, number[]>();
const WITHIN = new Map<string, number[]>();
WORDS.parts.forEach(({ whole, names }, index) => {
  const table = whole ? WHOLE : WITHIN;
  for (const name of names) table.set(name, [...(table.get(name) ?? []), index]);
});

/** What one name says: the rules it calls for, and whether it hides, unfolds, boxes or puts beside the text what it names. */
interface Reading {
  readonly rules: readonly number[];
  readonly unseen: boolean;
  readonly panel: boolean;
  readonly box: boolean;
  readonly beside: boolean;
}

const NOTHING: Reading = { rules: [], unseen: false, panel: false, box: false, beside: false };
const LONGEST_RUN = 4;
const LONGEST_NAME = 60;
const MOST_NAMES = 20;

/** Names are few and come again and again: each is read once. Kept small for pages that make up names. */
const readings = new Map<string, Reading>();
const MOST_READINGS = 5000;

function readingOf(name: string): Reading {
  let reading = readings.get(name);
  if (reading === undefined) {
    if (readings.size >= MOST_READINGS) readings.clear();
    readings.set(name, (reading = readName(name)));
  }
  return reading;
}

/** First words of names that say what something around has or lacks: "has-sidebar", "no-comments". */
const STATES = new Set(['has', 'have', 'no', 'not', 'with', 'without', 'hide', 'disable', 'enable', 'supports']);

/** "postShareBar", "post__share-bar" and "Post-Share-Bar" are read alike; "TheShareOfFat", the anchor of a heading, is one word. */
function readName(name: string): Reading {
  const isAnchor = /^[A-Z][A-Za-z]*$/.test(name);
  const kebab = (isAnchor ? name : name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')).toLowerCase();
  const words = kebab.split(/[-_:]+/).filter((word) => word !== '');
  if (STATES.has(words[0] ?? '')) return NOTHING;
  const rules = new Set(WHOLE.get(words.join('-')));
  const runs: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_RUN); to++)
      runs.push(words.slice(from, to).join('-'));
  }
  for (const run of runs) for (const rule of WITHIN.get(run) ?? []) rules.add(rule);
  const unseen = UNSEEN.has(words.join('-'));
  const panel = runs.some((run) => PANELS.has(run));
  const box = runs.some((run) => BOXES.has(run));
  const beside = runs.some((run) => BESIDES.has(run));
  const tells = rules.size > 0 || unseen || panel || box || beside;
  return tells ? { rules: [...rules], unseen, panel, box, beside } : NOTHING;
}

/** The names (classes and id) of an element. */
export function namesOf({ attribs }: Element): readonly string[] {
  if (attribs['class'] === undefined && attribs['id'] === undefined) return [];
  const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.trim().split(/\s+/, MOST_NAMES);
  return names.filter((word) => word !== '' && word.length < LONGEST_NAME);
}

/** Names of a post as a whole: those beside them are its categories and tags ("category-cookies", "tag-newsletter"). */
const POSTS = /^(?:hentry|h-entry|type-post|type-page|status-publish)$/;

/** The rules that the names of an element call for, in the order of the vocabulary. */
export function rulesOf(element: Element): readonly PartRule[] {
  const names = namesOf(element);
  const found = names.flatMap((name) => readingOf(name).rules);
  if (found.length === 0 || isAnchor(element) || names.some((name) => POSTS.test(name))) return [];
  return [...new Set(found)].sort((a, b) => a - b).map((index) => WORDS.parts[index]!);
}

/** Whether the id only repeats the heading of a section: "feedback-loops" above "Feedback loops". */
function isAnchor({ attribs, children }: Element): boolean {
  const id = attribs['id'];
  if (id === undefined || attribs['class'] !== undefined) return false;
  const heading = children.find(isElement);
  if (!heading || !/^h[1-6]$/.test(heading.name)) return false;
  const words = textOf(heading);
  return lettersOf(words) === lettersOf(id) && headingCues(words.trim()).size === 0;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a name of the element says that its text is not for reading: line numbers, help for screen readers. */
export const isNamedUnseen = (element: Element): boolean => namesOf(element).some((name) => readingOf(name).unseen);

/** Whether a name of the element says that it unfolds on a click: the answer of a question, a tab, a list of references. */
export const isNamedPanel = (element: Element): boolean =>
  namesOf(element).some((name) => {
    const { panel, rules } = readingOf(name);
    return panel || rules.some((rule) => WORDS.parts[rule]!.section === 'REFERENCES');
  });

/** Whether a name of the element says that it boxes a part of the article: "key-takeaways", "fast-facts". */
export const isNamedBox = (element: Element): boolean => namesOf(element).some((name) => readingOf(name).box);

/** Whether a name of the element says that it shows beside the text what may stand in it: a quote pulled out, a note at its mark. */
export const isNamedBeside = (element: Element): boolean => namesOf(element).some((name) => readingOf(name).beside);
