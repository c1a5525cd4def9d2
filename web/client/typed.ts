import { useRef, useState } from 'preact/hooks';

export interface Typed {
  readonly text: string;
  /** Whether the text is the reader's own, and not yet another way of saying what the address holds. */
  readonly isTyped: boolean;
  type(text: string): void;
  /** Says what the input itself is about to write into the address, which then changes nothing in the input. */
  tell(held: string): void;
}

/**
 * The text of an input that says what the address holds, by its name (null as long as that is not known), and that stays
 * what was typed until the address holds something else.
 */
export function useTyped(held: string, name: string | null = held): Typed {
  const [last, set] = useState({ held, text: name ?? '', isTyped: false });
  const told = useRef<string | null>(null);
  let now = last;
  // While rendering: an effect comes later, and would undo what is typed until then.
  if (held !== now.held) {
    now = { ...now, held, isTyped: now.isTyped && held === told.current };
    told.current = null;
  }
  if (!now.isTyped && name !== null && name !== now.text) now = { ...now, text: name };
  if (now !== last) set(now);
  return {
    text: now.text,
    isTyped: now.isTyped,
    type: (text) => set((before) => ({ ...before, text, isTyped: true })),
    tell: (value) => {
      told.current = value;
    },
  };
}
