import '../style/complete.css';
import { useId, useRef, useState } from 'preact/hooks';
import { useQuery } from '../client/query.ts';
import { useSettled } from '../client/settled.ts';
import { hasWord, meantBy, variablesOf } from '../meant.ts';
import { MechanismNames, type MechanismNameFragment } from '../operations.ts';
import { placeAfter } from './combobox.ts';
import { categoryWords, counted, shown } from '../words.ts';

interface CompleteProps {
  readonly label: string;
  readonly text: string;
  onText(text: string): void;
  onChoose(mechanism: MechanismNameFragment): void;
}

/** An input for a mechanism: what its text may mean is offered while one types, and chosen by the arrows and Enter. */
export function Complete({ label, text, onText, onChoose }: CompleteProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  // Counted rather than the place itself, which another list would make another one.
  const [steps, setSteps] = useState(0);
  const settled = useSettled(text.trim(), 150);
  const isAsked = isOpen && hasWord(settled);
  const { data, isOutdated } = useQuery(MechanismNames, variablesOf(settled), { isWanted: isAsked });
  const isFresh = settled === text.trim() && !isOutdated;
  // What was offered stays while the next letters are asked for, but is not to be chosen; what an earlier text meant is not shown.
  const wasShown = useRef(false);
  const offered = isAsked && data && (isFresh || wasShown.current) ? meantBy(data).slice(0, 10) : [];
  const isShown = offered.length > 0;
  wasShown.current = isShown;
  const at = isShown && isFresh ? placeAfter(steps, offered.length) : -1;
  const active = offered[at];

  function close() {
    setOpen(false);
    setSteps(0);
  }
  function choose(mechanism: MechanismNameFragment) {
    close();
    onChoose(mechanism);
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return setOpen(true);
      setSteps(steps + (event.key === 'ArrowDown' ? 1 : -1));
    }
  }
  return (
    <div class="field complete">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={text}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={active ? `${id}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          onText(currentTarget.value);
          setOpen(true);
          setSteps(0);
        }}
        onKeyDown={onKey}
        onBlur={close}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={`${label}: names offered`} hidden={!isShown}>
        {offered.map((mechanism, index) => (
          <li
            key={mechanism.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={mechanism === active}
            // The input keeps the focus, so that the list does not close before the click is there.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(mechanism)}
          >
            <span dir="auto">{shown(mechanism.name)}</span>{' '}
            <span class="soft">
              {categoryWords(mechanism.category)}, {counted(mechanism.claimCount, 'claim')}
            </span>
          </li>
        ))}
      </ul>
      <span role="status" class="unseen">
        {isShown && `${counted(offered.length, 'name')} offered`}
      </span>
    </div>
  );
}
