import { useEffect, useRef } from 'preact/hooks';
import type { AskError } from '../client/ask-error.ts';
import { Failed } from './state.tsx';

interface MoreProps {
  readonly list: {
    readonly hasMore: boolean;
    readonly isLoadingMore: boolean;
    readonly error: AskError | null;
    more(): void;
    retry(): void;
  };
}

/** The end of a list: it loads the next page when it is scrolled to, or by its button. */
export function More({ list }: MoreProps) {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(list);
  latest.current = list;
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) latest.current.more();
      },
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
    // A page that is shorter than the window leaves the end in sight: it is looked at anew with each page.
  }, [list.hasMore, list.isLoadingMore]);
  if (list.error) return <Failed error={list.error} retry={list.retry} />;
  if (!list.hasMore) return null;
  return (
    <div ref={end} class="more">
      <button type="button" class="quiet" disabled={list.isLoadingMore} onClick={() => list.more()}>
        {list.isLoadingMore ? 'Loading …' : 'More'}
      </button>
    </div>
  );
}
