import { describe, expect, test } from 'vitest';
import { locate } from '../../../../schema/span.ts';
import { page, paragraphs, PROSE, read, reasons, sections } from './page-of.ts';

describe('what a click unfolds belongs to the article', () => {
  test.each([
    ['an answer', '<h3><button aria-expanded="false">Is milk enough?</button></h3><div class="faq-answer" hidden>'],
    ['a panel', '<h3><button>Is milk enough?</button></h3><div class="accordion__panel" style="display: none">'],
    ['a tab', '<h3>Is milk enough?</h3><div role="tabpanel" hidden>'],
  ])('%s', (_, opening) => {
    const { BODY } = sections(
      page(`${opening}<p>Milk alone does not mend a bone that is loaded too little.</p></div>`),
    );
    expect(BODY).toContain('Is milk enough?');
    expect(BODY).toContain('Milk alone does not mend a bone that is loaded too little.');
  });

  test('a reference list in a tab that is closed', () => {
    const list = '<ol><li>Moreno A. Milk and the hip. Bone. 2019;12:3-9.</li></ol>';
    for (const tab of [
      `<div class="tab-pane" id="references" hidden>`,
      `<div class="references" style="display:none">`,
    ]) {
      expect(sections(page('', `${tab}${list}</div>`))['REFERENCES']).toContain(
        'Moreno A. Milk and the hip. Bone. 2019;12:3-9.',
      );
    }
  });

  test('a page that shows itself once it has loaded, and a part in a shadow tree', () => {
    const html = `<html><body><main style="visibility: hidden">${paragraphs(6)}<div><template shadowrootmode="open"><p>Bone sends word to the kidney.</p></template></div></main></body></html>`;
    expect(sections(read(html))['BODY']).toHaveLength(7);
  });

  test('but not what is hidden for good', () => {
    const { text } = page('<div hidden><p>Old wording of the page.</p></div><nav class="collapse" hidden>Menu</nav>');
    expect(text).not.toMatch(/Old wording|Menu/);
  });

  test('a word that is a button stays in its sentence, a button of its own does not', () => {
    const { text } = page(
      '<p>Cells called <span><button>osteoclasts</button></span> break bone down.</p><p><button>Print</button></p>',
    );
    expect(text).toContain('Cells called osteoclasts break bone down.');
    expect(text).not.toContain('Print');
  });
});

describe('boxes', () => {
  test.each([
    ['takeaways', '<aside class="key-takeaways"><ul><li>Milk keeps bone at the hip.</li></ul></aside>'],
    [
      'a box of prose',
      `<aside><p>Milk keeps bone at the hip. ${PROSE[0]!.replace('Calcium', 'Phosphate')}</p></aside>`,
    ],
    ['a panel by its name', '<div class="callout-box"><p>Milk keeps bone at the hip.</p></div>'],
  ])('%s are read', (_, box) => {
    expect(sections(page(box))['BODY']!.join(' ')).toContain('Milk keeps bone at the hip.');
  });

  test('a quote pulled out of the text is not read twice', () => {
    const document = page(`<aside>“${PROSE[1]}”</aside>`);
    expect(reasons(document)).toEqual(['aside']);
  });

  test.each([
    ['author box', '<div class="medically-reviewed"><p>Medically reviewed by Jo Adeyemi, RD</p></div>'],
    ['author box', '<p>Ada Moreno is a dietitian in Leeds who has written on bone for ten years.</p>'],
    ['advertisement', '<div class="ad-slot" id="adSlot3"><span>Advertisement</span></div>'],
    ['related articles', '<div class="related-articles"><a href="/tea">Tea and bone</a></div>'],
    ['related articles', '<a class="tile" href="/tea"><h4>Tea and bone</h4><p>What three trials say.</p></a>'],
    ['newsletter box', '<div class="newsletterSignup"><p>Get one letter a week.</p></div>'],
    ['share bar', '<div class="postShareBar"><span>Send to a friend</span></div>'],
    ['cookie banner', '<div id="onetrust-banner-sdk"><p>We keep crumbs of your visit.</p></div>'],
    ['feedback box', '<div class="was-this-helpful"><p>Did this page help you?</p></div>'],
    ['reader comments', '<div id="comments"><div class="comment">I drink milk and my hip is fine.</div></div>'],
  ])('%s is told and left out: %s', (reason, box) => {
    const document = page(box);
    const words = sections(document);
    expect(words['BODY']).toHaveLength(6);
    const [left] = document.leftOut;
    expect(left).toMatchObject({ reason, line: locate(document.origin, left!.span!.start).line });
    expect(document.text.slice(left!.span!.start)).toMatch(new RegExp(`^${left!.quote.slice(0, 10)}`));
  });

  test('cards alike, each under a title that is a link, are set aside in the middle of a text', () => {
    const card = (n: string) =>
      `<div class="x"><h3><a href="/${n}">Tea and bone, part ${n}</a></h3><p>What trials say.</p></div>`;
    const document = page(`<div>${['one', 'two', 'three'].map(card).join('')}</div>`);
    expect(reasons(document)).toEqual(['related articles']);
    expect(sections(document)['BODY']).toHaveLength(6);
  });

  test('a formula that is a picture is read as it was typed, another picture is not', () => {
    const { text } = page(
      '<p>Loss follows <img alt="\\frac{a}{b}">.</p><p>See <img alt="A glass of milk">.</p><p>So <img aria-hidden="true" alt="\\beta"> too.</p><p>And <math alttext="E=mc^2"><mi>E</mi></math>.</p>',
    );
    expect(text).toContain('Loss follows \\frac{a}{b}.');
    expect(text).toContain('See .');
    expect(text).toContain('So too.');
    expect(text).toContain('And E=mc^2.');
  });

  test('where an article appeared before is said beside it', () => {
    const document = page('<p>This article originally appeared in a journal for cooks.</p>');
    expect(reasons(document)).toEqual(['publication note']);
  });

  test('a sentence about the terms of others is no disclosure', () => {
    const said =
      'A survey of 900 patients found that nine in ten had never read the privacy policy of the app that held their bone scans, and that most did not know who else could see them.';
    expect(sections(page(`<p>${said}</p><p>By signing you accept our privacy policy.</p>`))['BODY']).toContain(said);
  });

  test('sections named after their heading are no boxes', () => {
    const { BODY } = sections(
      page('<section id="feedback-loops"><h2>Feedback loops</h2><p>Bone sends word to the kidney.</p></section>'),
    );
    expect(BODY).toContain('Bone sends word to the kidney.');
  });

  test('a long text in a box is read whatever the box is called', () => {
    expect(sections(page(`<div class="promo">${paragraphs(18)}</div>`))['BODY']!.length).toBeGreaterThan(20);
  });
});

describe('the edges of an article', () => {
  test('dates, names and rubrics above the text are set aside, a lead is not', () => {
    const document = read(
      `<html><head><title>Milk and bone | Site</title></head><body><div class="story"><p>Nutrition</p><h1>Milk and bone</h1><p>3 May 2024 · 5 min read</p><p>Ada Moreno, Dietitian, and Jo Adeyemi, Editor, Site Press</p><p>Why the hip gains most from a glass a day, and the spine the least of all.</p>${paragraphs(4)}</div></body></html>`,
    );
    const words = sections(document);
    expect(words['BOILERPLATE']).toEqual([
      'Nutrition',
      '3 May 2024 · 5 min read',
      'Ada Moreno, Dietitian, and Jo Adeyemi, Editor, Site Press',
    ]);
    expect(words['BODY']!.slice(0, 2)).toEqual([
      'Milk and bone',
      'Why the hip gains most from a glass a day, and the spine the least of all.',
    ]);
  });

  test('title and lead that stand outside of the article are read', () => {
    const document = read(
      `<html><head><title>Milk and bone | Site</title></head><body><header class="top"><h1>Milk and bone</h1><p>The hip gains most from a glass of milk a day, and the spine least.</p><nav><a href="/">Home</a></nav></header><div class="wrap"><div class="text">${paragraphs(8)}</div></div></body></html>`,
    );
    expect(sections(document)['BODY']!.slice(0, 2)).toEqual([
      'Milk and bone',
      'The hip gains most from a glass of milk a day, and the spine least.',
    ]);
  });

  test('the heading of the site is no title', () => {
    const document = read(
      `<html><head><title>Milk and bone</title></head><body><h1>Health Centre</h1><div><div class="text">${paragraphs(8)}</div></div></body></html>`,
    );
    expect(document.text).not.toContain('Health Centre');
  });

  test('lists of links that say something, or that a line leads to, are read', () => {
    const items = (rest: string) =>
      ['one', 'two', 'three', 'four']
        .map((n) => `<li><a href="/${n}">The longest trial number ${n}</a>${rest}</li>`)
        .join('');
    const said = ' found that women who drank milk kept more bone at the hip than others.';
    expect(sections(page(`<ul>${items(said)}</ul>`))['BODY']).toHaveLength(10);
    expect(sections(page(`<p>The trials were:</p><ul>${items('')}</ul>`))['BODY']).toHaveLength(11);
    expect(sections(page(`<ul>${items('')}</ul>`))['BODY']).toHaveLength(6);
  });
});

test('where a page is a thread, the first post is the article and the others are comments', () => {
  const post = (words: string) =>
    `<div class="post comment"><h3>ada</h3><div class="comment-body"><p>${words}</p></div></div>`;
  const words = sections(read(`<html><body><div class="thread">${PROSE.map(post).join('')}</div></body></html>`));
  expect(words['BODY']).toEqual([PROSE[0]]);
  expect(words['COMMENTS']).toEqual(expect.arrayContaining(PROSE.slice(1)));
});
