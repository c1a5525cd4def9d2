import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadVocabulary, type Vocabulary } from '../ingest/vocabulary.ts';
import { EVAL_DATA, evalData } from './data.ts';
import { extractFolder, extractRendered, parseStrings } from './extractions.ts';
import { HALVES, type Half, halfOf, keyOf } from './halves.ts';
import { packagePath } from '../schema/files.ts';
import { namesVocabulary } from './names.ts';
import { type Figures, score, scratch } from './scorer.ts';

/** One set of data: the scorer's mode, the gold, and how what is scored is made of it. */
export interface EvalRun {
  /** The scorer's mode. */
  readonly mode: string;
  /** Files or a folder below the folder of measuring data, or what gives the paths of files of our own. */
  readonly gold: readonly string[] | (() => readonly string[]);
  /** Makes the JSON Lines that are scored; undefined, and said, where data are missing. */
  readonly extract: (gold: string) => Promise<string | undefined> | string | undefined;
}

/** A run's gold and extraction, whole and by halves; `null` halves where there is too little to split. */
export interface Measured {
  readonly gold: string;
  readonly extraction: string;
  readonly halves: Readonly<Record<Half, { readonly gold: string; readonly extraction: string }>> | null;
}

let shipped: Vocabulary | undefined;
const ours = (): Vocabulary => (shipped ??= loadVocabulary());

const ofTexts = (mode: string, gold: string): EvalRun => ({
  mode,
  gold: [gold],
  extract: (file) => extractRendered(file, mode, ours()),
});
const ofLinks = (as: 'text' | 'html'): EvalRun => ({
  mode: 'links',
  gold: ['data/jats/gold.jsonl'],
  extract: (file) => extractRendered(file, `links-${as}`, ours(), as),
});
const ofJats = (mode: string, gold: string): EvalRun => ({
  mode,
  gold: [gold],
  extract: () => {
    const folder = evalData('data/jats/xml');
    return folder && extractFolder(folder, 'jats', ours());
  },
});
const ofStrings = (name: string): EvalRun => ({
  mode: 'refs',
  gold: [`data/references/${name}.jsonl`],
  extract: (file) => parseStrings(file, name),
});
const ofPages = (folder: string, pages: string): EvalRun => ({
  mode: 'body',
  gold: [folder],
  extract: (path) => extractFolder(join(path, pages), basename(path), ours()),
});
const ofBioRed = (mode: string): EvalRun => ({
  mode,
  gold: ['data/relations/biored-dev.jsonl'],
  extract: (file) => {
    const vocabulary = namesVocabulary();
    return vocabulary && extractRendered(file, 'biored', vocabulary);
  },
});

const GOLD = '.gold.json';
/** Texts that were written and judged for this project: see the README of their folder. */
function ofOurs(path: string): EvalRun {
  const folder = packagePath(path);
  return {
    mode: 'claims',
    gold: () => readdirSync(folder).flatMap((file) => (file.endsWith(GOLD) ? [join(folder, file)] : [])),
    extract: () => extractFolder(folder, `own-${basename(path)}`, ours()),
  };
}

/** Every run, in order. */
export const RUNS = {
  claims: {
    mode: 'claims',
    gold: ['gold/001.gold.json', 'gold/003.gold.json'],
    extract: () => {
      const folder = evalData('../corpus');
      return folder && extractFolder(folder, 'corpus', ours());
    },
  },
  'claims-own': ofOurs('eval/gold'),
  'sentences-own': ofOurs('eval/sentences'),
  'links-text': ofLinks('text'),
  'links-html': ofLinks('html'),
  'links-jats': ofJats('links', 'data/jats/gold.jsonl'),
  cited: ofJats('cited', 'data/audit/cited-sentences.jsonl'),
  'refs-anystyle': ofStrings('anystyle-core'),
  'refs-grobid': ofStrings('grobid-corpus'),
  sentences: ofTexts('sentences', 'data/sentences/craft.jsonl'),
  certainty: ofTexts('certainty', 'data/certainty/genia.jsonl'),
  claimlines: ofTexts('claimlines', 'data/claims/validation.jsonl'),
  entities: ofBioRed('entities'),
  relations: ofBioRed('relations'),
  'body-readability': ofPages('data/html/readability', 'pages'),
  'body-defuddle': ofPages('data/html/defuddle', 'fixtures'),
} as const satisfies Record<string, EvalRun>;
export type RunName = keyof typeof RUNS;

/** Makes what a run scores; undefined where its data are missing. */
export async function prepare(name: RunName): Promise<Measured | undefined> {
  const run: EvalRun = RUNS[name];
  const files: readonly (string | undefined)[] = typeof run.gold === 'function' ? run.gold() : run.gold.map(evalData);
  if (!existsSync(join(EVAL_DATA, 'score.mjs')) || files.includes(undefined)) return undefined;
  const gold = files.join(',');
  const extraction = await run.extract(gold);
  if (extraction === undefined) return undefined;
  return { gold, extraction, halves: splitOf(name, run.mode, gold, extraction) };
}

/** The scorer's figures, whole and of each half. */
export async function scoreRun(
  name: RunName,
  measured: Measured,
): Promise<{ readonly whole: Figures; readonly halves: Readonly<Record<Half, Figures>> | null }> {
  const { mode } = RUNS[name];
  const [whole, tuned, held] = await Promise.all([
    score([mode, measured.gold, measured.extraction], { quiet: mode === 'body' }),
    ...HALVES.map((half) => {
      const part = measured.halves?.[half];
      return part && score([mode, part.gold, part.extraction], { quiet: true });
    }),
  ]);
  return { whole: whole!, halves: tuned && held ? { tuned, held } : null };
}

function splitOf(name: string, mode: string, gold: string, extraction: string): Measured['halves'] {
  if (mode === 'claims') return splitFiles(gold.split(','), extraction);
  const part = (half: Half): { gold: string; extraction: string } => {
    const folder = join(scratch, half, name);
    mkdirSync(folder, { recursive: true });
    if (mode === 'body') return { gold: linkPages(gold, join(folder, basename(gold)), half), extraction };
    const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
    const kept = lines.map((line) => halfOf(keyOf(JSON.parse(line) as Record<string, unknown>)) === half);
    const write = (file: string, rows: readonly string[]): string => {
      writeFileSync(join(folder, file), rows.filter((_, i) => kept[i]).join('\n'));
      return join(folder, file);
    };
    return {
      gold: write('gold.jsonl', lines),
      // Only strings are told apart by their place; all else the scorer matches by name.
      extraction: mode === 'refs' ? write('parsed.jsonl', readFileSync(extraction, 'utf8').split('\n')) : extraction,
    };
  };
  return { tuned: part('tuned'), held: part('held') };
}

/** Files of gold by their names; null where all belong to one half. */
function splitFiles(files: readonly string[], extraction: string): Measured['halves'] {
  const part = (half: Half): { gold: string; extraction: string } => ({
    gold: files.filter((file) => halfOf(basename(file, GOLD)) === half).join(','),
    extraction,
  });
  const [tuned, held] = [part('tuned'), part('held')];
  return tuned.gold === '' || held.gold === '' ? null : { tuned, held };
}

/** A folder of the same layout that has one half of the pages. */
function linkPages(from: string, to: string, half: Half): string {
  const pages = existsSync(join(from, 'fixtures')) ? 'fixtures' : 'pages';
  mkdirSync(join(to, pages), { recursive: true });
  if (pages === 'fixtures') symlinkSync(join(from, 'expected'), join(to, 'expected'));
  for (const name of readdirSync(join(from, pages))) {
    if (halfOf(name.replace(/\.html$/, '')) === half) symlinkSync(join(from, pages, name), join(to, pages, name));
  }
  return to;
}
