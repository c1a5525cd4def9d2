import { linkTo } from '../links.ts';
import type { MechanismNameFragment, PathwaysQueryVariables } from '../operations.ts';
import type { Parameters } from '../parameters.ts';
import { Empty } from '../parts/state.tsx';
import { counted, RUNGS, shown } from '../words.ts';
import { LENGTHS } from './asked.ts';

interface NoneProps {
  readonly asked: PathwaysQueryVariables;
  readonly from: MechanismNameFragment;
  readonly to: MechanismNameFragment;
  readonly parameters: Parameters;
}

/** Where no pathway was found: what may find one. */
export function None({ asked, from, to, parameters }: NoneProps) {
  const longest = LENGTHS.at(-1)!;
  const tries = [
    asked.maxLength < longest && ([`Take up to ${longest} steps`, { length: String(longest) }] as const),
    asked.minSupport && (['Take any support', { support: null }] as const),
    !asked.families && (['Go by families, too', { families: 'yes' }] as const),
    [`Look from ${shown(to.name)} to ${shown(from.name)}`, { from: to.id, to: from.id }] as const,
  ].filter((one) => typeof one === 'object' && one !== null);
  return (
    <Empty
      title={`No pathway of ${counted(asked.maxLength, 'step')} or fewer leads from ${shown(from.name)} to ${shown(to.name)}${asked.minSupport ? ` with every step ${RUNGS[asked.minSupport].word} or better` : ''}.`}
    >
      <ul class="in-line near">
        {tries.map(([words, changes]) => (
          <li key={words}>
            <button type="button" onClick={() => parameters.set(changes)}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <p>
        Or look at <a href={linkTo.mechanism(from.id, 'graph')}>what lies around {shown(from.name)}</a>.
      </p>
    </Empty>
  );
}
