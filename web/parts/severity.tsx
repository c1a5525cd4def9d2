import type { Severity as Grade } from '../operations.ts';
import { SEVERITIES } from '../words.ts';

export const SEVERITY_SIGNS: Readonly<Record<Grade, string>> = { ERROR: '■', WARNING: '▲', INFO: '◇' };

/** How grave a finding is: by sign, colour and word. */
export function Severity({ severity }: { readonly severity: Grade }) {
  return (
    <span class={`severity severity-${severity.toLowerCase()}`}>
      <span aria-hidden="true">{SEVERITY_SIGNS[severity]}</span> {SEVERITIES[severity]}
    </span>
  );
}

/** How many findings there are of all severities. */
export const totalOf = ({ bySeverity }: { readonly bySeverity: readonly { readonly count: number }[] }): number =>
  bySeverity.reduce((sum, { count }) => sum + count, 0);
