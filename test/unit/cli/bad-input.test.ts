import { mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { ARTICLE, jsonLines, run, scratch, write } from './harness.ts';

const folder = scratch();
mkdirSync(join(folder, 'nothing'));
const good = write(folder, 'good.md', ARTICLE);
const bad: [what: string, path: string, code: string, more?: string[]][] = [
  ['a missing file', join(folder, 'missing.md'), 'FILE_NOT_FOUND'],
  ['an empty file', write(folder, 'empty.md', ' \n'), 'FILE_EMPTY'],
  ['a folder without articles', join(folder, 'nothing'), 'NO_ARTICLES_IN_FOLDER'],
  ['an unknown ending', write(folder, 'a.docx', ARTICLE), 'FORMAT_UNKNOWN'],
  ['a lying ending', write(folder, 'a.html', '%PDF-1.4 and so on'), 'FORMAT_MISMATCH|FILE_BINARY|NO_ARTICLE_FOUND'],
  ['binary', write(folder, 'b.txt', Uint8Array.from([0x89, 0x50, 0, 0, 1, 2, 3, 0, 0, 255])), 'FILE_BINARY'],
  [
    'invalid UTF-8',
    write(folder, 'c.txt', Buffer.concat([Buffer.from(ARTICLE), Buffer.from([0xc3, 0x28])])),
    'ENCODING_INVALID',
  ],
  ['more than the limit', write(folder, 'd.md', ARTICLE.repeat(5)), 'FILE_TOO_LARGE', ['--max-bytes', '1000']],
  ['too deep a page', write(folder, 'e.html', '<div>'.repeat(1200) + 'x'), 'HTML_TOO_DEEP'],
  [
    'a page without an article',
    write(folder, 'f.html', '<html><body><nav>Home</nav></body></html>'),
    'NO_ARTICLE_FOUND',
  ],
];

describe('an input that can not be read', () => {
  test.each(bad)('%s fails with its code, and the others go on', async (_, path, code, more = []) => {
    const store = `embedded:${join(folder, `store-${code.slice(0, 12)}-${path.length}`)}`;
    const result = await run(['ingest', path, good, '--store', store, '--format', 'jsonl', ...more]);
    const [failed, added] = jsonLines<{ status: string; error: { code: string; message: string; hint: string } }>(
      result.out,
    );
    expect(failed).toMatchObject({ status: 'failed', error: { code: expect.stringMatching(`^(${code})$`) as string } });
    expect(failed!.error.message).not.toBe('');
    expect(failed!.error.hint).not.toBeNull();
    expect(added).toMatchObject({ status: 'added' });
    expect(result.code).toBe(3);
    expect(result.err).toMatch(new RegExp(`claimtrace: (${code}): `));
    const stats = await run(['stats', '--store', store, '--format', 'json']);
    expect(JSON.parse(stats.out)).toMatchObject({ articles: 1 });
  });

  test.each(bad)('%s, in extract and audit', async (_, path, code, more = []) => {
    const extracted = await run(['extract', path, good, ...more]);
    expect(extracted.code).toBe(3);
    expect(extracted.err).toMatch(new RegExp(code));
    // Of a thousand files, which one it is.
    expect(extracted.err).toContain(basename(path));
    expect(jsonLines(extracted.out)).toHaveLength(1);
    expect((await run(['audit', path, good, '--fail-on', 'never', ...more])).code).toBe(3);
  });
});

describe('wrong use', () => {
  test.each([
    [['ingst', 'x'], 'USAGE_INVALID', 'Did you mean ingest?'],
    [['ingest', '--formt', 'x', 'y'], 'USAGE_INVALID', 'Did you mean --format?'],
    [['ingest'], 'USAGE_INVALID', '--help'],
    [['extract', good, '--format', 'xml'], 'USAGE_INVALID', '--help'],
    [['extract', good, '--max-bytes', 'much'], 'CONFIG_INVALID', 'whole number'],
    [['extract', good, good, '--id', 'x'], 'USAGE_INVALID', 'one file'],
    [['extract', good, '--id', 'a\u0007b'], 'ARTICLE_ID_INVALID', 'characters'],
    [['extract', good, '--vocab', '/nowhere.csv'], 'VOCABULARY_INVALID', 'path'],
    [['stats', '--store', 'mysql://x'], 'CONFIG_INVALID', 'embedded:PATH'],
    [['stats', '--config', '/nowhere.json'], 'CONFIG_INVALID', ''],
    [['audit', good, '--rule', 'dangling-markers'], 'USAGE_INVALID', 'Did you mean dangling-marker?'],
    [['search', 'x', '--first', '101', '--store', 'memory:'], 'USAGE_INVALID', '1 to 100'],
    [['mechanism', 'TLR44', '--store', 'memory:'], 'MECHANISM_NOT_FOUND', 'TLR4'],
    [['trace', 'nobody', '--store', 'memory:'], 'CLAIM_NOT_FOUND', 'search'],
    [['delete', 'nobody', '--store', 'memory:'], 'ARTICLE_NOT_FOUND', ''],
    [['query', '{ nope }', '--store', 'memory:'], 'QUERY_INVALID', ''],
    [['query', '{ nope', '--store', 'memory:'], 'QUERY_MALFORMED', ''],
    [['query', '{ a }', '--variables', '[]', '--store', 'memory:'], 'USAGE_INVALID', 'JSON object'],
  ])('%j', async (argv, code, hint) => {
    const result = await run(argv);
    expect(result.err).toContain(`claimtrace: ${code}: `);
    expect(result.err).toContain(hint);
    expect(result.code).toBe(2);
  });
});

describe('what is not to be had', () => {
  test('a file for output', async () => {
    const result = await run(['audit', good, '--output', join(folder, 'no/such/folder.csv'), '--format', 'csv']);
    expect(result).toMatchObject({ code: 4, out: '' });
    expect(result.err).toContain('OUTPUT_FAILED');
  });

  test('a store that is none', async () => {
    const result = await run(['stats', '--store', `embedded:${good}`]);
    expect(result.code).toBe(4);
    expect(result.err).toContain('STORE_INVALID');
  });

  test('Neo4j', async () => {
    const result = await run(['stats', '--store', 'bolt://127.0.0.1:1']);
    expect(result.code).toBe(4);
    expect(result.err).toContain('STORE_UNREACHABLE');
  });

  test.skipIf(inject('neo4jUrl') === null)('Neo4j with a wrong password', async () => {
    const env = { NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'wrong' };
    const result = await run(['stats', '--store', inject('neo4jUrl')!], { env });
    // A server without authentication lets everybody in.
    if (result.code !== 0) expect(result.err).toContain('STORE_AUTH_FAILED');
  });

  test('a server', async () => {
    const result = await run(['stats', '--server', 'http://127.0.0.1:1']);
    expect(result.code).toBe(4);
    expect(result.err).toContain('SERVER_UNREACHABLE');
  });

  test.each(['extract', 'audit'])('a vocabulary, before anything is printed: %s', async (command) => {
    const result = await run([command, good, '--format', 'json', '--vocab', 'nothing.csv']);
    expect(result.code).toBe(2);
    expect(result.err).toContain('VOCABULARY_INVALID');
    expect(result.out).toBe('');
  });

  test('a vocabulary, before anybody is answered', async () => {
    const result = await run(['serve', '--store', 'memory:', '--port', '0', '--vocab', 'nothing.csv']);
    expect(result.code).toBe(2);
    expect(result.err).toContain('VOCABULARY_INVALID');
    expect(result.out).toBe('');
  });

  test('a port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const result = await run(['serve', '--store', 'memory:', '--port', String(port)]);
    other.close();
    expect(result.code).toBe(4);
    expect(result.err).toContain('PORT_TAKEN');
  });
});
