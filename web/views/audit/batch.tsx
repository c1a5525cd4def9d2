import { useState } from 'preact/hooks';
import type { AskError } from '../../client/ask-error.ts';
import { counted } from '../../words.ts';
import { MEANT } from './deeds.tsx';
import { LONGEST_NOTE } from './dismiss-form.tsx';
import { Refusal } from './finding-card.tsx';
import type { Verdict } from './verdicts.ts';

interface BatchProps {
  readonly count: number;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly error: AskError | null;
  /** Says whether all of them were judged: what was typed is kept where not. */
  onJudge(verdict: Verdict): Promise<boolean>;
  onClear(): void;
}

/** One verdict, with one reason, for all findings that are chosen. */
export function Batch({ count, progress, error, onJudge, onClear }: BatchProps) {
  const [reason, setReason] = useState('');
  const note = reason.trim();
  const judge = async (verdict: Verdict) => {
    if (await onJudge(verdict)) setReason('');
  };
  return (
    <form
      class="batch"
      aria-label="The findings that are chosen"
      onSubmit={(event) => {
        event.preventDefault();
        if (note !== '') void judge({ status: 'DISMISSED', note });
      }}
    >
      <strong role="status">
        {progress ? `${progress.done} of ${progress.of} done …` : `${counted(count, 'finding')} chosen`}
      </strong>
      <input
        value={reason}
        maxLength={LONGEST_NOTE}
        placeholder="Reason (to dismiss)"
        aria-label="Reason for all of them"
        autocomplete="off"
        onInput={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <span class="deeds">
        <button
          type="button"
          title={MEANT.accept}
          disabled={progress !== null}
          onClick={() => void judge({ status: 'ACCEPTED', ...(note !== '' && { note }) })}
        >
          Accept
        </button>
        <button type="submit" title={MEANT.dismiss} disabled={progress !== null || note === ''}>
          Dismiss
        </button>
        <button type="button" class="quiet" onClick={onClear}>
          Choose none
        </button>
      </span>
      {error && <Refusal error={error} />}
    </form>
  );
}
