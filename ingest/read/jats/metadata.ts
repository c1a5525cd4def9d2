import type { Metadata } from '../../document.ts';
import { doiOf } from '../../identifiers.ts';
import { partialDate } from '../dates.ts';
import type { Element } from '../tree.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, wordsIn } from '../xml.ts';

/** Marks within a title that are no words of it. */
const MARKS: ReadonlySet<string> = new Set(['xref', 'fn']);
/** Dates of publication, the one that readers go by first. */
const DATES = ['epub', 'pub', 'epub-ppub', 'ppub', 'epreprint', 'collection'];

/** What the front of an article says of it. */
export function metadataOf(article: Element): Metadata {
  const front = childOf(article, 'front');
  const meta = front && childOf(front, 'article-meta');
  const ids = meta ? childrenOf(meta, 'article-id') : [];
  const idOf = (...types: readonly string[]): string | null => {
    const id = ids.find((one) => types.includes(attributeOf(one, 'pub-id-type') ?? ''));
    return id ? wordsIn(id) || null : null;
  };
  const pmc = /^(?:PMC)?(\d{1,12})/i.exec(idOf('pmcid', 'pmc') ?? '')?.[1];
  const doi = idOf('doi');
  return {
    title: meta ? titleOf(meta) : null,
    byline: meta ? bylineOf(meta) : null,
    publishedAt: meta ? publishedAt(meta) : null,
    site: (front && descendantsOf(front, 'journal-title').map((title) => wordsIn(title))[0]) || null,
    url: meta ? addressOf(meta) : null,
    doi: doi && doiOf(doi),
    pmid: idOf('pmid'),
    pmcid: pmc === undefined ? null : `PMC${pmc}`,
    language: attributeOf(article, 'lang') ?? null,
  };
}

function titleOf(meta: Element): string | null {
  const group = childOf(meta, 'title-group');
  const parts = group ? childrenOf(group, 'article-title', 'subtitle').map((part) => wordsIn(part, MARKS)) : [];
  return parts.filter(Boolean).join(': ') || null;
}

/** Everybody who wrote it, given name first; those who edited or reviewed it did not. */
function bylineOf(meta: Element): string | null {
  const groups = childrenOf(meta, 'contrib-group');
  const authors = groups
    .flatMap((group) => childrenOf(group, 'contrib'))
    .filter((contrib) => /^(?:author|collab)?$/i.test(attributeOf(contrib, 'contrib-type') ?? ''));
  return authors.map(nameOf).filter(Boolean).join(', ') || null;
}

function nameOf(contrib: Element): string {
  const alternatives = childOf(contrib, 'name-alternatives');
  const name = childOf(alternatives ?? contrib, 'name', 'string-name', 'collab');
  if (!name) return '';
  const part = (of: string): string =>
    childrenOf(name, of)
      .map((one) => wordsIn(one))
      .join(' ');
  return [part('given-names'), part('surname'), part('suffix')].filter(Boolean).join(' ') || wordsIn(name, GROUP);
}

/** The members of a group are listed within its name. */
const GROUP: ReadonlySet<string> = new Set(['contrib-group', 'aff', 'xref', 'fn']);

function publishedAt(meta: Element): string | null {
  const dates = childrenOf(meta, 'pub-date');
  const typeOf = (date: Element): string => attributeOf(date, 'pub-type') ?? attributeOf(date, 'date-type') ?? '';
  const date = DATES.map((type) => dates.find((one) => typeOf(one) === type)).find(Boolean) ?? dates[0];
  if (!date) return null;
  const part = (name: string): string => wordsIn(childOf(date, name) ?? date).trim();
  const has = (name: string): boolean => childOf(date, name) !== undefined;
  if (!has('year')) return partialDate(attributeOf(date, 'iso-8601-date') ?? wordsIn(date));
  return (
    partialDate(
      [part('year'), has('month') && part('month'), has('month') && has('day') && part('day')]
        .filter(Boolean)
        .join('-'),
    ) ?? partialDate(wordsIn(date))
  );
}

/** The page that an article says it has: no PDF of it. */
function addressOf(meta: Element): string | null {
  const addresses = childrenOf(meta, 'self-uri')
    .filter((uri) => !/pdf/i.test(`${attributeOf(uri, 'content-type') ?? ''} ${attributeOf(uri, 'href') ?? ''}`))
    .map((uri) => attributeOf(uri, 'href') ?? wordsIn(uri));
  return addresses.find((address) => /^https?:\/\//i.test(address)) ?? null;
}
