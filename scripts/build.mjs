// Compiles the sources into dist/ where they are newer than what was compiled last.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist/.tsbuildinfo');
const inputs = ['package.json', 'tsconfig.json', 'tsconfig.build.json'];
const folders = ['schema', 'ingest', 'src', 'bench', 'eval'];

const newest = Math.max(
  ...inputs.map((file) => statSync(join(root, file)).mtimeMs),
  ...folders
    .filter((folder) => existsSync(join(root, folder)))
    .map((folder) => {
      const files = readdirSync(join(root, folder), { recursive: true }).filter((file) => file.endsWith('.ts'));
      return Math.max(0, ...files.map((file) => statSync(join(root, folder, file)).mtimeMs));
    }),
);
if (!existsSync(stamp) || statSync(stamp).mtimeMs < newest) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  utimesSync(stamp, new Date(), new Date());
  const bin = join(root, 'dist/src/cli.js');
  if (existsSync(bin)) chmodSync(bin, 0o755);
}
