import { describe, expect, test } from 'vitest';
import { pageOf, paragraphs, PROSE, reasons, sections } from './page-of.ts';

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
