// `npm start`: builds where needed, reads examples/ into the store where it is empty, serves, and says where.
import './build.mjs';
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist/src/cli.js');
const serve = ['serve', '--quiet', '--seed', 'examples/[0-9]*', ...process.argv.slice(2)];
const server = spawn(process.execPath, [cli, ...serve], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });

let said = '';
server.stdout.setEncoding('utf8').on('data', (text) => {
  process.stdout.write(text);
  const before = said;
  said += text;
  const url = /answers at (\S+)/.exec(said)?.[1];
  if (url && !before.includes('\n')) {
    console.log(`
Which claims about TLR4 rest on what, and which rest on nothing?

  curl -s ${url} -H 'content-type: application/json' --data \\
    '{"query":"{ mechanism(name: \\"TLR4\\") { claims { nodes { quote supportStatus } } } }"}'

or, in another terminal:  npx claimtrace mechanism TLR4        (Ctrl-C stops the server)`);
  }
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
