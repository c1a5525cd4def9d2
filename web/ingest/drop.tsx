import { useEffect, useRef, useState } from 'preact/hooks';
import { add, addFiles } from './submissions.ts';

/** Where files are dropped: anywhere on the page; a button does the same. */
export function Drop() {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (isText(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const { files = [] } = event.dataTransfer ?? {};
      if (isText(event)) return;
      event.preventDefault();
      const dragged = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) void addFiles(files);
      else if (dragged.trim() !== '') add({ text: dragged });
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <div class={`drop ${isOver ? 'is-over' : ''}`}>
      <p>
        <strong>Drop files here</strong>, or{' '}
        <button type="button" onClick={() => input.current?.click()}>
          Choose files
        </button>
      </p>
      <p class="soft">Web pages (HTML), journal articles (JATS XML), Markdown, plain text; several at once.</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files of articles"
        onChange={({ currentTarget }) => {
          void addFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** Text that is dragged into a field goes there. */
const isText = ({ target, dataTransfer }: DragEvent): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(target.tagName) && !dataTransfer?.types.includes('Files');
