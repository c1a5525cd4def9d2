import { ClaimtraceError } from '../../../schema/errors.ts';

const MOST = 250;

/** Checks that no list of an input is longer than the 250 that are taken. @throws ARGUMENT_INVALID */
export function checkLists<T extends object>(input: T | null | undefined, path: string): T | Record<string, never> {
  for (const [name, value] of Object.entries(input ?? {})) {
    if (Array.isArray(value)) checkLength(value, `${path}.${name}`);
  }
  return input ?? {};
}

/** Checks that a list is not longer than the 250 that are taken. @throws ARGUMENT_INVALID */
export function checkLength(list: readonly unknown[], path: string): void {
  if (list.length > MOST) {
    throw new ClaimtraceError('ARGUMENT_INVALID', `\`${path}\` takes at most ${MOST}, not ${list.length}.`, { path });
  }
}

/** The one argument that is given, of those of which exactly one must be. @throws ARGUMENT_INVALID */
export function onlyOne<T extends object>(args: T): { [K in keyof T]-?: [K, NonNullable<T[K]>] }[keyof T] {
  const given = Object.entries(args).filter(([, value]) => value != null);
  if (given.length !== 1) {
    throw new ClaimtraceError(
      'ARGUMENT_INVALID',
      `Exactly one of ${Object.keys(args).join(', ') || 'the arguments'} is needed.`,
      {
        hint: 'Leave all but one of the arguments out.',
      },
    );
  }
  return given[0] as { [K in keyof T]-?: [K, NonNullable<T[K]>] }[keyof T];
}

/** A whole number within a range. @throws ARGUMENT_INVALID */
export function within(value: number, least: number, most: number, path: string): number {
  if (value >= least && value <= most) return value;
  throw new ClaimtraceError('ARGUMENT_INVALID', `\`${path}\` takes ${least} to ${most}, not ${value}.`, { path });
}
