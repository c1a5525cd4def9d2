import { useState } from 'preact/hooks';
import type { FindingLineFragment } from '../../operations.ts';
import { useKeys } from '../../parts/keys.tsx';
import { shown, VERDICTS } from '../../words.ts';
import { Deeds } from '../audit/deeds.tsx';
import { DismissForm } from '../audit/dismiss-form.tsx';
import { Refusal } from '../audit/finding-card.tsx';
import { useVerdicts } from '../audit/verdicts.ts';

interface JudgedFindingProps {
  readonly finding: FindingLineFragment;
  /** Whether a and d are meant for it. */
  readonly hasKeys: boolean;
}

/** What is typed as a reason stays, when the claim is left and come back to. */
const drafts = new Map<string, string>();

/** A finding where its words stand: what is wrong, the cure, and what an editor says of it. */
export function JudgedFinding({ finding, hasKeys }: JudgedFindingProps) {
  const { id, rule, message, hint, status, note } = finding;
  const verdicts = useVerdicts();
  const [isAsked, setAsked] = useState(false);
  const isUnderWay = verdicts.progress !== null;
  const judge = (verdict: Parameters<typeof verdicts.judge>[1]) => verdicts.judge([finding], verdict);
  const error = verdicts.failure && <Refusal error={verdicts.failure.error} />;

  useKeys(({ key }) => {
    if (isUnderWay || status === 'FIXED') return false;
    if (key === 'd') setAsked(true);
    else if (key === 'a' && status !== 'ACCEPTED') void judge({ status: 'ACCEPTED' });
    else return false;
  }, hasKeys);

  return (
    <div class="cure">
      <p>
        <strong>{rule.title}.</strong> {/* The claim itself stands beside it. */}
        {rule.id !== 'unsupported-claim' && <span dir="auto">{shown(message)} </span>}
        {hint && <span dir="auto">{shown(hint)}</span>}
      </p>
      {status !== 'OPEN' && (
        <p class="soft" role="status">
          {VERDICTS[status]}
          {note && <span dir="auto">: {shown(note)}</span>}
        </p>
      )}
      {isAsked ? (
        <DismissForm
          finding={finding}
          drafts={drafts}
          isUnderWay={isUnderWay}
          onDismiss={(reason) =>
            void judge({ status: 'DISMISSED', note: reason }).then((done) => {
              if (done === 0) return;
              drafts.delete(id);
              setAsked(false);
            })
          }
          onLeave={() => setAsked(false)}
        >
          {error}
        </DismissForm>
      ) : (
        <p>
          <Deeds
            status={status}
            isUnderWay={isUnderWay}
            onAccept={() => void judge({ status: 'ACCEPTED' })}
            onAsk={() => setAsked(true)}
            onReopen={() => void judge({ status: 'OPEN' })}
          />
        </p>
      )}
      {!isAsked && error}
    </div>
  );
}
