import type { BlockStyle, TextBuilder } from '../builder.ts';
import { type Element, type Node, isElement } from '../tree.ts';
import { childOf, childrenOf, localName, wordsIn } from '../xml.ts';
import { NAMES } from './work.ts';

/** Writes a piece of an entry's line. */
export type WritePiece = (piece: Node, style: BlockStyle) => void;

/** The fields of a work in the order of most reference lists of medicine, with what stands before and behind each. */
const ORDER: readonly (readonly [fields: string, before: string, after?: string])[] = [
  ['article-title chapter-title part-title data-title trans-title', '. '],
  ['person-group', '. In: '],
  ['source trans-source edition series conf-name conf-loc conf-date publisher-loc', '. '],
  ['publisher-name', ': '],
  ['year', '. '],
  ['month day season', ' '],
  ['volume', ';'],
  ['issue', '(', ')'],
  ['fpage elocation-id page-range', ':'],
  ['lpage', '–'],
];

/** Writes a citation that holds nothing but fields as a line: authors, title, source, year, volume, pages, then all else. */
export function writeFields(citation: Element, to: TextBuilder, write: WritePiece, style: BlockStyle): void {
  const left = new Set(
    childrenOf(citation).filter(
      (field) => (localName(field) !== 'label' && /[\p{L}\p{N}]/u.test(wordsIn(field))) || localName(field) === 'etal',
    ),
  );
  const start = to.length;
  const put = (field: Element, before: string, after = ''): void => {
    left.delete(field);
    if (to.length > start && to.inBlock)
      insert(/[.?!]$/.test(to.since(to.length - 1)) ? before.replace(/^\./, '') : before, field);
    if (localName(field) === 'person-group') people(childrenOf(field));
    else if (isPerson(field)) people([field]);
    else write(field, style);
    if (after) insert(after, field);
  };
  const insert = (words: string, at: Element): void => to.insert(words, at.startIndex ?? 0, style);
  const people = (names: readonly Element[]): void =>
    names.forEach((name, i) => {
      if (i > 0) insert(', ', name);
      if (localName(name) === 'etal') insert('et al', name);
      else writeName(name, write, style, (words) => insert(words, name));
    });

  const [authors] = [...left].filter((field) => localName(field) === 'person-group');
  if (authors) put(authors, '');
  for (const person of [...left].filter(isPerson)) put(person, ', ');
  for (const [fields, before, after] of ORDER)
    for (const field of [...left]) {
      if (!fields.split(' ').includes(localName(field))) continue;
      put(field, before === ': ' && !childOf(citation, 'publisher-loc') ? '. ' : before, after);
    }
  for (const isLast of [false, true])
    for (const field of [...left]) if (isLast === (localName(field) === 'pub-id')) put(field, '. ');
  if (to.length > start && !to.since(to.length - 1).endsWith('.')) insert('.', citation);
}

/** Writes a citation with words or punctuation of its own, and what sets names and fields apart where it has nothing between them. */
export function writeMixed(citation: Element, to: TextBuilder, write: WritePiece, style: BlockStyle): void {
  let before: Element | null = null;
  for (const piece of citation.children) {
    if (!isElement(piece)) {
      write(piece, style);
      if (wordsIn(piece) !== '') before = null;
    } else if (localName(piece) !== 'label') {
      const insert = (words: string): void => to.insert(words, piece.startIndex ?? 0, style);
      if (before && isPerson(before) && isPerson(piece)) insert(', ');
      else if (before) to.space();
      if (localName(piece) === 'person-group') writeMixed(piece, to, write, style);
      else if (localName(piece) === 'etal' && wordsIn(piece) === '') insert('et al');
      else if (isPerson(piece)) writeName(piece, write, style, insert);
      else write(piece, style);
      before = piece;
    }
  }
}

const isPerson = (field: Element): boolean =>
  (NAMES as readonly string[]).includes(localName(field)) || /^(?:etal|name-alternatives)$/.test(localName(field));

/** "Surname GN", a collective name as it is. */
function writeName(element: Element, write: WritePiece, style: BlockStyle, insert: (words: string) => void): void {
  const name = localName(element) === 'name-alternatives' ? (childOf(element, 'name') ?? element) : element;
  const parts = ['surname', 'given-names', 'suffix'].flatMap((part) => childrenOf(name, part));
  if (parts.length === 0 || localName(name) === 'string-name') return write(name, style);
  parts.forEach((part, i) => {
    if (i > 0) insert(' ');
    write(part, style);
  });
}
