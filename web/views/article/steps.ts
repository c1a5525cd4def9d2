import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '../../keys.ts';
import type { Mark } from './layout.ts';
import type { Opened } from './state.ts';

/** The claims that j and k go through: those that the filters leave or, without a filter, those that give no source. */
export function stepsOf(marks: readonly Mark[], wanted: ReadonlySet<string> | null): readonly Mark[] {
  if (wanted) return marks.filter(({ id }) => wanted.has(id));
  return marks.filter(({ supportStatus }) => supportStatus === 'UNSUPPORTED');
}

/** The claim after (1) or before (-1) the one that is open; without one, the first after or before what is in sight. */
export function stepFrom(
  steps: readonly Mark[],
  from: { readonly start: number } | null,
  way: 1 | -1,
): Mark | undefined {
  if (!from) return way > 0 ? steps[0] : steps.at(-1);
  return way > 0 ? steps.find(({ start }) => start > from.start) : steps.findLast(({ start }) => start < from.start);
}

/** j and k step from claim to claim, Escape closes what is open. */
export function useSteps(marks: readonly Mark[], opened: Opened, choose: (mark: Mark) => void): void {
  const latest = useRef(marks);
  latest.current = marks;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'Escape') {
        opened.open(null);
        opened.citation.value = null;
      }
      if (event.key !== 'j' && event.key !== 'k') return;
      event.preventDefault();
      const from = latest.current.find(({ id }) => id === opened.claim.value) ?? null;
      const next = stepFrom(stepsOf(latest.current, opened.wanted.value), from, event.key === 'j' ? 1 : -1);
      if (next) choose(next);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [opened, choose]);
}

/** Brings a claim into sight, and the keyboard to it. */
export function goToClaim(id: string): void {
  const mark = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`);
  mark?.scrollIntoView({ block: 'center' });
  document.querySelector<HTMLElement>(`[data-sign="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}
