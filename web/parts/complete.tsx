import '../style/complete.css';
import { useRef } from 'preact/hooks';
import { useQuery } from '../client/query.ts';
import { useSettled } from '../client/settled.ts';
import { hasWord, meantBy, variablesOf } from '../meant.ts';
import { MechanismNames, type MechanismNameFragment } from '../operations.ts';
import { categoryWords, counted, shown } from '../words.ts';
import { useCombobox } from './combobox.ts';

interface CompleteProps {
  readonly label: string;
  readonly text: string;
  onText(text: string): void;
  onChoose(mechanism: MechanismNameFragment): void;
}

/** An input for a mechanism: what its text may mean is offered while one types, and chosen by the arrows and Enter. */
export function Complete({ label, text, onText, onChoose }: CompleteProps) {
  const { isOpen, show } = useCombobox({ onText, onChoose });
  const settled = useSettled(text.trim(), 150);
  const isAsked = isOpen && hasWord(settled);
  const { data, isOutdated } = useQuery(MechanismNames, variablesOf(settled), { isWanted: isAsked });
  const isFresh = settled === text.trim() && !isOutdated;
  // What was offered stays while the next letters are asked for, but is not to be chosen; what an earlier text meant is not shown.
  const wasShown = useRef(false);
  const offered = isAsked && data && (isFresh || wasShown.current) ? meantBy(data).slice(0, 10) : [];
  const { isShown, input, list, optionOf } = show(offered, isFresh);
  wasShown.current = isShown;
  return (
    <div class="field complete">
      <label for={input.id}>{label}</label>
      <input {...input} value={text} />
      <ul {...list} aria-label={`${label}: names offered`}>
        {offered.map((mechanism, index) => (
          <li key={mechanism.id} {...optionOf(index)}>
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
