import { useEffect, useRef } from 'preact/hooks';
import type { Judged } from './verdicts.ts';

/** What was just done, and what takes it back; null where nothing does. */
export interface Deed {
  readonly words: string;
  readonly former: readonly Judged[] | null;
}

const STAYS_MS = 8000;

interface ToldProps {
  readonly deed: Deed | null;
  readonly isUnderWay: boolean;
  onUndo(former: readonly Judged[]): void;
  onOver(): void;
}

/** Says what was done, and offers to undo it, for a while; it does not go while the pointer or the focus is on it. */
export function Told({ deed, isUnderWay, onUndo, onOver }: ToldProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (deed === null) return;
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) onOver();
    }, STAYS_MS);
    return () => clearInterval(timer);
  }, [deed]);
  return (
    <div ref={box} class={`told ${deed ? '' : 'unseen'}`}>
      <span role="status">{deed?.words}</span>
      {deed?.former && (
        <button type="button" disabled={isUnderWay} onClick={() => onUndo(deed.former!)}>
          Undo <kbd>u</kbd>
        </button>
      )}
    </div>
  );
}
