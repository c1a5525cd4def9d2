// A Neo4j for tests and benchmarks, where there is no Docker: needs Java 17 or newer, and Maven once, to fetch it.
//   npm run neo4j                 starts one on a free port with an empty home, and prints its address
//   npm run neo4j -- --fetch      only fetches what is missing
//   npm run neo4j -- --port 7687 --auth
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const lib = join(here, 'lib');

/** Whether the server's jars are there. */
export const isFetched = () => existsSync(lib) && readdirSync(lib).some((name) => /^neo4j-kernel-\d/.test(name));

/** Whether a command can be run at all. */
export const isInstalled = (command) => spawnSync(command, ['-version'], { stdio: 'ignore' }).error === undefined;

/** Fetches the server's jars by Maven. */
export function fetchJars() {
  const args = ['-B', '-q', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  const maven = spawnSync('mvn', args, { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] });
  if (maven.status !== 0)
    throw new Error(`Maven could not fetch Neo4j: ${maven.error?.message ?? `exit ${maven.status}`}`);
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * Starts a server with an empty home in a temporary folder; resolves when it answers. `auth`: user and password `neo4j`.
 * `brief`: for a run of a minute, in which Java's second compiler costs more than it gains.
 */
export async function startNeo4j({ port, auth = false, brief = false } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'claimtrace-neo4j-'));
  const chosen = port ?? (await freePort());
  const server = spawn(
    'java',
    [
      '-Xmx1g',
      ...(brief ? ['-XX:TieredStopAtLevel=1'] : []),
      '-XX:+UseSerialGC',
      '-cp',
      join(lib, '*'),
      join(here, 'Neo4jServer.java'),
      home,
      String(chosen),
      String(auth),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  const ended = new Promise((resolve) => server.once('close', resolve)).then(() =>
    rmSync(home, { recursive: true, force: true }),
  );
  await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said = (said + chunk).slice(-4000);
      if (/^READY$/m.test(said)) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Neo4j ended with ${code} before it answered:\n${said}`)));
  });
  return {
    url: `bolt://127.0.0.1:${chosen}`,
    pid: server.pid,
    /** Stops it: cleanly, or at once where nothing of it is needed any more. */
    stop: async (signal = 'SIGTERM') => {
      server.kill(signal);
      await ended;
    },
    ended,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const flag = (name) => process.argv.indexOf(name);
  if (!isFetched()) fetchJars();
  if (flag('--fetch') < 0) {
    const port = flag('--port') < 0 ? undefined : Number(process.argv[flag('--port') + 1]);
    const server = await startNeo4j({ port, auth: flag('--auth') >= 0 });
    console.log(`Neo4j is ready at ${server.url}`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.stop());
    await server.ended;
  }
}
