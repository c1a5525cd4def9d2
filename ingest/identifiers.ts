import { byCodeUnit } from '../schema/id.ts';
import { LINK_DATA } from './link-data.ts';
import { matchesOf } from './matches.ts';

const KINDS = ['doi', 'pmid', 'pmcid', 'isbn', 'url'] as const;
export type IdentifierKind = (typeof KINDS)[number];

/** What kind of identifier a normal form such as `doi:10.1000/x` is. */
export function identifierKind(identifier: string): IdentifierKind {
  const kind = identifier.slice(0, identifier.indexOf(':'));
  return KINDS.find((known) => known === kind) ?? 'url';
}

/** Orders identifiers by strength (DOI, PMID, PMCID, ISBN, URL), then as strings. */
export function byStrength(a: string, b: string): number {
  return KINDS.indexOf(identifierKind(a)) - KINDS.indexOf(identifierKind(b)) || byCodeUnit(a, b);
}

const OPENING: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** Without the punctuation that ends a sentence or closes a bracket opened outside. */
function withoutTrailing(text: string): string {
  let counts: Map<string, number> | undefined;
  let end = text.length;
  for (; end > 0; end--) {
    const char = text[end - 1]!;
    const opening = OPENING[char];
    if (opening === undefined) {
      if (!'.,;:\'"”’»…*'.includes(char)) break;
      continue;
    }
    // Few end with a bracket: the others need no counting.
    counts ??= countBrackets(text.slice(0, end));
    const count = counts.get(char) ?? 0;
    if (count <= (counts.get(opening) ?? 0)) break;
    counts.set(char, count - 1);
  }
  return text.slice(0, end);
}

function countBrackets(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bracket of text.match(/[()[\]{}<>]/g) ?? []) counts.set(bracket, (counts.get(bracket) ?? 0) + 1);
  return counts;
}

function percentDecoded(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const DOI = /10\.\d{4,9}(?:\.\d{1,9})*\/ ?((?:\((?:SICI|sici)\)|(?:SICI|sici)\()\S{1,200}|[^\s"“”<>|\\^`{}]{1,300})/;
/** What follows a DOI without a space in carelessly set lists. */
const AFTER_DOI = /(?:\.|,|;)?(?:PMID|PMCID|PubMed|Epub|https?:\/\/|\[PubMed|\[Cross|\[Google|\[Medline|Available).*$/s;
/** Pages of a publisher about the work that the DOI before them names. */
const PAGE_OF_DOI =
  /(?:\/(?:full(?:text)?|abstract|abs|pdf|epdf|epub|html|meta|summary|references|figures|citedby|asset|suppl_file|tables?)(?:\/.*)?|\.(?:full|abstract|pdf|html|long|short)(?:[./].*)?)$/;

/** Joins what a line end broke within an identifier or address: after a slash, hyphen, underscore or dot, before more of it. */
const unbroken = (text: string): string =>
  text.includes('\n')
    ? text.replace(/(?<=[\w)][-/_])[ \t]*\n[ \t]*(?=[\w(])|(?<=10\.\d{4,9}\/[^\s]{0,80}\.)\n[ \t]*(?=[a-z0-9])/g, '')
    : text;

function plainDoi(text: string): string | null {
  const match = DOI.exec(text);
  if (match === null) return null;
  const doi = withoutTrailing(percentDecoded(match[0].replace('/ ', '/').replace(AFTER_DOI, ''))).toLowerCase();
  return /[a-z0-9]/.test(doi.slice(doi.indexOf('/') + 1)) ? doi : null;
}

/** The DOI in a text or address in normal form (lower case, decoded, without closing punctuation); null where there is none. */
export function doiOf(text: string): string | null {
  const at = /10(?:\.|%2e)\d{4,9}[.\d]*(?:\/|%2f)/i.exec(text)?.index;
  if (at === undefined) return null;
  if (/[\d.]/.test(text[at - 1] ?? '')) return null;
  const rest = unbroken(text.slice(at, at + 600));
  return plainDoi(/^10[^/]{0,20}%2f/i.test(rest) ? percentDecoded(rest.split(/[\s&]/)[0]!) : rest);
}

function doiOfUrl(url: URL): string | null {
  const path = percentDecoded(url.pathname);
  const inPath = doiOf(path);
  if (inPath !== null) {
    const doi = inPath.replace(PAGE_OF_DOI, '').replace(/(?<![/.])[/.]+$/, '');
    return /^10\.1101\//.test(doi) ? doi.replace(/v\d+$/, '') : doi;
  }
  for (const value of url.searchParams.values()) {
    const doi = /^(?:doi:)?(?:info:doi\/)?10\./i.test(value) ? doiOf(value) : null;
    if (doi !== null) return doi;
  }
  const bare = bareHost(url);
  for (const { host, path: pattern, doi } of LINK_DATA.publisherDois) {
    const match = bare === host ? new RegExp(pattern, 'i').exec(url.pathname) : null;
    if (match) return doi.replace('$1', match[1]!).toLowerCase();
  }
  return null;
}

const bareHost = (url: URL): string => url.hostname.replace(/^www\d?\./, '');

function parseUrl(address: string): URL | null {
  const trimmed = address.trim();
  const absolute = /^www\./i.test(trimmed) ? `https://${trimmed}` : trimmed;
  const url = URL.canParse(absolute) ? new URL(absolute) : null;
  return url && /^https?:$/.test(url.protocol) && /[^.]\.[^.\d]|^\[|^\d+\.\d+\.\d+\.\d+$|^localhost$/.test(url.hostname)
    ? url
    : null;
}

const isTracking = (name: string): boolean =>
  LINK_DATA.trackingParameters.some((known) => (known.endsWith('_') ? name.startsWith(known) : name === known));

/** An http(s) address in normal form: https, lower-case host without `www.`, no fragment, tracking parameter or trailing slash; null where it is none. */
export function normalizeUrl(address: string): string | null {
  const url = parseUrl(address);
  return url === null ? null : normalFormOf(url);
}

function normalFormOf(url: URL): string {
  const query = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isTracking(part.split('=')[0]!.toLowerCase()));
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  return `https://${bareHost(url)}${port}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

const PUBMED =
  /^(?:(?:m|www)\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|pubmed\.gov)\/(\d+)|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/(?:\?term=)?(\d+)|^(?:www\.)?europepmc\.org\/(?:articles?|abstract)\/med\/(\d+)/i;
const PMC =
  /(?:ncbi\.nlm\.nih\.gov\/(?:labs\/)?(?:pmc\/)?articles\/|europepmc\.org\/(?:articles?|abstract)\/(?:pmc\/)?)(?:pmc)?(\d+)/i;

const pmid = (digits: string): string | null => (/^[1-9]\d{0,7}$/.test(digits) ? `pmid:${digits}` : null);
const pmcid = (digits: string): string | null => (/^[1-9]\d{3,8}$/.test(digits) ? `pmcid:PMC${digits}` : null);

/** The identifier that an http(s) address stands for: that of the work where it names a DOI, PMID or PMCID, else the address; null where it is none. */
export function identifierOfUrl(address: string): string | null {
  const url = parseUrl(address);
  if (url === null) return null;
  const doi = doiOfUrl(url);
  if (doi !== null) return `doi:${doi}`;
  const place = url.hostname + url.pathname + url.search;
  const ofPubmed = PUBMED.exec(place);
  const ofPmc = ofPubmed ? null : PMC.exec(place);
  const known = ofPubmed ? pmid(ofPubmed[1] ?? ofPubmed[2] ?? ofPubmed[3]!) : ofPmc ? pmcid(ofPmc[1]!) : null;
  return known ?? `url:${normalFormOf(url)}`;
}

/** An ISBN in normal form, 13 digits; null where its check digit is wrong. */
export function isbnOf(text: string): string | null {
  const digits = text.replace(/[\s\u2010-\u2015-]/g, '').toUpperCase();
  if (/^97[89]\d{10}$/.test(digits)) return checkDigit13(digits) === digits[12] ? digits : null;
  if (!/^\d{9}[\dX]$/.test(digits)) return null;
  const sum = [...digits].reduce((total, digit, i) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - i), 0);
  const body = `978${digits.slice(0, 9)}`;
  return sum % 11 === 0 ? body + checkDigit13(body) : null;
}

const checkDigit13 = (digits: string): string =>
  String(
    (10 - ([...digits.slice(0, 12)].reduce((sum, digit, i) => sum + Number(digit) * (i % 2 ? 3 : 1), 0) % 10)) % 10,
  );

/** What every address has, and most texts have not. */
const SCHEME = /https?:\/\/|www\./i;

/** Every http(s) address of a text, as written. */
export function urlsIn(text: string): string[] {
  if (!SCHEME.test(text)) return [];
  const found = unbroken(text).match(/(?<![\w@])(?:https?:\/\/|www\.)[^\s<>"“”|\\^`{}]{2,2000}/gi) ?? [];
  return found
    .map((url) => withoutTrailing(url.replace(/(?<=.)https?:\/\/(?=doi\.org).*$/i, '')))
    .filter((url) => parseUrl(url) !== null);
}

/** Whether an address leads to a site as a whole, which tells works of that site not apart. */
const isHomePage = (identifier: string): boolean => /^url:https:\/\/[^/?]+$/.test(identifier);

/**
 * The identifiers in a text, such as a reference's, and its addresses, in normal form, strongest first; the address of a home page
 * only where it is all there is.
 */
export function identifiersIn(text: string, addresses: readonly string[] = urlsIn(text)): string[] {
  const found = new Set<string>();
  const add = (identifier: string | null): unknown => identifier !== null && found.add(identifier);
  for (const address of addresses) add(identifierOfUrl(address));
  if (/\d/.test(text)) for (const identifier of namedIn(text)) add(identifier);
  const all = [...found].sort(byStrength);
  const telling = all.filter((identifier) => !isHomePage(identifier));
  return telling.length > 0 ? telling : all;
}

/** What stands before the digits of an identifier that is no address. */
const NAMES = /pmid|pub ?med|pmc|isbn/i;
const DOI_PREFIX = /10\.(?<![\d.]10\.)\d{4,9}[.\d]*\//g;
const PMID = /(?:PMID|PubMed(?: ID| PMID)?|Pub Med)[:\s#]{1,3}(\d{4,8})(?!\d)/gi;
const PMCID = /(?:\bPMCID:?\s?(?:PMC)?|\bPMC\s?)(\d{4,9})(?!\d)/gi;
const ISBN = /ISBN(?:-?1[03])?(?:\s*\(?1[03]\)?)?[:\s]{0,3}((?:\d[\s\u2010-\u2015-]?){9,12}[\dXx])(?!\d)/gi;

/** The identifiers that a text gives by their names or forms. */
function* namedIn(text: string): Generator<string | null> {
  const rest = text.replace(/https?:\/\/(?!\S{0,40}10\.\d{4})\S+/g, ' ');
  for (const match of matchesOf(DOI_PREFIX, rest)) {
    const doi = doiOf(text === rest ? text.slice(match.index) : rest.slice(match.index));
    const url = /(?:https?:\/\/|www\.)\S*$/i.test(rest.slice(Math.max(0, match.index - 100), match.index));
    if (doi !== null && !url) yield `doi:${doi}`;
  }
  if (!NAMES.test(text)) return;
  for (const match of matchesOf(PMID, text)) yield pmid(match[1]!);
  for (const match of matchesOf(PMCID, text)) yield pmcid(match[1]!);
  for (const match of matchesOf(ISBN, text)) {
    const isbn = isbnOf(match[1]!);
    yield isbn === null ? null : `isbn:${isbn}`;
  }
}
