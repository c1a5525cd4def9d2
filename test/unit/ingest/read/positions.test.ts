import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleDocument } from '../../../../ingest/assemble.ts';
import { readerOf } from '../../../../ingest/read/index.ts';
import type { Format } from '../../../../schema/model.ts';
import { ClaimtraceError } from '../../../../schema/errors.ts';
import { contains, locate } from '../../../../schema/span.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Zinc &amp; bone</title></head>
<body><nav><a href="/">Home</a></nav><article><h1 id="top">Zinc &amp; bone</h1>
<p>Mice kept bone.<sup><a href="#r1">1</a></sup> It is so, in women and in men, who took it for a year.<br>Next</p>
<ol start="3"><li>one<ul><li>two</li></ul></li><li>three</li></ol><pre> a
 b</pre><table><tr><td>x</td><td>y</td></tr></table><blockquote>Quote &ldquo;this&rdquo;.</blockquote></article>
<section class="references"><ol><li id="r1">Moreno A. Zinc. 2019.</li></ol></section>
<div id="comments"><p>I took it, and it helped.</p></div></body></html>`;
const ARTICLE = `<?xml version="1.0"?><!DOCTYPE article [<!ENTITY a "b">]>
<article xml:lang="en"><front><article-meta><title-group><article-title>Zinc &amp; bone</article-title></title-group></article-meta></front>
<body><sec id="s"><title>Mice</title><p>Mice kept bone <fig id="f"><label>Figure 1</label><caption><p>Mice.</p></caption></fig>
[<xref ref-type="bibr" rid="r1">1</xref>–<xref ref-type="bibr" rid="r2">2</xref>], x&#x00b2;.<sup>3</sup> So they say.</p>
<list list-type="order"><list-item><p>one</p></list-item></list><table-wrap><table><tr><td>x</td><td>y</td></tr></table></table-wrap></sec></body>
<back><app-group><ref-list><title>Sources</title><ref id="r1"><element-citation><name><surname>Moreno</surname><given-names>A</given-names></name>
<article-title>Zinc</article-title><year>2019</year></element-citation></ref><ref id="r2"><mixed-citation>Roe A. Bone. 2001.</mixed-citation></ref></ref-list></app-group></back></article>`;
const NOTE = `---\ntitle: Zinc\n---\n# Zinc\n\nMice *kept* bone[^1] &amp; [more](x).\n\n- one\n  - two\n\n> quote\n> more\n\n|a|b|\n|-|-|\n|c|d|\n\n[^1]: Moreno A.\n`;
const PLAIN =
  'How Zinc Helps\n\nMice kept bone.(1) Women did, too.\n\n  1. one\n     more\n  • two\n\nReferences\n1. Moreno A. Zinc. 2019.\n\nLeave a Reply\n\nI took it.\n';
const PIECES = [
  '<',
  '>',
  '<p>',
  '</p>',
  '<b>',
  '</li>',
  '&amp;',
  '&',
  '"',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '*',
  '[^1]',
  '\u200b',
  '\u202e',
  '<!--',
  '-->',
  '<script>',
  '\t',
  ' ',
  '<table>',
  '<sup>',
  '😀',
  'e\u0301',
];

/** A text with some of its pieces cut out, doubled or replaced. */
const edited = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(30), fc.constantFrom('', ...PIECES)), { maxLength: 6 })
    .map((edits) => edits.reduce((now, [at, cut, piece]) => now.slice(0, at) + piece + now.slice(at + cut), text));

describe.each<[Format, string]>([
  ['html', PAGE],
  ['jats', ARTICLE],
  ['markdown', NOTE],
  ['text', PLAIN],
])('%s, however it is damaged', (format, whole) => {
  test('has its blocks in order, its sentences in blocks, and each place in the file', () => {
    fc.assert(
      fc.property(edited(whole), (source) => {
        let document;
        try {
          document = assembleDocument(readerOf(format).read(source, { file: null }), { articleId: 'a' });
        } catch (error) {
          expect(error).toBeInstanceOf(ClaimtraceError);
          return;
        }
        const { text, blocks, sentences, sections, links, superscripts, targets, origin } = document;
        let at = 0;
        for (const { span } of blocks) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        at = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(blocks.some(({ span }) => contains(span, sentence))).toBe(true);
          at = sentence.end;
        }
        const ids = new Map(sections.map((section) => [section.id, section]));
        for (const block of blocks) expect(contains(ids.get(block.sectionId)!.span, block.span)).toBe(true);
        for (const span of [
          ...links.map((link) => link.span),
          ...superscripts,
          ...targets.map((target) => target.span),
        ]) {
          expect(contains({ start: 0, end: text.length }, span)).toBe(true);
        }
        origin.reduce((before, [offset]) => (expect(offset).toBeGreaterThan(before), offset), -1);
        const lines = source.split('\n');
        for (const { kind, span } of blocks) {
          const { line, column } = locate(origin, span.start);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
          const first = text[span.start]!;
          const there = lines[line - 1]![column - 1];
          // JATS leaves it to who shows it to name acknowledgements: such a heading is placed where its part begins.
          const isGiven = format === 'jats' && kind === 'HEADING' && there === '<';
          if (/[a-z]/i.test(first) && !isGiven) expect(there).toBe(first);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('acknowledgements without a title are named where they begin', () => {
  const source = ARTICLE.replace('</app-group>', '</app-group><ack><p>We thank Roe.</p></ack>');
  const { text, blocks, origin } = readerOf('jats').read(source, { file: null });
  const named = blocks.find(({ span }) => text.slice(span.start, span.end) === 'Acknowledgements');
  const { line, column } = locate(origin, named!.span.start);
  expect(source.split('\n')[line - 1]!.slice(column - 1)).toMatch(/^<ack>/);
});

test('text behind a tag that is cut off at an ampersand is found where it stands', () => {
  const source = '<article><p>Mice kept bone for a year.</p></div &</i>zinc &amp; that</article>';
  const { text, blocks, origin } = readerOf('html').read(source, { file: null });
  const { column } = locate(origin, blocks.at(-1)!.span.start);
  expect(text.slice(blocks.at(-1)!.span.start)).toBe('zinc & that');
  expect(source.slice(column - 1)).toMatch(/^zinc/);
});
