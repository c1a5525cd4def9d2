import { describe, expect, test } from 'vitest';
import { assembleDocument } from '../../../../ingest/assemble.ts';
import type { Document } from '../../../../ingest/document.ts';
import { htmlReader } from '../../../../ingest/read/html.ts';
import { ClaimtraceError } from '../../../../schema/errors.ts';
import { locate, slice } from '../../../../schema/span.ts';

const PROSE =
  'Bone is rebuilt all life long, and the gut has a hand in it, as trials in mice and a few in women have shown. ';
const read = (html: string): Document =>
  assembleDocument(htmlReader.read(html, { file: 'page.html' }), { articleId: 'page' });
const article = (inner: string, around = ''): Document =>
  read(
    `<html><body><nav><a href="/">Home</a></nav><article><p>${PROSE.repeat(3)}</p>${inner}</article>${around}</body></html>`,
  );

/** The words of all blocks of a kind, or in a kind of section. */
function words(document: Document, kind: string): string[] {
  const kinds = new Map(document.sections.map((section) => [section.id, section.kind as string]));
  return document.blocks
    .filter((block) => block.kind === kind || kinds.get(block.sectionId) === kind)
    .map((block) => slice(document.text, block.span));
}

function codeOf(html: string): string {
  try {
    htmlReader.read(html, { file: 'page.html' });
  } catch (error) {
    if (error instanceof ClaimtraceError) return error.code;
    throw error;
  }
  return 'none';
}

describe('the text of a page', () => {
  test('collapses white space as a browser does and keeps that of pre', () => {
    const document = article('<p>  one\n  <b>two</b><i> three</i> \t four </p><pre>a\n  b</pre>');
    expect(document.text).toContain('\n\none two three four\n\n');
    expect(words(document, 'CODE')).toEqual(['a\n  b']);
  });

  test('breaks lines at br, and reads entities', () => {
    expect(article('<p>TNF&alpha; &lt; 5&nbsp;&#956;g<br>next</p>').text).toContain('TNFα < 5\u00a0μg\nnext');
  });

  test('numbers the items of lists as a browser shows them', () => {
    const document = article(
      '<ol start="5"><li>five</li><li value="9">nine<ul><li>dot</li></ul></li><li>ten</li></ol><ol reversed><li>two</li><li>one</li></ol>',
    );
    const items = document.blocks.filter((block) => block.kind === 'LIST_ITEM');
    expect(items.map((item) => [slice(document.text, item.span), item.level, item.ordinal])).toEqual([
      ['five', 1, 5],
      ['nine', 1, 9],
      ['dot', 2, undefined],
      ['ten', 1, 10],
      ['two', 1, 2],
      ['one', 1, 1],
    ]);
  });

  test('reads tables row by row, captions and quotes as such', () => {
    const document = article(
      '<figure><img src="x"><figcaption>A femur.</figcaption></figure><table><tr><th>Food</th><th>mg</th></tr><tr><td>Kale</td><td>150</td></tr></table><blockquote>So it goes.</blockquote>',
    );
    expect(words(document, 'TABLE')).toEqual(['Food\tmg', 'Kale\t150']);
    expect(words(document, 'CAPTION')).toEqual(['A femur.']);
    expect(words(document, 'QUOTE')).toEqual(['So it goes.']);
  });

  test('leaves out scripts, styles, templates and what is hidden', () => {
    const { text } = article(
      '<script>var a = "lost";</script><style>p{}</style><template><p>tmpl</p></template><p hidden>hid</p><p style="display:none">nil</p>',
    );
    expect(text.trim()).toBe(PROSE.repeat(3).trim());
  });

  test('gives superscripts, links and targets their spans', () => {
    const document = article(
      '<p id="p1">Bone loss.<sup><a href="#r12">12</a></sup> On the 5<sup>th</sup> day, see <a href="https://example.org/a">this trial</a>.</p>',
    );
    const at = (span: { start: number; end: number }) => slice(document.text, span);
    expect(document.text).toContain('Bone loss.12 On the 5th day');
    expect(document.superscripts.map(at)).toEqual(['12']);
    expect(document.links.map((link) => [at(link.span), link.href])).toEqual([
      ['12', '#r12'],
      ['this trial', 'https://example.org/a'],
    ]);
    expect(document.targets.map((target) => [target.id, at(target.span).slice(0, 9)])).toEqual([['p1', 'Bone loss']]);
  });

  test('leads back to line and column of the file, over entities and line ends', () => {
    const html = `<html>\n<body><article><p>${PROSE}</p>\n  <p>Zinc &amp; iron:\n   the &alpha;-form <b>matters</b>.</p></article></body></html>`;
    const document = read(html);
    const lines = html.split('\n');
    for (const word of ['Zinc', 'iron', 'form', 'matters']) {
      const { line, column } = locate(document.origin, document.text.indexOf(word));
      expect(lines[line - 1]!.slice(column - 1, column - 1 + word.length)).toBe(word);
    }
  });
});

describe('the parts of a page', () => {
  test('the page around the article is left out, and said so', () => {
    const document = article('', '<aside>Buy our pills</aside><footer>All rights reserved</footer>');
    expect(document.text).not.toMatch(/Home|pills|rights/);
    expect(document.leftOut).toEqual([
      { reason: 'navigation', line: 1, span: null, quote: 'Home' },
      { reason: 'aside', line: 1, span: null, quote: 'Buy our pills' },
      { reason: 'page footer', line: 1, span: null, quote: 'All rights reserved' },
    ]);
  });

  test('boxes within the article stay, as boilerplate', () => {
    const document = article(
      '<div class="newsletter-box"><p>Get our letter every week</p></div><div class="share-bar"><a href="/x">Tweet</a></div>',
    );
    expect(words(document, 'BOILERPLATE')).toEqual(['Get our letter every week', 'Tweet']);
  });

  test('a layout whose name speaks of a sidebar still holds the article', () => {
    const { text } = read(
      `<body><div class="two-col-sidebar-right"><div class="content"><p>${PROSE}</p><p>${PROSE}</p></div></div></body>`,
    );
    expect(text).toContain('Bone is rebuilt');
  });

  test('finds the article where nothing marks it, and without its neighbours', () => {
    const links = '<li><a href="/a">A story about something else</a></li>'.repeat(30);
    const document = read(
      `<body><div id="x"><ul>${links}</ul></div><div id="y">${`<p>${PROSE}</p>`.repeat(5)}</div></body>`,
    );
    expect(document.text.startsWith('Bone is rebuilt')).toBe(true);
    expect(document.text).not.toContain('something else');
  });

  test.each([
    ['with a class', '<section class="references"><ol><li id="r1">Moreno A. Bone and gut. 2019.</li></ol></section>'],
    ['with a heading', '<div><h2>References</h2><ol><li id="r1">Moreno A. Bone and gut. 2019.</li></ol></div>'],
    ['in an accordion', '<details><summary>References</summary><p>Moreno A. Bone and gut. 2019.</p></details>'],
  ])('keeps a reference list beside the article, %s', (_, list) => {
    expect(words(article('', list), 'REFERENCES')).toContain('Moreno A. Bone and gut. 2019.');
  });

  test('keeps notes beside the article that marks in it lead to', () => {
    const document = article(
      '<p>It grows.<a href="#n1">[1]</a></p>',
      '<div class="foo"><ol><li id="n1">A note on growth.</li></ol></div>',
    );
    expect(words(document, 'NOTES')).toEqual(['A note on growth.']);
    expect(document.targets.map(({ id }) => id)).toEqual(['n1']);
  });

  test('reader comments are no body, inside and beside the article', () => {
    const comments = '<ol class="comment-list"><li>My knees hurt, and calcium cured them.</li></ol>';
    for (const document of [article(comments), article('', `<div id="comments">${comments}</div>`)]) {
      expect(words(document, 'COMMENTS')).toEqual(['My knees hurt, and calcium cured them.']);
      expect(words(document, 'BODY').join(' ')).not.toContain('knees');
    }
  });
});

describe('what a page says of itself', () => {
  const page = (head: string) =>
    htmlReader.read(`<html lang="en-GB"><head>${head}</head><body><p>${PROSE}</p></body></html>`, { file: null })
      .metadata;

  test('in meta tags', () => {
    expect(
      page(
        '<meta name="citation_title" content="Gut and bone"><meta name="citation_author" content="Moreno, A"><meta name="citation_author" content="Abe, K"><meta name="citation_publication_date" content="2019/5/3"><meta name="citation_doi" content="doi:10.1000/xyz"><meta name="citation_pmid" content="12345"><meta property="og:site_name" content="The Journal"><link rel="canonical" href="https://example.org/gut">',
      ),
    ).toEqual({
      title: 'Gut and bone',
      byline: 'Moreno, A, Abe, K',
      publishedAt: '2019-05-03',
      site: 'The Journal',
      url: 'https://example.org/gut',
      doi: '10.1000/xyz',
      pmid: '12345',
      pmcid: null,
      language: 'en-GB',
    });
  });

  test('in JSON-LD, with a graph and people by their ids', () => {
    const graph = {
      '@graph': [
        { '@type': 'Person', '@id': '#a', name: 'Ana Moreno' },
        {
          '@type': ['NewsArticle'],
          headline: 'Gut and bone',
          author: { '@id': '#a' },
          datePublished: '2024-05-01T10:00:00Z',
        },
      ],
    };
    const metadata = page(
      `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(graph)}</script>`,
    );
    expect([metadata.title, metadata.byline, metadata.publishedAt]).toEqual([
      'Gut and bone',
      'Ana Moreno',
      '2024-05-01',
    ]);
  });

  test('in its title, without the site’s name', () => {
    expect(
      page('<title>Gut and bone | The Journal</title><meta property="og:site_name" content="The Journal">').title,
    ).toBe('Gut and bone');
  });
});

describe('refusals', () => {
  test('a page nested too deep, before a tree is built of it', () => {
    const before = performance.now();
    expect(codeOf('<div>'.repeat(100_000))).toBe('HTML_TOO_DEEP');
    expect(performance.now() - before).toBeLessThan(2000);
    expect(codeOf(`${'<div>'.repeat(990)}${PROSE}`)).toBe('none');
  });

  test.each(['<html><body></body></html>', '<body><nav><a href="/">Home</a></nav></body>', '<script>fill()</script>'])(
    'a page without an article: %s',
    (html) => expect(codeOf(html)).toBe('NO_ARTICLE_FOUND'),
  );
});
