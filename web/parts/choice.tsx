interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly count?: number;
    readonly sign?: string;
  }[];
  readonly chosen: readonly Value[];
  onChoose(chosen: readonly Value[]): void;
}

/** A filter: any number of its values; none is all. */
export function Choice<Value extends string>({ legend, options, chosen, onChoose }: ChoiceProps<Value>) {
  const toggled = (value: Value): readonly Value[] =>
    chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(({ value, label, count, sign }) => (
        <label key={value} class={chosen.includes(value) ? 'chosen' : ''}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChoose(toggled(value))} />
          {sign && <span aria-hidden="true">{sign}</span>} {label}
          {count !== undefined && <span class="soft"> {count.toLocaleString('en')}</span>}
        </label>
      ))}
    </fieldset>
  );
}
