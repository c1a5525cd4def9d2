import { computed, type ReadonlySignal, signal, type Signal } from '@preact/signals';

/** What is opened in an article. Signals, so that a step to the next claim sets two claims anew and not three thousand. */
export interface Opened {
  /** The claim that is looked at. */
  readonly claim: Signal<string | null>;
  /** The citation whose entry is looked at. */
  readonly citation: Signal<string | null>;
  /** The claims that the filters leave; null: all. */
  readonly wanted: Signal<ReadonlySet<string> | null>;
  isOpen(claimId: string): ReadonlySignal<boolean>;
  isFaded(claimId: string): ReadonlySignal<boolean>;
}

export function createOpened(): Opened {
  const claim = signal<string | null>(null);
  const wanted = signal<ReadonlySet<string> | null>(null);
  return {
    claim,
    citation: signal<string | null>(null),
    wanted,
    isOpen: (id) => computed(() => claim.value === id),
    isFaded: (id) => computed(() => wanted.value?.has(id) === false),
  };
}
