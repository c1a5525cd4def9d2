import { useRef } from 'preact/hooks';
import { formatOf, sizeOf } from './body.ts';
import { AboutFields, FormatField } from './fields.tsx';
import { submit } from './send.ts';
import { add, NOTHING, pasted } from './submissions.ts';

/** Characters of the longest text that a text box shows without holding up the page; a longer one goes onto the list. */
const LONGEST_SHOWN = 200_000;

/** The form for the text of an article. */
export function Paste() {
  const { text, title, url, format } = pasted.value;
  const box = useRef<HTMLTextAreaElement>(null);
  const set = (changes: Partial<typeof NOTHING>): void => void (pasted.value = { ...pasted.value, ...changes });
  const isEmpty = text.trim() === '';

  function onPaste(event: ClipboardEvent) {
    const given = event.clipboardData?.getData('text/plain') ?? '';
    if (given.length + text.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    add({ text: given, title, url });
  }
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return box.current?.focus();
        const key = add({ text, title, url, ...(format && { format }) });
        pasted.value = NOTHING;
        submit(key);
      }}
    >
      <h2>Or paste its text</h2>
      <label class="words">
        <span>
          Text <span class="soft">as HTML, JATS XML, Markdown, or plain</span>
        </span>
        <textarea
          ref={box}
          rows={8}
          dir="auto"
          spellcheck={false}
          value={text}
          onPaste={onPaste}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      </label>
      <div class="about">
        <AboutFields title={title} url={url} onChange={set} />
      </div>
      <p class="deeds">
        <button type="submit" class="primary" disabled={isEmpty}>
          Read this text
        </button>
        {!isEmpty && (
          <>
            <FormatField
              format={format ?? formatOf(text)}
              isFound={format === null}
              onChoose={(chosen) => set({ format: chosen })}
            />
            <span class="soft">{sizeOf(text)}</span>
          </>
        )}
      </p>
    </form>
  );
}
