import type { ComponentChildren } from 'preact';
import type { AskError } from '../client/ask-error.ts';

/** While the first answer is under way. It keeps the room of `lines` lines, so that nothing jumps when they come. */
export function Loading({ lines = 8, what = 'Loading' }: { readonly lines?: number; readonly what?: string }) {
  return (
    <div class="loading" role="status" aria-label={what}>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} class="line" />
      ))}
    </div>
  );
}

/** Why there is no answer, and how to ask again. */
export function Failed({ error, retry }: { readonly error: AskError; readonly retry?: () => void }) {
  return (
    <div class="failed" role="alert">
      <p>
        <strong>{error.message}</strong> {error.hint}
      </p>
      <p class="soft">
        <code>{error.code}</code>
        {error.requestId && <> · request {error.requestId}</>}
      </p>
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** What to do where there is nothing to show. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
