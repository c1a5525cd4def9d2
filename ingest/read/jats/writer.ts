import type { SectionKind } from '../../../schema/model.ts';
import { headingCues } from '../../section-cues.ts';
import { type BlockStyle, TextBuilder } from '../builder.ts';
import { isOrdinalSuffix } from '../superscript.ts';
import { type Element, type Node, elementsOf, isElement, isText } from '../tree.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, localName, wordsIn } from '../xml.ts';
import { BLOCKS, FLOATS, GROUPS, SILENT } from './elements.ts';
import { idLead, labelsOf, writeEntries } from './entries.ts';
import { formulaText } from './formula.ts';

/** What an element inherits from those around it. */
interface Place {
  readonly style: BlockStyle;
  /** The level that the next heading has. */
  readonly level: number;
  readonly pre: boolean;
}

type Writer = (element: Element, place: Place) => void;

const DEEPEST_HEADING = 6;

/** Writes the text of an article, block by block, in the order of the file; what floats within a paragraph stands behind it. */
export class JatsWriter {
  readonly #to: TextBuilder;
  readonly #refs: ReadonlySet<string>;
  readonly #labels: ReadonlyMap<Element, string>;
  readonly #ids: ReadonlySet<string>;
  #waiting: Element[] | null = null;
  #ordinal: number | null = null;

  constructor(source: string, article: Element) {
    this.#to = new TextBuilder(source);
    const refs = descendantsOf(article, 'ref');
    const idsOf = (elements: readonly Element[]): ReadonlySet<string> =>
      new Set(elements.flatMap((one) => attributeOf(one, 'id') ?? []));
    this.#refs = idsOf(refs);
    this.#ids = idsOf([...elementsOf(article)]);
    this.#labels = labelsOf(refs);
  }

  write(article: Element): ReturnType<TextBuilder['finish']> {
    const place: Place = { style: { kind: 'PARAGRAPH', level: null, section: 'BODY' }, level: 2, pre: false };
    for (const part of childrenOf(article)) this.#part(part, place);
    return this.#to.finish();
  }

  #part(part: Element, place: Place): void {
    const name = localName(part);
    if (name === 'front' || name === 'front-stub') this.#front(part, place);
    else if (name === 'back') this.#back(part, place);
    else if (name === 'sub-article' || name === 'response') this.#attached(part, place);
    else if (name === 'body' || name === 'floats-group') this.#children(part, place);
  }

  #front(front: Element, place: Place): void {
    const meta = childOf(front, 'article-meta') ?? front;
    const group = childOf(meta, 'title-group') ?? meta;
    for (const title of childrenOf(group, 'article-title'))
      this.#heading([title], { ...place, level: place.level - 1 });
    for (const notes of childrenOf(meta, 'author-notes'))
      for (const fn of childrenOf(notes, 'fn')) this.#element(fn, sectioned(place, 'NOTES'));
    for (const abstract of childrenOf(meta, 'abstract', 'trans-abstract')) {
      const translated = localName(abstract) === 'trans-abstract';
      const style: Place = translated
        ? setAside(place, 'BOILERPLATE', 'a translation of the abstract')
        : sectioned(place, 'ABSTRACT');
      this.#group(abstract, style);
    }
    for (const funding of childrenOf(meta, 'funding-group'))
      for (const statement of childrenOf(funding, 'funding-statement')) {
        this.#to.break();
        this.#children(statement, sectioned(place, 'NOTES'));
        this.#to.break();
      }
  }

  /** What stands behind the text is notes, but for lists of references and appendices. */
  #back(back: Element, place: Place): void {
    for (const part of childrenOf(back)) {
      const own = /^(?:app|app-group|ref-list)$/.test(localName(part)) ? place : sectioned(place, 'NOTES');
      this.#element(part, own);
    }
  }

  /** Letters of reviewers and answers to them speak of the article, and are none of it. */
  #attached(part: Element, place: Place): void {
    const isTranslation = attributeOf(part, 'article-type') === 'translation';
    const around = isTranslation
      ? setAside(place, 'BOILERPLATE', 'a translation of the article')
      : setAside(place, 'COMMENTS', 'a letter or an answer beside the article');
    for (const child of childrenOf(part)) this.#part(child, { ...around, level: 3 });
  }

  #node(node: Node, place: Place): void {
    if (isText(node)) this.#text(node, place);
    else if (isElement(node)) this.#element(node, place);
    else if (node.type === 'cdata' && 'children' in node)
      for (const child of node.children) this.#node(child as Node, place);
  }

  #text({ data, startIndex, endIndex }: Extract<Node, { data: string }>, { style, pre }: Place): void {
    const counted = this.#ordinal !== null && !this.#to.inBlock && /\S/.test(data);
    const own = counted ? { ...style, ordinal: this.#ordinal! } : style;
    this.#to.write(data, startIndex ?? 0, (endIndex ?? 0) + 1, own, pre);
    if (counted) this.#ordinal = null;
  }

  #children(element: Element, place: Place): void {
    for (const child of element.children) this.#node(child, place);
  }

  #element(element: Element, place: Place): void {
    const name = localName(element);
    if (SILENT.has(name)) return;
    if (FLOATS.has(name) && this.#waiting) return void this.#waiting.push(element);
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.#to.break();
    const start = this.#to.length;
    (this.#writers[name] ?? this.#childrenOf)(element, place);
    if (isBlock) this.#to.break();
    const id = attributeOf(element, 'id');
    if (id && name === 'fn' && this.#to.length > start) this.#to.target(start, id);
  }

  readonly #childrenOf: Writer = (element, place) => this.#children(element, place);
  readonly #group: Writer = (element, around) => {
    const name = localName(element);
    const title = childOf(element, 'title');
    const place = this.#placeOf(name, title, around);
    const parts = [...childrenOf(element, 'label'), ...(title ? [title] : [])];
    if (title) this.#heading(parts, place);
    for (const child of element.children) this.#node(child, title ? { ...place, level: place.level + 1 } : place);
  };

  #placeOf(name: string, title: Element | undefined, around: Place): Place {
    const { section } = around.style;
    if (section === 'COMMENTS' || section === 'BOILERPLATE') return around;
    const own = GROUPS[name] ?? null;
    if (own) return sectioned(around, own);
    if (name !== 'sec' || section !== 'BODY' || !title) return around;
    const cues = headingCues(wordsIn(title));
    return cues.has('NOTES') || cues.has('BOILERPLATE') ? sectioned(around, 'NOTES') : around;
  }

  #heading(parts: readonly Element[], { style, level }: Place): void {
    this.#to.break();
    const heading: BlockStyle = { ...style, kind: 'HEADING', level: Math.min(DEEPEST_HEADING, level) };
    for (const part of parts) {
      for (const child of part.children)
        if (!(isElement(child) && isMark(child))) this.#node(child, { style: heading, level, pre: false });
      this.#to.space();
    }
    this.#to.break();
  }

  readonly #paragraph: Writer = (element, place) => {
    const around = this.#waiting;
    const own: Element[] = [];
    this.#waiting = own;
    this.#children(element, place);
    this.#waiting = around;
    this.#to.break();
    if (around) around.push(...own);
    else for (const float of own) this.#element(float, { ...place, style: plain(place.style) });
  };

  readonly #list: Writer = (list, place) => {
    const level = place.style.kind === 'LIST_ITEM' ? (place.style.level ?? 0) + 1 : 1;
    const item: Place = { ...place, style: { ...place.style, kind: 'LIST_ITEM', level } };
    const isOrdered = attributeOf(list, 'list-type') === 'order';
    let number = 0;
    for (const child of childrenOf(list, 'title', 'list-item', 'p')) {
      if (localName(child) === 'title') this.#heading([child], place);
      number++;
      const label = childOf(child, 'label');
      const shown = label
        ? /^[[(]?(\d{1,4})[\])]?\.?$/.exec(wordsIn(label))?.[1]
        : isOrdered
          ? String(number)
          : undefined;
      this.#ordinal = shown === undefined ? null : Number(shown);
      this.#element(child, item);
      this.#ordinal = null;
    }
  };

  /** "term: what it means", one item each. */
  readonly #definition: Writer = (item, place) => {
    const style: BlockStyle = { ...place.style, kind: 'LIST_ITEM', level: 1 };
    for (const term of childrenOf(item, 'term')) this.#children(term, { ...place, style });
    const meanings = childrenOf(item, 'def').flatMap((def) => childrenOf(def, 'p'));
    if (meanings.length > 0 && this.#to.inBlock) this.#to.insert(': ', item.startIndex ?? 0, style);
    for (const meaning of meanings) this.#children(meaning, { ...place, style });
  };

  readonly #captioned: Writer = (element, place) => {
    const caption = inCaption(place, 'CAPTION');
    const title = childrenOf(element, 'caption').flatMap((one) => childrenOf(one, 'title'));
    this.#labelled([...childrenOf(element, 'label'), ...title], caption);
    for (const child of element.children) {
      const isText = isElement(child) && localName(child) === 'caption';
      this.#node(child, isText ? caption : place);
    }
  };

  /** A label and what it names, on one line: "Figure 1. Mice". */
  #labelled(parts: readonly Element[], place: Place): void {
    this.#to.break();
    for (const part of parts) {
      if (localName(part) === 'label' && parts.length > 1 && /[\p{L}\p{N}]$/u.test(wordsIn(part))) {
        this.#children(part, place);
        this.#to.insert('. ', part.endIndex ?? 0, place.style);
      } else {
        this.#children(part, place);
        this.#to.space();
      }
    }
    this.#to.break();
  }

  readonly #footnote: Writer = (element, place) => {
    const isOfTable = place.style.section === 'TABLE';
    const section = place.style.section === 'BODY' ? 'NOTES' : place.style.section;
    const style: BlockStyle = {
      ...place.style,
      kind: 'FOOTNOTE',
      level: null,
      ...(section && !isOfTable && { section }),
    };
    for (const label of childrenOf(element, 'label')) {
      this.#children(label, { ...place, style });
      this.#to.space();
    }
    for (const child of element.children) {
      if (isElement(child) && localName(child) === 'p' && this.#to.inBlock) this.#children(child, { ...place, style });
      else this.#node(child, { ...place, style });
    }
  };

  readonly #row: Writer = (row, place) => {
    this.#to.break();
    childrenOf(row, 'td', 'th').forEach((cell, i) => {
      if (i > 0 && this.#to.inBlock) this.#to.insert('\t', cell.startIndex ?? 0, place.style);
      this.#flat(cell, place);
    });
    this.#to.break();
  };

  /** What stands in a cell, on one line. */
  #flat(element: Element, place: Place): void {
    for (const child of element.children) {
      if (!isElement(child)) this.#node(child, place);
      else if (localName(child) === 'break') this.#to.space();
      else if (BLOCKS.has(localName(child))) {
        this.#to.space();
        this.#flat(child, place);
        this.#to.space();
      } else this.#element(child, place);
    }
  }

  readonly #alternatives: Writer = (element, place) => {
    const shown = childOf(element, 'table', 'math', 'tex-math', 'textual-form', 'preformat');
    if (shown) this.#element(shown, place);
  };

  readonly #formula: Writer = (element, place) => {
    const text = formulaText(element);
    const label = localName(element) === 'disp-formula' ? childOf(element, 'label') : undefined;
    if (localName(element) === 'disp-formula') this.#to.space();
    if (text !== '') this.#to.insert(text, element.startIndex ?? 0, place.style);
    if (label && text !== '') this.#to.insert(` ${wordsIn(label)}`, label.startIndex ?? 0, place.style);
    if (localName(element) === 'disp-formula') this.#to.space();
  };

  readonly #superscript: Writer = (element, place) => {
    const start = this.#to.length;
    this.#children(element, place);
    if (this.#to.length > start && !isOrdinalSuffix(this.#to.since(start))) this.#to.superscript(start);
  };

  readonly #crossReference: Writer = (element, place) => {
    const start = this.#to.length;
    this.#children(element, place);
    const cites = this.#cites(element);
    if (cites === null) return;
    if (this.#to.length > start) this.#to.link(start, `#${cites[0]!}`, cites);
  };

  /** The entries that a cross reference leads to, or would lead to if the list had them; null where it cites none. */
  #cites(xref: Element): readonly string[] | null {
    const ids = (attributeOf(xref, 'rid') ?? '').split(/\s+/).filter(Boolean);
    const known = ids.filter((id) => this.#refs.has(id));
    if (known.length > 0) return known;
    const isCitation = attributeOf(xref, 'ref-type') === 'bibr' && !ids.some((id) => this.#ids.has(id));
    return isCitation && ids.length > 0 ? ids : null;
  }

  readonly #address: Writer = (element, place) => {
    const start = this.#to.length;
    const href = attributeOf(element, 'href') ?? wordsIn(element);
    this.#children(element, place);
    if (this.#to.length === start && /^https?:/i.test(href))
      this.#to.insert(href, element.startIndex ?? 0, place.style);
    if (this.#to.length > start) this.#to.link(start, addressOf(attributeOf(element, 'ext-link-type') ?? '', href));
  };

  readonly #identifier: Writer = (element, place) => {
    const lead = idLead(element);
    const before = this.#to.since(Math.max(0, this.#to.length - 12));
    if (lead && !new RegExp(`${lead.trim().replace(':', '')}:?\\s*$`, 'i').test(before))
      this.#to.insert(lead, element.startIndex ?? 0, place.style);
    this.#children(element, place);
  };

  readonly #ref: Writer = (ref) => {
    writeEntries(ref, this.#labels.get(ref) ?? null, this.#to, (element, style) =>
      this.#element2(element, { style, level: 0, pre: false }),
    );
  };

  #element2(element: Element, place: Place): void {
    if (localName(element) === 'pub-id') this.#identifier(element, place);
    else this.#children(element, place);
  }

  readonly #writers: Readonly<Record<string, Writer>> = {
    sec: this.#group,
    app: this.#group,
    'boxed-text': this.#group,
    statement: this.#group,
    'def-list': this.#group,
    'fn-group': this.#group,
    ack: this.#group,
    notes: this.#group,
    glossary: this.#group,
    'ref-list': this.#group,
    p: this.#paragraph,
    list: this.#list,
    'def-item': this.#definition,
    'disp-quote': (quote, place) => this.#children(quote, styled(place, 'QUOTE')),
    'verse-group': (verse, place) => this.#children(verse, styled(place, 'QUOTE')),
    speech: (speech, place) => this.#children(speech, styled(place, 'QUOTE')),
    preformat: (code, place) => this.#children(code, { ...styled(place, 'CODE'), pre: true }),
    code: (code, place) => this.#children(code, { ...styled(place, 'CODE'), pre: true }),
    fig: this.#captioned,
    'fig-group': this.#captioned,
    'table-wrap': this.#captioned,
    'table-wrap-group': this.#captioned,
    'supplementary-material': this.#captioned,
    media: this.#captioned,
    'chem-struct-wrap': this.#captioned,
    'table-wrap-foot': (foot, place) => this.#group(foot, inCaption(place, 'TABLE')),
    tr: (row, place) => this.#row(row, inCaption(place, 'TABLE')),
    fn: this.#footnote,
    alternatives: this.#alternatives,
    'disp-formula': this.#formula,
    'inline-formula': this.#formula,
    'tex-math': this.#formula,
    math: this.#formula,
    sup: this.#superscript,
    xref: this.#crossReference,
    'ext-link': this.#address,
    uri: this.#address,
    'pub-id': this.#identifier,
    break: () => this.#to.space(),
    ref: this.#ref,
  };
}

/** A footnote mark, which is no word of the heading that it hangs on. */
const isMark = (element: Element): boolean =>
  localName(element) === 'fn' || (localName(element) === 'xref' && /fn$/.test(attributeOf(element, 'ref-type') ?? ''));

/** The same place in another kind of section, but for what is set aside whole. */
const sectioned = (place: Place, section: SectionKind): Place => {
  const around = place.style.section;
  return around === 'COMMENTS' || around === 'BOILERPLATE' ? place : { ...place, style: { ...place.style, section } };
};

const setAside = (place: Place, section: SectionKind, reason: string): Place => ({
  ...place,
  style: { ...place.style, section, reason },
});

const inCaption = (place: Place, kind: 'CAPTION' | 'TABLE'): Place =>
  sectioned({ ...place, style: { ...place.style, kind, level: null } }, kind);

const styled = (place: Place, kind: BlockStyle['kind']): Place => ({
  ...place,
  style: { ...place.style, kind, level: null },
});

/** What floats is no part of the item or quotation that it was anchored in. */
const plain = (style: BlockStyle): BlockStyle => ({ ...style, kind: 'PARAGRAPH', level: null });

/** The address that an external link stands for: its own, or that of the record whose number it gives. */
function addressOf(type: string, href: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return href;
  if (type === 'doi') return `https://doi.org/${href}`;
  if (type === 'pmid' || type === 'pubmed') return `https://pubmed.ncbi.nlm.nih.gov/${href}/`;
  if (type === 'pmcid' || type === 'pmc') return `https://www.ncbi.nlm.nih.gov/pmc/articles/${href}/`;
  return /^www\./i.test(href) ? `http://${href}` : href;
}
