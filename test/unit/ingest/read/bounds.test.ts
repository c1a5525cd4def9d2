import { expect, test } from 'vitest';
import { htmlReader } from '../../../../ingest/read/html.ts';
import { ClaimtraceError } from '../../../../schema/errors.ts';
import { expectLinear } from '../../../growth.ts';

const PROSE =
  '<p>Calcium leaves the bone when the blood runs short of it, and comes back at night, as studies show.</p>';
const page = (inner: string): string => `<html><head><title>Bone</title></head><body>${inner}</body></html>`;

/** The words that come out, or the code of what is refused. */
function read(html: string): string {
  try {
    return htmlReader.read(page(html), { file: 'page.html' }).text;
  } catch (error) {
    if (!(error instanceof ClaimtraceError)) throw error;
    return error.code;
  }
}

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

test.each<[name: string, size: number, html: (size: number) => string, expected: string]>([
  ['nested elements', 100_000, (n) => '<div>'.repeat(n) + PROSE, 'HTML_TOO_DEEP'],
  ['tags that are never closed', 100_000, (n) => '<p><b>x'.repeat(n) + PROSE, 'HTML_TOO_DEEP'],
  ['attributes', 300_000, (n) => `<div ${many(n, (i) => `a${i}=b `)}>${PROSE.repeat(5)}</div>`, 'Calcium'],
  ['a long name', 1_000_000, (n) => `${PROSE.repeat(5)}<div class="${'a-'.repeat(n)}">x</div>`, 'Calcium'],
  ['names', 30_000, (n) => PROSE.repeat(5) + many(n, (i) => `<div class="ad${i}-x${i}">a</div>`), 'Calcium'],
  ['buttons in a paragraph', 100_000, (n) => `${PROSE.repeat(5)}<p>${'<button>x</button>'.repeat(n)}</p>`, 'Calcium'],
  ['asides', 20_000, (n) => PROSE.repeat(n) + `<aside>${PROSE}</aside>`.repeat(n), 'Calcium'],
  [
    'nested links',
    100_000,
    (n) => `${PROSE.repeat(5)}${'<a href="x">'.repeat(n * 0.009)}${'<i></i>'.repeat(n)}`,
    'Calcium',
  ],
  [
    'nested groups of links',
    30_000,
    (n) => PROSE + '<div>'.repeat(n * 0.03) + '<div><a href="x">abc</a></div>'.repeat(n),
    'abc',
  ],
  [
    'nested posts',
    10_000,
    (n) => '<div class="comment">'.repeat(n * 0.09) + `<div class="comment">${PROSE}</div>`.repeat(n),
    'Calcium',
  ],
  ['headings', 50_000, (n) => `<h1>Bone</h1>`.repeat(n) + PROSE.repeat(5), 'Calcium'],
  ['zero-width characters', 300_000, (n) => `${PROSE}<p>${'a\u200b'.repeat(n)}</p>`, 'a\u200ba'],
  ['text from right to left', 100_000, (n) => `${PROSE}<p>${'\u202eעצם '.repeat(n)}</p>`, 'עצם'],
])('%s are read in time in proportion', { timeout: 120_000 }, (_, most, html, expected) => {
  expectLinear((size) => expect(read(html(size))).toContain(expected), most);
});
