import { type Typed, useTyped } from '../client/typed.ts';
import type { PathwaysQueryVariables } from '../operations.ts';
import type { Parameters } from '../parameters.ts';
import { Complete } from '../parts/complete.tsx';
import { MinSupport } from '../parts/rung-filters.tsx';
import { LENGTH, LENGTHS } from './asked.ts';

interface PathwayFormProps {
  readonly parameters: Parameters;
  readonly asked: PathwaysQueryVariables;
  /** What is asked for, by name; null as long as it is not known. */
  readonly names: { readonly from: string | null; readonly to: string | null };
}

/** From where to where, and which steps may lead there. */
export function PathwayForm({ parameters, asked, names }: PathwayFormProps) {
  const from = useTyped(asked.from, names.from);
  const to = useTyped(asked.to, names.to);
  const meant = ({ isTyped, text }: Typed, name: string | null, id: string): string =>
    isTyped && text.trim() !== name ? text.trim() : id;
  return (
    <form
      class="pathway-form"
      role="search"
      aria-label="Pathways"
      onSubmit={(event) => {
        event.preventDefault();
        parameters.set({ from: meant(from, names.from, asked.from), to: meant(to, names.to, asked.to) });
      }}
    >
      <Complete
        label="From"
        text={from.text}
        onText={from.type}
        onChoose={({ id, name }) => {
          from.type(name);
          parameters.set({ from: id, to: meant(to, names.to, asked.to) });
        }}
      />
      <button
        type="button"
        class="quiet swap"
        aria-label="Exchange the two ends"
        title="Exchange the two ends"
        onClick={() => parameters.set({ from: asked.to, to: asked.from })}
      >
        <span aria-hidden="true">⇄</span>
      </button>
      <Complete
        label="To"
        text={to.text}
        onText={to.type}
        onChoose={({ id, name }) => {
          to.type(name);
          parameters.set({ from: meant(from, names.from, asked.from), to: id });
        }}
      />
      <button type="submit" class="primary">
        Find pathways
      </button>
      <div class="options">
        <label>
          Steps{' '}
          <select
            value={asked.maxLength}
            onChange={({ currentTarget: { value } }) =>
              parameters.set({ length: value === String(LENGTH) ? null : value })
            }
          >
            {LENGTHS.map((length) => (
              <option key={length} value={length}>
                {length === 1 ? '1' : `up to ${length}`}
              </option>
            ))}
          </select>
        </label>
        <label>
          Support of each <MinSupport parameters={parameters} />
        </label>
        <label>
          <input
            type="checkbox"
            checked={asked.families}
            onChange={({ currentTarget: { checked } }) => parameters.set({ families: checked ? 'yes' : null })}
          />{' '}
          also by families, wholes and opposites
        </label>
      </div>
    </form>
  );
}
