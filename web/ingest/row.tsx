import { useId, useMemo } from 'preact/hooks';
import { AskError } from '../client/ask-error.ts';
import { Failed } from '../parts/state.tsx';
import { shown } from '../words.ts';
import { sizeOf } from './body.ts';
import { Details, FormatField } from './fields.tsx';
import { Result } from './result.tsx';
import { follow, submit } from './send.ts';
import { change, pasted, remove, type Submission } from './submissions.ts';
import { CURES, STAGES } from './words.ts';

/** Characters of the longest text that is put back into the form. */
const EDITABLE = 200_000;

/** An article of the list: what it is, how far it is, and what was found. */
export function Row({ submission }: { readonly submission: Submission }) {
  const { key, file, text, state } = submission;
  const name = file ?? (submission.title.trim() || 'Pasted text');
  const size = useMemo(() => sizeOf(text), [text]);
  const isOpen = state.at === 'waiting' || state.at === 'failed';
  const isIdle = state.at !== 'sending' && state.at !== 'reading';
  return (
    <li class={`submission at-${state.at}`}>
      <div class="what">
        <p>
          <strong dir="auto">{shown(name)}</strong>
          {text !== '' && <span class="soft">{size}</span>}
          {file === null && isOpen && (
            <span class="preview soft" dir="auto">
              {shown(text.trim().slice(0, 200))}
            </span>
          )}
        </p>
        {isIdle && (
          <button type="button" class="quiet" aria-label={`Take ${name} off the list`} onClick={() => remove(key)}>
            ✕
          </button>
        )}
      </div>
      {state.at === 'failed' && (
        <Failed
          error={withCure(state.error)}
          retry={() => (state.jobId === null ? submit(key) : void follow(key, state.jobId))}
        />
      )}
      {isOpen && (
        <div class="settings">
          <FormatField format={submission.format} onChoose={(format) => change(key, { format })} />
          <Details {...submission} onChange={(changes) => change(key, changes)} />
          {file === null && text.length <= EDITABLE && <EditButton submission={submission} />}
        </div>
      )}
      {state.at === 'refused' && <p class="why">{state.why}</p>}
      {state.at === 'sending' && <p class="soft">Sending …</p>}
      {state.at === 'reading' && <Stages stage={state.stage} isLost={state.isLost} />}
      {state.at === 'done' && <Result job={state.job} />}
    </li>
  );
}

/** Lets pasted text be mended where it was pasted; what stands there is kept on the list. */
function EditButton({ submission: { key, text, title, url, format } }: { readonly submission: Submission }) {
  if (pasted.value.text !== '') return null;
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        pasted.value = { text, title, url, format };
        remove(key);
      }}
    >
      Edit
    </button>
  );
}

function withCure(error: AskError): AskError {
  const cures = [error.hint, CURES[error.code]].filter(Boolean);
  const message = /[.!?…]$/.test(error.message) ? error.message : `${error.message}.`;
  return new AskError(error.code, message, cures.join(' ') || null, error.requestId);
}

function Stages({ stage, isLost }: { readonly stage: string; readonly isLost: boolean }) {
  const id = useId();
  const now = STAGES.findIndex(([name]) => name === stage);
  return (
    <>
      <ol class="stages" aria-labelledby={id}>
        {STAGES.map(([name, words], at) => (
          <li
            key={name}
            class={at < now ? 'past' : at === now ? 'now' : ''}
            aria-current={at === now ? 'step' : undefined}
          >
            {words}
          </li>
        ))}
      </ol>
      <p id={id} class="soft" role="status">
        {isLost
          ? 'The server does not answer; it is asked again …'
          : `Step ${now + 1} of ${STAGES.length}: ${STAGES[now]?.[1]}`}
      </p>
    </>
  );
}
