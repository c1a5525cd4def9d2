import type { Metadata } from '../document.ts';

type Values = Readonly<Record<string, unknown>>;

/** Types of schema.org that an article has; the first thing of such a type describes the page. */
const ARTICLE = /(?:Article|BlogPosting|Report|WebPage|CreativeWork|Posting)$/;
const MOST_THINGS = 200;

/** What the JSON-LD blocks of a page say of its article; nothing where they are damaged. */
export function articleFromJsonLd(scripts: readonly string[]): Partial<Metadata> {
  const things = scripts.flatMap(thingsOf).slice(0, MOST_THINGS);
  const article = [/Article|Posting|Report/, ARTICLE]
    .map((type) => things.find((thing) => typesOf(thing).some((name) => type.test(name))))
    .find((thing) => thing !== undefined);
  if (!article) return {};
  return {
    title: words(article['headline']) ?? words(article['name']),
    byline: namesOf(article['author'] ?? article['creator'], things),
    publishedAt: words(article['datePublished']) ?? words(article['dateCreated']),
    site: namesOf(article['publisher'] ?? article['isPartOf'], things),
    url: words(article['url']) ?? words(idOf(article['mainEntityOfPage'])),
    doi: doiIn(article['identifier']) ?? doiIn(article['sameAs']) ?? doiIn(article['@id']),
    language: words(article['inLanguage']),
  };
}

function thingsOf(script: string): Values[] {
  try {
    return flattened(
      JSON.parse(script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, '')),
    );
  } catch {
    return [];
  }
}

function flattened(value: unknown): Values[] {
  if (Array.isArray(value)) return value.slice(0, MOST_THINGS).flatMap(flattened);
  if (!isValues(value)) return [];
  return [value, ...(Array.isArray(value['@graph']) ? flattened(value['@graph']) : [])];
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (thing: Values): string[] =>
  [thing['@type']].flat().filter((type): type is string => typeof type === 'string');

function words(value: unknown): string | null {
  const one = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (typeof one !== 'string') return null;
  return one.replace(/\s+/g, ' ').trim().slice(0, 2000) || null;
}

const idOf = (value: unknown): unknown => (isValues(value) ? value['@id'] : value);

/** The names of persons or organisations, which may be given by their id alone. */
function namesOf(value: unknown, things: readonly Values[]): string | null {
  const all = (Array.isArray(value) ? (value as unknown[]).slice(0, 50) : [value]).map((one) => {
    if (!isValues(one)) return words(one);
    const named = one['name'] ?? things.find((thing) => thing['@id'] === one['@id'] && thing['name'])?.['name'];
    return words(named);
  });
  const names = all.filter((name): name is string => name !== null && !/^https?:/.test(name));
  return names.length > 0 ? names.join(', ') : null;
}

function doiIn(value: unknown): string | null {
  for (const one of Array.isArray(value) ? (value as unknown[]).slice(0, 20) : [value]) {
    const text = isValues(one) ? words(one['value'] ?? one['@id']) : words(one);
    const doi = text === null ? null : doiOf(text);
    if (doi) return doi;
  }
  return null;
}

/** The DOI in an identifier or address, as written. */
export const doiOf = (text: string): string | null =>
  /\b10\.\d{4,9}\/[^\s"'<>]+/.exec(text.slice(0, 2000))?.[0] ?? null;
