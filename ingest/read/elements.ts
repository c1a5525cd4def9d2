import { type Element, elementsOf, isElement } from './tree.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that break the line before and behind them. */
export const BLOCK_ELEMENTS = names(
  'html body address article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul video',
);

/** Elements without text of the article. */
const SILENT_ELEMENTS = names(
  'script style template head noscript svg math-annotation iframe object embed audio video canvas map select datalist button input textarea dialog noframes applet progress meter',
);

/** Whether nothing of an element is ever shown as text. A part that React streams (`S:0`) is hidden only until a script moves it. */
export function isSilent({ name, attribs }: Element): boolean {
  if (SILENT_ELEMENTS.has(name)) return true;
  if ('hidden' in attribs && attribs['hidden'] !== 'until-found') return !/^S:[\da-f]+$/.test(attribs['id'] ?? '');
  const style = attribs['style'];
  return style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

const LAYOUT = names('table h1 h2 h3 h4 h5 h6 ul ol blockquote article section form');

/** Whether a table holds data, in cells of a few words: others only arrange a page. */
export function isDataTable(table: Element): boolean {
  if (table.attribs['role'] === 'presentation') return false;
  let cells = 0;
  for (const element of elementsOf(table)) {
    if (LAYOUT.has(element.name)) return false;
    if (element.name === 'th' || element.name === 'caption') return true;
    if (element.name !== 'td') continue;
    cells++;
    if (element.children.filter((child) => isElement(child) && child.name === 'p').length > 1) return false;
  }
  return cells > 1;
}
