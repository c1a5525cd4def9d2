import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ClaimtraceError } from '../../schema/errors.ts';
import { loadConfig } from '../../src/config.ts';

const cwd = mkdtempSync(join(tmpdir(), 'claimtrace-config-'));
const withFile = (content: unknown): string => {
  const folder = mkdtempSync(join(cwd, 'c-'));
  writeFileSync(
    join(folder, 'claimtrace.config.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return folder;
};
const refusal = (sources: Parameters<typeof loadConfig>[0]): ClaimtraceError => {
  try {
    loadConfig(sources);
  } catch (error) {
    if (error instanceof ClaimtraceError) return error;
    throw error;
  }
  throw new Error('it was taken');
};

describe('settings', () => {
  test('have defaults', () => {
    expect(loadConfig({ cwd })).toMatchObject({
      store: 'embedded:./data/claimtrace',
      vocab: [],
      maxBytes: 20_971_520,
      port: 4000,
      host: '127.0.0.1',
      server: null,
    });
  });

  test('flags win over the environment, and that over the file', () => {
    const folder = withFile({ port: 1111, jobs: 3, maxBytes: 10 });
    const config = loadConfig({ cwd: folder, env: { PORT: '2222', CLAIMTRACE_JOBS: '4' }, flags: { port: '3333' } });
    expect(config).toMatchObject({ port: 3333, jobs: 4, maxBytes: 10 });
  });

  test('file names in the file are taken from its folder', () => {
    const folder = withFile({ store: 'embedded:here', vocab: ['terms.csv'] });
    const config = loadConfig({ cwd, file: join(folder, 'claimtrace.config.json') });
    expect(config.store).toBe(`embedded:${join(folder, 'here')}`);
    expect(config.vocab).toEqual([join(folder, 'terms.csv')]);
  });

  test('the password comes from the environment, an empty variable counts as none', () => {
    expect(loadConfig({ cwd, env: { NEO4J_PASSWORD: 'secret', NEO4J_USERNAME: '' } }).neo4j).toEqual({
      password: 'secret',
    });
  });
});

describe('settings of the server', () => {
  test('come from flags and the environment', () => {
    const env = { CLAIMTRACE_METRICS: 'true', CLAIMTRACE_ORIGINS: 'https://a.example,https://b.example' };
    expect(loadConfig({ cwd, env, flags: { development: true } })).toMatchObject({
      metrics: true,
      development: true,
      origins: ['https://a.example', 'https://b.example'],
      token: null,
      requestTimeoutMs: 30_000,
      persistedOperations: 'optional',
    });
  });

  test('NODE_ENV says development, unless a setting says otherwise', () => {
    expect(loadConfig({ cwd, env: { NODE_ENV: 'development' } }).development).toBe(true);
    expect(loadConfig({ cwd, env: { NODE_ENV: 'production' } }).development).toBe(false);
    const env = { NODE_ENV: 'development', CLAIMTRACE_DEVELOPMENT: 'false' };
    expect(loadConfig({ cwd, env }).development).toBe(false);
  });
});

describe('a wrong value is refused with its name', () => {
  test.each([
    [{ flags: { maxBytes: 'much' } }, '--max-bytes'],
    [{ flags: { port: '70000' } }, '--port'],
    [{ flags: { jobs: '0' } }, '--jobs'],
    [{ env: { PORT: 'abc' } }, 'PORT'],
    [{ env: { CLAIMTRACE_STORE: 'postgres://x' } }, 'CLAIMTRACE_STORE'],
    [{ flags: { server: 'ftp://x' } }, '--server'],
    [{ flags: { store: 'embedded:' } }, '--store'],
    [{ env: { CLAIMTRACE_TOKEN: 'short' } }, 'CLAIMTRACE_TOKEN'],
    [{ env: { CLAIMTRACE_METRICS: 'maybe' } }, 'CLAIMTRACE_METRICS'],
    [{ flags: { origins: ['https://a.example/page'] } }, '--origins'],
    [{ flags: { requestTimeoutMs: '5' } }, '--request-timeout-ms'],
    [{ flags: { persistedOperations: 'some' } }, '--persisted-operations'],
  ])('%j', (sources, name) => {
    const error = refusal({ cwd, ...sources });
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', path: name, exitCode: 2 });
    expect(error.hint).toBeTruthy();
  });

  test('in the file, too', () => {
    expect(refusal({ cwd: withFile({ port: true }) }).path).toContain('port');
    expect(refusal({ cwd: withFile({ neo4j: { username: 7 } }) }).path).toContain('neo4j');
  });

  test('an unknown setting, with the one that was meant', () => {
    const error = refusal({ cwd: withFile({ maxByte: 10 }) });
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
    expect(error.message).toContain('maxByte');
    expect(error.hint).toContain('maxBytes');
  });

  test('a file that is none, or no JSON, or no object', () => {
    expect(refusal({ cwd, file: 'missing.json' })).toMatchObject({ code: 'CONFIG_INVALID' });
    expect(refusal({ cwd: withFile('{') })).toMatchObject({ code: 'CONFIG_INVALID' });
    expect(refusal({ cwd: withFile([]) })).toMatchObject({ code: 'CONFIG_INVALID' });
  });
});
