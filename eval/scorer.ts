import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Extraction, Span } from '../schema/model.ts';
import { EVAL_DATA } from './data.ts';

/** What the scorer printed: a figure in [0, 1] a line of stdout, by the line's name. */
export type Figures = ReadonlyMap<string, number>;

/** A folder for what is rendered, extracted and split; gone when the process ends. */
export const scratch = mkdtempSync(join(tmpdir(), 'claimtrace-eval-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Runs the scorer beside the data. What it complains of on stderr is passed on unless `quiet`. */
export async function score(args: readonly string[], { quiet = false } = {}): Promise<Figures> {
  const child = spawn(process.execPath, [join(EVAL_DATA, 'score.mjs'), ...args], {
    stdio: ['ignore', 'pipe', quiet ? 'ignore' : 'inherit'],
  });
  let output = '';
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  const lines = output.split('\n').map((line) => /^(\S+)\s+([\d.]+)$/.exec(line));
  return new Map(lines.flatMap((m) => (m ? [[m[1]!, Number(m[2])] as const] : [])));
}

interface WithWords {
  readonly words: readonly string[];
}

/** The scorer's own ways of telling what belongs to what, so that a listed miss is one that was counted. */
export interface ScorerTools {
  norm(text: string): string;
  words(text: string): string[];
  /** The sentence that a quote repeats. */
  closest<T extends WithWords>(quote: string, sentences: readonly T[]): T | null;
  /** Each gold document, by name, with its extraction. */
  extracted<T>(goldFile: string, extractionFile: string): Iterable<[name: string, gold: T, extraction: Extraction]>;
  squeeze(text: string): { readonly text: string; readonly before: Int32Array; readonly at: readonly number[] };
  alignment(
    name: string,
    extraction: Extraction,
    gold: ReturnType<ScorerTools['squeeze']>,
  ): ((span: Span) => [number, number] | null) | null;
  /** Extracted references to gold ids. */
  matched(
    found: Extraction['references'],
    gold: readonly object[],
    byOrder?: boolean,
  ): { readonly refOf: ReadonlyMap<string, string>; readonly taken: ReadonlySet<number> };
}

/** Loads the scorer's modules. */
export async function scorerTools(): Promise<ScorerTools> {
  const load = (name: string): Promise<object> =>
    import(pathToFileURL(join(EVAL_DATA, 'score', `${name}.mjs`)).href) as Promise<object>;
  return Object.assign({}, ...(await Promise.all(['common', 'documents', 'links'].map(load)))) as ScorerTools;
}
