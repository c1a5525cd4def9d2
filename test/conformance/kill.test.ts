import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import type { Store } from '../../src/store/store.ts';
import { dumpOf, LASTING, onEveryEngine } from '../fixtures/stores.ts';
import { pick, takeStep } from './history.ts';

/** How often an ingest is killed, and how many steps it has: more of both by the environment. */
const kills = (name: string): number => Number(process.env['CLAIMTRACE_KILLS'] ?? (name === 'neo4j' ? 2 : 3));
const stepsOf = (name: string): number => Number(process.env['CLAIMTRACE_KILL_STEPS'] ?? (name === 'neo4j' ? 24 : 60));
const CHILD = fileURLToPath(new URL('../fixtures/ingest-child.mjs', import.meta.url));

/** Goes on from a step in a process of its own, and kills it some time after so many steps more; gives the last one acknowledged. */
async function killedAfter(
  location: string,
  [from, to]: readonly [number, number],
  more: number,
  delay: number,
): Promise<number> {
  const child = spawn(process.execPath, [CHILD, location, String(from), String(to)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  let due = false;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (due || said.split('\n').length - 1 < more) return;
    due = true;
    void sleep(delay).then(() => child.kill('SIGKILL'));
  });
  await ended;
  return from + said.split('\n').length - 1;
}

onEveryEngine(
  'kill -9',
  ({ name, open, reopen, location }) => {
    const [killed, steps] = [kills(name), stepsOf(name)];
    test(
      'loses nothing that was acknowledged, and leaves nothing half there',
      async () => {
        await (await open()).close();
        const shadow = await openStore('memory:');
        let done = 0;
        for (let kill = 0; kill < killed; kill++) {
          const more = 1 + pick(Math.max(1, Math.floor((steps - done) / (killed - kill)) - 1), kill, 1);
          const acknowledged = await killedAfter(location(), [done, steps], more, pick(25, kill, 2));
          const store = await reopen();
          // Waits for what the killed process had under way in the server.
          await store.write((tx) => tx.run('MATCH (s:Store) RETURN s.id AS id'));
          for (; done < acknowledged; done++) await takeStep(shadow, done);
          const dump = await dumpOf(store);
          if (dump !== (await dumpOf(shadow)) && done < steps) await takeStep(shadow, done++);
          expect(dump, `after kill ${kill + 1}, ${acknowledged} steps acknowledged`).toBe(await dumpOf(shadow));
          await store.close();
        }
        const store: Store = await reopen();
        for (; done < steps; done++) {
          await takeStep(store, done);
          await takeStep(shadow, done);
        }
        expect(await dumpOf(store)).toBe(await dumpOf(shadow));
        await shadow.close();
      },
      60_000 + killed * 20_000,
    );
  },
  LASTING,
);
