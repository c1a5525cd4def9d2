import { type Element, type Node, isElement, isText } from '../tree.ts';
import { childrenOf, descendantsOf, localName, stripped, wordsIn } from '../xml.ts';

/** Operators that a reader sees a space around. */
const SPACED = /^[=<>≤≥≈≠±×+−→∼~∈⊂∪∩∝≡]$/;
const UNSEEN: ReadonlySet<string> = new Set(['annotation', 'annotation-xml', 'mphantom', 'none', 'label']);

/**
 * A formula in one line, as it would be copied from the page: raised and lowered characters stand in line, as they do elsewhere
 * in the text, and a fraction has its slash. From MathML, else from TeX, else from its words; empty where it is a picture only.
 */
export function formulaText(formula: Element): string {
  const own = (name: string): Element | undefined =>
    localName(formula) === name ? formula : descendantsOf(formula, name)[0];
  const math = own('math');
  const tex = own('tex-math');
  const text = math ? mathText(math) : tex ? texText(wordsIn(tex)) : wordsIn(formula, UNSEEN);
  return text.replace(/\s+/g, ' ').trim();
}

/** TeX without the preamble and the dollar signs of its document. */
function texText(tex: string): string {
  const begin = '\\begin{document}';
  const start = tex.lastIndexOf(begin);
  const end = tex.indexOf('\\end{document}', Math.max(0, start));
  const body = tex.slice(start < 0 ? 0 : start + begin.length, end < 0 ? undefined : end).trim();
  return stripped(body, '$', '$');
}

function mathText(node: Node): string {
  if (isText(node))
    return node.parent && isElement(node.parent as Node) && localName(node.parent as Element) === 'mtext'
      ? node.data.replace(/\s+/g, ' ')
      : node.data.trim();
  if (!isElement(node)) return '';
  const name = localName(node);
  if (UNSEEN.has(name)) return '';
  const parts = childrenOf(node);
  if (name === 'mfrac') return parts.map((part) => grouped(mathText(part))).join('/');
  if (name === 'msqrt') return `√${grouped(parts.map(mathText).join(''))}`;
  if (name === 'mfenced') return fenced(node, parts);
  if (name === 'mtable') return parts.map(mathText).join('; ');
  if (name === 'mtr' || name === 'mlabeledtr') return parts.map(mathText).join(' ');
  if (name === 'mspace') return ' ';
  const text = node.children.map(mathText).join('');
  return name === 'mo' && SPACED.test(text) ? ` ${text} ` : text;
}

const grouped = (text: string): string => (/^[\p{L}\p{N}.*′'∂Δ]*$/u.test(text) ? text : `(${text.trim()})`);

function fenced({ attribs }: Element, parts: readonly Element[]): string {
  const separator = (attribs['separators'] ?? ',').trim()[0] ?? '';
  return `${attribs['open'] ?? '('}${parts.map(mathText).join(separator)}${attribs['close'] ?? ')'}`;
}
