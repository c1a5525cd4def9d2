import { Parser } from 'htmlparser2';
import { ClaimtraceError } from '../../schema/errors.ts';
import type { Diagnostic } from '../../schema/model.ts';
import { BoundedTree, DEEPEST, type Element, type Node, type Root, elementsOf, isElement, isText } from './tree.ts';

/** The name of an element without its namespace prefix. */
export const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);

/** The elements right below one, all of them or those of some names. */
export function childrenOf(parent: Element | Root, ...names: readonly string[]): Element[] {
  return parent.children.filter(
    (child): child is Element => isElement(child) && (names.length === 0 || names.includes(localName(child))),
  );
}

export const childOf = (parent: Element, ...names: readonly string[]): Element | undefined =>
  childrenOf(parent, ...names)[0];

/** All elements of a name below one, in the order of the document. */
export const descendantsOf = (parent: Element | Root, name: string): Element[] =>
  [...elementsOf(parent)].filter((element) => localName(element) === name);

/** All text below a node, with white space collapsed; what lies in elements of the names given is left out. */
export function wordsIn(node: Node, without: ReadonlySet<string> = new Set()): string {
  const parts: string[] = [];
  const walk = (at: Node): void => {
    if (isText(at)) parts.push(at.data);
    else if ('children' in at && !(isElement(at) && without.has(localName(at)))) at.children.forEach(walk);
  };
  walk(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** A text without the characters given at its ends. */
export function stripped(text: string, start: string, end: string): string {
  let [from, to] = [0, text.length];
  while (from < to && start.includes(text[from]!)) from++;
  while (to > from && end.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
}

/** The value of an attribute, whatever prefix its namespace has. */
export function attributeOf({ attribs }: Element, name: string): string | undefined {
  const key = Object.keys(attribs).find((one) => one === name || one.endsWith(`:${name}`));
  return key === undefined ? undefined : attribs[key];
}

export interface XmlDocument {
  readonly root: Root;
  readonly diagnostics: readonly Diagnostic[];
}

/** So many repairs are said of one document. */
const MOST_REPAIRS = 20;

/**
 * An XML document as htmlparser2 reads it, with the offset of each node. No DTD is read and no entity is expanded but the five
 * that XML itself defines. Tags closed in the wrong order are closed as they were opened, and said so. Throws JATS_INVALID for
 * elements nested deeper than 1,000 and for a document that is cut off.
 */
export function parseXml(text: string): XmlDocument {
  const plain = withoutDtd(text);
  const diagnostics: Diagnostic[] = [];
  let isOver = false;
  const line = (): number => plain.slice(0, isOver ? plain.length : parser.startIndex).split('\n').length;
  const refuse = (what: string, hint: string): never => {
    throw new ClaimtraceError('JATS_INVALID', `Line ${line()}: ${what}`, { line: line(), hint });
  };
  const tree = new XmlTree(refuse, (name) => {
    const isEmpty = plain[parser.endIndex - 1] === '/';
    if (isEmpty && !isOver) return;
    if (isOver) refuse(`the document ends within <${name}>`, 'The file was cut off: get it once more.');
    const message = `Line ${line()}: <${name}> is not closed before what is around it, and was closed there.`;
    if (diagnostics.length < MOST_REPAIRS) diagnostics.push({ code: 'XML_REPAIRED', message, span: null });
  });
  const parser = new Parser(tree, { xmlMode: true });
  parser.write(plain);
  isOver = true;
  parser.end();
  return { root: tree.root, diagnostics };
}

/** Says which elements are closed without a tag of their own. */
class XmlTree extends BoundedTree {
  readonly #onImplied: (name: string) => void;

  constructor(refuse: (what: string, hint: string) => never, onImplied: (name: string) => void) {
    super(() => refuse(`elements are nested deeper than ${DEEPEST}`, 'Look for tags that are never closed.'), true);
    this.#onImplied = onImplied;
  }

  override onclosetag(name = '', isImplied = false): void {
    if (isImplied) this.#onImplied(name);
    super.onclosetag();
  }
}

/** The text with what a DTD declares inside the file written over, so that each character keeps its place. */
function withoutDtd(text: string): string {
  const declaration = /<!DOCTYPE\b[^[>]{0,4000}\[/i.exec(text.slice(0, 100_000));
  if (!declaration) return text;
  const start = declaration.index + declaration[0].length;
  const token = /"[^"]*"|'[^']*'|<!--[^]*?(?:-->|$)|\]\s*>/g;
  token.lastIndex = start;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (!found[0].startsWith(']')) continue;
    return text.slice(0, start) + text.slice(start, found.index).replace(/[^\n]/g, ' ') + text.slice(found.index);
  }
  return text;
}
