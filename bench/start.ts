import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PACKAGE_ROOT } from '../schema/files.ts';
import { type Measure, ms, reported, timed } from './measure.ts';
import { freePort } from './port.ts';

/** The time from `npm start` in an installed checkout to its first answer, on an empty store and on one that is there. */
export async function* starting(): AsyncGenerator<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'claimtrace-bench-'));
  const store = `embedded:${join(folder, 'store')}`;
  const times: number[] = [];
  for (let i = 0; i < 2; i++) times.push(await timeToAnswer(store));
  rmSync(folder, { recursive: true });
  yield reported(
    'npm start to its first answer',
    `empty store ${ms(times[0]!)}, store there ${ms(times[1]!)} (goal 5 s)`,
  );
}

async function timeToAnswer(store: string): Promise<number> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), CLAIMTRACE_STORE: store };
  const child = spawn('npm', ['start'], { cwd: PACKAGE_ROOT, env, stdio: 'ignore', detached: true });
  const body = JSON.stringify({ query: '{ mechanism(name: "TLR4") { id claimCount } }' });
  const headers = { 'content-type': 'application/json' };
  try {
    return await timed(async () => {
      for (let tries = 0; ; tries++) {
        const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body }).catch(
          () => null,
        );
        if (answer?.ok) return;
        if (tries > 1200) throw new Error('npm start does not answer');
        await sleep(50);
      }
    });
  } finally {
    process.kill(-child.pid!, 'SIGTERM');
    await sleep(1500);
  }
}
