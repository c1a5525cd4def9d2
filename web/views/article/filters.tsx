import type { ClaimKind } from '../../operations.ts';
import { type Parameters, useParameters } from '../../parameters.ts';
import { Choice } from '../../parts/choice.tsx';
import { isRung } from '../../parts/rung-filters.tsx';
import { KINDS, LADDER, RUNGS, shown } from '../../words.ts';
import type { Article } from './layout.ts';

const isKind = (text: string): text is ClaimKind => Object.hasOwn(KINDS, text);

/** The rungs and kinds that the address keeps the claims to. */
export const chosenIn = ({ many }: Parameters) => ({
  status: many('status').filter(isRung),
  kind: many('kind').filter(isKind),
});

/** Which claims are looked at: by rung, by kind, by mechanism. All of it is in the address. */
export function Filters({ article }: { readonly article: Article }) {
  const parameters = useParameters();
  const chosen = chosenIn(parameters);
  const { claimMarks, mechanisms } = article;
  const kinds = Object.entries(KINDS)
    .map(([value, label]) => ({
      value: value as ClaimKind,
      label,
      count: claimMarks.filter(({ kind }) => kind === value).length,
    }))
    .filter(({ count }) => count > 0);
  const rungs = LADDER.map((value) => ({
    value,
    label: RUNGS[value].word,
    sign: RUNGS[value].sign,
    count: claimMarks.filter(({ supportStatus }) => supportStatus === value).length,
  })).filter(({ count }) => count > 0);
  return (
    <div class="filters">
      <Choice
        legend="Support"
        options={rungs}
        chosen={chosen.status}
        onChoose={(status) => parameters.set({ status })}
      />
      <Choice legend="Kind" options={kinds} chosen={chosen.kind} onChoose={(kind) => parameters.set({ kind })} />
      {mechanisms.nodes.length > 0 && (
        <label class="mechanism-filter">
          <span class="soft">About</span>{' '}
          <select
            value={parameters.one('mechanism') ?? ''}
            onChange={(event) => parameters.set({ mechanism: event.currentTarget.value })}
          >
            <option value="">any mechanism</option>
            {mechanisms.nodes.map(({ id, name }) => (
              <option key={id} value={id}>
                {shown(name)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
