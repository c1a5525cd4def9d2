// Makes dist/ of the sources that are newer than what was made of them, and dist/web of the explorer. Types are checked apart,
// by `npm run typecheck`: leaving them out here lets `npm start` answer within seconds of a checkout.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const folders = ['schema', 'ingest', 'src', 'bench', 'eval'];
const settings = ['tsconfig.json', 'scripts/build.mjs'];

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
const below = (folder, ending) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(ending)) : [];

const sources = folders.flatMap((folder) => below(join(root, folder), '.ts').map((file) => join(folder, file)));
const target = (source) => join(dist, source.replace(/\.ts$/, '.js'));
const since = Math.max(...settings.map((file) => modified(join(root, file))));
const stale = sources.filter((file) => modified(target(file)) <= Math.max(since, modified(join(root, file))));

if (stale.length > 0) {
  const { default: ts } = await import('typescript');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  for (const source of stale) {
    const { outputText } = ts.transpileModule(readFileSync(join(root, source), 'utf8'), {
      compilerOptions: { ...options, module: ts.ModuleKind.ESNext },
      fileName: join(root, source),
    });
    mkdirSync(dirname(target(source)), { recursive: true });
    writeFileSync(target(source), outputText);
  }
  chmodSync(join(dist, 'src/cli.js'), 0o755);
}
const made = new Set(sources.map(target));
for (const folder of folders) {
  for (const file of below(join(dist, folder), '.js')) {
    if (!made.has(join(dist, folder, file))) rmSync(join(dist, folder, file));
  }
}

const web = join(root, 'web');
const page = join(dist, 'web/index.html');
const parts = existsSync(web) ? readdirSync(web, { recursive: true }).map((file) => join(web, file)) : [];
if (parts.some((file) => modified(file) > modified(page))) {
  const { build } = await import('vite');
  // Vite takes what it makes from here: suites run with NODE_ENV=test, and what they open is what is shipped.
  const given = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({ configFile: join(web, 'vite.config.ts'), logLevel: 'warn' });
  if (given === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = given;
  for (const name of readdirSync(join(dist, 'web'), { recursive: true })) {
    if (/\.(?:js|css|html|svg)$/.test(name)) compress(join(dist, 'web', name));
  }
}

/** Beside each file stands what is sent of it: compressing once, as well as can be, costs less than each time a little. */
function compress(file) {
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
}
