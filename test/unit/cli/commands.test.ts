import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { AUDIT_RULES } from '../../../src/audit/index.ts';
import { columns } from '../../../src/export/text.ts';
import type { Report, ReportFinding } from '../../../src/export/report.ts';
import { ARTICLE, jsonLines, run, scratch, write } from './harness.ts';

const folder = scratch();
const store = `embedded:${join(folder, 'store')}`;
const fibre = write(folder, 'fibre.md', ARTICLE);
const milk = write(folder, 'milk.md', '# Milk\n\nMilk increases bone mineral density.\n');
let claimId = '';

beforeAll(async () => {
  await run(['ingest', fibre, milk, '--store', store, '--quiet']);
  const { out } = await run(['query', '{ claims(first: 50) { nodes { id quote } } }', '--store', store]);
  const { data } = JSON.parse(out) as { data: { claims: { nodes: { id: string; quote: string }[] } } };
  claimId = data.claims.nodes.find(({ quote }) => quote.includes('Butyrate'))!.id;
});

describe('ingest', () => {
  test('prints one line for each article, in the order of the inputs', async () => {
    const paths = ['c', 'a', 'b'].map((name) => write(folder, `${name}.md`, `# ${name}\n\nMilk ${name} is white.\n`));
    const { out, code } = await run(['ingest', ...paths, '--store', 'memory:', '--format', 'jsonl', '--jobs', '4']);
    expect(code).toBe(0);
    expect(jsonLines(out).map(({ articleId, status }) => [articleId, status])).toEqual([
      ['c.md', 'added'],
      ['a.md', 'added'],
      ['b.md', 'added'],
    ]);
  });

  test('changes nothing for the same bytes, and updates an edited article', async () => {
    const own = `embedded:${join(folder, 'own')}`;
    const path = write(folder, 'edited.md', ARTICLE);
    const status = async () =>
      jsonLines((await run(['ingest', path, '--store', own, '--format', 'jsonl'])).out)[0]!['status'];
    expect(await status()).toBe('added');
    expect(await status()).toBe('unchanged');
    write(folder, 'edited.md', ARTICLE.replace('TLR4 increases', 'TLR4 decreases'));
    expect(await status()).toBe('updated');
  });

  test('refuses the second file of a run with the same id', async () => {
    const { out, code } = await run(['ingest', fibre, fibre, '--store', 'memory:', '--format', 'jsonl']);
    expect(code).toBe(3);
    expect(jsonLines(out)[1]).toMatchObject({ status: 'failed', error: { code: 'ARTICLE_ID_TAKEN' } });
  });

  test('reads standard input, under an id that is given', async () => {
    const argv = [
      'ingest',
      '-',
      '--input-format',
      'markdown',
      '--id',
      'mine',
      '--store',
      'memory:',
      '--format',
      'jsonl',
    ];
    const { out, code } = await run(argv, { stdin: ARTICLE });
    expect(code).toBe(0);
    expect(jsonLines(out)[0]).toMatchObject({ file: null, articleId: 'mine', status: 'added' });
  });

  test('stops between two articles when it is told to, and says what it did', async () => {
    const { out, code, err } = await run(['ingest', fibre, '--store', 'memory:', '--format', 'jsonl'], {
      signal: AbortSignal.abort('SIGINT'),
    });
    expect(code).toBe(130);
    expect(out).toBe('');
    expect(err).toContain('INTERRUPTED');
  });
});

describe('extract', () => {
  test('prints the same object in every run, and says that an id is taken', async () => {
    const [first, second] = [await run(['extract', fibre, fibre]), await run(['extract', fibre, fibre])];
    expect(first.out).toBe(second.out);
    const [one, two] = jsonLines<{ diagnostics: { code: string }[] }>(first.out);
    expect(one!.diagnostics).not.toContainEqual(expect.objectContaining({ code: 'ARTICLE_ID_TAKEN' }));
    expect(two!.diagnostics).toContainEqual(expect.objectContaining({ code: 'ARTICLE_ID_TAKEN' }));
  });

  test('prints an array with --format json, and counts with --format summary', async () => {
    expect(JSON.parse((await run(['extract', fibre, milk, '--format', 'json'])).out)).toHaveLength(2);
    expect((await run(['extract', fibre, '--format', 'summary'])).out).toMatch(/\d claims, 2 citations, 2 references/);
  });
});

describe('audit', () => {
  test('of a file finds what is wrong with it, where, and fails on it', async () => {
    const { out, code } = await run(['audit', fibre, '--format', 'json']);
    expect(code).toBe(1);
    const { summary, findings, baselined, waived } = JSON.parse(out) as Report;
    expect({ baselined, waived, articles: summary.articleCount }).toEqual({ baselined: 0, waived: 0, articles: 1 });
    expect(findings.map(({ rule, line, quote }) => [rule, line, quote])).toEqual(
      expect.arrayContaining([
        ['unsupported-claim', 3, 'TLR4 increases TNFα.'],
        ['dangling-marker', 3, '[7]'],
        ['unidentified-reference', 8, 'Roe R. A list without an end. 2020.'],
        ['reference-never-cited', 8, 'Roe R. A list without an end. 2020.'],
      ]),
    );
    const source = ARTICLE.split('\n');
    for (const { line, column, quote } of findings) {
      expect(source[line! - 1]!.slice(column! - 1)).toContain(quote!);
    }
  });

  test('of the store finds the same', async () => {
    const key = ({ fingerprint, rule, line, column, quote, rescues, format, section }: ReportFinding) =>
      [fingerprint, rule, line, column, quote, rescues, format, section].join(' ');
    const ofFiles = JSON.parse((await run(['audit', fibre, milk, '--format', 'json'])).out) as Report;
    const ofStore = JSON.parse((await run(['audit', '--store', store, '--format', 'json'])).out) as Report;
    expect(ofStore.findings.map(key).toSorted()).toEqual(ofFiles.findings.map(key).toSorted());
    expect(ofStore.summary).toEqual(ofFiles.summary);
  });

  test('of the store counts what was dismissed, and does not list it', async () => {
    const audited = async () => (await run(['audit', '--store', store, '--format', 'json'])).out;
    const [{ id }] = (JSON.parse(await audited()) as Report).findings as [ReportFinding];
    const judge = (change: string) =>
      run([
        'query',
        `mutation { findingUpdate(findingId: ${JSON.stringify(id)}, change: { ${change} }) { finding { status } } }`,
        ...['--store', store],
      ]);
    expect((await judge('status: DISMISSED, note: "A plain fact."')).out).toContain('DISMISSED');
    const { findings, unlisted } = JSON.parse(await audited()) as Report;
    expect(findings.map((finding) => finding.id)).not.toContain(id);
    expect(unlisted).toEqual([{ status: 'DISMISSED', count: 1 }]);
    const { out } = await run(['audit', '--store', store, '--format', 'table']);
    expect(out.replace(/\s+/g, ' ')).toContain('· 1 dismissed is not listed');
    await judge('status: OPEN, note: null');
    expect(await audited()).toContain(id);
  });

  test('fails from the severity that is asked for', async () => {
    const code = async (...more: string[]) => (await run(['audit', fibre, ...more])).code;
    expect(await code('--rule', 'reference-never-cited')).toBe(0);
    expect(await code('--rule', 'reference-never-cited', '--fail-on', 'info')).toBe(1);
    expect(await code('--fail-on', 'never')).toBe(0);
  });

  test('writes a file whole, as CSV and as JSON Lines', async () => {
    const csv = join(folder, 'out.csv');
    const { out } = await run(['audit', fibre, '--format', 'csv', '--output', csv, '--fail-on', 'never']);
    expect(out).toBe('');
    expect(readFileSync(csv, 'utf8')).toMatch(/^file,line,column,severity,rule,.*\r\n/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const { out: lines } = await run(['audit', fibre, '--format', 'jsonl', '--fail-on', 'never']);
    expect(jsonLines(lines).length).toBeGreaterThan(3);
  });

  test('says that claims were not read, instead of finding nothing', async () => {
    const german = write(
      folder,
      'de.html',
      '<html lang="de"><title>Knochen</title><article><h1>Knochen</h1><p>Milch stärkt die Knochen, und das ist seit langem bekannt.</p></article></html>',
    );
    const { out, code } = await run(['audit', german]);
    expect(code).toBe(0);
    expect(out).toContain('claims were not');
    expect(out).not.toContain('no findings');
  });

  test('lets be what a baseline has, wherever it stands now', async () => {
    const draft = write(folder, 'draft.md', ARTICLE);
    const baseline = join(folder, 'baseline.json');
    expect((await run(['audit', draft, '--baseline', baseline])).err).toContain('BASELINE_INVALID');
    expect((await run(['audit', draft, '--update-baseline'])).code).toBe(2);
    expect((await run(['audit', draft, '--baseline', baseline, '--update-baseline'])).code).toBe(0);
    const edited = ARTICLE.replace('# Fibre', 'What do bones eat?\n\n# Fibre')
      .replace('[1]', '[3]')
      .replace('1. Doe', '3. Doe');
    const moved = write(folder, 'moved.md', edited);
    const quiet = await run(['audit', moved, '--baseline', baseline, '--format', 'json']);
    expect(JSON.parse(quiet.out)).toMatchObject({ findings: [] });
    expect(quiet.code).toBe(0);
    const worse = write(folder, 'worse.md', edited.replace('TLR4', 'Vitamin D increases calcium absorption. TLR4'));
    const { out, code } = await run(['audit', worse, '--baseline', baseline, '--format', 'json']);
    const report = JSON.parse(out) as Report & { baselined: number };
    expect(report.findings.map(({ quote }) => quote)).toEqual(['Vitamin D increases calcium absorption.']);
    expect(report.baselined).toBeGreaterThan(1);
    expect(code).toBe(1);
  });

  test('stops at a waiver without a reason, and at a rule that there is not, before anything is written', async () => {
    const output = join(folder, 'never.json');
    const waived = write(folder, 'waived.md', `${ARTICLE}\n<!-- claimtrace-disable unsupported-claim -->\n`);
    const refused = await run(['audit', waived, '--format', 'json', '--output', output]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('WAIVER_INVALID');
    const config = write(folder, 'c.json', JSON.stringify({ audit: { rules: { nonsense: 'off' } } }));
    expect((await run(['audit', waived, '--config', config])).err).toContain('RULE_UNKNOWN');
    const silent = write(folder, 's.json', JSON.stringify({ audit: { waivers: [{ rule: 'a', quote: 'b' }] } }));
    expect((await run(['audit', waived, '--config', silent])).err).toContain('WAIVER_INVALID');
    expect(existsSync(output)).toBe(false);
  });

  test('exits with 1 where fewer claims have a source than the configuration asks for', async () => {
    const draft = write(folder, 'thin.md', ARTICLE);
    const rules = Object.fromEntries(AUDIT_RULES.map(({ id }) => [id, 'off']));
    const code = async (minSupportedShare: number) => {
      const config = write(folder, 'share.json', JSON.stringify({ audit: { rules, minSupportedShare } }));
      return (await run(['audit', draft, '--config', config])).code;
    };
    expect([await code(0.1), await code(0.9)]).toEqual([0, 1]);
  });

  test('shows articles whole as a page, of files as of the store', async () => {
    const page = (await run(['audit', fibre, '--format', 'html', '--fail-on', 'never'])).out;
    const stored = (await run(['audit', '--store', store, '--format', 'html', '--fail-on', 'never'])).out;
    const part = (html: string): string =>
      /<article>\n<h2 dir="auto">Fibre and the skeleton[^]*?<\/article>/.exec(html)![0];
    expect(part(page)).toContain('class="unsupported"');
    expect(part(stored).replace(/class="file">[^<]*/, '')).toBe(part(page).replace(/class="file">[^<]*/, ''));
  });
});

describe('pages for people', () => {
  test.each([
    [['mechanism', 'tnf-alpha'], 'TNF'],
    [['search', 'butyrate', 'cells'], 'Butyrate increases'],
    [['search', '"regulatory T"', 'butyr*'], 'Butyrate increases'],
    [['pathways', 'TLR4', 'TNF-alpha'], 'TLR4 → TNF'],
    [['stats'], 'articles'],
    [['audit', '--fail-on', 'never'], '2 articles'],
    [['audit', '--help'], 'Examples:'],
    [['--help'], 'mechanism'],
  ])('%j fits 80 columns', async (argv, content) => {
    const more = argv.includes('--help') ? [] : ['--store', store];
    const { out, code } = await run([...argv, ...more]);
    expect(code).toBe(0);
    expect(out).toContain(content);
    for (const line of out.split('\n')) if (!line.includes('#claim-')) expect(columns(line)).toBeLessThanOrEqual(80);
  });

  test('trace leads from the claim to the work', async () => {
    const { out } = await run(['trace', claimId, '--store', store]);
    expect(out).toMatch(/“Butyrate[^]*\[1\][^]*10\.1000\/fibre\.1[^]*→ identified source/);
    const json = JSON.parse((await run(['trace', claimId, '--store', store, '--format', 'json'])).out) as object;
    expect(json).toMatchObject({ outcome: 'IDENTIFIED_SOURCE' });
  });

  test('an unknown claim of a known article: the nearest one', async () => {
    const { err } = await run(['trace', `${claimId.slice(0, -1)}z`, '--store', store]);
    expect(err).toContain(`Did you mean ${claimId}?`);
  });

  test('pathways name what was meant by a name that no article mentions', async () => {
    const of = async (from: string, to: string, ...more: string[]) =>
      run(['pathways', from, to, '--store', store, ...more]);
    expect(await of('TLR44', 'TNF')).toMatchObject({ code: 2, out: '' });
    expect((await of('TLR44', 'TNF')).err).toMatch(/MECHANISM_NOT_FOUND[^]*"TLR44"[^]*Did you mean TLR4/);
    expect((await of('TLR4', 'butirate')).err).toMatch(/"butirate"[^]*Did you mean butyrate/i);
    expect((await of('TLR4', 'TNF', '--max-length', '7')).err).toContain('USAGE_INVALID');
    const json = JSON.parse((await of('TLR4', 'TNF', '--format', 'json')).out) as object;
    expect(json).toMatchObject({ truncated: false, pathways: [{ effect: 'INCREASES', weakestHop: 0 }] });
    expect((await of('TNF', 'TLR4')).out).toBe('no pathway\n');
  });

  test('control characters of an article do not reach the terminal', async () => {
    const path = write(folder, 'evil.md', '# E\n\nMilk \u001b[31mreddens\u001b[0m bone \u202eevil.\n');
    const { out } = await run(['audit', path, '--fail-on', 'never']);
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('dump, restore, delete', () => {
  test('a dump restored elsewhere dumps the same bytes; a store that is not empty is refused', async () => {
    const [first, second] = [join(folder, '1.jsonl'), join(folder, '2.jsonl')];
    const copy = `embedded:${join(folder, 'copy')}`;
    expect((await run(['dump', first, '--store', store])).code).toBe(0);
    expect((await run(['restore', first, '--store', copy])).code).toBe(0);
    expect((await run(['dump', second, '--store', copy])).code).toBe(0);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
    const again = await run(['restore', first, '--store', copy]);
    expect(again.code).toBe(2);
    expect(again.err).toContain('STORE_NOT_EMPTY');
  });

  test('a restore that is stopped leaves an empty store, a dump no file', async () => {
    const [whole, half] = [join(folder, 'whole.jsonl'), join(folder, 'half.jsonl')];
    const copy = `embedded:${join(folder, 'stopped')}`;
    await run(['dump', whole, '--store', store]);
    const stopped = { signal: AbortSignal.abort('SIGINT') };
    expect((await run(['restore', whole, '--store', copy], stopped)).code).toBe(130);
    expect(JSON.parse((await run(['stats', '--store', copy, '--format', 'json'])).out)).toMatchObject({ articles: 0 });
    expect((await run(['dump', half, '--store', store], stopped)).code).toBe(130);
    expect(existsSync(half)).toBe(false);
  });

  test('delete takes an article out', async () => {
    const own = `embedded:${join(folder, 'deleting')}`;
    await run(['ingest', milk, '--store', own]);
    expect((await run(['delete', 'milk.md', '--store', own])).code).toBe(0);
    expect(JSON.parse((await run(['stats', '--store', own, '--format', 'json'])).out)).toMatchObject({ articles: 0 });
  });
});

test('a document may be the argument, whatever it begins with', async () => {
  const ask = async (document: string) =>
    JSON.parse((await run(['query', document, '--store', 'memory:'])).out) as object;
  expect(await ask('query Rules { auditRules { id } }')).toHaveProperty('data.auditRules');
  const answer = await ask('mutation { articleDelete(articleId: "nobody") { userErrors { code } } }');
  expect(answer).toMatchObject({ data: { articleDelete: { userErrors: [{ code: 'ARTICLE_NOT_FOUND' }] } } });
});
