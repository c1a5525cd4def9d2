import { type CheerioAPI, load } from 'cheerio/slim';
import { DomHandler, Parser } from 'htmlparser2';
import { ClaimtraceError } from '../../schema/errors.ts';

export type Page = CheerioAPI;
export type Root = DomHandler['root'];
export type Node = Root['children'][number];
export type Element = Extract<Node, { attribs: { [name: string]: string } }>;

/** Elements nested deeper than this are refused. */
export const DEEPEST = 1000;

/** Builds a tree with the offset of each node, and refuses an element that is nested too deep before it adds it. */
export class BoundedTree extends DomHandler {
  readonly #refuse: () => never;

  constructor(refuse: () => never, xmlMode = false) {
    super(undefined, { xmlMode, withStartIndices: true, withEndIndices: true });
    this.#refuse = refuse;
  }

  onopentagname(): void {
    if (this.tagStack.length > DEEPEST) this.#refuse();
  }
}

/**
 * A page as cheerio reads it by htmlparser2, with the offset of each node. That parser closes what is left open by its parent's
 * end and never repeats an element, so that the tree is as large as the page. Throws HTML_TOO_DEEP.
 */
export function parsePage(html: string): Page {
  const tree = new BoundedTree(() => {
    const line = html.slice(0, parser.startIndex).split('\n').length;
    throw new ClaimtraceError('HTML_TOO_DEEP', `Line ${line}: elements are nested deeper than ${DEEPEST}`, {
      line,
      hint: 'Check the page for tags that are never closed.',
    });
  });
  const parser = new Parser(tree);
  parser.end(html);
  return load(tree.root, { xml: { xmlMode: false } });
}

export const isElement = (node: Node): node is Element => 'attribs' in node;

export const isText = (node: Node): node is Extract<Node, { data: string }> => node.type === 'text';

/** All elements below one, in the order of their start tags. */
export function* elementsOf(root: Root | Element): Generator<Element> {
  const stack: Node[] = [root as Node];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node !== root && isElement(node)) yield node;
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--)
      if (!isText(node.children[at]!)) stack.push(node.children[at]!);
  }
}

/** The text of an element as it stands in the tree, cut off behind `most` characters. */
export function textOf(node: Node, most = 400): string {
  if (isText(node)) return node.data;
  let text = '';
  for (const child of 'children' in node ? node.children : []) {
    if (text.length > most) break;
    text += textOf(child, most - text.length);
  }
  return text;
}
