import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packagePath } from '../schema/files.ts';
import { atMost, type Measure, ms, reported } from './measure.ts';
import { freePort } from './port.ts';

const CLIENTS = 50;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 60);

const operation = (name: string): string => readFileSync(packagePath(`test/api/operations/${name}.graphql`), 'utf8');
const DOCUMENTS = [
  { query: operation('mechanism'), variables: { name: 'TLR4' } },
  { query: operation('unsupported'), variables: {} },
  { query: operation('audit'), variables: {} },
  { query: operation('search'), variables: { text: 'bone' } },
];

/** Many clients at once on the server as people start it, with the example articles: errors, waits, and what its memory does. */
export async function* serving(): AsyncGenerator<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'claimtrace-bench-'));
  const cli = packagePath('dist/src/cli.js');
  const env = { ...process.env, CLAIMTRACE_STORE: `embedded:${join(folder, 'store')}`, CLAIMTRACE_LOG_LEVEL: 'error' };
  const port = await freePort();
  await ended(spawn(process.execPath, [cli, 'ingest', packagePath('examples'), '--quiet'], { env, stdio: 'inherit' }));
  const server = spawn(process.execPath, [cli, 'serve', '--port', String(port)], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  try {
    while (!(await fetch(`${url}/ready`).catch(() => null))?.ok) await sleep(100);
    await load(url, Math.min(10, SECONDS / 3));
    const before = memoryOf(server.pid!);
    const { times, errors } = await load(url, SECONDS);
    const after = memoryOf(server.pid!);
    times.sort((a, b) => a - b);
    const at = (share: number): string => ms(times[Math.floor((times.length - 1) * share)]!);
    yield atMost(`errors of ${CLIENTS} clients in ${SECONDS} s`, errors, 0, `${times.length} answers`);
    yield reported(
      'answers to them',
      `${Math.round(times.length / SECONDS)} a second, median ${at(0.5)}, p95 ${at(0.95)}`,
    );
    yield atMost('memory after them ÷ before', after / before, 1.2, `${after.toFixed(0)} MB : ${before.toFixed(0)} MB`);
  } finally {
    server.kill('SIGTERM');
    await ended(server);
    rmSync(folder, { recursive: true });
  }
}

async function load(url: string, seconds: number): Promise<{ times: number[]; errors: number }> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  let errors = 0;
  const headers = { 'content-type': 'application/json' };
  const client = async (first: number): Promise<void> => {
    for (let i = first; performance.now() < until; i++) {
      const started = performance.now();
      const body = JSON.stringify(DOCUMENTS[i % DOCUMENTS.length]);
      try {
        const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
        if (!answer.ok || 'errors' in ((await answer.json()) as object)) errors++;
      } catch {
        errors++;
      }
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, i) => client(i)));
  return { times, errors };
}

/** Megabytes of a process that are in memory; by the kernel's own account where there is one. */
function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

const ended = (child: ReturnType<typeof spawn>): Promise<unknown> =>
  child.exitCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
