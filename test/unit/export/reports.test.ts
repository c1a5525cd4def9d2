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
});
