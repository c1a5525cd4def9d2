import { useParameters } from '../../parameters.ts';
import type { ClaimKind, SupportStatus } from '../../operations.ts';
import { Choice } from '../../parts/choice.tsx';
import { KINDS, LADDER, RUNGS } from '../../words.ts';
import type { Article } from './layout.ts';

/** Which claims are looked at: by rung, by kind, by mechanism. All of it is in the address. */
export function Filters({ article }: { readonly article: Article }) {
  const parameters = useParameters();
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
        chosen={parameters.many('status') as readonly SupportStatus[]}
        onChoose={(status) => parameters.set({ status })}
      />
      <Choice
        legend="Kind"
        options={kinds}
        chosen={parameters.many('kind') as readonly ClaimKind[]}
        onChoose={(kind) => parameters.set({ kind })}
      />
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
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
