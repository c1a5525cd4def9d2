import { useState } from 'preact/hooks';
import type { Operation } from '../client/operation.ts';

/** Copies what a view asked, ready for any GraphQL client: the document, and its variables as a comment. */
export function CopyGraphql({
  operation,
  variables,
}: {
  readonly operation: Operation<unknown, never>;
  readonly variables: object;
}) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const text = `${commented(variables)}${operation.text}\n`;
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      setTimeout(() => setState('ready'), 2000);
    } catch {
      // Browsers keep the clipboard from pages that are neither of this machine nor encrypted: the text is shown instead.
      setState('refused');
    }
  }
  return (
    <div class="copy-graphql">
      <button type="button" class="quiet" onClick={() => void copy()}>
        {state === 'copied' ? 'Copied' : 'Copy as GraphQL'}
      </button>
      <span role="status" class="unseen">
        {state === 'copied' ? 'Copied' : ''}
      </span>
      {state === 'refused' && <textarea readOnly rows={8} aria-label="The query" value={text} />}
    </div>
  );
}

function commented(variables: object): string {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value !== null);
  return given.length === 0 ? '' : `# Variables: ${JSON.stringify(Object.fromEntries(given))}\n`;
}
