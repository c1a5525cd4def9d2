import { type CheerioAPI, load } from 'cheerio/slim';
import { Parser } from 'htmlparser2';
import { ClaimtraceError } from '../../schema/errors.ts';

export type Page = CheerioAPI;
export type Root = ReturnType<Page['root']>[number];
export type Node = Root['children'][number];
export type Element = Extract<Node, { attribs: { [name: string]: string } }>;

/** Elements nested deeper than this are refused. */
export const DEEPEST = 1000;

/**
 * A page as cheerio reads it by htmlparser2, with the offset of each node. That parser closes what is left open by its parent's
 * end and never repeats an element, so that the tree is as large as the page. Throws HTML_TOO_DEEP before any tree is built.
 */
export function parsePage(html: string): Page {
  refuseDeep(html);
  return load(html, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
}

function refuseDeep(html: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentagname() {
      if (++depth <= DEEPEST) return;
      const line = html.slice(0, parser.startIndex).split('\n').length;
      throw new ClaimtraceError('HTML_TOO_DEEP', `Line ${line}: elements are nested deeper than ${DEEPEST}`, {
        line,
        hint: 'Check the page for tags that are never closed.',
      });
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(html);
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
