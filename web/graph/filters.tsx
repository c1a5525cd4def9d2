import type { ComponentChildren } from 'preact';
import { useTyped } from '../client/typed.ts';
import type { Parameters } from '../parameters.ts';
import { Choice } from '../parts/choice.tsx';
import { MinSupport } from '../parts/rung-filters.tsx';
import { PREDICATES } from '../words.ts';
import { ALL_PREDICATES, askedOf, DEPTH, DEPTHS, LIMIT, LIMITS } from './asked.ts';

/** How far around a mechanism the graph goes, and what of it is shown. */
export function GraphFilters({ parameters }: { readonly parameters: Parameters }) {
  const { depth, limit, predicate } = askedOf('', parameters);
  return (
    <search class="graph-filters">
      <Field id="graph-find" label="Find in the graph">
        <Find parameters={parameters} />
      </Field>
      <Field id="graph-depth" label="Steps away">
        <select
          id="graph-depth"
          value={depth}
          onChange={({ currentTarget: { value } }) => parameters.set({ depth: value === String(DEPTH) ? null : value })}
        >
          {DEPTHS.map((one) => (
            <option key={one} value={one}>
              {one === 1 ? '1 step' : `up to ${one} steps`}
            </option>
          ))}
        </select>
      </Field>
      <Field id="graph-limit" label="Mechanisms">
        <select
          id="graph-limit"
          value={limit}
          onChange={({ currentTarget: { value } }) => parameters.set({ limit: value === String(LIMIT) ? null : value })}
        >
          {LIMITS.map((one) => (
            <option key={one} value={one}>
              at most {one.toLocaleString('en')}
            </option>
          ))}
        </select>
      </Field>
      <Field id="graph-support" label="Support">
        <MinSupport parameters={parameters} id="graph-support" />
      </Field>
      <Choice
        legend="Statements"
        options={ALL_PREDICATES.map((value) => ({
          value,
          label: PREDICATES[value].verb,
          sign: PREDICATES[value].sign,
        }))}
        chosen={predicate ?? []}
        onChoose={(chosen) => parameters.set({ predicate: chosen })}
      />
    </search>
  );
}

function Find({ parameters }: { readonly parameters: Parameters }) {
  const asked = parameters.one('find') ?? '';
  const { text, type, tell } = useTyped(asked);
  return (
    <input
      id="graph-find"
      type="search"
      value={text}
      autocomplete="off"
      spellcheck={false}
      onInput={({ currentTarget: { value } }) => {
        type(value);
        tell(value);
        parameters.set({ find: value }, { replace: true });
      }}
    />
  );
}

function Field({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}
