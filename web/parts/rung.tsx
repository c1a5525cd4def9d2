import type { SupportStatus } from '../operations.ts';
import { RUNGS } from '../words.ts';

/** The name of a rung's class in the styles. */
export const rungClass = (status: SupportStatus): string => `rung-${status.toLowerCase().replaceAll('_', '-')}`;

/** The rung of a claim: by sign, colour and word. */
export function Rung({ status }: { readonly status: SupportStatus }) {
  const { sign, word, means } = RUNGS[status];
  return (
    <span class={`rung ${rungClass(status)}`} title={`${word}: ${means}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
