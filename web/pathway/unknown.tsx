import { useQuery } from '../client/query.ts';
import { linkTo } from '../links.ts';
import { hasWord, meantBy, variablesOf } from '../meant.ts';
import { MechanismNames } from '../operations.ts';
import { Empty } from '../parts/state.tsx';
import { categoryWords, shown } from '../words.ts';

interface UnknownProps {
  readonly name: string;
  onChoose(id: string): void;
}

/** For a name that no article speaks of: what may have been meant. */
export function Unknown({ name, onChoose }: UnknownProps) {
  // Names that begin as its first word does: what was mistyped is more often the end.
  const word = name.split(/[^\p{L}\p{N}]+/u).find((one) => one.length > 2) ?? name;
  const { data } = useQuery(MechanismNames, variablesOf(word.slice(0, Math.max(3, Math.ceil(word.length / 2)))), {
    isWanted: hasWord(name),
  });
  const near = data ? meantBy(data).slice(0, 6) : [];
  return (
    <Empty title={`No article mentions a mechanism “${shown(name)}”.`}>
      {near.length > 0 ? (
        <>
          <p>Was one of these meant?</p>
          <ul class="in-line near">
            {near.map((mechanism) => (
              <li key={mechanism.id}>
                <button type="button" onClick={() => onChoose(mechanism.id)}>
                  {shown(mechanism.name)} <span class="soft">{categoryWords(mechanism.category)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          Try another of its names, or look among <a href={linkTo.mechanisms()}>all mechanisms</a>.
        </p>
      )}
    </Empty>
  );
}
