import type { FindingStatus } from '../../operations.ts';

/** What each verdict says of a finding. */
export const MEANT = {
  accept: 'It is right, and stays for now',
  dismiss: 'The finding does not apply; say why',
  reopen: 'It is still to be judged',
} as const;

interface DeedsProps {
  readonly status: FindingStatus;
  readonly isUnderWay: boolean;
  onAccept(): void;
  /** Asks for the reason. */
  onAsk(): void;
  onReopen(): void;
}

/** The verdicts that can be given to a finding. */
export function Deeds({ status, isUnderWay, onAccept, onAsk, onReopen }: DeedsProps) {
  if (status === 'FIXED') return <span class="deeds soft">The article no longer has it.</span>;
  return (
    <span class="deeds">
      {status !== 'ACCEPTED' && (
        <button type="button" title={MEANT.accept} disabled={isUnderWay} onClick={onAccept}>
          Accept
        </button>
      )}
      <button type="button" title={MEANT.dismiss} disabled={isUnderWay} onClick={onAsk}>
        {status === 'DISMISSED' ? 'Other reason …' : 'Dismiss …'}
      </button>
      {status !== 'OPEN' && (
        <button type="button" title={MEANT.reopen} disabled={isUnderWay} onClick={onReopen}>
          Reopen
        </button>
      )}
    </span>
  );
}
