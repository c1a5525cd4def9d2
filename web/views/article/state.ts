import { batch, computed, type ReadonlySignal, signal, type Signal } from '@preact/signals';

/** What is opened in an article. A step to the next claim tells the two claims that it is about, and not three thousand. */
export interface Opened {
  /** The claim that is looked at. */
  readonly claim: ReadonlySignal<string | null>;
  /** The citation whose entry is looked at. */
  readonly citation: Signal<string | null>;
  /** The claims that the filters leave; null: all. */
  readonly wanted: Signal<ReadonlySet<string> | null>;
  open(claimId: string | null): void;
  isOpen(claimId: string): ReadonlySignal<boolean>;
  isFaded(claimId: string): ReadonlySignal<boolean>;
}

export function createOpened(): Opened {
  const claim = signal<string | null>(null);
  const wanted = signal<ReadonlySet<string> | null>(null);
  const known = new Map<string, Signal<boolean>>();
  function isOpen(id: string): Signal<boolean> {
    const there = known.get(id) ?? signal(claim.peek() === id);
    known.set(id, there);
    return there;
  }
  return {
    claim,
    citation: signal<string | null>(null),
    wanted,
    open: (id) =>
      batch(() => {
        const before = claim.peek();
        if (before !== null) isOpen(before).value = false;
        if (id !== null) isOpen(id).value = true;
        claim.value = id;
      }),
    isOpen,
    isFaded: (id) => computed(() => wanted.value?.has(id) === false),
  };
}
