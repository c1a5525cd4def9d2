import type { Metadata } from '../document.ts';
import { partialDate } from './dates.ts';
import { type Root, elementsOf, textOf } from './tree.ts';

/** Names of meta tags (`name`, `property`, `itemprop`) for each thing that a page says of itself, best first. */
const META = {
  title: ['citation_title', 'og:title', 'dc.title', 'twitter:title', 'headline'],
  byline: ['citation_author', 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'],
  publishedAt: [
    'citation_publication_date',
    'citation_online_date',
    'article:published_time',
    'datepublished',
    'dc.date',
    'prism.publicationdate',
    'date',
    'citation_date',
  ],
  site: ['og:site_name', 'citation_journal_title', 'application-name'],
  url: ['og:url'],
  doi: ['citation_doi', 'prism.doi', 'dc.identifier', 'doi', 'bepress_citation_doi'],
  pmid: ['citation_pmid'],
  pmcid: ['citation_pmcid'],
  language: ['og:locale', 'dc.language', 'citation_language'],
} as const;

/** What a page says of itself in meta tags, its `link rel=canonical`, its title and first heading. */
export function metadataOf(root: Root, given: string | null): Metadata {
  const metas = new Map<string, string[]>();
  let canonical: string | null = null;
  let lang: string | null = null;
  let heading: string | null = null;
  let named: string | null = null;
  for (const element of elementsOf(root)) {
    const { name, attribs } = element;
    if (name === 'meta') {
      const key = (attribs['name'] ?? attribs['property'] ?? attribs['itemprop'] ?? '').toLowerCase();
      const content = attribs['content']?.trim();
      if (key && content) metas.set(key, [...(metas.get(key) ?? []), content]);
    } else if (name === 'link' && attribs['rel']?.toLowerCase() === 'canonical') canonical ??= attribs['href'] ?? null;
    else if (name === 'html') lang ??= attribs['lang'] ?? attribs['xml:lang'] ?? null;
    else if (name === 'h1') heading ??= textOf(element).replace(/\s+/g, ' ').trim() || null;
    else if (name === 'title') named ??= textOf(element).replace(/\s+/g, ' ').trim() || null;
  }
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => metas.get(key)?.[0]).find(Boolean) ?? null;
  const date = first(META.publishedAt);
  const doi = META.doi.flatMap((key) => metas.get(key) ?? []).find((value) => /10\.\d{4,9}\//.test(value)) ?? null;
  return {
    title: first(META.title) ?? heading ?? named,
    byline: metas.get('citation_author')?.join(', ') ?? first(META.byline),
    publishedAt: date ? partialDate(date) : null,
    site: first(META.site),
    url: canonical ?? first(META.url) ?? given,
    doi,
    pmid: first(META.pmid),
    pmcid: first(META.pmcid),
    language: lang ?? first(META.language),
  };
}
