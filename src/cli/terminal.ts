import { styleText } from 'node:util';
import type { Readable, Writable } from 'node:stream';
import type { ClaimtraceError } from '../../schema/errors.ts';
import { fit, printable } from '../export/text.ts';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
}

export type Verbosity = 'quiet' | 'normal' | 'verbose';

/** Where a command writes: data to stdout, all else to stderr. */
export interface Terminal {
  readonly verbosity: Verbosity;
  /** Data; resolves once the reader has taken it, so that a slow reader slows the work. */
  print(text: string): Promise<void>;
  /** A line on what happened; nothing with `--quiet`. */
  note(line: string): void;
  /** An error with its code, place and cure. */
  problem(error: ClaimtraceError): void;
  /** Shows where a long work stands. */
  progress(noun: string, total: number | null): Progress;
}

export interface Progress {
  /** One more is done; `line` is what a log would say of it. */
  step(line: string): void;
  end(): void;
}

/** Writes to the given streams; `colour` is for stderr on a terminal. */
export function createTerminal({ stdout, stderr }: Streams, verbosity: Verbosity, colour: boolean): Terminal {
  const style = (format: 'red' | 'dim', text: string) => (colour ? styleText(format, text) : text);
  let line = '';
  const clear = (): void => {
    if (line !== '') stderr.write('\r\u001b[K');
  };
  const write = (text: string): void => {
    clear();
    stderr.write(`${text}\n`);
    if (line !== '') stderr.write(line);
  };
  return {
    verbosity,
    print: (text) =>
      new Promise((resolve) => {
        if (stdout.destroyed || stdout.write(text)) resolve();
        else {
          // Both are taken off again, or a long output would pile listeners up.
          const done = (): void => {
            stdout.off('drain', done).off('close', done);
            resolve();
          };
          stdout.on('drain', done).on('close', done);
        }
      }),
    note(text) {
      if (verbosity !== 'quiet') write(text);
    },
    problem(error) {
      const { code, message, path, line: row, hint } = error;
      const place = path === undefined || message.includes(path) ? undefined : path;
      const where = [place, row].filter((part) => part !== undefined).join(':');
      const what = where === '' ? message : `${message.replace(/\.$/, '')} (${where})`;
      write(`${style('red', 'claimtrace')}: ${code}: ${printable(what)}`);
      if (hint !== undefined) write(style('dim', `  ${printable(hint)}`));
      if (verbosity === 'verbose') write(style('dim', reasons(error)));
    },
    progress(noun, total) {
      if (verbosity === 'quiet') return { step: () => {}, end: () => {} };
      if (!stderr.isTTY) return { step: write, end: () => {} };
      const started = performance.now();
      let done = 0;
      return {
        step(latest) {
          done++;
          clear();
          line = fit(
            standing(noun, done, total, (performance.now() - started) / 1000, latest),
            (stderr.columns || 80) - 1,
          );
          stderr.write(line);
        },
        end() {
          clear();
          line = '';
        },
      };
    },
  };
}

/** "37/200 articles  18/s  9 s left  name.html". */
function standing(noun: string, done: number, total: number | null, seconds: number, latest: string): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = total === null || total <= done ? '' : `  ${duration((total - done) / rate)} left`;
  return `${total === null ? done : `${done}/${total}`} ${noun}  ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s${left}  ${latest}`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

function reasons(error: Error): string {
  const cause = error.cause instanceof Error ? `\n${reasons(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
