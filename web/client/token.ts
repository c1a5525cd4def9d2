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
