#!/usr/bin/env node
import { main } from './cli/main.ts';

const stop = new AbortController();
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (interrupted) process.exit(130);
    interrupted = true;
    stop.abort(signal);
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
