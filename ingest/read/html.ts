import { ClaimtraceError } from '../../schema/errors.ts';
import type { ReadDocument } from '../document.ts';
import { findBody } from './body.ts';
import { setEdgesAside } from './edges.ts';
import { HtmlWriter } from './html-writer.ts';
import { findKept } from './kept.ts';
import { metadataOf } from './metadata.ts';
import type { Reader } from './reader.ts';
import { parsePage } from './tree.ts';

/**
 * A web page: what it says of itself, and its article without the page around it. Reference lists, footnotes and reader comments
 * are kept wherever on the page they stand. Throws HTML_TOO_DEEP and NO_ARTICLE_FOUND.
 */
export const htmlReader: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read(text, { file, url }): ReadDocument {
    const page = parsePage(text);
    const root = page.root()[0]!;
    const metadata = metadataOf(page, url ?? null);
    const body = findBody(root, metadata.title ?? '');
    const writer = new HtmlWriter(text, body, findKept(root, body), metadata.url ?? url ?? null);
    const { leftOut, ...written } = writer.write(root);
    const built = { ...written, blocks: setEdgesAside(written, metadata.byline) };
    if (!built.blocks.some((block) => block.section !== 'BOILERPLATE' && block.section !== 'COMMENTS')) {
      throw new ClaimtraceError('NO_ARTICLE_FOUND', `${file ?? 'The page'} has no article in it`, {
        ...(file && { path: file }),
        hint: 'A page that is filled in by scripts has to be saved after it has loaded.',
      });
    }
    return { format: 'html', metadata, ...built, leftOut, diagnostics: [] };
  },
};
