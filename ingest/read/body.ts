import { DomUtils } from 'htmlparser2';
import { type Element, type Node, type Root, elementsOf, isElement, isText } from './tree.ts';
import { isSilent } from './elements.ts';

/** How much text an element has, and how much of it lies in links. */
interface Weight {
  readonly text: number;
  readonly linked: number;
}

/**
 * The element that holds the article: the `article`, `main` or `itemprop=articleBody` with most text outside of links, else
 * the whole body.
 */
export function findBody(root: Root): Element | Root {
  let best: Element | null = null;
  let most = 0;
  for (const element of elementsOf(root)) {
    if (!isCandidate(element)) continue;
    const { text, linked } = weigh(element);
    if (text - linked > most) {
      best = element;
      most = text - linked;
    }
  }
  return (
    best ?? (DomUtils.findOne((element) => element.name === 'body', root.children as never[]) as Element | null) ?? root
  );
}

const isCandidate = ({ name, attribs }: Element): boolean =>
  name === 'article' ||
  name === 'main' ||
  attribs['role'] === 'main' ||
  /\barticleBody\b/.test(attribs['itemprop'] ?? '');

function weigh(node: Node): Weight {
  if (isText(node)) return { text: node.data.trim().length, linked: 0 };
  if (!isElement(node) || isSilent(node)) return { text: 0, linked: 0 };
  let text = 0;
  let linked = 0;
  for (const child of node.children) {
    const weight = weigh(child);
    text += weight.text;
    linked += weight.linked;
  }
  return { text, linked: node.name === 'a' ? text : linked };
}
