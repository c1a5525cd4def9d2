import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PACKAGE_ROOT } from '../../../schema/files.ts';
import { findHolder, type Holder, sameToken } from '../../../src/control.ts';
import { ARTICLE, jsonLines, run, scratch, write } from './harness.ts';

const folder = scratch();
const location = `embedded:${join(folder, 'store')}`;
const holderPath = join(folder, 'store.server.json');
const fibre = write(folder, 'fibre.md', ARTICLE);
const cli = join(PACKAGE_ROOT, 'dist/src/cli.js');
let server: ChildProcess;
let url = '';

/** Resolves with what a process has printed once it matches. */
function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      const match = pattern.exec(text);
      if (match) resolve(match);
    });
    child.once('exit', (code) => reject(new Error(`it left with ${code}: ${text}`)));
  });
}

const exitOf = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null ? Promise.resolve(child.exitCode) : new Promise((resolve) => child.once('exit', resolve));

const start = (argv: readonly string[]): ChildProcess =>
  spawn(process.execPath, [cli, ...argv], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });

const holder = (): Holder => JSON.parse(readFileSync(holderPath, 'utf8')) as Holder;

beforeAll(async () => {
  server = start(['serve', '--store', location, '--port', '0', '--seed', fibre]);
  url = (await printed(server, /answers at (\S+)\/graphql/))[1]!;
});
afterAll(() => server.kill('SIGKILL'));

describe('a server that holds the store', () => {
  test('says that it lives, and that it is ready', async () => {
    expect((await fetch(`${url}/health`)).status).toBe(200);
    const ready = await fetch(`${url}/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ ready: true, engine: 'embedded', articles: 1 });
  });

  test('shows the explorer, at the address of every view, with nothing of another host', async () => {
    for (const path of ['/', '/article?id=fibre.md']) {
      const page = await fetch(`${url}${path}`, { headers: { accept: 'text/html,*/*' } });
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      const html = await page.text();
      expect(html).toContain('<div id="app">');
      expect(html).not.toMatch(/(?:src|href)="(?!\/assets\/)/);
    }
  });

  test('answers what is not there with a code', async () => {
    const missing = await fetch(`${url}/nothing`);
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ error: { code: 'REQUEST_INVALID' } });
  });

  test('names itself beside the store, for the eyes of its owner', () => {
    expect(holder()).toMatchObject({ url, pid: server.pid });
    expect(statSync(holderPath).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['without a token', {}],
    ['with a wrong one', { authorization: 'Bearer x' }],
  ])('takes no write %s', async (_, headers) => {
    for (const [path, method] of [
      ['ingest', 'POST'],
      ['articles?id=fibre.md', 'DELETE'],
    ] as const) {
      const response = await fetch(`${url}/control/${path}`, { method, headers });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: 'NOT_AUTHORIZED' } });
    }
    expect((await (await fetch(`${url}/ready`)).json()) as object).toMatchObject({ articles: 1 });
  });

  test('is found by the commands, which go through it', async () => {
    const path = write(folder, 'milk.md', '# Milk\n\nMilk increases bone mineral density.\n');
    const ingest = await run(['ingest', path, path, '--store', location, '--format', 'jsonl']);
    expect(jsonLines(ingest.out)).toMatchObject([{ status: 'added' }, { error: { code: 'ARTICLE_ID_TAKEN' } }]);
    expect(ingest.code).toBe(3);
    expect((await run(['mechanism', 'TLR4', '--store', location])).out).toContain('HGNC:11850');
    expect((await run(['search', 'milk', '--store', location])).out).toContain('Milk increases');
    expect((await run(['stats', '--server', url, '--format', 'json'])).out).toContain('"articles": 2');
    expect((await run(['query', '{ nope }', '--store', location])).code).toBe(2);
    expect(JSON.parse((await run(['audit', '--store', location, '--format', 'json'])).out)).toMatchObject({
      summary: { articleCount: 2 },
    });
    const bad = await run(['ingest', write(folder, 'empty.md', ''), '--store', location]);
    expect(bad.code).toBe(3);
    expect(bad.err).toContain('FILE_EMPTY');
    expect((await run(['delete', 'milk.md', '--store', location])).code).toBe(0);
    expect((await run(['delete', 'milk.md', '--store', location])).err).toContain('ARTICLE_NOT_FOUND');
  });

  test('is named by what can not go through it', async () => {
    for (const argv of [
      ['dump', join(folder, 'x')],
      ['restore', fibre],
      ['retractions', 'import', write(folder, 'retracted.txt', '10.1000/fibre.1\n')],
      ['serve', '--port', '0'],
    ]) {
      const { code, err } = await run([...argv, '--store', location]);
      expect(code).toBe(4);
      expect(err).toContain('STORE_LOCKED');
      expect(err).toContain(url);
      expect(err).toContain(String(server.pid));
    }
  });

  test('does not read with words that it was not given', async () => {
    const words = write(folder, 'words.csv', 'id,name,synonyms,category,xrefs,parents\nlocal:x,zorble,,food,,\n');
    const { code, err } = await run(['ingest', fibre, '--store', location, '--vocab', words]);
    expect(code).toBe(2);
    expect(err).toContain('CONFIG_INVALID');
  });

  test('stops when it is told to, takes its file away and leaves a sound store', async () => {
    server.kill('SIGTERM');
    expect(await exitOf(server)).toBe(0);
    expect(existsSync(holderPath)).toBe(false);
    expect((await run(['stats', '--store', location, '--format', 'json'])).out).toContain('"articles": 1');
  });
});

describe('processes that were cut short', () => {
  test('the file of a server that is dead is cleared away', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await exitOf(gone);
    writeFileSync(holderPath, JSON.stringify({ url: 'http://127.0.0.1:1', pid: gone.pid, token: 'x', vocab: [] }));
    expect(findHolder(location)).toBeNull();
    expect(existsSync(holderPath)).toBe(false);
  });

  test('Ctrl-C in the middle of an ingest: what was acknowledged is there', async () => {
    const drafts = Array.from({ length: 60 }, (_, i) =>
      write(folder, `d${i}.md`, ARTICLE.replace('Fibre', `Fibre ${i}`)),
    );
    const store = `embedded:${join(folder, 'cut')}`;
    const child = start(['ingest', ...drafts, '--store', store, '--format', 'jsonl']);
    let out = '';
    child.stdout!.on('data', (piece: Buffer) => (out += piece.toString('utf8')));
    await printed(child, /\n.*\n/);
    child.kill('SIGINT');
    expect(await exitOf(child)).toBe(130);
    const acknowledged = jsonLines(out).map(({ articleId }) => articleId);
    expect(acknowledged.length).toBeLessThan(60);
    const { out: stats } = await run(['stats', '--store', store, '--format', 'json']);
    expect(JSON.parse(stats)).toMatchObject({ articles: acknowledged.length });
  });

  test('a reader that has seen enough is no error', async () => {
    const child = start(['extract', ...Array.from({ length: 40 }, () => fibre)]);
    let err = '';
    child.stderr!.on('data', (piece: Buffer) => (err += piece.toString('utf8')));
    child.stdout!.once('data', () => child.stdout!.destroy());
    expect(await exitOf(child)).toBe(0);
    expect(err).toBe('');
  });
});

test('tokens are compared whole', () => {
  expect(sameToken('abc', 'abc')).toBe(true);
  expect(sameToken('abd', 'abc')).toBe(false);
  expect(sameToken('ab', 'abc')).toBe(false);
});
