import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packagePath } from '../schema/files.ts';
import { MEASURES } from './measures.ts';
import { RUNS, type Scores } from './runs.ts';

const HISTORY = packagePath('eval/history.jsonl');
const USAGE = `npm run eval [-- RUN...] [--errors RUN] [--record NAME]
runs: ${Object.keys(RUNS).join(', ')}`;

const { values, positionals } = parseArgs({
  options: { errors: { type: 'string' }, record: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
const wanted = [...positionals, ...(values.errors ? [values.errors] : [])];
if (values.help || wanted.some((run) => !(run in RUNS))) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}

const scores = new Map<string, Scores | undefined>();
for (const [name, run] of Object.entries(RUNS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.error(`${name} …`);
  scores.set(name, await run());
}

const last = lastFigures();
console.log(`${'measure'.padEnd(40)} ${'figure'.padStart(7)} ${'target'.padStart(8)} ${'before'.padStart(7)}`);
const figures: Record<string, number> = {};
for (const { name, run, line, target, sense } of MEASURES) {
  if (!scores.has(run)) continue;
  const figure = scores.get(run)?.figures.get(line);
  if (figure !== undefined) figures[name] = figure;
  const met = figure !== undefined && (sense === 'at least' ? figure >= target : figure <= target);
  const aim = `${sense === 'at least' ? '≥' : '≤'} ${target}`;
  const shown = figure?.toFixed(3) ?? 'no data';
  const before = last[name]?.toFixed(3) ?? '';
  console.log(
    `${name.padEnd(40)} ${shown.padStart(7)} ${aim.padStart(8)} ${before.padStart(7)} ${met ? '' : 'below'}`.trimEnd(),
  );
}
if (values.errors) console.log(scores.get(values.errors)?.misses ?? '');
if (values.record) appendFileSync(HISTORY, `${JSON.stringify({ name: values.record, figures })}\n`);

/** The figures recorded last, measure by measure. */
function lastFigures(): Record<string, number> {
  if (!existsSync(HISTORY)) return {};
  const entries = readFileSync(HISTORY, 'utf8').split('\n').filter(Boolean);
  return Object.assign({}, ...entries.map((entry) => (JSON.parse(entry) as { figures: object }).figures)) as Record<
    string,
    number
  >;
}
