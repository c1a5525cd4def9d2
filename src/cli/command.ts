import type { Readable } from 'node:stream';
import type { Config } from '../config.ts';
import type { Terminal } from './terminal.ts';

/** What a command is given beside its arguments. */
export interface Context {
  readonly config: Config;
  readonly terminal: Terminal;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly cwd: string;
  /** Aborted by Ctrl-C, or when the reader of stdout is gone. */
  readonly signal: AbortSignal;
}

/** A flag of one command alone. */
export interface Flag {
  /** As in the help: `--format <format>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** May be given several times; the value is an array then. */
  readonly repeatable?: boolean;
}

/** Values of a command's flags by their names in camel case. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Settings that a command takes as flags, too. */
export type SettingFlag =
  | 'store'
  | 'server'
  | 'vocab'
  | 'maxBytes'
  | 'jobs'
  | 'port'
  | 'host'
  | 'origins'
  | 'metrics'
  | 'development'
  | 'operationsFile'
  | 'persistedOperations'
  | 'requestTimeoutMs';

/** One command: what the help, the documentation and the parser know of it, and what it does. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Arguments as the parser writes them: `<PATH...>`, `[FILE]`. */
  readonly arguments: readonly (readonly [syntax: string, description: string])[];
  readonly settings: readonly SettingFlag[];
  readonly flags: readonly Flag[];
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  /** Ends by itself, soundly, when the signal is aborted; other commands are left where they are. */
  readonly graceful?: boolean;
  /** Resolves with the exit code. */
  run(context: Context, args: readonly string[], values: Values): Promise<number>;
}

export const EXIT = { done: 0, findings: 1, use: 2, inputFailed: 3, unavailable: 4, interrupted: 130 } as const;
