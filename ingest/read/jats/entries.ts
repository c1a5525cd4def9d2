import type { TextBuilder } from '../builder.ts';
import type { BlockStyle } from '../builder.ts';
import { type Element, isText } from '../tree.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, localName, stripped, wordsIn } from '../xml.ts';
import { CITATIONS, fieldsOf } from './work.ts';

/** Writes what stands below an element, as the text of a block. */
export type WriteInline = (element: Element, style: BlockStyle) => void;

/** The labels of all references: their own, else their places, which a reader counts them by. */
export function labelsOf(refs: readonly Element[]): ReadonlyMap<Element, string> {
  const own = refs.map((ref) => labelIn(ref));
  const isBare = own.every((label) => label === null);
  return new Map(
    refs.flatMap((ref, i): [Element, string][] => {
      const label = isBare ? String(i + 1) : own[i];
      return label ? [[ref, label]] : [];
    }),
  );
}

function labelIn(ref: Element): string | null {
  const label = childOf(ref, 'label');
  return label ? stripped(wordsIn(label), '[( ', '])., :') || null : null;
}

/** Writes the works of a `ref`, one block each, and tells the builder where each entry is and what its markup says. */
export function writeEntries(ref: Element, label: string | null, to: TextBuilder, inline: WriteInline): void {
  const works = worksIn(ref);
  works.forEach(({ shown, described }, i) => {
    const inner = works.length > 1 ? labelIn(shown) : null;
    const name = label !== null && inner !== null && inner !== label ? `${label}${inner}` : (label ?? inner);
    const ordinal = name !== null && /^\d{1,6}$/.test(name) ? { ordinal: Number(name) } : {};
    const style: BlockStyle = { kind: 'LIST_ITEM', level: 1, section: 'REFERENCES', ...ordinal };
    to.break();
    const start = to.length;
    if (isStructured(shown)) writeFields(shown, to, inline, style);
    else inline(shown, style);
    to.break();
    const id = attributeOf(ref, 'id') ?? null;
    if (to.length > start) {
      to.entry(start, { id, label: name, fields: described ? fieldsOf(described) : {} });
      if (id !== null && i === 0) to.target(start, id);
    }
  });
}

interface Work {
  /** The element whose text is shown. */
  readonly shown: Element;
  /** The one whose markup describes the work; null for a note that cites none. */
  readonly described: Element | null;
}

function worksIn(ref: Element): Work[] {
  return childrenOf(ref, ...CITATIONS, 'citation-alternatives', 'note', 'p').map((child): Work => {
    const cited = CITATIONS.flatMap((name) => descendantsOf(child, name));
    if (localName(child) === 'citation-alternatives') {
      const mixed = cited.find((one) => localName(one) === 'mixed-citation');
      return { shown: mixed ?? cited[0] ?? child, described: cited[0] ?? null };
    }
    const isCitation = (CITATIONS as readonly string[]).includes(localName(child));
    return { shown: child, described: isCitation ? child : (cited[0] ?? null) };
  });
}

/** Whether a citation holds fields only, and no words and punctuation between them. */
const isStructured = (citation: Element): boolean =>
  childrenOf(citation).length > 1 &&
  !citation.children.some((child) => isText(child) && /[^\s.,;:]/.test(child.data)) &&
  localName(citation) !== 'mixed-citation' &&
  localName(citation) !== 'note' &&
  localName(citation) !== 'p';

/** Writes the fields of a citation in the order and with the punctuation of most reference lists of medicine. */
function writeFields(citation: Element, to: TextBuilder, inline: WriteInline, style: BlockStyle): void {
  const left = new Set(childrenOf(citation).filter((child) => localName(child) !== 'label'));
  let separator = '';
  const put = (element: Element, before: string, lead = ''): void => {
    left.delete(element);
    if (wordsIn(element) === '') return;
    const joined = separator === '' ? '' : before;
    if (joined + lead !== '') to.insert(joined + lead, element.startIndex ?? 0, style);
    if (localName(element) === 'person-group') people(childrenOf(element));
    else if (isName(element)) writeName(element, to, inline, style);
    else inline(element, style);
    separator = '. ';
  };
  const people = (names: readonly Element[]): void => {
    names.forEach((name, i) => {
      if (i > 0) to.insert(', ', name.startIndex ?? 0, style);
      if (localName(name) === 'etal') to.insert('et al', name.startIndex ?? 0, style);
      else if (isName(name)) writeName(name, to, inline, style);
      else inline(name, style);
    });
  };
  const take = (names: readonly string[], before: string, lead = ''): void => {
    for (const element of [...left]) if (names.includes(localName(element))) put(element, before, lead);
  };
  const [people1, ...otherPeople] = [...left].filter((element) => localName(element) === 'person-group');
  if (people1) put(people1, '');
  const names = [...left].filter((element) => isName(element) || localName(element) === 'etal');
  if (names.length > 0) {
    if (people1) to.insert(', ', names[0]!.startIndex ?? 0, style);
    people(names);
    for (const name of names) left.delete(name);
    separator = '. ';
  }
  take(['article-title', 'chapter-title', 'part-title', 'data-title'], '. ');
  for (const group of otherPeople) put(group, '. ', 'In: ');
  take(['trans-title', 'source', 'trans-source', 'edition', 'series', 'conf-name', 'conf-loc', 'conf-date'], '. ');
  take(['publisher-loc'], '. ');
  take(['publisher-name'], ': ');
  take(['year'], '. ');
  take(['month', 'day', 'season'], ' ');
  take(['volume'], ';');
  take(['issue'], '(');
  if (childOf(citation, 'issue')) to.insert(')', childOf(citation, 'issue')!.endIndex ?? 0, style);
  take(['fpage', 'elocation-id', 'page-range'], ':');
  take(['lpage'], '–');
  const ids = [...left].filter((element) => localName(element) === 'pub-id');
  for (const element of [...left]) if (!ids.includes(element)) put(element, '. ');
  for (const id of ids) put(id, '. ', idLead(id));
  if (separator !== '') to.insert('.', citation.endIndex ?? 0, style);
}

/** What stands before an identifier, so that a reader knows its kind. */
export function idLead(id: Element): string {
  const type = attributeOf(id, 'pub-id-type') ?? '';
  const said = /^(?:doi|https?|pmid|pmc)\b/i.test(wordsIn(id));
  if (said && type !== 'pmcid' && type !== 'pmc') return '';
  if (type === 'doi') return 'doi:';
  if (type === 'pmid') return 'PMID: ';
  return type === 'pmcid' || type === 'pmc' ? 'PMCID: ' : '';
}

const isName = (element: Element): boolean => /^(?:name|name-alternatives)$/.test(localName(element));

/** "Surname GN". */
function writeName(element: Element, to: TextBuilder, inline: WriteInline, style: BlockStyle): void {
  const name = localName(element) === 'name-alternatives' ? (childOf(element, 'name') ?? element) : element;
  const parts = ['surname', 'given-names', 'suffix'].flatMap((part) => childrenOf(name, part));
  if (parts.length === 0) return inline(name, style);
  parts.forEach((part, i) => {
    if (i > 0) to.insert(' ', part.startIndex ?? 0, style);
    inline(part, style);
  });
}
