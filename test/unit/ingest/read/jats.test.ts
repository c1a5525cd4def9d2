import { describe, expect, test } from 'vitest';
import { extract } from '../../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../../ingest/vocabulary.ts';
import { locate } from '../../../../schema/span.ts';
import type { Extraction } from '../../../../schema/model.ts';
import { expectLinear } from '../../../growth.ts';

const vocabulary = loadVocabulary();
const read = (xml: string): Extraction =>
  extract({ file: 'a.xml', bytes: new TextEncoder().encode(xml) }, { vocabulary });

const FRONT = `<front><journal-meta><journal-title-group><journal-title>Journal of Broth</journal-title></journal-title-group></journal-meta>
<article-meta><article-id pub-id-type="pmid">123456</article-id><article-id pub-id-type="pmc">7654321</article-id>
<article-id pub-id-type="doi">10.1234/Broth.1</article-id>
<title-group><article-title>Broth and <italic>bone</italic><xref ref-type="fn" rid="n1">*</xref></article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Vos</surname><given-names>Anna B.</given-names></name></contrib>
<contrib contrib-type="author"><collab>The Broth Group</collab></contrib>
<contrib contrib-type="editor"><name><surname>Nobody</surname><given-names>X</given-names></name></contrib></contrib-group>
<pub-date pub-type="ppub"><year>2020</year></pub-date><pub-date pub-type="epub"><day>3</day><month>2</month><year>2019</year></pub-date>
<abstract><p>Broth has collagen.</p></abstract></article-meta></front>`;

const journal = (n: number): string =>
  `<ref id="B${n}"><element-citation publication-type="journal"><person-group person-group-type="author"><name><surname>Author</surname><given-names>N</given-names></name></person-group><article-title>Finding number ${n} of many</article-title><source>Bone</source><year>${2000 + n}</year><volume>${n}</volume><fpage>10</fpage><lpage>19</lpage><pub-id pub-id-type="doi">10.1000/bone.${n}</pub-id><pub-id pub-id-type="pmid">100${n}</pub-id></element-citation></ref>`;
const list = (count: number): string =>
  `<ref-list><title>References</title>${Array.from({ length: count }, (_, i) => journal(i + 1)).join('\n')}</ref-list>`;
const x = (rid: string, text = rid.slice(1)): string => `<xref ref-type="bibr" rid="${rid}">${text}</xref>`;
const article = (body: string, back = list(12)): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE article PUBLIC "-//NLM//DTD JATS 1.2//EN" "https://example.org/never-fetched.dtd">\n<article xml:lang="en">${FRONT}<body>${body}</body><back>${back}</back></article>`;
const sec = (...paragraphs: string[]): string =>
  `<sec><title>Results</title>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</sec>`;
const markers = (e: Extraction) =>
  e.citations.map(({ marker, style, labels }) => ({ marker, style, labels: labels.join() }));
const sectionsOf = (e: Extraction) =>
  e.sections.map(({ kind, span }) => [kind, e.text.slice(span.start, span.end)] as const);

describe('what the front says', () => {
  test('ids, title without its mark, authors, the day it came out, journal and language', () => {
    expect(read(article(sec('Bone is alive.'))).article).toMatchObject({
      format: 'jats',
      id: '10.1234/broth.1',
      doi: '10.1234/broth.1',
      pmid: '123456',
      pmcid: 'PMC7654321',
      title: 'Broth and bone',
      byline: 'Anna B. Vos, The Broth Group',
      publishedAt: '2019-02-03',
      site: 'Journal of Broth',
      language: 'en',
    });
  });
});

describe('citations', () => {
  test.each([
    [`Bone is lost [${x('B1')}].`, [{ marker: '[1]', style: 'NUMERIC', labels: '1' }]],
    [`Bone is lost [${x('B1')},${x('B3')}].`, [{ marker: '[1,3]', style: 'NUMERIC', labels: '1,3' }]],
    [`Bone is lost [${x('B3')}–${x('B6')}].`, [{ marker: '[3–6]', style: 'NUMERIC', labels: '3,4,5,6' }]],
    [`Bone is lost ${x('B3', '[3]')}–${x('B6', '[6]')}.`, [{ marker: '[3]–[6]', style: 'NUMERIC', labels: '3,4,5,6' }]],
    [`Bone is lost [${x('B2')}, 4, ${x('B6')}].`, [{ marker: '[2, 4, 6]', style: 'NUMERIC', labels: '2,4,6' }]],
    [`Bone is lost [${x('B2', '2–4')}].`, [{ marker: '[2–4]', style: 'NUMERIC', labels: '2,3,4' }]],
    [`Bone is lost [${x('B2 B3 B4', '2-4')}].`, [{ marker: '[2-4]', style: 'NUMERIC', labels: '2,3,4' }]],
    [
      `Bone is lost.<sup>${x('B3')}–${x('B5')}</sup> It is.`,
      [{ marker: '3–5', style: 'SUPERSCRIPT', labels: '3,4,5' }],
    ],
    [`Bone is lost.${x('B3', '<sup>3</sup>')} It is.`, [{ marker: '3', style: 'SUPERSCRIPT', labels: '3' }]],
    [
      `Bone is lost (${x('B1', 'Author 2001')}; ${x('B2', 'Author, 2002')}).`,
      [{ marker: '(Author 2001; Author, 2002)', style: 'AUTHOR_YEAR', labels: 'Author, 2001,Author, 2002' }],
    ],
    [`Bone is lost [${x('B99')}].`, [{ marker: '[99]', style: 'NUMERIC', labels: '99' }]],
  ])('%s', (sentence, expected) => {
    expect(markers(read(article(sec(sentence))))).toEqual(expected);
  });

  test('what is marked up leads where it says, whatever the numbers say', () => {
    const e = read(article(sec(`Bone is lost [${x('B5', '1')}].`)));
    expect(e.references.find(({ id }) => id === e.citations[0]!.references[0])!.title).toBe('Finding number 5 of many');
  });

  test('references to figures, tables and footnotes, powers and counts are none', () => {
    const e = read(
      article(
        sec(
          `Mice of 20 m<sup>2</sup> lose bone (<xref ref-type="fig" rid="F1">1</xref>) [${x('B1')}], by 10<sup>3</sup> (2).`,
        ),
      ),
    );
    expect(markers(e)).toEqual([{ marker: '[1]', style: 'NUMERIC', labels: '1' }]);
  });

  test('links to works are citations, those to programs, data and the article itself none', () => {
    const link = (href: string, words = href): string => `<ext-link xlink:href="${href}">${words}</ext-link>`;
    const e = read(
      article(
        sec(
          `Bone is lost [${x('B1')}], as ${link('https://example.org/news/bone', 'one report')} has it.`,
          `Counts were made with the Counter software (${link('http://counter.example.net/v2/start')}).`,
          `More is in ${link('https://doi.org/10.1234/broth.1.s001', 'Table S1')}.`,
        ),
      ),
    );
    expect(markers(e).map(({ marker }) => marker)).toEqual(['[1]', 'one report']);
    expect(e.diagnostics.map(({ code }) => code)).toEqual(['LINK_NOT_A_SOURCE', 'LINK_NOT_A_SOURCE']);
  });

  test('in captions and tables, too', () => {
    const e = read(
      article(
        `<sec><title>Results</title><fig id="F1"><label>Figure 1</label><caption><p>Bone after ${x('B1', '[1]')}.</p></caption></fig><table-wrap><table><tr><td>a</td><td>${x('B2', '[2]')}</td></tr></table></table-wrap></sec>`,
      ),
    );
    expect(e.citations.map(({ labels }) => labels.join())).toEqual(['1', '2']);
  });
});

describe('references', () => {
  test('fields come from the markup, the text is the entry, without its label', () => {
    const { references, sources } = read(article(sec(`Bone [${x('B1')}].`), list(1)));
    expect(references[0]).toMatchObject({
      label: '1',
      raw: 'Author N. Finding number 1 of many. Bone. 2001;1:10–19. doi:10.1000/bone.1. PMID: 1001.',
      title: 'Finding number 1 of many',
      authors: ['Author N'],
      year: 2001,
      containerTitle: 'Bone',
      type: 'article-journal',
      identifiers: ['doi:10.1000/bone.1', 'pmid:1001'],
    });
    expect(sources[0]).toMatchObject({ doi: '10.1000/bone.1', pmid: '1001' });
  });

  test('an unstructured entry is read by its words, a mixed one by its markup', () => {
    const { references } = read(
      article(
        sec(`Bone [${x('B1')}].`),
        `<ref-list><ref id="B1"><label>1.</label><mixed-citation>Roe A, Doe B. On marrow. J Bone. 2011;3:1-9.</mixed-citation></ref>
<ref id="B2"><label>2.</label><mixed-citation publication-type="book"><string-name><surname>Low</surname> <given-names>C</given-names></string-name>. <source>The marrow book</source>. <publisher-name>Press</publisher-name>; <year>1999</year>. <pub-id pub-id-type="pmid">77777</pub-id></mixed-citation></ref></ref-list>`,
      ),
    );
    expect(references.map(({ label, title, authors, year }) => ({ label, title, authors, year }))).toEqual([
      { label: '1', title: 'On marrow', authors: ['Roe A', 'Doe B'], year: 2011 },
      { label: '2', title: 'The marrow book', authors: ['Low C'], year: 1999 },
    ]);
    expect(references[1]!.identifiers).toEqual(['pmid:77777']);
  });

  test('names and fields that nothing sets apart do not run together', () => {
    const name = (surname: string): string => `<name><surname>${surname}</surname><given-names>A</given-names></name>`;
    const { references } = read(
      article(
        sec(`Bone [${x('B1')}].`),
        `<ref-list><ref id="B1"><mixed-citation>${name('Roe')}${name('Doe')}<etal/> (in press) <article-title>On marrow</article-title><source>Bone</source></mixed-citation></ref><ref id="B2"><mixed-citation>${name('Low')}, ${name('Ito')}. <article-title>On bone.</article-title></mixed-citation></ref></ref-list>`,
      ),
    );
    expect(references.map(({ raw }) => raw)).toEqual([
      'Roe A, Doe A, et al (in press) On marrow Bone',
      'Low A, Ito A. On bone.',
    ]);
  });

  test('several works of one entry are entries of their own, all cited by its marker', () => {
    const works = ['a', 'b'].map(
      (s) => `<mixed-citation><label>${s}</label>Roe ${s.toUpperCase()}. Work ${s}. Bone. 2001;1:1.</mixed-citation>`,
    );
    const e = read(
      article(sec(`Bone [${x('B1')}].`), `<ref-list><ref id="B1"><label>1</label>${works.join('')}</ref></ref-list>`),
    );
    expect(e.references.map(({ label }) => label)).toEqual(['1a', '1b']);
    expect(e.citations[0]!.references).toHaveLength(2);
  });
});

describe('the text', () => {
  test('figures, tables, notes and letters have sections of their own, what floats waits for the paragraph', () => {
    const e = read(
      article(
        `<sec><title>Results</title><p>Bone <fig id="F1"><label>Figure 1</label><caption><title>Mice.</title><p>All of them.</p></caption></fig>is lost.</p></sec>`,
        '<ack><p>We thank the cook.</p></ack>',
      ).replace('</back>', '</back><sub-article article-type="reply"><body><p>Dear editor.</p></body></sub-article>'),
    );
    expect(sectionsOf(e)).toEqual([
      ['BODY', 'Broth and bone'],
      ['ABSTRACT', 'Abstract\n\nBroth has collagen.'],
      ['BODY', 'Results\n\nBone is lost.'],
      ['CAPTION', 'Figure 1. Mice.\n\nAll of them.'],
      ['NOTES', 'Acknowledgements\n\nWe thank the cook.'],
      ['COMMENTS', 'Dear editor.'],
    ]);
  });

  test('levels of headings and lists, rows, quotations and formulas', () => {
    const e = read(
      article(
        `<sec><label>1</label><title>A</title><sec><title>B</title><p>Items: <list list-type="order"><list-item><p>one</p><list list-type="bullet"><list-item><p>deep</p></list-item></list></list-item><list-item><p>two</p></list-item></list>and on.</p><disp-quote><p>Said.</p></disp-quote></sec></sec><table-wrap><table><tr><th>x</th><th>y</th></tr></table></table-wrap><p>Let <inline-formula><mml:math><mml:mfrac><mml:mi>a</mml:mi><mml:mi>b</mml:mi></mml:mfrac><mml:mo>=</mml:mo><mml:msub><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msub></mml:math></inline-formula> be.</p>`,
        '',
      ),
    );
    expect(
      e.blocks
        .slice(3)
        .map(({ kind, level, ordinal, span }) => [kind, level, ordinal, e.text.slice(span.start, span.end)]),
    ).toEqual([
      ['HEADING', 2, undefined, '1 A'],
      ['HEADING', 3, undefined, 'B'],
      ['PARAGRAPH', null, undefined, 'Items:'],
      ['LIST_ITEM', 1, 1, 'one'],
      ['LIST_ITEM', 2, undefined, 'deep'],
      ['LIST_ITEM', 1, 2, 'two'],
      ['PARAGRAPH', null, undefined, 'and on.'],
      ['QUOTE', null, undefined, 'Said.'],
      ['TABLE', null, undefined, 'x\ty'],
      ['PARAGRAPH', null, undefined, 'Let a/b = x2 be.'],
    ]);
  });

  test('each claim can be found in the file', () => {
    const xml = article(sec('Bone loss follows menopause.', '\nVitamin&#x20;D raises  calcium absorption in adults.'));
    const e = read(xml);
    const at = e.text.indexOf('raises');
    expect(xml.split('\n')[locate(e.origin, at).line - 1]!.slice(locate(e.origin, at).column - 1)).toMatch(/^raises/);
  });
});

describe('bad input', () => {
  const codeOf = (xml: string, file = 'a.xml'): { code: string; hint?: string; line?: number } => {
    try {
      extract({ file, bytes: new TextEncoder().encode(xml) }, { vocabulary });
    } catch (error) {
      return error as { code: string };
    }
    return { code: 'none' };
  };
  const whole = article(sec(`Bone is lost [${x('B1')}].`));

  test.each([
    ['cut off', whole.slice(0, whole.indexOf('</body>')), 'JATS_INVALID'],
    ['cut off within a tag', whole.slice(0, whole.indexOf('rid="B1"')), 'JATS_INVALID'],
    ['several articles', `<set>${'<article><front/></article>'.repeat(2)}</set>`, 'JATS_INVALID'],
    ['no body and no text', '<article><front><article-meta/></front></article>', 'NO_ARTICLE_FOUND'],
    ['RSS', '<rss version="2.0"><channel><title>News</title></channel></rss>', 'FORMAT_MISMATCH'],
    ['OPML', '<?xml version="1.0"?><opml><body><outline text="a"/></body></opml>', 'FORMAT_MISMATCH'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>', 'FORMAT_MISMATCH'],
    [
      'DocBook',
      '<article xmlns="http://docbook.org/ns/docbook"><section><para>a</para></section></article>',
      'FORMAT_MISMATCH',
    ],
    ['HTML', '<!doctype html><html><body><article><p>a</p></article></body></html>', 'FORMAT_MISMATCH'],
    ['no tag', 'Bone is alive.', 'FORMAT_MISMATCH'],
    ['100,000 levels', article('<sec>'.repeat(100_000) + '</sec>'.repeat(100_000)), 'JATS_INVALID'],
  ])('%s: %#', (_, xml, code) => {
    expect(codeOf(xml)).toMatchObject({ code, hint: expect.stringMatching(/\w/) as string });
  });

  test('the line where it was cut off is named', () => {
    expect(codeOf('<article>\n<front/>\n<body>\n<p>Bone')).toMatchObject({ code: 'JATS_INVALID', line: 4 });
  });

  test('tags closed in the wrong order are repaired, and said so', () => {
    const e = read(article('<sec><title>A</title><p>Bone is <italic>alive.</p></italic><p>It grows.</p></sec>'));
    expect(e.text).toContain('Bone is alive.\n\nIt grows.');
    expect(e.diagnostics.map(({ code }) => code)).toEqual(['XML_REPAIRED']);
  });

  test('no entity is expanded but those of XML, whatever a DTD declares', () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`).join('\n');
    const dtd = `[<!ENTITY l0 "<article><body><p>ha</p></body></article>"> <!ENTITY f SYSTEM "file:///etc/passwd">\n${laughs}]>`;
    const e = read(
      article(sec('Bone &l30; &f; &lt;grows&gt; &#945;.')).replace('never-fetched.dtd">', `x.dtd" ${dtd}`),
    );
    expect(e.text).toContain('Bone &l30; &f; <grows> α.');
    expect(e.diagnostics.map(({ code }) => code)).toEqual(['ENTITY_NOT_EXPANDED']);
  });

  test('many entries, ranges over all of them and without end, in time in proportion', { timeout: 120_000 }, () => {
    expectLinear((size) => {
      const refs = Array.from(
        { length: size },
        (_, i) => `<ref id="B${i + 1}"><mixed-citation>Roe A. T${i}. 2001.</mixed-citation></ref>`,
      );
      const count = size / 100;
      const ranges = `Bone [${x('B1')}–${x(`B${size}`)}] is [${x('B1', '1–100000')}] lost. `.repeat(count);
      const e = read(article(sec(ranges), `<ref-list>${refs.join('')}</ref-list>`));
      expect(e.citations).toHaveLength(2 * count);
      expect(e.citations.every(({ pointers }) => pointers.length <= 2)).toBe(true);
    }, 16_000);
  });
});
