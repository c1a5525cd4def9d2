import { classOf, LETTER, unitsOf } from '../characters.ts';
import { breaksOff } from '../lead-ins.ts';
import { isByline } from '../section-cues.ts';
import type { Line } from './text.ts';
import { set } from '../words.ts';

/** Words that a title leaves in lower case. */
const SMALL = set(
  'a an and as at but by can do for from in into is it its nor of off on or our over per that the their this to up via vs with your',
);
const LONGEST = 120;
/** In words: a title; a heading that only its place shows. */
const LONGEST_TITLE = 18;
const LONGEST_UNMARKED = 12;
/** How a question begins that heads its answer; one that a paragraph puts to its reader mostly begins with "So", "But", "And". */
const ASKS =
  /^(?:what|why|how|who|whose|which|when|where|is|are|was|were|do|does|did|can|could|should|would|will|has|have|must|may|might)(?:['’]\w+)?\s/i;

/** The level of a heading in plain text, by its form and by what stands around it; null for what is none. */
export function headingLevel(lines: readonly Line[], at: number): number | null {
  const line = lines[at]!;
  const marks = /^(#{1,6})\s+\S/.exec(line.text);
  if (marks) return marks[1]!.length;
  if (line.text.length > LONGEST || !/^[\p{Lu}\d“"'‘¿(]/u.test(line.text)) return null;
  const next = lines[at + 1];
  if (next === undefined || /[,;:]$/.test(line.text)) return null;
  if (line.item) return isNumberedHeading(lines, at) ? 2 : null;
  const numbered = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+\p{Lu}/u.exec(line.text);
  if (numbered) return Math.min(6, 1 + numbered[1]!.split('.').length);
  return isHeading(line, next, at === 0 ? LONGEST_TITLE : LONGEST_UNMARKED) ? (at === 0 ? 1 : 2) : null;
}

function isHeading(line: Line, next: Line, most: number): boolean {
  const leads = next.text.length > line.text.length || next.item !== null || line.last;
  if (!leads) return false;
  const words = line.text.split(/\s+/);
  if (next.item !== null && breaksOff(line.text) && !isTitleCase(words)) return false;
  if (words.length > LONGEST_TITLE || !isWordy(line.text) || isByline(line.text)) return false;
  if (/[.!?…]["”’)]?$/.test(line.text)) {
    const sentences = line.text.match(/[.!?]\s+\p{Lu}/gu)?.length ?? 0;
    if (sentences > 0) return false;
    if (isTitleCase(words)) return words.length > 1 && (next.text.length > 80 || next.item !== null);
    if (!line.text.endsWith('?') || !line.first || !leadsOn(line, next)) return false;
    return !line.last || (words.length <= 12 && ASKS.test(line.text) && isAnswer(next));
  }
  if (isTitleCase(words)) return true;
  return line.first && line.last && words.length <= most && next.text.length > 60;
}

/** What answers a question that stands alone: a paragraph, or a list with what leads it in. */
const isAnswer = ({ text, item }: Line): boolean => text.length > 60 || opensList(text, item);
const opensList = (text: string, item: Line['item']): boolean => item !== null || /:$/.test(text) || breaksOff(text);
const leadsOn = (line: Line, next: Line): boolean =>
  next.text.length > line.text.length || (line.last && opensList(next.text, next.item));

/** Letters for the most part, in words: no sequence of bases, formula or row of figures. */
const isWordy = (text: string): boolean =>
  lettersIn(text) >= text.length * 0.6 && !/[^\s–—/-]{30}|[=<]|\d['′]-/u.test(text);

function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at)!;
    if (classOf(point) === LETTER) letters++;
    at += unitsOf(point);
  }
  return letters;
}

/** Most of the words that could be capital are. */
export function isTitleCase(words: readonly string[]): boolean {
  const able = words.map(bare).filter((word) => /^\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  const capital = able.filter((word) => /^\p{Lu}/u.test(word));
  return able.length > 0 && capital.length >= able.length * 0.75;
}

const bare = (word: string): string => word.replace(/^[^\p{L}\d]+/u, '');

/** "2. Methods" alone between blank lines, with prose below; a list has the next number next. */
function isNumberedHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1]!;
  const { width, ordinal } = line.item!;
  if (ordinal === null || !/^\d/.test(line.text) || !line.first || !line.last || /[.!]$/.test(line.text)) return false;
  if (next.item !== null && next.item.ordinal !== null) return false;
  return isTitleCase(line.text.slice(width).split(/\s+/)) || line.text.length < 60;
}
