import { ClaimtraceError } from '../../../schema/errors.ts';
import type { Diagnostic } from '../../../schema/model.ts';
import type { ReadDocument } from '../../document.ts';
import type { Reader } from '../reader.ts';
import { type Element, type Root, elementsOf } from '../tree.ts';
import { childOf, localName, parseXml } from '../xml.ts';
import { metadataOf } from './metadata.ts';
import { writeArticle } from './parts.ts';
import { JatsWriter } from './writer.ts';

/**
 * An article of a journal in JATS or its forerunner, the NLM's tag sets, as PubMed Central has them. Throws JATS_INVALID for a
 * document that is cut off, nested too deeply or holds several articles, FORMAT_MISMATCH where it holds none, and
 * NO_ARTICLE_FOUND for one without text.
 */
export const jatsReader: Reader = {
  format: 'jats',
  extensions: ['.xml', '.nxml', '.jats'],
  read(text, { file }): ReadDocument {
    const { root, diagnostics } = parseXml(text);
    const article = articleIn(root, file);
    const writer = new JatsWriter(text, article);
    writeArticle(writer, article);
    const built = writer.text.finish();
    if (built.blocks.length === 0) {
      throw new ClaimtraceError('NO_ARTICLE_FOUND', `${file ?? 'The document'} has no text in it`, {
        ...(file && { path: file }),
        hint: 'Some archives give the metadata of an article only: get the file with its body.',
      });
    }
    const remarks = [...diagnostics, ...unread(built.text), ...pictured(writer.pictures)];
    return { format: 'jats', metadata: metadataOf(article), ...built, diagnostics: remarks };
  },
};

/** The article of a document, also within the envelope that archives send it in. */
function articleIn(root: Root, file: string | null): Element {
  const isArticle = (element: Element): boolean =>
    localName(element) === 'article' && childOf(element, 'front', 'body', 'back') !== undefined;
  const articles = [...elementsOf(root)].filter(isArticle);
  const path = file ? { path: file } : {};
  if (articles.length > 1) {
    throw new ClaimtraceError('JATS_INVALID', `${file ?? 'The document'} holds ${articles.length} articles`, {
      ...path,
      hint: 'Save each article as a file of its own.',
    });
  }
  if (articles[0]) return articles[0];
  const [first] = elementsOf(root);
  const what = first ? `its outermost element is <${first.name.slice(0, 60)}>` : 'it has no element';
  throw new ClaimtraceError('FORMAT_MISMATCH', `${file ?? 'The input'} is no JATS article: ${what}`, {
    ...path,
    hint: 'A JATS article is an <article> with <front> and <body>. Of other XML nothing is read here.',
  });
}

/** Names of characters that only a DTD could tell: they stay as they are written. */
function unread(text: string): Diagnostic[] {
  const names = new Set(Array.from(text.matchAll(/&[A-Za-z][A-Za-z\d.]{1,30};/g), ([name]) => name));
  if (names.size === 0) return [];
  const message = `Entities that XML does not define stay as they are: ${[...names].slice(0, 10).join(' ')}.`;
  return [{ code: 'ENTITY_NOT_EXPANDED', message, span: null }];
}

function pictured(formulas: number): Diagnostic[] {
  if (formulas === 0) return [];
  const message = `Formulas that are pictures only, and leave a gap in the text: ${formulas}.`;
  return [{ code: 'FORMULA_NOT_READ', message, span: null }];
}
