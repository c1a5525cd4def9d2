import { load } from 'cheerio/slim';
import { Parser } from 'htmlparser2';
import { ClaimtraceError } from '../../schema/errors.ts';
import type { Diagnostic } from '../../schema/model.ts';
import { DEEPEST, type Element, type Node, type Root, elementsOf, isElement, isText } from './tree.ts';

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

/**
 * An XML document as htmlparser2 reads it, with the offset of each node. No DTD is read and no entity is expanded but the five
 * that XML itself defines. Tags closed in the wrong order are closed as they were opened, and said so. Throws JATS_INVALID for
 * elements nested deeper than 1,000 and for a document that is cut off, before any tree is built.
 */
export function parseXml(text: string): XmlDocument {
  const plain = withoutDtd(text);
  const diagnostics = check(plain);
  const page = load(plain, { xml: { xmlMode: true, withStartIndices: true, withEndIndices: true } });
  return { root: page.root()[0]!, diagnostics };
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

/** So many repairs are said of one document. */
const MOST_REPAIRS = 20;

function check(text: string): Diagnostic[] {
  const repaired: Diagnostic[] = [];
  let depth = 0;
  let isOver = false;
  const line = (): number => text.slice(0, isOver ? text.length : parser.startIndex).split('\n').length;
  const refuse = (what: string, hint: string): never => {
    throw new ClaimtraceError('JATS_INVALID', `Line ${line()}: ${what}`, { line: line(), hint });
  };
  const parser = new Parser(
    {
      onopentagname() {
        if (++depth > DEEPEST)
          refuse(`elements are nested deeper than ${DEEPEST}`, 'Look for tags that are never closed.');
      },
      onclosetag(name, isImplied) {
        depth--;
        const isEmpty = text[parser.endIndex - 1] === '/';
        if (!isImplied || (isEmpty && !isOver)) return;
        if (isOver) refuse(`the document ends within <${name}>`, 'The file was cut off: get it once more.');
        const message = `Line ${line()}: <${name}> is not closed before what is around it, and was closed there.`;
        if (repaired.length < MOST_REPAIRS) repaired.push({ code: 'XML_REPAIRED', message, span: null });
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  isOver = true;
  parser.end();
  return repaired;
}
