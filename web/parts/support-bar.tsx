import type { SupportStatus } from '../operations.ts';
import { counted, RUNGS } from '../words.ts';
import { rungClass } from './rung.tsx';

export interface Counts {
  readonly claimCount: number;
  readonly supportedShare: number;
  readonly byStatus: readonly { readonly status: SupportStatus; readonly count: number }[];
}

/** How the claims of an article, or of anything, spread over the rungs, strongest first. */
export function SupportBar({ claimCount, supportedShare, byStatus }: Counts) {
  const there = byStatus.filter(({ count }) => count > 0).toReversed();
  const words = there.map(({ status, count }) => `${count} ${RUNGS[status].word}`).join(', ');
  return (
    <div class="support-bar" role="img" aria-label={`${citedWords({ claimCount, supportedShare })}: ${words}`}>
      {there.map(({ status, count }) => (
        <span
          key={status}
          class={rungClass(status)}
          style={{ flexGrow: count }}
          title={`${counted(count, 'claim')}: ${RUNGS[status].word}`}
        />
      ))}
    </div>
  );
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How much of some claims is cited, in words. */
export const citedWords = ({ claimCount, supportedShare }: Omit<Counts, 'byStatus'>): string =>
  claimCount === 0 ? 'no claims' : `${percent(supportedShare)} cited of ${counted(claimCount, 'claim')}`;
