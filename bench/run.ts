import '../src/production.ts';
import { parseArgs } from 'node:util';
import type { Measure } from './measure.ts';
import { type Neo4jAddress, sharedNeo4j } from './neo4j.ts';

/** The suites, in order; each gives its measures as it has them. `npm run bench -- extract load` runs some of them. */
const SUITES: Record<string, (neo4j: Neo4jAddress) => Promise<AsyncGenerator<Measure>>> = {
  extract: async () => (await import('./extract.ts')).extraction(),
  vocabulary: async () => (await import('./vocabulary.ts')).vocabularies(),
  load: async (neo4j) => (await import('./load.ts')).loading(await neo4j()),
  query: async (neo4j) => (await import('./query.ts')).queries(await neo4j()),
  audit: async () => (await import('./audit.ts')).auditing(),
  serve: async () => (await import('./serve.ts')).serving(),
  references: async () => (await import('./references.ts')).referenceStrings(),
  explorer: async () => (await import('./explorer.ts')).exploring(),
  start: async () => (await import('./start.ts')).starting(),
};

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in SUITES));
if (unknown.length) {
  console.error(`no such suite: ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}

const server = sharedNeo4j();
const measures: Measure[] = [];
try {
  for (const [name, suite] of Object.entries(SUITES)) {
    if (positionals.length && !positionals.includes(name)) continue;
    console.error(`${name} …`);
    for await (const measure of await suite(server.address)) {
      measures.push(measure);
      if (!values.json) console.log(row(measure));
    }
  }
} finally {
  await server.stop();
}
if (values.json) {
  const figures = measures.map(({ name, ratio, goal, met }) => ({ name, ratio, goal, met }));
  console.log(JSON.stringify({ measures: figures }));
}

function row({ name, ratio, goal, sense, met, detail }: Measure): string {
  const figure = ratio === null ? '' : ratio.toFixed(2);
  const aim = goal === null ? '' : `${sense === 'at most' ? '≤' : '≥'} ${goal}`;
  const missed = met === false ? 'MISSED' : '      ';
  return `${name.padEnd(48)} ${figure.padStart(7)}  ${aim.padEnd(7)} ${missed}  ${detail}`;
}
