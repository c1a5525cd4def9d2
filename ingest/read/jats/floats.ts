import { type Element, isElement } from '../tree.ts';
import { childOf, childrenOf, localName, wordsIn } from '../xml.ts';
import { BLOCKS } from './elements.ts';
import { type Place, type Write, apart } from './place.ts';
import type { JatsWriter } from './writer.ts';

/** A figure, a table or a file: label and title on one line, then the words below them, then what it holds. */
const writeCaptioned: Write = (to, element, place) => {
  const caption = apart(place, 'CAPTION');
  const words = childrenOf(element, 'caption').flatMap((one) => childrenOf(one));
  const labels = childrenOf(element, 'label');
  const [head, ...rest] = words;
  writeLine(to, labels, head, caption);
  for (const part of rest) {
    if (localName(part) === 'title') writeLine(to, [], part, caption);
    else to.element(part, caption);
  }
  for (const child of element.children) {
    if (!(isElement(child) && localName(child) === 'caption')) to.node(child, place);
  }
};

/** "Figure 1. Mice": a label and what it names. */
function writeLine(to: JatsWriter, labels: readonly Element[], named: Element | undefined, place: Place): void {
  to.text.break();
  for (const label of labels) {
    to.children(label, place);
    const stop = named && /[\p{L}\p{N}]$/u.test(wordsIn(label)) ? '. ' : '';
    if (stop) to.text.insert(stop, label.endIndex ?? 0, place.style);
    else to.text.space();
  }
  if (named) to.paragraph(named, place);
  to.text.break();
}

const writeRow: Write = (to, row, around) => {
  const place = apart(around, 'TABLE');
  to.text.break();
  childrenOf(row, 'td', 'th').forEach((cell, i) => {
    if (i > 0 && to.text.inBlock) to.text.insert('\t', cell.startIndex ?? 0, place.style);
    writeCell(to, cell, place);
  });
  to.text.break();
};

/** What stands in a cell, on one line. */
function writeCell(to: JatsWriter, element: Element, place: Place): void {
  for (const child of element.children) {
    if (!isElement(child) || !BLOCKS.has(localName(child))) to.node(child, place);
    else {
      to.text.space();
      writeCell(to, child, place);
      to.text.space();
    }
  }
}

/** Of several forms of the same thing, the one that is text. */
const writeAlternatives: Write = (to, element, place) => {
  const shown = childOf(element, 'table', 'math', 'tex-math', 'textual-form', 'preformat');
  if (shown) to.element(shown, place);
};

/** How elements with captions, and tables, are written. */
export const FLOAT_WRITERS: Readonly<Record<string, Write>> = {
  fig: writeCaptioned,
  'fig-group': writeCaptioned,
  'table-wrap': writeCaptioned,
  'table-wrap-group': writeCaptioned,
  'supplementary-material': writeCaptioned,
  media: writeCaptioned,
  'chem-struct-wrap': writeCaptioned,
  'table-wrap-foot': (to, foot, place) => to.children(foot, apart(place, 'TABLE')),
  tr: writeRow,
  alternatives: writeAlternatives,
};
