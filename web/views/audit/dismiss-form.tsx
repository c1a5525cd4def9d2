import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FindingLineFragment } from '../../operations.ts';

/** Characters that the server takes of a note. */
export const LONGEST_NOTE = 2000;

interface DismissFormProps {
  readonly finding: Pick<FindingLineFragment, 'id' | 'status' | 'note'>;
  /** What was typed as the reason so far, by the finding. */
  readonly drafts: Map<string, string>;
  readonly isUnderWay: boolean;
  onDismiss(reason: string): void;
  onLeave(): void;
  readonly children?: ComponentChildren;
}

/** Asks why a finding does not apply. What is typed is kept by whoever shows the form, if it is left or fails. */
export function DismissForm({ finding, drafts, isUnderWay, onDismiss, onLeave, children }: DismissFormProps) {
  const { id, status, note } = finding;
  const [reason, setReason] = useState(drafts.get(id) ?? (status === 'DISMISSED' ? (note ?? '') : ''));
  const input = useRef<HTMLInputElement>(null);
  // Before the next key, which may be the first of the reason.
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  return (
    <form
      class="dismiss"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onDismiss(reason.trim());
        else input.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <label>
        Why does this finding not apply?
        <input
          ref={input}
          value={reason}
          required
          maxLength={LONGEST_NOTE}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) => {
            setReason(value);
            drafts.set(id, value);
          }}
        />
      </label>
      {children}
      <p class="deeds">
        <button type="submit" class="primary" disabled={isUnderWay}>
          Dismiss
        </button>
        <button type="button" onClick={onLeave}>
          Not now
        </button>
      </p>
    </form>
  );
}
