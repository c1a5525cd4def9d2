import { slice, type Span } from '../../schema/span.ts';
import type { DocumentLink, ReadBlock } from '../document.ts';
import { entryScore, headingCues } from '../section-cues.ts';

/** A page as it was written: what its edges are told by. */
interface Written {
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  readonly links: readonly DocumentLink[];
}

/** A paragraph of this many characters that ends like a sentence is prose. */
const PROSE = 60;
const MOST_ABOVE = 12;
const MOST_BELOW = 40;

/**
 * Sets aside what stands at the edges of an article and says nothing of its matter: dates, names and rubrics above its first
 * paragraph, and the cards behind its last one that are links as a whole.
 */
export function setEdgesAside(written: Written, byline: string | null): ReadBlock[] {
  const { text, blocks } = written;
  const aside = new Map<number, string>();
  const own = blocks.flatMap((block, index) => (block.section === undefined ? [index] : []));
  const isProse = (index: number): boolean => {
    const { kind, span } = blocks[index]!;
    if (kind === 'HEADING') return false;
    return span.end - span.start >= PROSE && /[.!?…:。！？]["”’')\]]*$/.test(text.slice(span.end - 4, span.end));
  };
  const first = own.findIndex(isProse);
  for (const index of own.slice(0, first <= MOST_ABOVE ? Math.max(0, first) : 0)) {
    if (isFurniture(slice(text, blocks[index]!.span), blocks[index]!)) aside.set(index, 'byline');
  }
  const authors = authorsIn(byline);
  for (const index of own) {
    if (isBiography(slice(text, blocks[index]!.span), authors)) aside.set(index, 'author box');
  }
  for (const index of cardsBelow(written)) aside.set(index, 'related articles');
  return blocks.map((block, index) => {
    const reason = aside.get(index);
    return reason === undefined ? block : { ...block, section: 'BOILERPLATE', reason };
  });
}

const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,7}\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,7}\b|\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{1,3} ?min(?:ute)?s?\.? read\b/i;

/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A date, a byline, a rubric, a way down from the home page: a few words without the end of a sentence. */
function isFurniture(words: string, { kind }: ReadBlock): boolean {
  if (kind !== 'PARAGRAPH' && kind !== 'LIST_ITEM') return false;
  if (words.length > 120 || UNSPACED.test(words) || (/[.!?:]["”’)]*$/.test(words) && !DATE.test(words))) return false;
  const all = words.split(/\s+/);
  if (DATE.test(words)) return all.length <= 12;
  if (/^(?:by|from|written by|posted (?:by|in|on))\b/i.test(words) || / [|›»>·•/] /.test(words)) return true;
  if (all.length <= 3) return kind === 'PARAGRAPH' && /^[\p{L}\p{N}&'’. -]+$/u.test(words);
  const capital = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return kind === 'PARAGRAPH' && words.includes(',') && capital >= all.length * 0.75;
}

/** Names of the authors in a byline: two to four words each. */
const authorsIn = (byline: string | null): readonly string[] =>
  (byline ?? '')
    .split(/,|;| and | & /)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}\S*(?: \S+){1,3}$/u.test(name));

const LONGEST_BIOGRAPHY = 700;
const OF_A_PERSON =
  /^(?:,| is an? | is the | was an? | has (?:been|written|worked|over|more)\b| holds an? | writes\b| covers\b| works\b| lives\b| received\b| serves\b)/;

/** "Ada Moreno is a dietitian …", where Ada Moreno wrote the article. */
function isBiography(words: string, authors: readonly string[]): boolean {
  if (words.length > LONGEST_BIOGRAPHY) return false;
  return authors.some((name) => words.startsWith(name) && OF_A_PERSON.test(words.slice(name.length)));
}

/** Reasons of what stands among such cards, and is set aside already. */
const AMONG_CARDS = new Set(['related articles', 'a list of links', 'navigation', 'advertisement']);

/** Blocks behind the last prose that are each a link as a whole, with the heading above them: cards that lead to other pages. */
function cardsBelow({ text, blocks, links }: Written): readonly number[] {
  const below: number[] = [];
  let cards = 0;
  let link = links.length - 1;
  for (let index = blocks.length - 1; index >= Math.max(0, blocks.length - MOST_BELOW); index--) {
    const { kind, span, section, reason } = blocks[index]!;
    if (section !== undefined) {
      if (AMONG_CARDS.has(reason ?? '')) cards++;
      continue;
    }
    const words = slice(text, span);
    while (link >= 0 && links[link]!.span.start >= span.end) link--;
    if (kind !== 'LIST_ITEM' && link >= 0 && contains(links[link]!.span, span)) {
      if (entryScore(words) >= 2) return [];
      below.push(index);
      cards++;
    } else if (kind === 'HEADING' && cards > 1) {
      const cues = headingCues(words);
      return cues.has('REFERENCES') || cues.has('REFERENCES_IF_ENTRIES') ? [] : [...below, index];
    } else return [];
  }
  return [];
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
