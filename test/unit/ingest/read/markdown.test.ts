import { describe, expect, test } from 'vitest';
import { assembleDocument } from '../../../../ingest/assemble.ts';
import type { Document } from '../../../../ingest/document.ts';
import { markdownReader } from '../../../../ingest/read/markdown.ts';
import { locate, slice } from '../../../../schema/span.ts';
import { expectLinear } from '../../../growth.ts';

const read = (text: string): Document =>
  assembleDocument(markdownReader.read(text, { file: 'a.md' }), { articleId: 'a.md' });
const blocks = (document: Document): [string, string][] =>
  document.blocks.map((block) => [block.kind, slice(document.text, block.span)]);

const ARTICLE = `---
title: "Gut and bone"
author: Ana Moreno
date: 3 May 2024
doi: 10.1000/xyz
---

# Gut and bone

Zinc \\*may\\* lower
bone loss.<sup>1</sup> It is **safe**[^1] &amp; [cheap][shop].<!-- no text -->

> Bones
> are alive.

3. three
4. four
   - dot

| Food | mg |
|------|----|
| Kale | 150 |

\`\`\`js
let a;
\`\`\`

[shop]: https://example.org/zinc
[^1]: Moreno A. Zinc. 2019.
`;

describe('the text of Markdown', () => {
  const document = read(ARTICLE);

  test('is read block by block, without markup', () => {
    expect(blocks(document)).toEqual([
      ['HEADING', 'Gut and bone'],
      ['PARAGRAPH', 'Zinc *may* lower bone loss.1 It is safe[1] & cheap.'],
      ['QUOTE', 'Bones are alive.'],
      ['LIST_ITEM', 'three'],
      ['LIST_ITEM', 'four'],
      ['LIST_ITEM', 'dot'],
      ['TABLE', 'Food\tmg'],
      ['TABLE', 'Kale\t150'],
      ['CODE', 'let a;'],
      ['FOOTNOTE', 'Moreno A. Zinc. 2019.'],
    ]);
    expect(document.blocks.filter((block) => block.ordinal !== undefined).map((block) => block.ordinal)).toEqual([
      3, 4, 1,
    ]);
  });

  test('has the superscripts, links and footnotes', () => {
    const at = (span: { start: number; end: number }) => slice(document.text, span);
    expect(document.superscripts.map(at)).toEqual(['1']);
    expect(document.links.map((link) => [at(link.span), link.href])).toEqual([
      ['[1]', '#fn-1'],
      ['cheap', 'https://example.org/zinc'],
    ]);
    expect(document.targets.map((target) => [target.id, at(target.span)])).toEqual([['fn-1', 'Moreno A. Zinc. 2019.']]);
  });

  test('leads back to line and column, over front matter, escapes, quotes and entities', () => {
    const lines = ARTICLE.split('\n');
    for (const word of ['Zinc', 'may', 'bone loss', 'cheap', 'are alive', 'four', '150', 'let a', 'Moreno A']) {
      const { line, column } = locate(document.origin, document.text.indexOf(word));
      expect(lines[line - 1]!.slice(column - 1, column - 1 + word.length)).toBe(word);
    }
  });

  test('has the front matter as metadata', () => {
    const { title, byline, publishedAt, doi } = markdownReader.read(ARTICLE, { file: null }).metadata;
    expect([title, byline, publishedAt, doi]).toEqual(['Gut and bone', 'Ana Moreno', '2024-05-03', '10.1000/xyz']);
  });
});

test('addresses that are spelled out are links, but not in code, and not twice', () => {
  const document = read(
    'See https://example.org/a_b, [here](https://example.org/c), <https://example.org/d> or [https://example.org/e](https://example.org/f).\n\n    https://example.org/code\n',
  );
  expect(document.links.map((link) => [slice(document.text, link.span), link.href])).toEqual([
    ['https://example.org/a_b', 'https://example.org/a_b'],
    ['here', 'https://example.org/c'],
    ['https://example.org/d', 'https://example.org/d'],
    ['https://example.org/e', 'https://example.org/f'],
  ]);
});

describe('footnotes', () => {
  const document = read(`Kale helps.[^lee] Beans do not.[^ana][^lee] Nobody knows.[^gone]

[^ana]: Moreno A. Beans. 2020, after Roth.[^roth]

[^lee]: Lee B. Kale. 2019.

    It has two paragraphs.

[^idle]: Nothing leads here.
[^roth]: Roth C. Roots. 2021.
[^LEE]: Lee B. Once more.
`);
  const at = (span: { start: number; end: number }) => slice(document.text, span);

  test('are numbered in the order of their first marks; a mark without a footnote stays as written', () => {
    expect(at(document.blocks[0]!.span)).toBe('Kale helps.[1] Beans do not.[2][1] Nobody knows.[^gone]');
    expect(document.links.map((link) => [at(link.span), link.href])).toEqual([
      ['[1]', '#fn-lee'],
      ['[2]', '#fn-ana'],
      ['[1]', '#fn-lee'],
      ['[3]', '#fn-roth'],
    ]);
  });

  test('are blocks with the number of their marks, in the order of the file', () => {
    expect(document.blocks.slice(1).map((block) => [block.kind, block.ordinal, at(block.span)])).toEqual([
      ['FOOTNOTE', 2, 'Moreno A. Beans. 2020, after Roth.[3]'],
      ['FOOTNOTE', 1, 'Lee B. Kale. 2019.'],
      ['FOOTNOTE', undefined, 'It has two paragraphs.'],
      ['FOOTNOTE', undefined, 'Nothing leads here.'],
      ['FOOTNOTE', 3, 'Roth C. Roots. 2021.'],
      ['FOOTNOTE', undefined, 'Lee B. Once more.'],
    ]);
    expect(document.targets.map((target) => [target.id, at(target.span)])).toEqual([
      ['fn-ana', 'Moreno A. Beans. 2020, after Roth.[3]'],
      ['fn-lee', 'Lee B. Kale. 2019.\n\nIt has two paragraphs.'],
      ['fn-idle', 'Nothing leads here.'],
      ['fn-roth', 'Roth C. Roots. 2021.'],
    ]);
  });
});

test('a file that begins with a rule has no front matter', () => {
  expect(markdownReader.read('---\n\nOne: two.\n\n---\n\nThree.\n', { file: null }).text).toContain('Three.');
  expect(markdownReader.read('---\nOne: two.\n', { file: null }).text).toContain('One: two.');
});

test.each(['>', '[', '*a ', '`a', '<a ', '**a*', '[^1] '])('100,000 characters of %j are read in time', (piece) => {
  expectLinear((size) => {
    try {
      markdownReader.read(piece.repeat(size / piece.length), { file: null });
    } catch (error) {
      expect((error as { code?: string }).code).toBe('HTML_TOO_DEEP');
    }
  }, 100_000);
});
