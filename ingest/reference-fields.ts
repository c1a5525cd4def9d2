import { doiOf, identifiersIn, urlsIn } from './identifiers.ts';
import { readLocator, type Locator } from './reference-locators.ts';
import { readAuthors, readOrganisation, type Authors, type ReferenceName } from './reference-names.ts';

export type { ReferenceName } from './reference-names.ts';

/** The fields of a reference, by their names in CSL-JSON. */
export interface ParsedReference {
  type?: string;
  author?: ReferenceName[];
  title?: string;
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  volume?: string;
  issue?: string;
  page?: string;
  publisher?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
}

/** A reference longer than this is read up to here. */
const LONGEST = 4000;

/** Reads a reference's string, of any style, into fields. What it cannot tell it leaves out. */
export function parseReference(raw: string): ParsedReference {
  const text = plain(raw.slice(0, LONGEST));
  const body = withoutNotes(text);
  const authors = authorsOf(body);
  const dated = dateAfter(body, authors.end);
  const rest = body.slice(dated.end);
  const locator = readLocator(rest);
  const { title, container, publisher } = nameParts(rest, locator);
  const year = dated.year ?? locator?.year ?? lastYear(rest) ?? lastYear(text);
  const { DOI, PMID, PMCID, URL } = identifiersOf(raw);
  const type = typeOf({
    container,
    publisher,
    locator,
    URL,
    isIndexed: (DOI ?? PMID ?? PMCID) !== undefined,
    isChapter: /(?:^|[.,”"]\s)[Ii]n:?\s\p{Lu}/u.test(rest) && publisher !== undefined,
  });
  return {
    ...(type && { type }),
    ...(authors.names.length > 0 && { author: authors.names }),
    ...(title && { title }),
    ...(container && { 'container-title': container }),
    ...(year && { issued: { 'date-parts': [[Number(year)]] } }),
    ...(locator?.volume && { volume: locator.volume }),
    ...(locator?.issue && { issue: locator.issue }),
    ...(locator?.page && { page: locator.page }),
    ...(publisher && { publisher }),
    ...(DOI && { DOI }),
    ...(PMID && { PMID }),
    ...(PMCID && { PMCID }),
    ...(URL && { URL }),
  };
}

/** One line, without soft hyphens and the label before an entry. */
const plain = (raw: string): string =>
  raw
    .replace(/\u00ad|\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\[[\w+-]{1,12}\]|\(\d{1,4}\)|\d{1,4}[.)]?(?=\s\p{Lu})|[*•–—-])\s{0,2}/u, '');

function identifiersOf(raw: string): Pick<ParsedReference, 'DOI' | 'PMID' | 'PMCID' | 'URL'> {
  const known = identifiersIn(raw);
  const of = (kind: string): string | undefined =>
    known.find((one) => one.startsWith(`${kind}:`))?.slice(kind.length + 1);
  const [DOI, PMID, PMCID, URL] = [
    doiOf(raw) ?? of('doi'),
    of('pmid'),
    of('pmcid'),
    urlsIn(raw).find((url) => !/^(?:https?:\/\/)?(?:dx\.)?doi\.org/i.test(url)),
  ];
  return { ...(DOI && { DOI }), ...(PMID && { PMID }), ...(PMCID && { PMCID }), ...(URL && { URL }) };
}

/** What says where and when a work was looked up, and its identifiers, which other readers find. */
const NOTES: readonly RegExp[] = [
  /[<(]?(?:\bURL:?\s{0,2})?(?:https?:\/\/|www\.)[^\s<>]{2,2000}[>)]?\.?/giu,
  /\b(?:doi|DOI)\s?:?\s?10\.\S{3,200}|(?<![\d/])10\.\d{4,9}\/\S{2,200}/gu,
  /\b(?:PMID|PMCID|PubMed(?: PMID| ID)?)\s?:?\s?(?:PMC)?\d{3,9}\.?/gu,
  /\[(?:PubMed|CrossRef|Cross Ref|Google Scholar|Medline|PMC free article|Free Full Text|DOI|Web of Science|ISI)\]/giu,
  /\[(?:cited|accessed|updated)[^\]]{0,60}\]/giu,
  /\b(?:Available (?:from|at|online)|Retrieved|Accessed|Last accessed|Date accessed|Viewed)\b(?:\s(?:on|from|at|online))?:?(?:\s(?:on\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s)?\p{Lu}[a-z]{2,9}\.?(?:\s\d{1,2})?,?\s\d{4})?,?(?:\s(?:from|at):?)?\.?/giu,
  /\bEpub\s(?:ahead of print|\d{4}\s\p{Lu}[a-z]{2}(?:\s\d{1,2})?)\.?/gu,
  /\barXiv\s?:?\s?[\w.-]{0,12}\/?\d{4,7}(?:\.\d{4,5})?(?:v\d)?(?:\s\[[\w.-]+\])?/giu,
  /\bISSN:?\s[\dX-]{8,9}|\bISBN:?\s[\d\sX-]{10,17}/giu,
  /\[(?:Internet|Electronic version|Online)\]/giu,
];

const withoutNotes = (text: string): string =>
  NOTES.reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(/\s+/g, ' ')
    .replace(/(?:\s?[,;:]\s?)+(?=[,;:.]|$)/g, '')
    .trim();

function authorsOf(body: string): Authors {
  const people = readAuthors(body);
  if (people.names.length > 0) return people;
  return readOrganisation(body) ?? { names: [], end: 0 };
}

const MONTH = String.raw`(?:\p{Lu}[a-z]{2,8}\.?(?:[-–/]\p{Lu}[a-z]{2,8}\.?)?)`;
const DATE_AFTER = new RegExp(
  String.raw`^[\s.,;:]{0,4}(?:\((?:${MONTH}\s)?((?:1[5-9]|20)\d\d)[a-z]?(?:[,\s]{1,2}[^()]{1,24})?\)|((?:1[5-9]|20)\d\d)[a-z]?(?=[\s.,:;]))`,
  'u',
);
const UNDATED = /^[\s.,;:]{0,4}\((?:n\.d\.|in press|forthcoming|submitted)\)/iu;

/** The date right behind the authors, and where the title begins. */
function dateAfter(body: string, end: number): { year: string | null; end: number } {
  const behind = body.slice(end);
  const dated = DATE_AFTER.exec(behind) ?? UNDATED.exec(behind);
  // "2019;12(3):45" is the locator's.
  const isLocator = dated !== null && dated[2] !== undefined && /^\s?[;,]\s?\d/.test(behind.slice(dated[0].length));
  const start = end + (dated && !isLocator ? dated[0].length : 0);
  const gap = /^[\s.,;:)]{0,6}/.exec(body.slice(start))![0].length;
  return { year: dated && !isLocator ? (dated[1] ?? dated[2] ?? null) : null, end: start + gap };
}

const lastYear = (text: string): string | null =>
  [...text.matchAll(/(?<![\d-])(?:1[5-9]|20)\d\d(?![\d-])/g)].at(-1)?.[0] ?? null;

interface Names {
  readonly title?: string;
  readonly container?: string;
  readonly publisher?: string;
}

const QUOTED = /^["“‘'«„]\s?(.{4,600}?)(?:[,.?!]?\s?["”»“]|[,.?!]?['’](?=[\s,.)]|$))/u;
/** Abbreviations of journals' names; a full stop behind them closes no title. */
const ABBREVIATED =
  /(?:^|[\s.(])(?:\p{Lu}|[Jj]|Acc|Acad|Acta|Adv|Agric|Am|Ann|Annu|Appl|Arch|Assoc|Biochem|Bioeng|Biol|Biophys|Biotechnol|Bot|Br|Brit|Bull|Can|Chem|Chim|Circ|Clin|Comm|Commun|Comput|Conf|Contemp|Crit|Curr|Dev|Diabet|Dis|Ecol|Econ|Ed|Eds|Endocr|Endocrinol|Eng|Environ|Epidemiol|Eur|Exp|Fed|Gen|Genet|Geol|Geophys|Hist|Hum|Immunol|Ind|Inst|Int|Intern|Jpn|Lab|Lett|Mar|Mater|Math|Mech|Med|Meteor|Metab|Microbiol|Mod|Mol|Mon|Nat|Natl|Naturwiss|Nephrol|Neurol|Neurosci|No|Not|Nucl|Nutr|Obstet|Oncol|Opt|Pathol|Pediatr|Pharm|Pharmacol|Phil|Philos|Photogr|Phys|Physiol|Plant|Pol|Proc|Prog|Psychiatr|Psychol|Publ|Quart|Radiat|Radiol|Rep|Res|Rev|Rheum|Roy|Sci|Ser|Soc|Stat|Struct|Surg|Symp|Syst|Technol|Theor|Ther|Toxicol|Trans|Trop|Univ|Vet|Virol|Vol|Zool|St|vs|cf|al|sp|spp|var|ed|etc|pp?)$/u;
/** Small words within names of journals. */
const SMALL = /^(?:of|the|and|in|for|on|et|de|des|der|und|für|la|le|les|del|y|a|an|to|at|from|with|di|della)$/;

/** Title, container and publisher of what stands behind authors and date. */
function nameParts(rest: string, locator: Locator | null): Names {
  const quoted = QUOTED.exec(rest);
  const before = locator ? rest.slice(0, locator.start) : rest;
  const behind = locator ? rest.slice(locator.end) : '';
  if (quoted && quoted[0].length <= rest.length) {
    const after = before.slice(quoted[0].length);
    return {
      title: trimTitle(quoted[1]!),
      ...containerOf(after, locator !== null),
      ...publisherOf(`${after} ${behind}`),
    };
  }
  const within =
    /^(.{8,600}?)(?:[.,?!]\s|\s)(?:In:\s|[Ii]n\s(?=(?:the\s)?(?:Proc|Advances|Handbook|Encyclopedia|\p{Lu}\.|Symp|Conf))|(?<=[.?!]\s)In\s)/u.exec(
      before,
    );
  if (within) {
    return {
      title: trimTitle(within[1]!),
      ...containerOf(before.slice(within[0].length), true),
      ...publisherOf(`${before.slice(within[0].length)} ${behind}`),
    };
  }
  return locator ? splitBefore(before, behind) : splitWhole(rest);
}

const trimTitle = (title: string): string => title.replace(/^[\s"“‘«,.;:]+|[\s"”’»,.;:]+$/gu, '');
const trimContainer = (name: string): string =>
  name
    .replace(/[\s,;:(]*\(?(?:1[5-9]|20)\d\d\)?[\s,;:]*$/u, '')
    .replace(/^[\s,.;:"”’»)]*(?:[Ii]n:?\s)?/u, '')
    .replace(/[\s,;:(]+$/u, '')
    .replace(/(?:,?\s)(?:[Vv]ol(?:ume)?\.?)$/u, '')
    .replace(/^([^.]+)\.$/, '$1')
    .trim();

/** The container in what stands between title and locator: without editors before it, place and publisher behind it. */
function containerOf(after: string, located: boolean): Pick<Names, 'container'> {
  const bare = after
    .replace(/^[\s,.;:]*(?:[Ii]n:?\s)?/u, '')
    .replace(/^.{3,200}?\(?\b(?:[Ee]ds?\b|[Ee]ditors?)\.?\)?[,.:;]?\s/u, '');
  const [first = ''] = bare.split(
    located
      ? /\.\s(?=\p{Lu}[^.]{2,40}:\s\p{Lu})|,\s(?=(?:vol|pp|ed)\b)/u
      : /(?<=\p{L}{4})\.\s|,\s(?=(?:1[5-9]|20)\d\d)/u,
  );
  const container = trimContainer(first.replace(/\.$/, (stop) => (ABBREVIATED.test(first.slice(0, -1)) ? stop : '')));
  return container && /\p{L}{2}/u.test(container) ? { container } : {};
}

const PUBLISHER = /(?:^|[.,;(]\s?)(\p{Lu}[\p{L}.,'& /-]{2,40}):\s(\p{Lu}[^.,;:()]{2,60})/u;
const PRESS =
  /([\p{Lu}][\p{L}&’'.-]*(?:\s(?:of\s)?[\p{Lu}&][\p{L}&’'.-]*){0,5}\s(?:Press|Publishers?|Publishing|Verlag|Books)|Elsevier|Springer(?:-Verlag)?|Wiley(?:-Blackwell)?|Routledge|Academic Press|McGraw-Hill|North-Holland|Sage)\b/u;

function publisherOf(text: string): Pick<Names, 'publisher'> {
  const publisher = PUBLISHER.exec(text)?.[2] ?? PRESS.exec(text)?.[1];
  return publisher ? { publisher: publisher.trim() } : {};
}

/** "Title. Container 12:3": the container begins behind the last stop that closes a title. */
function splitBefore(before: string, behind: string): Names {
  const stops = [...before.matchAll(/[.?!]["”’]?\s(?=[\p{Lu}\d(])/gu)].map(({ index, 0: stop }) => ({
    index,
    end: index + stop.length,
    isFull: stop[0] === '.',
  }));
  const closing = stops.filter(
    ({ index, isFull, end }) =>
      end < before.trimEnd().length && (!isFull || !ABBREVIATED.test(before.slice(Math.max(0, index - 20), index))),
  );
  const last = closing.at(-1);
  if (last) {
    const title = before.slice(0, last.index + (last.isFull ? 0 : 1));
    const container = trimContainer(before.slice(last.end));
    if (container && container.split(' ').length <= 16)
      return { title: trimTitle(title), container, ...publisherOf(behind) };
  }
  const commas = [...before.matchAll(/,\s{0,2}(?=[\p{Lu}"“])/gu)].filter(({ index }) =>
    looksLikeContainer(trimContainer(before.slice(index + 1))),
  );
  const comma = commas.find(({ index }) => !looksLikeContainer(before.slice(0, index))) ?? commas[0];
  if (comma)
    return {
      title: trimTitle(before.slice(0, comma.index)),
      container: trimContainer(before.slice(comma.index + 1)),
      ...publisherOf(behind),
    };
  const whole = trimContainer(before);
  if (looksLikeContainer(whole) && whole.split(' ').length <= 8) return { container: whole };
  return { title: trimTitle(whole), ...publisherOf(behind) };
}

/** Whether all words but small ones are capitalised or abbreviated, as in the name of a journal. */
function looksLikeContainer(words: string): boolean {
  const all = words.split(/\s+/).filter(Boolean);
  return (
    all.length > 0 &&
    all.length <= 14 &&
    /^["“]?\p{Lu}/u.test(words) &&
    all.every((word) => SMALL.test(word) || /^[^\p{L}]*\p{Lu}/u.test(word) || !/\p{L}/u.test(word))
  );
}

/** A reference without a locator: a book, a report, a page. */
function splitWhole(rest: string): Names {
  const stop = [...rest.matchAll(/[.?!]["”’]?\s(?=[\p{Lu}\d([])/gu)].find(
    ({ index, 0: mark }) => mark[0] !== '.' || !ABBREVIATED.test(rest.slice(Math.max(0, index - 20), index)),
  );
  const published = publisherOf(rest.slice(stop ? stop.index : 0));
  if (stop) {
    const after = rest.slice(stop.index + stop[0].length);
    const title = trimTitle(rest.slice(0, stop.index + (stop[0][0] === '.' ? 0 : 1)));
    return published.publisher ? { title, ...published } : { title, ...containerOf(after, false) };
  }
  const comma = /,\s(?=\p{Lu}[^,]{2,60},?\s(?:\p{Lu}[^,]{1,30},?\s)?\(?(?:1[5-9]|20)\d\d\)?\.?$)/u.exec(rest);
  const title = trimTitle((comma ? rest.slice(0, comma.index) : rest).replace(/[,\s(]*(?:1[5-9]|20)\d\d[).\s]*$/u, ''));
  return title ? { title, ...published } : {};
}

function typeOf({
  container,
  publisher,
  locator,
  URL,
  isIndexed,
  isChapter,
}: {
  container: string | undefined;
  publisher: string | undefined;
  locator: Locator | null;
  URL: string | undefined;
  isIndexed: boolean;
  isChapter: boolean;
}): string | undefined {
  if (isChapter) return 'chapter';
  if (container && (locator?.volume || locator?.page))
    return /\b(?:Proceedings|Proc\.|Conference|Symposium|Workshop)\b/.test(container) && !locator.volume
      ? 'paper-conference'
      : 'article-journal';
  if (publisher) return 'book';
  if (container && isIndexed) return 'article-journal';
  if (URL) return 'webpage';
  return container ? 'article' : undefined;
}
