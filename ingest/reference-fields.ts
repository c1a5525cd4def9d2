import { withoutEnds } from './characters.ts';
import { doiOf, identifiersIn, urlsIn } from './identifiers.ts';
import { type CslDate, readAccessed, readDate } from './references/dates.ts';
import type { Label } from './references/labels.ts';
import { labelsOf, segmentsOf } from './references/model.ts';
import { readNames, type ReferenceName } from './references/names.ts';
import { tokensOf } from './references/tokens.ts';
import { typeOf } from './references/types.ts';
import { readWeights } from './references/weights.ts';

export type { ReferenceName } from './references/names.ts';

/** The fields of a reference, by their names in CSL-JSON. */
export interface ParsedReference {
  type?: string;
  author?: ReferenceName[];
  editor?: ReferenceName[];
  title?: string;
  'container-title'?: string;
  'collection-title'?: string;
  issued?: CslDate;
  'year-suffix'?: string;
  accessed?: CslDate;
  volume?: string;
  issue?: string;
  page?: string;
  publisher?: string;
  'publisher-place'?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
}

/** A reference longer than this is read up to here. */
const LONGEST = 4000;

/** Reads one reference's string, as `parseReferences` does. */
export const parseReference = (raw: string): ParsedReference => parseReferences([raw], [namedIn(raw)])[0]!;

/**
 * Reads references' strings, of any style, into fields; what it cannot tell it leaves out. Words are labelled by a linear chain
 * (see docs/decisions/0008), identifiers and addresses by their own forms. Each step goes over all strings before the next begins:
 * its code and its weights stay near the processor.
 */
export function parseReferences(raws: readonly string[], named: readonly Named[]): ParsedReference[] {
  const strings = raws.map((raw, i) => (raw.length > LONGEST ? shortened(raw) : { raw, named: named[i]! }));
  const texts = strings.map(({ raw }) => plain(raw));
  const parts = texts.map(partsOf);
  const people = parts.map(peopleIn);
  const works = parts.map((words, i) => workIn(words, people[i]!));
  const dates = texts.map((text, i) => ({ dated: firstDate(parts[i]!.of.date), accessed: readAccessed(text) }));
  const identifiers = strings.map(identifiersOf);
  return texts.map((text, i) => fieldsOf(text, people[i]!, works[i]!, dates[i]!, identifiers[i]!));
}

function shortened(long: string): { raw: string; named: Named } {
  const raw = long.slice(0, LONGEST);
  return { raw, named: namedIn(raw) };
}

/** The words of a reference's string by what they belong to. */
interface Parts {
  readonly of: Readonly<Partial<Record<Label, readonly string[]>>>;
  /** Whether an organisation opens it: that is its author, whatever else it is. */
  readonly isByPublisher: boolean;
}

function partsOf(text: string): Parts {
  const tokens = tokensOf(text);
  const segments = segmentsOf(tokens, labelsOf(tokens, readWeights()));
  const of: Partial<Record<Label, string[]>> = {};
  for (const { label, start, end } of segments) {
    const words = text.slice(start, end);
    if (/[\p{L}\p{N}]/u.test(words)) (of[label] ??= []).push(words);
  }
  return { of, isByPublisher: segments.find(({ label }) => label !== 'number')?.label === 'publisher' };
}

interface People {
  readonly authors: ReferenceName[];
  readonly editors: ReferenceName[];
}

const peopleIn = ({ of, isByPublisher }: Parts): People => ({
  authors: readNames(of.author?.[0] ?? (isByPublisher ? (of.publisher?.[0] ?? '') : '')),
  editors: readNames(of.editor?.[0]?.replace(BEFORE_EDITORS, '') ?? ''),
});

/** What a reference says of its work and of where that stands. */
type Work = Readonly<
  Record<'title' | 'journal' | 'book' | 'series' | 'volume' | 'issue' | 'page', string | undefined>
> &
  Readonly<Record<'publisher' | 'place' | 'note', string | undefined>>;

function workIn({ of, isByPublisher }: Parts, { authors }: People): Work {
  const journal = nameIn(of.journal?.[0]);
  const book = nameIn(of.book?.[0]);
  const page = locatorIn(of.pages?.[0]);
  return {
    title: nameIn(of.title?.[0]) ?? (journal ? undefined : book),
    journal,
    book,
    series: nameIn(of.series?.[0]),
    volume: locatorIn(of.volume?.[0]),
    issue: locatorIn(of.issue?.[0]),
    page: page?.includes(' ') ? page.replace(/(?:(?<!\s)\s+)?([-–—‐‑−]+)\s*/gu, '$1') : page,
    publisher: nameIn(of.publisher?.[isByPublisher && authors.length > 0 ? 1 : 0]),
    place: nameIn(of.location?.[0]),
    note: of.note?.join(' '),
  };
}

interface Dates {
  readonly dated: ReturnType<typeof readDate>;
  readonly accessed: CslDate | undefined;
}

function firstDate(words: readonly string[] = []): Dates['dated'] {
  for (const one of words) {
    const date = readDate(one);
    if (date !== null) return date;
  }
  return null;
}

function fieldsOf(
  text: string,
  { authors, editors }: People,
  work: Work,
  { dated, accessed }: Dates,
  identifiers: Identifiers,
): ParsedReference {
  const { title, journal, book, series, volume, issue, page, publisher, place } = work;
  const container = journal ?? (title === book ? undefined : book);
  const type = typeOf({
    text,
    title,
    journal,
    book,
    note: work.note,
    hasEditor: editors.length > 0,
    hasPublisher: (publisher ?? place) !== undefined,
    isLocated: (volume ?? page) !== undefined,
    hasIdentifier: (identifiers.DOI ?? identifiers.PMID ?? identifiers.PMCID) !== undefined,
    hasUrl: identifiers.URL !== undefined,
  });
  // Assigned one by one: spreading as many objects into one would take longer than all of the above.
  const fields: ParsedReference = {};
  if (type) fields.type = type;
  if (authors.length > 0) fields.author = authors;
  if (editors.length > 0) fields.editor = editors;
  if (title) fields.title = title;
  if (container) fields['container-title'] = container;
  if (series) fields['collection-title'] = series;
  if (dated) fields.issued = dated.date;
  if (dated?.letter) fields['year-suffix'] = dated.letter;
  if (accessed) fields.accessed = accessed;
  if (volume) fields.volume = volume;
  if (issue) fields.issue = issue;
  if (page) fields.page = page;
  if (publisher) fields.publisher = publisher;
  if (place) fields['publisher-place'] = place;
  if (identifiers.DOI) fields.DOI = identifiers.DOI;
  if (identifiers.PMID) fields.PMID = identifiers.PMID;
  if (identifiers.PMCID) fields.PMCID = identifiers.PMCID;
  if (identifiers.URL) fields.URL = identifiers.URL;
  return fields;
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** What stands before the names of editors and translators. */
const BEFORE_EDITORS =
  /^[\s(,.;:]*(?:(?:in|em|dans)\b:?\s)?\s{0,2}(?:(?:edited|translated|directed)\sby\s|(?:eds?|trans|hrsg|hg)\.\s(?:(?:by|von)\s)?)?/iu;

/** One line without what only typesetting put there: soft hyphens, invisible characters, ligatures, words broken at line ends. */
const plain = (raw: string): string =>
  raw
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]/g, '')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature]!)
    .replace(/[-‐](?<=\p{Ll}.)\s{1,3}(?=\p{Ll})(?!(?:and|or|und|oder|et|ou|to|y|e)\b)/gu, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();

/** What a reference's string names its work by. */
export interface Named {
  /** As written. */
  readonly addresses: readonly string[];
  readonly identifiers: readonly string[];
}

/** The addresses and identifiers in a reference's string. */
export function namedIn(raw: string): Named {
  const addresses = urlsIn(raw);
  return { addresses, identifiers: identifiersIn(raw, addresses) };
}

type Identifiers = Pick<ParsedReference, 'DOI' | 'PMID' | 'PMCID' | 'URL'>;

function identifiersOf({ raw, named: { addresses, identifiers } }: { raw: string; named: Named }): Identifiers {
  const of = (kind: string): string | undefined => identifiers.find((one) => one.startsWith(kind))?.slice(kind.length);
  return {
    DOI: doiOf(raw) ?? of('doi:'),
    PMID: of('pmid:'),
    PMCID: of('pmcid:'),
    URL: addresses.find((url) => !/^(?:https?:\/\/)?(?:dx\.)?doi\.org/i.test(url)),
  };
}

/** A title or name without the marks around it and the "In" before it; an abbreviated one keeps its last full stop. */
function nameIn(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const whole = words.replace(/^[\s(,.:;]*(?:[Ii]n|IN|[Ee]m|[Dd]ans)\b:?\s+(?=\P{Ll})/u, '');
  const name = withoutEnds(whole, BEFORE_NAME, BEHIND_NAME);
  if (!name.endsWith('.')) return closed(name) || undefined;
  const bare = withoutEnds(name, '', `.${BEHIND_NAME}`);
  // What several marks close is abbreviated only where the stop comes first.
  const hasStop = name[bare.length] === '.';
  const isAbbreviated = hasStop && bare.includes('.') && /\p{L}$/u.test(bare) && /\p{L}\.\s?\p{L}/u.test(bare);
  return closed(isAbbreviated ? `${bare}.` : bare) || undefined;
}

const BEFORE_NAME = ' "“”‘’\'«»„,.;:)]–—-';
const BEHIND_NAME = ' "“”‘’\'«»,;:([–—-';

/** Without a bracket at its ends that has no partner. */
function closed(name: string): string {
  if (name.startsWith('(') && !name.includes(')')) return name.slice(1).trim();
  return name.endsWith(')') && !name.includes('(') ? name.slice(0, -1).trim() : name;
}

/** A volume, issue or range of pages without the words and marks around it. */
function locatorIn(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const named = withoutEnds(words, ' ([,.:;–—-', '');
  return withoutEnds(named.replace(LOCATOR_NAME, ''), '', ' )],.:;([–—-') || undefined;
}

const LOCATOR_NAME =
  /^(?:vol(?:ume)?s?|v|bd|band|tom[eo]?|no|nos|nr|n[°º]|issue|iss|num(?:ber)?|№|pp?|pages?|pgs?|s)(?![\p{L}\d])[.:\s]*/iu;
