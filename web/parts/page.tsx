import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Operation } from '../client/operation.ts';
import { isTyping } from '../keys.ts';
import { shown } from '../words.ts';
import { CopyGraphql } from './copy-graphql.tsx';

let isFirst = true;

interface PageProps {
  /** That of the window, too. */
  readonly title: string;
  /** What the view asked for what it shows. */
  readonly asked?: readonly [operation: Operation<unknown, never>, variables: object];
  readonly intro?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A view: its heading, what may be done with it, and its content. The heading is focused when the view is come to. */
export function Page({ title, asked, intro, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${shown(title)} · claimtrace`;
  }, [title]);
  // With the view, not after it: who is quick has begun to write by then.
  useLayoutEffect(() => {
    // The first page of a visit begins at its top, as any page does.
    if (!isFirst && !isTyping(document.activeElement)) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <main id="main">
      <header class="page-header">
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {shown(title)}
        </h1>
        {asked && <CopyGraphql operation={asked[0]} variables={asked[1]} />}
        {intro && <div class="intro">{intro}</div>}
      </header>
      {children}
    </main>
  );
}
