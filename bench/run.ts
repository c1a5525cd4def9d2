import { parseArgs } from 'node:util';
import type { Measure } from './measure.ts';

/** The suites, in order; each gives its measures. `npm run bench -- extract load` runs some of them. */
const SUITES: Record<string, () => Promise<Measure[]>> = {
  extract: async () => (await import('./extract.ts')).extraction(),
  load: async () => (await import('./load.ts')).loading(),
  query: async () => (await import('./query.ts')).queries(),
  start: async () => (await import('./start.ts')).starting(),
};

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in SUITES));
if (unknown.length) {
  console.error(`no such suite: ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}

const measures: Measure[] = [];
for (const [name, suite] of Object.entries(SUITES)) {
  if (positionals.length && !positionals.includes(name)) continue;
  console.error(`${name} …`);
  measures.push(...(await suite()));
}

if (values.json) {
  const figures = measures.map(({ name, ratio, goal, met }) => ({ name, ratio, goal, met }));
  console.log(JSON.stringify({ measures: figures }));
} else {
  for (const { name, ratio, goal, sense, met, detail } of measures) {
    const figure = ratio === null ? '' : ratio.toFixed(2);
    const aim = goal === null ? '' : `${sense === 'at most' ? '≤' : '≥'} ${goal}`;
    console.log(
      `${name.padEnd(48)} ${figure.padStart(7)}  ${aim.padEnd(7)} ${met === false ? 'MISSED' : '      '}  ${detail}`,
    );
  }
}
