import { describe, expect, test } from 'vitest';
import { entries, entry, page, pageOf, paragraphs, PROSE, reasons, sections } from './page-of.ts';

describe('an article among others', () => {
  const teaser = (n: string): string =>
    `<article class="tile"><h3><a href="/${n}">Tea and bone, part ${n}</a></h3><p>What three trials say, and what they do not.</p></article>`;

  test('is the one that is no teaser', () => {
    const { BODY } = sections(
      pageOf(
        `<article><h1>Milk and bone</h1>${paragraphs(2)}</article><div class="posts">${teaser('1')}${teaser('2')}</div>`,
      ),
    );
    expect(BODY).toEqual(['Milk and bone', PROSE[0], PROSE[1]]);
  });

  test('a single teaser within it is set aside', () => {
    const document = pageOf(`<article><h1>Milk and bone</h1>${paragraphs(4)}${teaser('1')}${paragraphs(1)}</article>`);
    expect(sections(document)['BODY']).toHaveLength(6);
    expect(reasons(document)).toEqual(['related articles']);
  });

  test('a page that lists others is read', () => {
    const { BODY } = sections(
      pageOf(`<main><h1>All letters</h1>${[1, 2, 3, 4, 5].map(String).map(teaser).join('')}</main>`),
    );
    expect(BODY).toContain('Tea and bone, part 3');
  });
});

describe('a short article with a long thread below', () => {
  const comment = (words: string): string =>
    `<li class="comment"><article class="comment-body"><p>${words}</p></article></li>`;
  const thread = `<div id="comments"><ol class="comment-list">${[...PROSE, ...PROSE, ...PROSE].map(comment).join('')}</ol></div>`;

  test.each([
    ['of a paragraph', `<div class="post"><h1>Milk and bone</h1><p>${PROSE[0]}</p></div>${thread}`],
    ['within what holds both', `<div class="post"><h1>Milk and bone</h1><p>${PROSE[0]}</p>${thread}</div>`],
    ['of a line', `<article><h1>Milk and bone</h1><p>Milk keeps the bone of the hip.</p></article>${thread}`],
  ])('%s is the article', (_, body) => {
    const { BODY, COMMENTS } = sections(pageOf(body));
    expect(BODY!.join(' ')).toMatch(/Calcium leaves the bone|Milk keeps the bone/);
    expect(BODY!.join(' ')).not.toContain(PROSE[1]);
    expect(COMMENTS).toContain(PROSE[1]);
  });
});

describe('references are kept wherever they stand', () => {
  const list = `<ol>${entries(3)}</ol>`;
  test.each([
    ['the footer of the article', '', `<footer><h2>Sources</h2>${list}<p>Tags: <a href="/m">milk</a></p></footer>`],
    ['an aside', '', `<aside><h3>References</h3><ul>${entries(3)}</ul></aside>`],
    ['a part named after the frame', '', `<div class="sidebar"><p>References</p>${list}</div>`],
    ['a part of the footer by its name', '', `<footer><div class="references">${list}</div></footer>`],
    ['the footer of the page', `<footer class="post-footer"><h4>Sources</h4>${list}</footer>`, ''],
    ['what a click unfolds', '', `<details><summary>View all sources (3)</summary>${list}</details>`],
    ['what a click unfolds below the article', `<div><details><summary>3 Sources</summary>${list}</details></div>`, ''],
    [
      'a paragraph under a bold line',
      '',
      `<p><strong>References:</strong><br>${[0, 1, 2].map((n) => `${n + 1}. ${entry(n)}`).join('<br>')}</p>`,
    ],
    [
      'a list below what tells how they were chosen',
      '',
      `<div><h4>Sources</h4><div>${'We read the trials themselves, and leave out what was paid for by those who sell milk, cheese or pills. '.repeat(4)}</div><ul>${entries(3)}</ul></div>`,
    ],
  ])('%s', (_, around, inner) => {
    const document = pageOf(`<article><h1>Milk and bone</h1>${paragraphs(4)}${inner}</article>${around}`);
    const { REFERENCES, BODY } = sections(document);
    for (const n of [0, 1, 2]) expect(REFERENCES!.join('\n')).toContain(entry(n));
    expect(BODY).toHaveLength(5);
  });

  test('and end where their own part ends', () => {
    const part = (title: string, inner: string): string =>
      `<div class="item"><h2><button>${title}</button></h2><div class="collapse">${inner}</div></div>`;
    const { BODY, REFERENCES } = sections(
      pageOf(
        `<article><h1>Milk and bone</h1>${paragraphs(3)}${part('Symptoms', `<p>${PROSE[0]}</p>`)}${part('References', `<ul>${entries(2)}</ul>`)}<div class="tabs"><p>${PROSE[1]}</p></div></article>`,
      ),
    );
    expect(REFERENCES).toEqual(['References', entry(0), entry(1)]);
    expect(BODY!.at(-1)).toBe(PROSE[1]);
  });

  test('a list that marks in the text lead to, in a footer without a heading', () => {
    const { NOTES } = sections(
      pageOf(
        `<article><h1>Milk and bone</h1>${paragraphs(3)}<p>Milk keeps bone at the hip.<sup><a href="#f1">1</a></sup></p><footer><ol><li id="f1">Counted from the first scan.</li></ol></footer></article>`,
      ),
    );
    expect(NOTES).toEqual(['Counted from the first scan.']);
  });

  test('titles that lead to publications are entries', () => {
    const titled = ['https://doi.org/10.1000/bone.1', 'https://pubmed.ncbi.nlm.nih.gov/1234567/']
      .map((href, n) => `<li><a href="${href}">Milk and the hip, part ${n}</a></li>`)
      .join('');
    for (const list of [`<h4>Citations</h4><ul>${titled}</ul>`, `<div><h4>Sources</h4><ul>${titled}</ul></div>`]) {
      const { REFERENCES, BODY } = sections(page(`${list}<p>${PROSE[1]}</p>`));
      expect(REFERENCES).toHaveLength(3);
      expect(BODY).toHaveLength(7);
    }
    const { REFERENCES } = sections(
      page('<h4>Sources</h4><ul><li><a href="/kale">Kale in winter and spring</a></li></ul>'),
    );
    expect(REFERENCES).toBeUndefined();
  });

  test('but sources of other things are no references', () => {
    const { BODY } = sections(
      page(
        '<div><h2>Sources</h2><p>Most calcium comes from milk and greens, and a little from hard water.</p><ul><li>Kale</li><li>Yogurt</li></ul></div>',
      ),
    );
    expect(BODY).toEqual(expect.arrayContaining(['Sources', 'Kale', 'Yogurt']));
  });
});

describe('what is said twice', () => {
  const quote = PROSE[1]!.slice(0, 60);

  test('a quote pulled out of the text, whatever holds it', () => {
    for (const box of [
      `<blockquote><p>“${quote}”</p></blockquote>`,
      `<div class="story-pull-quote">${quote}</div>`,
      `<figure class="wp-block-pullquote"><blockquote>${quote}</blockquote></figure>`,
    ]) {
      expect(reasons(page(box))).toEqual(['pull quote']);
    }
    expect(reasons(page('<blockquote>The hip gains most from a glass a day.</blockquote>'))).toEqual([]);
  });

  test('a note at its mark that stands at the end, too', () => {
    const note = 'Counted from the day of the first scan';
    const marked = (rest: string): string =>
      `<p>The women were followed for two years<sup><a href="#n1">1</a></sup><span class="sidenote">${note}</span> and scanned twice.</p>${rest}`;
    const list = `<div class="footnotes"><ol><li id="n1">${note}</li></ol></div>`;
    expect(sections(page(marked(list)))['BODY']).toContain('The women were followed for two years1 and scanned twice.');
    expect(page(marked('')).text).toContain(note);
    expect(sections(page(marked(`<aside>${list}</aside>`)))['NOTES']).toEqual([note]);
  });
});

describe('pages laid out by hand', () => {
  test('two line breaks part paragraphs, and long cells are no data', () => {
    const document = pageOf(
      `<table><tr><td><a href="/">Home</a></td><td>${PROSE.join('<br><br>')}<br> <br>${PROSE.join(' ').repeat(2)}<br><br><b>References</b><br>${entry(0)}<br>${entry(1)}</td></tr></table>`,
    );
    const { BODY, REFERENCES } = sections(document);
    expect(BODY!.slice(0, 3)).toEqual(PROSE);
    expect(REFERENCES).toEqual(['References', `${entry(0)}\n${entry(1)}`]);
  });
});

describe('names that sites and their tools give to parts', () => {
  test.each([
    ['reader comments', 'wpd-thread-list'],
    ['reader comments', 'giscus'],
    ['share bar', 'heateor_sss_sharing_container'],
    ['share bar', 'a2a_kit'],
    ['newsletter box', 'ml-form-embedContainer'],
    ['newsletter box', 'formkit-form'],
    ['author box', 'saboxplugin-wrap'],
    ['author box', 'pp-author-boxes-wrapper'],
    ['cookie banner', 'CybotCookiebotDialog'],
    ['cookie banner', 'cky-consent-container'],
    ['advertisement', 'google-auto-placed'],
    ['advertisement', 'kg-product-card'],
    ['feedback box', 'kk-star-ratings'],
    ['disclosure', 'medical-disclaimer-box'],
  ])('%s: %s', (reason, name) => {
    expect(reasons(page(`<div class="${name}"><p>A glass of milk stands on the table.</p></div>`))).toEqual([reason]);
  });

  test.each(['wp-block-query', 'et_pb_blog_0', 'summary-item-list', 'kg-bookmark-card', 'elementor-posts'])(
    'related articles: %s',
    (name) => {
      const cards = `<p><a href="/tea">Tea and bone in the north</a></p><p>${PROSE[2]}</p>`;
      expect(reasons(page(`<div class="${name}">${cards}</div>`))).toEqual(['related articles']);
      expect(reasons(page(`<div class="${name}"><p>${PROSE[2]!.replace('Vitamin', 'Hormone')}</p></div>`))).toEqual([]);
    },
  );

  test('but not to what lacks or is filed under them', () => {
    for (const name of ['site has-newsletter no-sidebar', 'post-7 post type-post category-cookies tag-social hentry']) {
      const document = pageOf(
        `<div><div class="${name}"><h1>Milk and bone</h1>${paragraphs(3)}</div></div><div><div>${paragraphs(3)}</div></div>`,
      );
      expect(sections(document)['BODY']).toContain('Milk and bone');
      expect(sections(document)['BOILERPLATE']).toBeUndefined();
    }
  });
});

test('a box that asks for an address of mail is told by its field, whatever it is called', () => {
  const asks = (inner: string): string =>
    `<div class="x1"><h3>One letter a week</h3><div><p>What we read about bones, on Fridays.</p></div><div>${inner}</div></div>`;
  expect(reasons(page(asks('<form><input type="email"><button>Go</button></form>')))).toEqual(['newsletter box']);
  expect(reasons(page(asks('<form><input name="query"></form>')))).toEqual([]);
  const whole = pageOf(`<div class="x1"><h2>Milk and bone</h2>${paragraphs(2)}<form><input name="email"></form></div>`);
  expect(sections(whole)['BODY']).toContain(PROSE[0]);
});

test('headings and lists between parts of an article are read with them', () => {
  const document = pageOf(
    `<div class="all"><div class="lead"><div>${paragraphs(8)}</div></div><h2>Signs</h2><ul><li>A stoop</li><li>A loss of height</li></ul><div class="rest"><div>${paragraphs(3)}</div></div><div><a href="/a">Home</a></div></div>`,
  );
  expect(sections(document)['BODY']).toEqual(expect.arrayContaining(['Signs', 'A stoop', 'A loss of height']));
});

test('sections of an article, each wrapped in boxes of its own, are read together', () => {
  const part = (inner: string): string => `<div class="part"><div><div class="part-inner">${inner}</div></div></div>`;
  const document = pageOf(
    `<div class="top"><a href="/">Home</a></div><div class="all">${part(paragraphs(2))}${part(paragraphs(8))}${part(`<h2>Signs</h2><ul><li>A loss of height, or a stoop</li><li>A bone that breaks at a small fall</li></ul>`)}${part(paragraphs(1))}</div><div class="shop"><p><a href="/milk">Milk</a> $4</p></div>`,
  );
  const { BODY } = sections(document);
  expect(BODY).toHaveLength(14);
  expect(reasons(document)).toEqual(['outside of the article', 'outside of the article']);
});
