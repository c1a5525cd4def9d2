#!/usr/bin/env node
import './production.ts';
import { main } from './cli/main.ts';

/** One Ctrl-C comes twice where npm passes on what the terminal has sent to all: the second is no second wish. */
const SAME_SIGNAL_MS = 300;

const stop = new AbortController();
let interruptedAt: number | null = null;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interruptedAt === null) {
      interruptedAt = performance.now();
      stop.abort(signal);
    } else if (performance.now() - interruptedAt > SAME_SIGNAL_MS) process.exit(130);
  });
}
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  stop.abort('EPIPE');
});

const { stdin, stdout, stderr, env } = process;
const code = await main(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), signal: stop.signal });
stdout.write('', () => process.exit(code));
