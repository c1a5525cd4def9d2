import { headingCues } from '../../section-cues.ts';
import { type Element, isElement } from '../tree.ts';
import { attributeOf, childOf, childrenOf, localName, wordsIn } from '../xml.ts';
import { GROUPS } from './elements.ts';
import { writeEntries } from './entries.ts';
import { INLINE_WRITERS } from './inline.ts';
import { type Place, type Write, isAside, sectioned, styled } from './place.ts';

/** A group with a title: its heading, and one level below it all that is in it. */
export const writeGroup: Write = (to, element, around) => {
  const title = childOf(element, 'title');
  const place = placeOf(element, title, around);
  if (title) to.heading([...childrenOf(element, 'label'), title], place);
  to.children(element, title ? { ...place, level: place.level + 1 } : place);
};

/** The section that a group belongs to: that of its kind, else what the title says, as "Competing interests" does. */
function placeOf(element: Element, title: Element | undefined, around: Place): Place {
  if (isAside(around)) return around;
  const own = GROUPS[localName(element)] ?? null;
  if (own) return sectioned(around, own);
  if (around.style.section !== 'BODY' || !title) return around;
  const cues = headingCues(wordsIn(title));
  return cues.has('NOTES') || cues.has('BOILERPLATE') ? sectioned(around, 'NOTES') : around;
}

const writeList: Write = (to, list, place) => {
  const depth = place.style.kind === 'LIST_ITEM' ? (place.style.level ?? 0) + 1 : 1;
  const isOrdered = attributeOf(list, 'list-type') === 'order';
  for (const title of childrenOf(list, 'title')) to.heading([title], place);
  childrenOf(list, 'list-item').forEach((item, i) => {
    const label = childOf(item, 'label');
    const shown = label ? /^[[(]?(\d{1,4})[\])]?\.?$/.exec(wordsIn(label))?.[1] : isOrdered ? i + 1 : undefined;
    to.item(item, shown === undefined ? null : Number(shown), styled(place, 'LIST_ITEM', depth));
  });
};

/** "term: what it means", one item each. */
const writeDefinition: Write = (to, item, around) => {
  const place = styled(around, 'LIST_ITEM', 1);
  for (const term of childrenOf(item, 'term')) to.children(term, place);
  const meanings = childrenOf(item, 'def').flatMap((def) => childrenOf(def, 'p'));
  if (meanings.length > 0 && to.text.inBlock) to.text.insert(': ', item.startIndex ?? 0, place.style);
  for (const meaning of meanings) to.children(meaning, place);
};

/** A note with its mark before it. Notes below a table stay with the table. */
const writeFootnote: Write = (to, note, around) => {
  const { section } = around.style;
  const place = styled(section === 'BODY' || section === 'ABSTRACT' ? sectioned(around, 'NOTES') : around, 'FOOTNOTE');
  const start = to.text.length;
  for (const label of childrenOf(note, 'label')) {
    to.children(label, place);
    to.text.space();
  }
  for (const child of note.children) {
    if (isElement(child) && localName(child) === 'p' && to.text.inBlock) to.children(child, place);
    else to.node(child, place);
  }
  const id = attributeOf(note, 'id');
  if (id && to.text.length > start) to.text.target(start, id);
};

const writeChildren: Write = (to, element, place) => to.children(element, place);
const writeQuote: Write = (to, quote, place) => to.children(quote, styled(place, 'QUOTE'));
const writeCode: Write = (to, code, place) => to.children(code, { ...styled(place, 'CODE'), pre: true });

const writeRef: Write = (to, ref) =>
  writeEntries(ref, to.labelOf(ref), to.text, (piece, style) => {
    const place = { style, level: 1, pre: false };
    if (isElement(piece)) (INLINE_WRITERS[localName(piece)] ?? writeChildren)(to, piece, place);
    else to.node(piece, place);
  });

/** How elements that stand on lines of their own are written. */
export const BLOCK_WRITERS: Readonly<Record<string, Write>> = {
  ...Object.fromEntries([...Object.keys(GROUPS), 'abstract'].map((name) => [name, writeGroup])),
  p: (to, paragraph, place) => to.paragraph(paragraph, place),
  list: writeList,
  'def-item': writeDefinition,
  'disp-quote': writeQuote,
  'verse-group': writeQuote,
  speech: writeQuote,
  preformat: writeCode,
  code: writeCode,
  fn: writeFootnote,
  ref: writeRef,
};
