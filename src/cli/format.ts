import { ClaimtraceError } from '../../schema/errors.ts';
import type { SupportStatus } from '../../schema/model.ts';
import type { Flag, Values } from './command.ts';

/** `--format` of the commands that show a page for people. */
export const FORMAT: Flag = {
  flags: '--format <format>',
  description: 'form of the output',
  choices: ['table', 'json'],
  default: 'table',
};

export const FIRST: Flag = { flags: '--first <n>', description: 'how many are listed, 1 to 100', default: '10' };

/** The number of `--first`; throws USAGE_INVALID. */
export function countOf(values: Values): number {
  const count = Number(values['first']);
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count;
  throw new ClaimtraceError('USAGE_INVALID', `--first takes a whole number from 1 to 100`, {
    path: String(values['first']),
  });
}

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const WORDS: Readonly<Record<SupportStatus, string>> = {
  RETRACTED: 'retracted',
  UNSUPPORTED: 'no source',
  VAGUELY_ATTRIBUTED: 'vague source',
  DANGLING: 'dead marker',
  UNIDENTIFIED: 'unidentified',
  CITED_NEARBY: 'cited nearby',
  CITED: 'cited',
};

/** A rung of the support ladder in words, 12 columns wide. */
export const rung = (status: SupportStatus): string => WORDS[status].padEnd(12);
