import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { load } from 'cheerio';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { packagePath } from '../../../schema/files.ts';
import { AUDIT_RULES } from '../../../src/audit/index.ts';
import { auditUnder, DEFAULT_POLICY } from '../../../src/audit/policy.ts';
import { EXPORTERS } from '../../../src/export/index.ts';
import { fileNameOf } from '../../../src/export/file-name.ts';
import { type Report, reportArticle, reportFindings, summarize } from '../../../src/export/report.ts';

const vocabulary = loadVocabulary();

function reportOn(file: string, source: string): { report: Report; source: string } {
  const extraction = extract({ file, bytes: Buffer.from(source) }, { vocabulary });
  const { findings } = auditUnder(DEFAULT_POLICY, extraction);
  const told = reportFindings(extraction, findings, file);
  const claims = new Map<(typeof extraction.claims)[number]['supportStatus'], number>();
  for (const { supportStatus } of extraction.claims) claims.set(supportStatus, (claims.get(supportStatus) ?? 0) + 1);
  const summary = summarize(claims, 1, told, AUDIT_RULES);
  const articles = [reportArticle(extraction, findings, told)];
  return {
    report: { summary, findings: told, baselined: 0, waived: 0, notes: [], rules: AUDIT_RULES, articles },
    source,
  };
}

/** The report as a store would give it after verdicts: the first finding dismissed, the second accepted. */
function judged({ findings, articles, ...report }: Report): Report {
  const verdicts = new Map([
    [findings[0]!.id, { status: 'DISMISSED', note: 'A *plain* <b>fact</b>,\nsays @editor' }],
    [findings[1]!.id, { status: 'ACCEPTED', note: null }],
  ] as const);
  const judge = <T extends { readonly id: string }>(finding: T): T => ({ ...finding, ...verdicts.get(finding.id) });
  return {
    ...report,
    findings: findings.map(judge),
    articles: articles.map((article) => ({ ...article, findings: article.findings.map(judge) })),
  };
}

const written = (format: string, report: Report): string =>
  [...EXPORTERS.find((exporter) => exporter.format === format)!.write(report)].join('');

const HOSTILE = `# <script>alert(1)</script> \u202ekale

Kale rebuilds <b onclick="x">bone</b> & "teeth" in *women*. Studies show that @editor | fibre \`protects\` bone [9](javascript:alert(1)).
`;

describe('SARIF', () => {
  const require = createRequire(import.meta.url);
  const schema = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as Record<string, unknown>;
  // The schema is of draft 4, of which it uses what later drafts have as well.
  const { $schema, id, ...rest } = schema;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rest);

  test.each(['draft.md', 'sub folder/ä#1.md'])('validates against the schema of the standard (%s)', (file) => {
    expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.stringContaining('2.1.0')]);
    const log = JSON.parse(written('sarif', reportOn(file, HOSTILE).report)) as Log;
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    expect(log.runs[0]!.results).not.toEqual([]);
    for (const { locations } of log.runs[0]!.results!) {
      const { uri } = locations![0]!.physicalLocation!.artifactLocation!;
      expect(decodeURIComponent(uri!)).toBe(file);
      expect(uri).toMatch(/^[\w.%/-]+$/);
    }
    expect(validate({ ...log, runs: [{}] })).toBe(false);
  });

  test.each(['03-feed-your-bones-fibre.md', '01-leaky-gut-and-your-bones.html'])(
    'names the lines and columns on which the words stand (%s)',
    (file) => {
      const source = readFileSync(packagePath(`examples/${file}`), 'utf8');
      const { report } = reportOn(file, source);
      const lines = source.split('\n');
      const { results } = (JSON.parse(written('sarif', report)) as Log).runs[0]!;
      expect(results!.length).toBe(report.findings.length);
      const plain = (text: string): string => text.replace(/[^A-Za-z]+/g, '');
      for (const [index, { locations }] of results!.entries()) {
        const { startLine, startColumn, endLine, endColumn } = locations![0]!.physicalLocation!.region!;
        const words = plain(report.findings[index]!.quote!);
        const from = lines[startLine! - 1]!.slice(startColumn! - 1);
        const upTo = lines[(endLine ?? startLine)! - 1]!.slice(0, endColumn! - 1);
        expect(words.length > 0 && plain(from).startsWith(words.slice(0, 3))).toBe(true);
        expect(plain(upTo).endsWith(words.slice(-3))).toBe(true);
      }
    },
  );

  test('suppresses what was dismissed, and says of all results whether they are', () => {
    const report = judged(reportOn('draft.md', HOSTILE).report);
    const log = JSON.parse(written('sarif', report)) as Log;
    validate(log);
    expect(validate.errors ?? []).toEqual([]);
    const [first, ...others] = log.runs[0]!.results!;
    const justification = 'A *plain* <b>fact</b>, says @editor';
    expect(first!.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification }]);
    expect(first!.message.text).toBe(report.findings[0]!.message);
    expect(others.map(({ suppressions }) => suppressions)).toEqual(others.map(() => []));
    const [open] = (JSON.parse(written('sarif', reportOn('draft.md', HOSTILE).report)) as Log).runs[0]!.results!;
    expect(open!.suppressions).toBeUndefined();
  });
});

describe('HTML', () => {
  const { report } = reportOn('draft.md', HOSTILE);
  const page = written('html', report);
  const $ = load(page);

  test('shows the article, its claims marked and each finding beside its words', () => {
    const article = report.articles[0]!;
    expect($('mark').length).toBe(article.claims.length);
    expect($('.finding').length).toBe(report.findings.length);
    const [unsupported] = $('mark.unsupported').toArray();
    const beside = $(unsupported!).closest('.row').find('aside').text();
    expect(beside).toContain('unsupported-claim');
    expect($('article').text()).toContain('Kale rebuilds');
  });

  test('has verdicts beside the findings, and no cure of what was dismissed', () => {
    const judgedPage = load(written('html', judged(report)));
    const dismissed = judgedPage('.finding.dismissed');
    expect(dismissed.find('.verdict').text()).toBe('dismissed: A *plain* <b>fact</b>,\nsays @editor');
    expect(dismissed.find('.cure').length).toBe(0);
    expect(judgedPage('.finding.accepted .verdict').text()).toBe('accepted');
    expect(judgedPage('.finding.accepted .cure').length).toBe(1);
    const count = report.findings.length;
    expect(judgedPage('header p').text()).toContain(`${count} findings: ${count - 2} open, 1 accepted, 1 dismissed`);
  });

  test.each([
    ['https://example.org/"a"?b=1&c', null, ['https://example.org/%22a%22?b=1&c']],
    ['javascript:alert(1)', '10.5555/<gut>', ['https://doi.org/10.5555/%3Cgut%3E']],
    ['https://doi.org/10.5555/gut', '10.5555/gut', ['https://doi.org/10.5555/gut']],
    ['no address', null, []],
    [null, '10.5555/\ud83d', ['https://doi.org/10.5555/%EF%BF%BD']],
  ])('links to the article itself (%s, %s)', (url, doi, addresses) => {
    const articles = report.articles.map((article) => ({ ...article, url, doi }));
    const links = load(written('html', { ...report, articles }))('a');
    expect(links.toArray().map(({ attribs }) => attribs['href'])).toEqual(addresses);
    expect(links.toArray().map(({ attribs }) => attribs['rel'])).toEqual(addresses.map(() => 'noreferrer'));
  });

  test('holds nothing that runs, and asks no other host', () => {
    expect($('script, link, img, iframe, object, form, a, [onclick], [src], [href]').length).toBe(0);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain("default-src 'none'");
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(page).not.toContain('<script');
  });
});

describe('Markdown', () => {
  test('has every finding with its cure, and no markup of the article', () => {
    const { report } = reportOn('draft.md', HOSTILE);
    const page = written('markdown', report);
    for (const { rule } of report.findings) expect(page).toContain(`\`${rule}\``);
    expect(page).not.toMatch(/<\w|[^\\]\*women|@editor|]\(/);
    expect(page.split('\n').filter((line) => line.startsWith('- **'))).toHaveLength(report.findings.length);
  });

  test('heads an article by its title, and has verdicts in place of cures that nobody wants', () => {
    const { report } = reportOn('some_draft.md', '# Kale *and* bone\n\nKale rebuilds bone. Fibre protects bone.\n');
    const page = written('markdown', judged(report));
    expect(page).toContain('\n## Kale and bone\n\nFile: some\\_draft.md\n\n- **');
    const [dismissed, accepted] = page.split('\n- **').slice(1);
    expect(dismissed).toMatch(
      /\n {2}\*\*\(dismissed: A \\\*plain\\\* &lt;b\\>fact&lt;\/b\\>, says @\u2060editor\)\*\*$/,
    );
    expect(accepted).toMatch(/\n {2}\*\*\(accepted\)\*\*\n {2}\w/);
    expect(written('table', judged(report))).toMatch(/ dismissed: A \*plain\*/);
  });
});

describe('the place of a finding, in reports for people', () => {
  const page = (words: string) =>
    `<html lang="en"><title>Bone</title><article><h1>Bone</h1><p>${words}</p><h2>Salt & bone <i>[1]</i></h2><p>${words}</p></article></html>`;
  const claim = 'Kale rebuilds bone in women.';
  const jats = `<?xml version="1.0"?><article article-type="other"><front><article-meta><title-group><article-title>Bone</article-title></title-group></article-meta></front><body><sec><title>Gut</title><p>${claim}</p></sec></body></article>`;

  test.each([
    ['page.html', page(claim), [null, 'in “Salt & bone [1]”']],
    ['page.xml', jats, ['in “Gut”']],
    ['draft.md', `# Bone\n\n## Gut\n\n${claim}\n`, ['line 5']],
    ['draft.txt', `Bone\n\n${claim}\n`, ['line 3']],
  ])('is a line only where the author writes lines, else the heading above it (%s)', (file, source, places) => {
    const { report } = reportOn(file, source.replace(' & ', ' &amp; '));
    const items = [...written('markdown', report).matchAll(/^- \*\*\w+\*\* (?:(.+), )?`unsupported-claim`/gm)];
    expect(items.map(([, place]) => place?.replaceAll('\\', '').replace('&amp;', '&') ?? null)).toEqual(places);
    const $ = load(written('html', report));
    const heads = $('.finding p:first-child:contains("unsupported-claim")').toArray();
    expect(heads.map((head) => $(head).find('span').text() || null)).toEqual(places);
  });
});

describe('CSV and JSON Lines', () => {
  const { report } = reportOn('draft.md', HOSTILE);

  test('have the status and the note of each finding, in the last columns', () => {
    const [header, ...lines] = written('csv', judged(report)).split('\r\n');
    expect(header).toMatch(/^file,line,column,severity,rule,.*,fingerprint,status,note$/);
    expect(lines[0]).toMatch(/,DISMISSED,"A \*plain\* <b>fact<\/b>,\nsays @editor"$/);
    expect(lines[1]).toMatch(/,ACCEPTED,$/);
    expect(written('csv', report).split('\r\n')[1]).toMatch(/,OPEN,$/);
    const [first] = written('jsonl', judged(report)).split('\n');
    expect(JSON.parse(first!)).toMatchObject({ status: 'DISMISSED', note: expect.stringContaining('plain') as string });
  });
});

describe('the closing line', () => {
  const { report } = reportOn('draft.md', '# A draft\n\nBones are in the body.\n');
  const counts = (open: number, accepted: number, dismissed: number): Report['unlisted'] => [
    { status: 'OPEN', count: open },
    { status: 'ACCEPTED', count: accepted },
    { status: 'DISMISSED', count: dismissed },
  ];

  test.each([
    [counts(0, 0, 0), 'no findings'],
    [counts(0, 3, 2), 'no open findings; 3 accepted, 2 dismissed are not listed'],
    [counts(0, 0, 1), 'no open findings; 1 dismissed is not listed'],
    [counts(4, 0, 1), 'no findings fit; 4 open, 1 dismissed are not listed'],
  ])('never says that nothing was found where %j are left out', (unlisted, words) => {
    const line = written('table', { ...report, findings: [], articles: [], unlisted }).trim();
    expect(line.replace(/\s+/g, ' ').split(' · ').slice(2)).toEqual([words]);
    const about = { title: 'A draft', file: 'draft.md' };
    const page = written('markdown', { ...report, findings: [], articles: [], unlisted, about });
    expect(page).toContain('\n## A draft\n\nFile: draft.md\n');
  });
});

describe('the name of a report as a file', () => {
  test.each([
    ['Does vitamin B12 feed “bone”? Crème & kale', 'x.md', 'does-vitamin-b12-feed-bone-creme-kale-audit.csv'],
    [`${'receptor '.repeat(20)}`, null, `${Array(6).fill('receptor').join('-')}-audit.csv`],
    ['x'.repeat(99), null, `${'x'.repeat(54)}-audit.csv`],
    ['骨と腸', 'drafts/My Gut.v2.md', 'my-gut-v2-audit.csv'],
    ['../../', null, 'audit.csv'],
  ])('is made of %j and %j', (title, file, name) => {
    expect(fileNameOf({ title, file }, 'csv')).toBe(name);
    expect(name.length).toBeLessThanOrEqual(64);
  });

  test('is audit where it is about many', () => expect(fileNameOf(undefined, 'md')).toBe('audit.md'));
});
