import { set } from '../words.ts';
import { isNamedPanel } from './part-names.ts';
import { type Element, elementsOf, isElement, isText, textOf } from './tree.ts';

/** Elements that break the line before and behind them. */
export const BLOCK_ELEMENTS = set(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul video',
);

/** Elements without text of the article. */
const SILENT_ELEMENTS = set(
  'script style template head noscript svg math-annotation iframe object embed audio video canvas map select datalist button input textarea dialog noframes applet progress meter',
);

/**
 * Whether nothing of an element is ever shown as text. What a click unfolds (an answer, a tab, a list of references) is hidden only
 * until then, a part that React streams (`S:0`) until a script moves it, and a whole page until it has loaded.
 */
export function isSilent(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'template') return attribs['shadowrootmode'] === undefined;
  if (SILENT_ELEMENTS.has(name)) return name !== 'button' || !isInText(element);
  return isHidden(attribs) && !/^S:[\da-f]+$/.test(attribs['id'] ?? '') && !isPanel(element);
}

function isHidden({ hidden, style }: Element['attribs']): boolean {
  if (hidden !== undefined && hidden !== 'until-found') return true;
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

const isPanel = (element: Element): boolean =>
  WHOLE_PAGE.has(element.name) ||
  (!NO_PANELS.has(element.name) && (element.attribs['role'] === 'tabpanel' || isNamedPanel(element)));

/** Elements that are hidden only while the page is still loading. */
const WHOLE_PAGE = set('html body main article');
/** Elements that are shown where they stand or not at all. */
const NO_PANELS = set('nav ul form header footer menu span');

/** Whether a button stands in a sentence, or is the heading that unfolds an answer: its words belong to the text then. */
function isInText(button: Element): boolean {
  let at: Element = button;
  for (let level = 0; level < 3; level++) {
    const { parent } = at;
    if (!parent || !isElement(parent)) return false;
    if (/^(?:h[1-6]|dt|summary)$/.test(parent.name)) return true;
    if (parent.name === 'p') return isBesideText(at);
    at = parent;
  }
  return false;
}

/** Among so many neighbours on either side a word of the sentence is looked for. */
const MOST_NEIGHBOURS = 8;

function isBesideText({ prev, next }: Element): boolean {
  let [before, after] = [prev, next];
  for (let step = 0; step < MOST_NEIGHBOURS && (before || after); step++) {
    for (const one of [before, after]) if (one && isText(one) && /\S/.test(one.data)) return true;
    [before, after] = [before?.prev ?? null, after?.next ?? null];
  }
  return false;
}

const LAYOUT = set('table h1 h2 h3 h4 h5 h6 ul ol blockquote article section form');

/** What is said in a cell of data is no longer than this, where no cell is a heading. */
const LONGEST_CELL = 600;

/** Whether a table holds data, in cells of a few words: others only arrange a page. */
export function isDataTable(table: Element): boolean {
  if (table.attribs['role'] === 'presentation') return false;
  let cells = 0;
  for (const element of elementsOf(table)) {
    if (LAYOUT.has(element.name)) return false;
    if (element.name === 'th' || element.name === 'caption') return true;
    if (element.name !== 'td') continue;
    cells++;
    if (textOf(element, LONGEST_CELL).length > LONGEST_CELL) return false;
    if (element.children.filter((child) => isElement(child) && child.name === 'p').length > 1) return false;
  }
  return cells > 1;
}
