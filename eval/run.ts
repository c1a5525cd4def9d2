import { parseArgs } from 'node:util';
import { lastFigures, record } from './history.ts';
import { MEASURES } from './measures.ts';
import { listMisses } from './misses/index.ts';
import { prepare, type RunName, RUNS, scoreRun } from './runs.ts';
import { type Row, row, TITLES } from './table.ts';

const USAGE = `npm run eval [-- RUN...] [--errors MEASURE] [--most N] [--record NAME]
runs: ${Object.keys(RUNS).join(', ')}
measures: ${MEASURES.map(({ name }) => name).join(' · ')}`;

const { values, positionals } = parseArgs({
  options: {
    errors: { type: 'string' },
    most: { type: 'string', default: '40' },
    record: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
const asked = MEASURES.filter(({ name, run }) => values.errors === name || values.errors === run);
if (values.help || positionals.some((name) => !(name in RUNS)) || (values.errors !== undefined && !asked.length)) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}
const wanted = new Set<string>([...positionals, ...asked.map(({ run }) => run)]);

const before = lastFigures();
const rows: Row[] = [];
console.log(TITLES);
for (const name of Object.keys(RUNS) as RunName[]) {
  if (wanted.size > 0 && !wanted.has(name)) continue;
  const measured = await prepare(name);
  const scores = measured && (await scoreRun(name, measured));
  for (const measure of MEASURES.filter(({ run }) => run === name)) {
    const figures = { whole: scores?.whole, tuned: scores?.halves?.tuned, held: scores?.halves?.held };
    const last = before[measure.name];
    rows.push({ measure, figures, ...(last !== undefined && { before: last }) });
    console.log(row(rows.at(-1)!));
  }
  const lines = new Set(asked.filter(({ run }) => run === name).map(({ line }) => line));
  if (measured && lines.size > 0) console.log(await listMisses(name, measured, lines, Number(values.most)));
}
if (values.record !== undefined) record(values.record, rows);
