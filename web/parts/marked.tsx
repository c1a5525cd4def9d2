import { markSought, type Sought } from '../sought.ts';
import { shown } from '../words.ts';

/** Words of an article, with what a search looked for marked in them; plain where nothing is looked for. */
export function Marked({ text, sought = [] }: { readonly text: string; readonly sought?: Sought }) {
  return (
    <>
      {markSought(text, sought).map((part, at) =>
        part.isSought ? <mark key={at}>{shown(part.text)}</mark> : shown(part.text),
      )}
    </>
  );
}
