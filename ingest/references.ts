import { idWithin } from '../schema/id.ts';
import type { Block, Reference, Section } from '../schema/model.ts';
import type { Span } from '../schema/span.ts';
import { contains, lastStartingAt, slice, trimmed } from '../schema/span.ts';
import { foldedWords } from '../schema/fold.ts';
import type { Document, DocumentLink } from './document.ts';
import { addressReason, isSameSite } from './addresses.ts';
import { batchesOf } from './batches.ts';
import { identifierKind, identifierOfUrl, identifiersIn } from './identifiers.ts';
import type { ParsedReference } from './reference-fields.ts';
import { type Named, namedIn, parseReferences } from './reference-fields.ts';
import { looksLikeEntry, startsWithin } from './references/run-on.ts';

interface Entry {
  readonly label: string | null;
  readonly span: Span;
  readonly fields?: ParsedReference | null;
}

/** A number before an entry: "12.", "12)", "[12]", "(12)", "12 " before a capital, or a footnote mark. */
const LABEL =
  /^\s*(?:\[\s*(\d{1,4}[a-z]?)\s*\]|\(\s*(\d{1,4}[a-z]?)\s*\)|(\d{1,4})\s?[.)\]:](?=\s|[^\s\d]|$)|\^?(\d{1,4})\s+(?=\p{Lu}|["“‘]|https?:)|([*†‡§¶#]{1,3}|[¹²³⁰⁴-⁹]{1,4})\s*(?=\S))[\s.\u00a0]*/u;
const BULLET = /^\s*[•·‣▪◦–—*-]\s+/;
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The digits of a text with superscript ones written as plain ones. */
export const plainDigits = (text: string): string =>
  text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(SUPERSCRIPT_DIGITS.indexOf(digit)));

interface Line {
  readonly span: Span;
  readonly block: Block;
  readonly first: boolean;
  readonly label: { readonly text: string; readonly length: number } | null;
}

function linesOf(document: Document, block: Block): Line[] {
  const lines: Line[] = [];
  let start = block.span.start;
  while (start < block.span.end) {
    const newline = document.text.indexOf('\n', start);
    const end = newline < 0 || newline > block.span.end ? block.span.end : newline;
    const span = trimmed(document.text, { start, end });
    if (span.start < span.end) {
      const bullet = BULLET.exec(document.text.slice(span.start, span.start + 8))?.[0].length ?? 0;
      const text = document.text.slice(span.start + bullet, Math.min(span.end, span.start + bullet + 60));
      const match = LABEL.exec(text);
      const label = match && {
        text: plainDigits(match.slice(1).find((group) => group !== undefined)!),
        length: bullet + match[0].length,
      };
      const line: Line = {
        span: { start: span.start + (label ? 0 : bullet), end: span.end },
        block,
        first: lines.length === 0,
        label,
      };
      lines.push(...(label ? splitLine(document.text, line) : [line]));
    }
    start = end + 1;
  }
  return lines;
}

/** A line that numbered entries share, one line for each of them. */
function splitLine(text: string, line: Line): Line[] {
  const starts = startsWithin(text.slice(line.span.start, line.span.end), Number(line.label!.text));
  const places = [0, ...starts.map(({ at }) => at)].map((at) => line.span.start + at);
  return places.map((start, n) => {
    const own = starts[n - 1];
    return {
      ...line,
      span: trimmed(text, { start, end: places[n + 1] ?? line.span.end }),
      first: line.first && n === 0,
      label: own ? { text: own.label, length: own.end - own.at } : line.label,
    };
  });
}

/** Whether the numbers before lines are those of a list: each at most a few above the one before, the first small or the list long. */
function isNumbered(lines: readonly Line[]): boolean {
  const numbers = lines.filter((line) => line.label).map((line) => Number.parseInt(line.label!.text, 10));
  const blocks = lines.filter((line) => line.first).length;
  const steps = numbers.filter(
    (number, i) => i > 0 && number > numbers[i - 1]! && number <= numbers[i - 1]! + 3,
  ).length;
  return numbers.length > 0 && steps >= (numbers.length - 1) * 0.6 && numbers.length * 2 >= blocks;
}

/** Whether a line goes on with the entry before it: an address or identifier, or words that start small. */
const goesOnFrom = (text: string): boolean =>
  /^(?:(?!(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|el|al|zu|af)\s|[do][’'])\p{Ll}|[^\p{L}\p{N}"“‘«'[(]|www\.|https?:|(?:doi|DOI|PMID|PMCID|PubMed|Available|Retrieved|Accessed|Epub)\b|\[(?:PubMed|CrossRef|Google|PMC|DOI))/u.test(
    text,
  );

function numberedEntries(document: Document, lines: readonly Line[]): Entry[] {
  const entries: { label: string | null; start: number; end: number; block: Block }[] = [];
  let last = 0;
  for (const line of lines) {
    const number = line.label ? Number.parseInt(line.label.text, 10) : NaN;
    const opens = line.label && (line.first ? !(number > last + 50 && last > 0) : number > last && number <= last + 3);
    const open = entries.at(-1);
    if (opens) {
      entries.push({
        label: line.label!.text,
        start: line.span.start + line.label!.length,
        end: line.span.end,
        block: line.block,
      });
      last = number;
    } else if (open && (open.block === line.block || goesOnFrom(slice(document.text, line.span)))) {
      if (open.end < line.span.end) open.end = line.span.end;
      open.block = line.block;
    }
  }
  return entries.map(({ label, start, end }) => ({ label, span: trimmed(document.text, { start, end }) }));
}

function unnumberedEntries(document: Document, lines: readonly Line[]): Entry[] {
  const entries: { label: string | null; start: number; end: number; block: Block; isEntry: boolean }[] = [];
  for (const line of lines) {
    const text = slice(document.text, line.span);
    const open = entries.at(-1);
    const ordinal = line.block.ordinal;
    const goesOn =
      open &&
      (line.first
        ? ordinal === undefined && line.block.kind !== 'LIST_ITEM' && goesOnFrom(text)
        : open.block === line.block &&
          (line.block.kind === 'LIST_ITEM' || !open.isEntry || !/^\p{Lu}/u.test(text) || !looksLikeEntry(text)));
    if (goesOn) {
      open.end = line.span.end;
      open.block = line.block;
      open.isEntry ||= looksLikeEntry(text);
    } else
      entries.push({
        label: line.first && ordinal !== undefined ? String(ordinal) : null,
        start: line.span.start,
        end: line.span.end,
        block: line.block,
        isEntry: looksLikeEntry(text),
      });
  }
  return entries.map(({ label, start, end }) => ({ label, span: trimmed(document.text, { start, end }) }));
}

function entriesOf(document: Document, blocks: readonly Block[], notes: boolean): Entry[] {
  const lines = blocks.flatMap((block) => linesOf(document, block));
  const ordered = blocks.filter((block) => block.ordinal !== undefined).length;
  const numbered = ordered * 2 < blocks.length && isNumbered(lines);
  const entries = numbered ? numberedEntries(document, lines) : unnumberedEntries(document, lines);
  return entries
    .map((entry) => withoutWayBack(document, entry))
    .filter(({ span, label }) => {
      const text = slice(document.text, span);
      return (
        /\p{L}{2}/u.test(text) && (label !== null || looksLikeEntry(text) || (!notes && span.end - span.start > 30))
      );
    });
}

/** Without the arrows at the end that lead back into the text. */
function withoutWayBack(document: Document, { label, span }: Entry): Entry {
  let { end } = span;
  while (end > span.start && /[\s↩↑⤴⏎^\ufe0e\ufe0f]/u.test(document.text[end - 1]!)) end--;
  return { label, span: { start: span.start, end } };
}

/** The key of works without an identifier: normalised title, year and first family name; null where no title is known. */
export function titleKeyOf(title: string | null, year: number | null, authors: readonly string[]): string | null {
  const words = title === null ? [] : foldedWords(title);
  if (words.length === 0) return null;
  const family = authors[0] === undefined ? '' : foldedWords(familyName(authors[0])).join(' ');
  return `title:${words.join(' ')}|${year ?? ''}|${family}`;
}

/** The family name of an author as references list them: "Smith J", "van der Berg AB", "World Health Organization". */
export const familyName = (author: string): string =>
  author.replace(/(?<!\s)\s+(?:\p{Lu}\p{Ll}?(?:[-. ]{0,3}\p{Lu}){0,8}\.?)$/u, '');

/** An author in one string, family name first. */
export const authorOf = (name: NonNullable<ParsedReference['author']>[number]): string =>
  name.literal ?? spaced(spaced(name['non-dropping-particle'] ?? '', name.family ?? ''), initials(name.given ?? ''));

const spaced = (first: string, second: string): string => (first && second ? `${first} ${second}` : first + second);

function initials(given: string): string {
  if (/^[A-Z]{0,4}$/.test(given)) return given;
  return (given.match(/\p{L}+/gu) ?? [])
    .map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : [...word][0]!.toUpperCase()))
    .join('');
}

/** The part of a Reference that is no place in the article. */
type Description = Pick<
  Reference,
  'title' | 'authors' | 'year' | 'containerTitle' | 'type' | 'identifiers' | 'titleKey'
>;

/** What an entry's fields, identifiers and addresses say of the work. */
function describeWork(raw: string, fields: ParsedReference, named: Named, addresses: readonly string[]): Description {
  const authors = (fields.author ?? []).map(authorOf);
  const year = fields.issued?.['date-parts'][0]?.[0] ?? null;
  const title = fields.title ?? null;
  const all = [...named.addresses, ...addresses];
  const isTold = addresses.every((address) => named.addresses.includes(address));
  return {
    title,
    authors,
    year,
    containerTitle: fields['container-title'] ?? null,
    type: fields.type ?? null,
    identifiers: ofOneWork(isTold ? named.identifiers : identifiersIn(raw, all), all),
    titleKey: titleKeyOf(title, year, authors),
  };
}

/** Several addresses of an entry are of the work, its publisher and its archive: the first speaks for it, the others for much else. */
function ofOneWork(identifiers: readonly string[], addresses: readonly string[]): readonly string[] {
  if (!identifiers.some((identifier) => identifierKind(identifier) === 'url')) return identifiers;
  const first = addresses
    .map(identifierOfUrl)
    .find((one) => one !== null && identifiers.includes(one) && one.startsWith('url:'));
  return identifiers.filter((identifier) => identifierKind(identifier) !== 'url' || identifier === first);
}

/** Where the links of an entry lead that lead to a document elsewhere. */
function addressesWithin(document: Document, span: Span): string[] {
  return linksWithin(document.links, span)
    .map(({ href }) => href)
    .filter((href) => {
      const identifier = identifierOfUrl(href);
      if (!identifier?.startsWith('url:')) return identifier !== null;
      const address = identifier.slice('url:'.length);
      return !isSameSite(document.metadata.url, href) && addressReason(new URL(address)) === null;
    });
}

const isNote = (section: Section): boolean => section.kind === 'NOTES';

/** The entries of the article's own reference lists, footnotes and notes, in the order of the text. */
export function findReferences(document: Document): Reference[] {
  const entries: readonly Entry[] = document.entries?.length ? document.entries : entriesOfBlocks(document);
  const raws = entries.map(({ span }) => slice(document.text, span));
  const ids = idsOf(document.articleId, raws);
  const works: Description[] = [];
  for (const batch of batchesOf(entries, MOST_TOGETHER)) works.push(...describeWorks(document, batch));
  return entries.map(({ label, span }, i) => ({
    id: ids[i]!,
    label,
    raw: raws[i]!,
    origin: 'LIST' as const,
    span,
    ...works[i]!,
    sourceId: null,
  }));
}

/** How many entries go through one step before the next begins. */
const MOST_TOGETHER = 256;

function describeWorks(document: Document, entries: readonly Entry[]): Description[] {
  const raws = entries.map(({ span }) => slice(document.text, span));
  const addresses = entries.map(({ span }) => addressesWithin(document, span));
  const named = raws.map(namedIn);
  const fields = fieldsOf(entries, raws, named);
  return raws.map((raw, i) => describeWork(raw, fields[i]!, named[i]!, addresses[i]!));
}

/** The fields of entries: those that the markup gives, else those that their words tell. */
function fieldsOf(entries: readonly Entry[], raws: readonly string[], named: readonly Named[]): ParsedReference[] {
  const isUntold = (_: unknown, i: number): boolean => !entries[i]!.fields;
  const parsed = parseReferences(raws.filter(isUntold), named.filter(isUntold));
  let next = 0;
  return entries.map(({ fields }) => fields ?? parsed[next++]!);
}

/** The id of each entry by its words, and by how many entries before have the same. */
function idsOf(articleId: string, raws: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return raws.map((raw) => {
    const key = foldedWords(raw).join(' ');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return idWithin(articleId, 'reference', key, ordinal);
  });
}

/** The entries of lists, footnotes and notes, as their blocks and lines tell. */
function entriesOfBlocks(document: Document): Entry[] {
  const sectionOf = new Map(document.sections.map((section) => [section.id, section]));
  const groups: { notes: boolean; section: string; blocks: Block[] }[] = [];
  for (const block of document.blocks) {
    const section = sectionOf.get(block.sectionId);
    if (
      !section ||
      block.kind === 'HEADING' ||
      (section.kind !== 'REFERENCES' && !isNote(section) && block.kind !== 'FOOTNOTE')
    )
      continue;
    if (section.kind === 'COMMENTS' || section.kind === 'BOILERPLATE') continue;
    const notes = section.kind !== 'REFERENCES';
    const open = groups.at(-1);
    if (open?.section === section.id) open.blocks.push(block);
    else groups.push({ notes, section: section.id, blocks: [block] });
  }
  return groups.flatMap(({ notes, blocks }) => entriesOf(document, blocks, notes));
}

function linksWithin(links: readonly DocumentLink[], span: Span): DocumentLink[] {
  const found: DocumentLink[] = [];
  for (
    let i = lastStartingAt(links, span.start - 1, (link) => link.span.start) + 1;
    i < links.length && links[i]!.span.start < span.end;
    i++
  ) {
    if (contains(span, links[i]!.span)) found.push(links[i]!);
  }
  return found;
}
