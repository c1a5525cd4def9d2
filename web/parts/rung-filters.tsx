import type { SupportStatus } from '../operations.ts';
import type { Parameters } from '../parameters.ts';
import { LADDER, RUNGS } from '../words.ts';
import { Choice } from './choice.tsx';

export const isRung = (text: string): text is SupportStatus => Object.hasOwn(RUNGS, text);

/** The rungs that the address keeps claims to; null for all. */
export function rungsOf({ many }: Parameters): readonly SupportStatus[] | null {
  const rungs = many('rung').filter(isRung);
  return rungs.length > 0 ? rungs : null;
}

interface RungChoiceProps {
  readonly parameters: Parameters;
  /** Those that the claims can stand on. */
  readonly rungs?: readonly SupportStatus[];
}

/** Keeps claims to some rungs. */
export const RungChoice = ({ parameters, rungs = LADDER.toReversed() }: RungChoiceProps) => (
  <Choice
    legend="Support"
    options={rungs.map((value) => ({ value, label: RUNGS[value].word, sign: RUNGS[value].sign }))}
    chosen={rungsOf(parameters) ?? []}
    onChoose={(rung) => parameters.set({ rung })}
  />
);

/** The weakest rung that the address takes; null for any. */
export function minSupportOf({ one }: Parameters): SupportStatus | null {
  const support = one('support');
  return support !== null && isRung(support) ? support : null;
}

/** Asks for the weakest rung that is taken. */
export const MinSupport = ({ parameters, id }: { readonly parameters: Parameters; readonly id?: string }) => (
  <select
    id={id}
    value={minSupportOf(parameters) ?? ''}
    onChange={({ currentTarget: { value } }) => parameters.set({ support: value })}
  >
    <option value="">any</option>
    {LADDER.slice(1).map((rung) => (
      <option key={rung} value={rung}>
        {RUNGS[rung].word}
        {rung !== 'CITED' && ' or better'}
      </option>
    ))}
  </select>
);
