import type { Mention } from '../schema/model.ts';
import type { Vocabulary } from './vocabulary.ts';

const CELLS = /^ cells?(?! (?:type|surface|adhesion|cycle|death))\b/;
const CELL_LINE = /^ cell lines?\b/;
/** Letters with a number. Cells are told apart by clusters of differentiation, Toll-like receptors and interleukins. */
const LINE = /^(?!CD|TLR|TH|Th|IL)\p{Lu}[\p{L}\d]{0,4}(-?)\d{1,3}$/u;

/**
 * Mentions but those of genes whose name is a line of cells' in the text: behind it come "cell line", or "cells" where a hyphen is
 * in it ("HK-2 cells"; "SOX2 cells" are told by the gene). The name that a gene is shown by is its own.
 */
export function tellCellLines(text: string, mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const lines = new Set<string>();
  for (const { mechanismId, quote, span } of mentions) {
    const hyphen = LINE.exec(quote)?.[1];
    if (hyphen === undefined) continue;
    const behind = text.slice(span.end, span.end + 24);
    if (!(CELL_LINE.test(behind) || (hyphen && CELLS.test(behind)))) continue;
    const known = vocabulary.get(mechanismId);
    if (known?.category === GENE && plain(known.name) !== plain(quote)) lines.add(quote);
  }
  return lines.size === 0 ? mentions : mentions.filter(({ quote }) => !lines.has(quote));
}
const GENE = 'gene-or-protein';
const plain = (name: string): string => name.replace(/[- ]/g, '').toLowerCase();
