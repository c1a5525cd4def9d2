import type { Element } from '../tree.ts';
import { attributeOf, childOf, childrenOf, localName } from '../xml.ts';
import { writeGroup } from './blocks.ts';
import { type Place, sectioned, setAside } from './place.ts';
import type { JatsWriter } from './writer.ts';

/** Titles that publishers set above what has none. */
const TITLES: Readonly<Record<string, string>> = {
  abstract: 'Abstract',
  ack: 'Acknowledgements',
  'fn-group': 'Footnotes',
  'ref-list': 'References',
};

/** Writes an article, part by part. */
export function writeArticle(to: JatsWriter, article: Element): void {
  const place: Place = { style: { kind: 'PARAGRAPH', level: null, section: 'BODY' }, level: 2, pre: false };
  for (const part of childrenOf(article)) writePart(to, part, place);
}

function writePart(to: JatsWriter, part: Element, place: Place): void {
  const name = localName(part);
  if (name === 'front' || name === 'front-stub') writeFront(to, part, place);
  else if (name === 'back') writeBack(to, part, place);
  else if (name === 'sub-article' || name === 'response') writeAttached(to, part, place);
  else if (name === 'body' || name === 'floats-group') to.children(part, place);
}

/** Title, footnotes of the authors, abstracts, and who paid. */
function writeFront(to: JatsWriter, front: Element, place: Place): void {
  const meta = childOf(front, 'article-meta') ?? front;
  const all = (parent: string, ...names: readonly string[]): Element[] =>
    childrenOf(meta, parent).flatMap((one) => childrenOf(one, ...names));
  for (const title of all('title-group', 'article-title')) to.heading([title], { ...place, level: place.level - 1 });
  for (const note of all('author-notes', 'fn')) to.element(note, sectioned(place, 'NOTES'));
  for (const abstract of childrenOf(meta, 'abstract')) writeTitled(to, abstract, sectioned(place, 'ABSTRACT'));
  for (const abstract of childrenOf(meta, 'trans-abstract'))
    writeGroup(to, abstract, setAside(place, 'BOILERPLATE', 'a translation of the abstract'));
  for (const statement of all('funding-group', 'funding-statement')) to.paragraph(statement, sectioned(place, 'NOTES'));
}

/** What stands behind the text is notes, but for lists of references and appendices. */
function writeBack(to: JatsWriter, back: Element, place: Place): void {
  for (const part of childrenOf(back)) {
    const isText = /^(?:app|app-group|ref-list)$/.test(localName(part));
    writeTitled(to, part, isText ? place : sectioned(place, 'NOTES'));
  }
}

function writeTitled(to: JatsWriter, part: Element, place: Place): void {
  const title = TITLES[localName(part)];
  if (title === undefined || childOf(part, 'title')) return to.element(part, place);
  const section = localName(part) === 'ref-list' ? sectioned(place, 'REFERENCES') : place;
  to.text.break();
  to.text.insert(title, part.startIndex ?? 0, { ...section.style, kind: 'HEADING', level: place.level });
  to.text.break();
  to.element(part, { ...place, level: place.level + 1 });
}

/** Letters of reviewers and answers to them speak of the article, and are none of it. */
function writeAttached(to: JatsWriter, part: Element, place: Place): void {
  const around =
    attributeOf(part, 'article-type') === 'translation'
      ? setAside(place, 'BOILERPLATE', 'a translation of the article')
      : setAside(place, 'COMMENTS', 'a letter or an answer beside the article');
  for (const child of childrenOf(part)) writePart(to, child, { ...around, level: 3 });
}
