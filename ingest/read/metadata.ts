import type { Metadata } from '../document.ts';
import { partialDate } from './dates.ts';
import { articleFromJsonLd, doiOf } from './json-ld.ts';
import { resolveHref } from './links.ts';
import { type Element, type Page, textOf } from './tree.ts';

/** Names of meta tags (`name`, `property`, `itemprop`) for each thing that a page says of itself, best first. */
const META = {
  title: ['citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'headline'],
  byline: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'],
  publishedAt: [
    'citation_publication_date',
    'citation_online_date',
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'dcterms.issued',
    'prism.publicationdate',
    'parsely-pub-date',
    'sailthru.date',
    'citation_date',
    'date',
    'pubdate',
  ],
  site: ['og:site_name', 'citation_journal_title', 'prism.publicationname', 'application-name'],
  doi: ['citation_doi', 'prism.doi', 'dc.identifier', 'dcterms.identifier', 'bepress_citation_doi', 'doi'],
  pmid: ['citation_pmid', 'ncbi_uid'],
  pmcid: ['citation_pmcid', 'pmcid'],
  language: ['dc.language', 'citation_language', 'og:locale', 'language'],
} as const;

/** What the head of a page and its first heading say. */
interface Found {
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly scripts: readonly string[];
  readonly canonical: string | null;
  readonly language: string | null;
  /** The first headings of the highest rank, and the page's own title. */
  readonly headings: readonly string[];
  readonly title: string | null;
  readonly byline: string | null;
  readonly time: string | null;
}

/** What a page says of itself: meta tags, then JSON-LD, then its elements. `given` is the address that the caller knows. */
export function metadataOf(page: Page, given: string | null): Metadata {
  const found = look(page);
  const { metas } = found;
  const linked = articleFromJsonLd(found.scripts);
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => metas.get(key)?.[0]).find(Boolean) ?? null;
  const all = (keys: readonly string[]): readonly string[] => keys.flatMap((key) => metas.get(key) ?? []);
  const site = first(META.site) ?? linked.site ?? null;
  const date = first(META.publishedAt) ?? linked.publishedAt ?? found.time;
  const authors = all(['citation_author']);
  const byline = authors.length > 0 ? authors.join(', ') : first(META.byline);
  const named = [
    first(META.title),
    headingInTitle(found),
    linked.title ?? null,
    found.title,
    found.headings[0] ?? null,
  ];
  const title = named.find((one) => one !== null) ?? null;
  return {
    title: title === null ? null : withoutSite(title, found.headings, site),
    byline: nameOf(byline && !/^https?:/.test(byline) ? byline : (linked.byline ?? found.byline)),
    publishedAt: date ? partialDate(date) : null,
    site,
    url: address([found.canonical, ...all(['og:url']), linked.url ?? null], given) ?? given,
    doi: all(META.doi).map(doiOf).find(Boolean) ?? linked.doi ?? null,
    pmid: all(META.pmid).find((value) => /^\d{1,9}$/.test(value)) ?? null,
    pmcid: /PMC\d+/i.exec(first(META.pmcid) ?? '')?.[0].toUpperCase() ?? null,
    language: found.language ?? first(META.language) ?? linked.language ?? null,
  };
}

const CANONICAL = 'link[rel~=canonical i]';
const JSON_LD = 'script[type*="ld+json" i]';
const BYLINE_CLASSES = ['byline', 'author-name', 'byline-name', 'entry-author', 'article-author'];
const BYLINE = `:is([rel~=author i], [itemprop~=author], ${BYLINE_CLASSES.map((name) => `[class~=${name} i]`).join()}):not(meta, link)`;

/** All that is looked at is found in one walk over the page, and told apart afterwards. */
function look($: Page): Found {
  const all = $<Element, string>(`html, meta[content], ${CANONICAL}, ${JSON_LD}, title, h1, time[datetime], ${BYLINE}`);
  const first = (selector: string, value: (element: Element) => string | null | undefined): string | null => {
    for (const element of all.filter(selector)) {
      const found = value(element);
      if (found) return found;
    }
    return null;
  };
  return {
    metas: metasOf(all.filter('meta').toArray()),
    scripts: all
      .filter(JSON_LD)
      .toArray()
      .map((script) => $(script).text()),
    canonical: first(CANONICAL, ({ attribs }) => attribs['href']?.trim()),
    language: first('html', ({ attribs }) => attribs['lang']?.trim() || attribs['xml:lang']?.trim()),
    headings: all
      .filter('h1')
      .slice(0, 5)
      .toArray()
      .map(line)
      .filter((heading) => heading !== null),
    title: first('title:not(svg > title)', line),
    byline: first(BYLINE, line),
    time: first('time', ({ attribs }) => attribs['datetime']?.trim()),
  };
}

function metasOf(elements: readonly Element[]): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const { attribs } of elements) {
    const content = attribs['content']?.replace(/\s+/g, ' ').trim();
    if (!content) continue;
    const names = `${attribs['name'] ?? ''} ${attribs['property'] ?? ''} ${attribs['itemprop'] ?? ''}`.slice(0, 400);
    for (const name of names.split(/\s+/)) {
      const key = name.replace(/^(dc|dcterm|prism)s?:/i, '$1.').toLowerCase();
      if (key) metas.set(key, [...(metas.get(key) ?? []).slice(0, 200), content.slice(0, 2000)]);
    }
  }
  return metas;
}

const line = (element: Element): string | null => textOf(element, 1000).replace(/\s+/g, ' ').trim() || null;

/** A byline without "By" and without what can not be a name. */
function nameOf(byline: string | null): string | null {
  const name = byline?.replace(/^(?:written\s+)?by:?\s+/i, '').trim();
  return name && name.length <= 300 ? name : null;
}

const PARTS = /\s(?:[|·»–—-]|::)\s|:\s/;

/** The first heading, where the page's title repeats it, with or without the name of the site. */
function headingInTitle({ headings, title }: Found): string | null {
  return (
    headings.find((heading) => title !== null && title.includes(heading) && heading.length * 2 >= title.length) ?? null
  );
}

/** A title without " | Name of the site" at its end or start, where the site says its name or a heading goes without. */
function withoutSite(title: string, headings: readonly string[], site: string | null): string {
  const parts = title.split(PARTS);
  if (parts.length < 2 || headings.includes(title)) return title;
  const isSite = (part: string): boolean => site !== null && part.trim().toLowerCase() === site.toLowerCase();
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (isSite(last))
    return title
      .slice(0, title.lastIndexOf(last))
      .trimEnd()
      .replace(/(?<![|·»–—:-])[|·»–—:-]+$/, '')
      .trimEnd();
  if (isSite(first)) return title.slice(first.length).replace(/^\s*[|·»–—:-]+\s+/, '');
  return headings.find((heading) => parts.includes(heading) && heading.length * 2 >= title.length) ?? title;
}

/** The first of the addresses that is one, in full. */
function address(candidates: readonly (string | null)[], base: string | null): string | null {
  const resolved = candidates.map((candidate) => (candidate ? resolveHref(candidate, base) : null));
  return resolved.find((candidate) => candidate !== null && /^https?:\/\/[^/\s]/i.test(candidate)) ?? null;
}
