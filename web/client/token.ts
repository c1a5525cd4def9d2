import { signal } from '@preact/signals';

const KEY = 'claimtrace.token';

const token = signal(sessionStorage.getItem(KEY));

/** The token that changes are made with; null where none was given. It is forgotten with the tab. */
export const tokenOf = (): string | null => token.value;

export function keepToken(given: string | null): void {
  token.value = given;
  if (given === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, given);
}

interface Wanted {
  /** What the server said. */
  readonly reason: string;
  /** Tells those who wait whether a token was given. */
  answer(isGiven: boolean): void;
}

/** Set while a change waits for the reader's token. */
export const wanted = signal<Wanted | null>(null);

let asked: Promise<boolean> | null = null;

/** Asks the reader for the token of the server; false where none is given. All changes that wait share one question. */
export function askForToken(reason: string): Promise<boolean> {
  asked ??= new Promise<boolean>((resolve) => {
    wanted.value = { reason, answer: resolve };
  }).finally(() => {
    wanted.value = null;
    asked = null;
  });
  return asked;
}
