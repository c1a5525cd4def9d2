import type { Format } from '../operations.ts';
import { FORMATS } from './words.ts';

interface FormatFieldProps {
  readonly format: Format;
  /** Says that the format was found, not chosen. */
  readonly isFound?: boolean;
  onChoose(format: Format): void;
}

/** The format that was found, to be corrected. */
export function FormatField({ format, isFound = false, onChoose }: FormatFieldProps) {
  return (
    <label class="format">
      <span>{isFound ? 'Looks like' : 'Read as'}</span>
      <select value={format} onChange={({ currentTarget }) => onChoose(currentTarget.value as Format)}>
        {Object.entries(FORMATS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Fields {
  readonly title: string;
  readonly url: string;
}

/** What may be told of an article beside its text. */
export function AboutFields({ title, url, onChange }: Fields & { onChange(changes: Partial<Fields>): void }) {
  return (
    <>
      <label>
        <span>
          Title <span class="soft">if the text has none</span>
        </span>
        <input
          type="text"
          dir="auto"
          maxLength={2000}
          value={title}
          onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
        />
      </label>
      <label>
        <span>
          Address <span class="soft">where it was published; it is not fetched</span>
        </span>
        <input
          type="url"
          placeholder="https://"
          value={url}
          onInput={({ currentTarget }) => onChange({ url: currentTarget.value })}
        />
      </label>
    </>
  );
}

/** The same, folded away until it is wanted. */
export function Details(props: Fields & { onChange(changes: Partial<Fields>): void }) {
  return (
    <details open={props.title !== '' || props.url !== ''}>
      <summary>Title and address</summary>
      <div class="about">
        <AboutFields {...props} />
      </div>
    </details>
  );
}
