import { type Element, type Node, isElement, isText } from '../tree.ts';
import { childrenOf, descendantsOf, localName, wordsIn } from '../xml.ts';

/** Operators that a reader sees a space around. */
const SPACED = /^[=<>≤≥≈≠±×+−→∼~∈⊂∪∩∝≡]$/;

/** A formula in one line of text: "x_i^2 = (a+b)/c". From MathML, else from TeX, else from the words it has; empty where it is a picture only. */
export function formulaText(formula: Element): string {
  const math = localName(formula) === 'math' ? formula : descendantsOf(formula, 'math')[0];
  if (math) return tidy(mathText(math));
  const tex = localName(formula) === 'tex-math' ? formula : descendantsOf(formula, 'tex-math')[0];
  return tidy(tex ? texText(wordsIn(tex)) : wordsIn(formula));
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** TeX without the preamble and the dollar signs of its document. */
function texText(tex: string): string {
  const start = tex.lastIndexOf('\\begin{document}');
  const body = start < 0 ? tex : tex.slice(start + '\\begin{document}'.length);
  return body.replace(/\\end\{document\}.*$/s, '').replace(/^[\s$]+|[\s$]+$/g, '');
}

function mathText(node: Node): string {
  if (isText(node)) return node.data.trim();
  if (!isElement(node)) return 'children' in node ? node.children.map(mathText).join('') : '';
  const parts = childrenOf(node);
  const [first, second, third] = parts.map(mathText);
  const [base = '', low = '', high = ''] = [first, second, third];
  switch (localName(node)) {
    case 'msub':
    case 'munder':
      return script(base, '_', low);
    case 'msup':
    case 'mover':
      return script(base, '^', low);
    case 'msubsup':
    case 'munderover':
      return script(script(base, '_', low), '^', high);
    case 'mfrac':
      return `${grouped(base)}/${grouped(low)}`;
    case 'msqrt':
      return `√${grouped(parts.map(mathText).join(''))}`;
    case 'mroot':
      return script(`√${grouped(base)}`, '_', low);
    case 'mfenced':
      return fenced(node, parts);
    case 'mtable':
      return parts.map(mathText).join('; ');
    case 'mtr':
    case 'mlabeledtr':
      return parts.map(mathText).join(' ');
    case 'mspace':
      return ' ';
    case 'semantics':
      return base;
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
    case 'none':
      return '';
    default: {
      const text = node.children.map(mathText).join('');
      return localName(node) === 'mo' && SPACED.test(text) ? ` ${text} ` : text;
    }
  }
}

/** An accent above a letter is no exponent. */
const script = (base: string, sign: string, of: string): string =>
  of === '' || /^[^\p{L}\p{N}(+−*′'-]+$/u.test(of) ? base : `${base}${sign}${grouped(of)}`;

const grouped = (text: string): string => (/^[\p{L}\p{N}.*′'+−-]*$/u.test(text) ? text : `(${text.trim()})`);

function fenced({ attribs }: Element, parts: readonly Element[]): string {
  const separator = (attribs['separators'] ?? ',').trim()[0] ?? '';
  return `${attribs['open'] ?? '('}${parts.map(mathText).join(separator)}${attribs['close'] ?? ')'}`;
}
