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

/** What names say: the rules they call for, and whether one hides, unfolds, boxes or puts beside the text what it names. */
interface Reading {
  readonly rules: readonly number[];
  readonly unseen: boolean;
  readonly panel: boolean;
  readonly box: boolean;
  readonly beside: boolean;
}

/** What all names of an element say. */
interface Named extends Omit<Reading, 'rules'> {
  readonly names: readonly string[];
  /** In the order of the vocabulary; none for a post as a whole. */
  readonly rules: readonly PartRule[];
}

const NOTHING: Reading = { rules: [], unseen: false, panel: false, box: false, beside: false };
const UNNAMED: Named = { ...NOTHING, names: [], rules: [] };
const LONGEST_RUN = 4;
const LONGEST_NAME = 60;
const MOST_NAMES = 20;

/** Names are few and come again and again, and mostly the same together: each is read once. Kept small for pages that make up names. */
const readingOf = rememberedFew(readName);
const readingOfAll = rememberedFew(readNames);
const MOST_READINGS = 5000;

function rememberedFew<T>(read: (names: string) => T): (names: string) => T {
  const readings = new Map<string, T>();
  return (names) => {
    let reading = readings.get(names);
    if (reading !== undefined) return reading;
    if (readings.size >= MOST_READINGS) readings.clear();
    readings.set(names, (reading = read(names)));
    return reading;
  };
}

function readNames(all: string): Named {
  const words = all.trim().split(/\s+/, MOST_NAMES);
  const names = words.filter((word) => word !== '' && word.length < LONGEST_NAME);
  const readings = names.map(readingOf);
  const rules = names.some((name) => POSTS.test(name)) ? [] : new Set(readings.flatMap((one) => one.rules));
  return {
    names,
    rules: [...rules].sort((a, b) => a - b).map((index) => WORDS.parts[index]!),
    unseen: readings.some(({ unseen }) => unseen),
    panel: readings.some(({ panel }) => panel),
    box: readings.some(({ box }) => box),
    beside: readings.some(({ beside }) => beside),
  };
}

/** The first words of what names are made of: most names have none. */
const OPENING = new Set([...WITHIN.keys(), ...PANELS, ...BOXES, ...BESIDES].map((run) => run.split('-', 1)[0]!));

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
    if (!OPENING.has(words[from]!)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_RUN); to++)
      runs.push(words.slice(from, to).join('-'));
  }
  for (const run of runs) for (const rule of WITHIN.get(run) ?? []) rules.add(rule);
  const unseen = UNSEEN.has(words.join('-'));
  const lists = [...rules].some((rule) => WORDS.parts[rule]!.section === 'REFERENCES');
  const panel = lists || runs.some((run) => PANELS.has(run));
  const box = runs.some((run) => BOXES.has(run));
  const beside = runs.some((run) => BESIDES.has(run));
  const tells = rules.size > 0 || unseen || panel || box || beside;
  return tells ? { rules: [...rules], unseen, panel, box, beside } : NOTHING;
}

/** Names of a post as a whole: those beside them are its categories and tags ("category-cookies", "tag-newsletter"). */
const POSTS = /^(?:hentry|h-entry|type-post|type-page|status-publish)$/;

function named({ attribs: { class: classes, id } }: Element): Named {
  if (id === undefined) return classes === undefined ? UNNAMED : readingOfAll(classes);
  return readingOfAll(classes === undefined ? id : `${classes} ${id}`);
}

/** Whether an element has a name, among its classes and its id. */
export const isNamed = (element: Element, name: string): boolean => named(element).names.includes(name);

/** The rules that the names of an element call for, in the order of the vocabulary. */
export function rulesOf(element: Element): readonly PartRule[] {
  const { rules } = named(element);
  return rules.length === 0 || isAnchor(element) ? NO_RULES : rules;
}
const NO_RULES: readonly PartRule[] = [];

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
export const isNamedUnseen = (element: Element): boolean => named(element).unseen;

/** Whether a name of the element says that it unfolds on a click: the answer of a question, a tab, a list of references. */
export const isNamedPanel = (element: Element): boolean => named(element).panel;

/** Whether a name of the element says that it boxes a part of the article: "key-takeaways", "fast-facts". */
export const isNamedBox = (element: Element): boolean => named(element).box;

/** Whether a name of the element says that it shows beside the text what may stand in it: a quote pulled out, a note at its mark. */
export const isNamedBeside = (element: Element): boolean => named(element).beside;
