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

/**
 * Reads a reference's string, of any style, into fields; what it cannot tell it leaves out. Words are labelled by a linear chain
 * (see docs/decisions/0008), identifiers and addresses by their own forms.
 */
export function parseReference(raw: string, named = namedIn(raw)): ParsedReference {
  if (raw.length > LONGEST) return parseReference(raw.slice(0, LONGEST));
  const text = plain(raw);
  const tokens = tokensOf(text);
  const segments = segmentsOf(tokens, labelsOf(tokens, readWeights()));
  const byLabel = new Map<Label, string[]>();
  for (const { label, start, end } of segments) {
    const words = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const alike = byLabel.get(label);
    if (alike) alike.push(words);
    else byLabel.set(label, [words]);
  }
  const all = (label: Label): readonly string[] => byLabel.get(label) ?? [];
  // An organisation that opens a reference is its author, whatever else it is.
  const opens = segments.find(({ label }) => label !== 'number')?.label === 'publisher';
  const [authors, editors] = [
    readNames(all('author')[0] ?? (opens ? (all('publisher')[0] ?? '') : '')),
    readNames(all('editor')[0]?.replace(BEFORE_EDITORS, '') ?? ''),
  ];
  const [journal, book] = [nameIn(all('journal')[0]), nameIn(all('book')[0])];
  const title = nameIn(all('title')[0]) ?? (journal ? undefined : book);
  const container = journal ?? (title === book ? undefined : book);
  const dated = all('date')
    .map(readDate)
    .find((date) => date !== null);
  const volume = locatorIn(all('volume')[0]);
  const issue = locatorIn(all('issue')[0]);
  const page = locatorIn(all('pages')[0])?.replace(/(?:(?<!\s)\s+)?([-–—‐‑−]+)\s*/gu, '$1');
  const [publisher, place] = [
    nameIn(all('publisher')[opens && authors.length > 0 ? 1 : 0]),
    nameIn(all('location')[0]),
  ];
  const series = nameIn(all('series')[0]);
  const accessed = readAccessed(text);
  const identifiers = identifiersOf(raw, named);
  const type = typeOf({
    text,
    title,
    journal,
    book,
    note: all('note').join(' '),
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

function identifiersOf(
  raw: string,
  { addresses, identifiers }: Named,
): Pick<ParsedReference, 'DOI' | 'PMID' | 'PMCID' | 'URL'> {
  const of = (kind: string): string | undefined =>
    identifiers.find((one) => one.startsWith(`${kind}:`))?.slice(kind.length + 1);
  return {
    DOI: doiOf(raw) ?? of('doi'),
    PMID: of('pmid'),
    PMCID: of('pmcid'),
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
  const isAbbreviated = hasStop && /\p{L}$/u.test(bare) && /\p{L}\.\s?\p{L}/u.test(bare);
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
