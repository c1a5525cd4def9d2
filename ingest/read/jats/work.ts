import type { ParsedReference, ReferenceName } from '../../reference-fields.ts';
import { doiOf } from '../../identifiers.ts';
import type { Element } from '../tree.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, localName, stripped, wordsIn } from '../xml.ts';

/** Elements that describe a cited work. */
export const CITATIONS = ['element-citation', 'mixed-citation', 'nlm-citation', 'citation'] as const;

/** Elements that name people within a citation. */
export const NAMES = ['name', 'string-name', 'collab', 'institution', 'anonymous'] as const;

const TYPES: Readonly<Record<string, string>> = {
  journal: 'article-journal',
  'journal-article': 'article-journal',
  book: 'book',
  chapter: 'chapter',
  'book-chapter': 'chapter',
  confproc: 'paper-conference',
  'conf-proc': 'paper-conference',
  conference: 'paper-conference',
  thesis: 'thesis',
  report: 'report',
  gov: 'report',
  'working-paper': 'report',
  patent: 'patent',
  web: 'webpage',
  website: 'webpage',
  webpage: 'webpage',
  data: 'dataset',
  database: 'dataset',
  software: 'software',
  newspaper: 'article-newspaper',
  preprint: 'article',
};

/** What the markup of a citation says of the work, by the names of CSL-JSON; null where it says less than a title or a source. */
export function fieldsOf(citation: Element): ParsedReference | null {
  const all = (name: string): Element[] => descendantsOf(citation, name);
  const words = (...names: readonly string[]): string | undefined =>
    names.map((name) => all(name).map((one) => wordsIn(one))[0]).find(Boolean);
  const article = words('article-title', 'chapter-title', 'part-title', 'data-title');
  const source = words('source', 'conf-name');
  const title = article ?? source ?? words('trans-title');
  if (title === undefined) return null;
  const container = article === undefined ? undefined : source;
  const author = authorsOf(citation);
  const volume = words('volume');
  const year = Number(/(?:1[5-9]|20)\d\d/.exec(words('year', 'date', 'string-date', 'date-in-citation') ?? '')?.[0]);
  const [first, last] = [words('fpage'), words('lpage')];
  const page =
    first === undefined
      ? (words('page-range') ?? words('elocation-id'))
      : last && last !== first
        ? `${first}-${last}`
        : first;
  const given = {
    DOI: doiOf(idOf(citation, 'doi') ?? '') ?? undefined,
    PMID: idOf(citation, 'pmid'),
    PMCID: pmcid(idOf(citation, 'pmcid', 'pmc')),
  };
  const type = typeOf(citation, { article, container, volume });
  return {
    ...(type && { type }),
    ...(author.length > 0 && { author }),
    title: stripped(title, '', ' .,;'),
    ...(container && { 'container-title': stripped(container, '', ' ,;') }),
    ...(year && { issued: { 'date-parts': [[year]] } }),
    ...(volume && { volume }),
    ...only('issue', words('issue')),
    ...only('page', page),
    ...only('publisher', words('publisher-name')),
    ...only('DOI', given.DOI),
    ...only('PMID', given.PMID),
    ...only('PMCID', given.PMCID),
  };
}

const only = <K extends string>(key: K, value: string | undefined): { [key in K]?: string } =>
  (value ? { [key]: value } : {}) as { [key in K]?: string };

const pmcid = (id: string | undefined): string | undefined => (id ? `PMC${id.replace(/^PMC/i, '')}` : undefined);

const idOf = (citation: Element, ...types: readonly string[]): string | undefined =>
  descendantsOf(citation, 'pub-id')
    .filter((id) => types.includes(attributeOf(id, 'pub-id-type') ?? ''))
    .map((id) => wordsIn(id))[0];

function typeOf(
  citation: Element,
  { article, container, volume }: Record<'article' | 'container' | 'volume', string | undefined>,
): string | undefined {
  const given = attributeOf(citation, 'publication-type') ?? attributeOf(citation, 'citation-type') ?? '';
  const type = TYPES[given.toLowerCase()];
  if (type === 'book' && article !== undefined && container !== undefined) return 'chapter';
  return type ?? (container !== undefined && volume !== undefined ? 'article-journal' : undefined);
}

/** The authors of the work itself: not its editors, nor those of the book that it stands in. */
function authorsOf(citation: Element): ReferenceName[] {
  const groups = childrenOf(citation, 'person-group');
  const isAuthors = (group: Element): boolean =>
    /^(?:author|allauthors)$/i.test(attributeOf(group, 'person-group-type') ?? '');
  const chosen = groups.find(isAuthors) ?? (childOf(citation, ...NAMES) ? citation : groups[0]);
  return chosen
    ? childrenOf(chosen, ...NAMES, 'name-alternatives')
        .map(nameOf)
        .filter((name) => name !== null)
    : [];
}

function nameOf(element: Element): ReferenceName | null {
  const name =
    localName(element) === 'name-alternatives' ? (childOf(element, 'name', 'string-name') ?? element) : element;
  const part = (of: string): string => (childOf(name, of) ? wordsIn(childOf(name, of)!) : '');
  const family = [part('surname'), part('suffix')].filter(Boolean).join(' ');
  const given = part('given-names');
  if (family) return { family, ...(given && { given }) };
  const literal = stripped(wordsIn(name), '', ' ,;.');
  return literal ? { literal } : null;
}
