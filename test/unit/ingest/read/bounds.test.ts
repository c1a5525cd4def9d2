import { expect, test } from 'vitest';
import { htmlReader } from '../../../../ingest/read/html.ts';
import { ClaimtraceError } from '../../../../schema/errors.ts';

const PROSE =
  '<p>Calcium leaves the bone when the blood runs short of it, and comes back at night, as studies show.</p>';
const page = (inner: string): string => `<html><head><title>Bone</title></head><body>${inner}</body></html>`;

/** Seconds that reading takes, and what comes out. */
function read(html: string): { took: number; words: string } {
  const started = performance.now();
  let words: string;
  try {
    words = htmlReader.read(page(html), { file: 'page.html' }).text;
  } catch (error) {
    if (!(error instanceof ClaimtraceError)) throw error;
    words = error.code;
  }
  return { took: (performance.now() - started) / 1000, words };
}

const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

test.each([
  ['100,000 nested elements', '<div>'.repeat(100_000) + PROSE, 'HTML_TOO_DEEP'],
  ['100,000 tags that are never closed', '<p><b>x'.repeat(100_000) + PROSE, 'HTML_TOO_DEEP'],
  ['300,000 attributes', `<div ${many(300_000, (i) => `a${i}=b `)}>${PROSE.repeat(5)}</div>`, 'Calcium'],
  ['a name of 2,000,000 characters', `${PROSE.repeat(5)}<div class="${'a-'.repeat(1_000_000)}">x</div>`, 'Calcium'],
  ['30,000 names', PROSE.repeat(5) + many(30_000, (i) => `<div class="ad${i}-x${i}">a</div>`), 'Calcium'],
  ['100,000 buttons in a paragraph', `${PROSE.repeat(5)}<p>${'<button>x</button>'.repeat(100_000)}</p>`, 'Calcium'],
  ['20,000 asides', PROSE.repeat(20_000) + `<aside>${PROSE}</aside>`.repeat(20_000), 'Calcium'],
  ['nested links', `${PROSE.repeat(5)}${'<a href="x">'.repeat(900)}${'<i></i>'.repeat(100_000)}`, 'Calcium'],
  ['nested groups of links', PROSE + '<div>'.repeat(900) + '<div><a href="x">abc</a></div>'.repeat(30_000), 'abc'],
  [
    'nested posts',
    '<div class="comment">'.repeat(900) + `<div class="comment">${PROSE}</div>`.repeat(10_000),
    'Calcium',
  ],
  ['50,000 headings', `<h1>Bone</h1>`.repeat(50_000) + PROSE.repeat(5), 'Calcium'],
  ['zero-width characters', `${PROSE}<p>${'a\u200b'.repeat(300_000)}</p>`, 'a\u200ba'],
  ['text from right to left', `${PROSE}<p>${'\u202eעצם '.repeat(100_000)}</p>`, 'עצם'],
])('%s are read in bounded time', (_, html, expected) => {
  const { took, words } = read(html);
  expect(words).toContain(expected);
  expect(took).toBeLessThan(20);
});
