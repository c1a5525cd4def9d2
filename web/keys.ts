/** Whether a key goes into something that is being written. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=file])'));

/** What a key does in a view. */
export interface Key {
  /** As `KeyboardEvent.key` has it. */
  readonly key: string;
  /** In words, for the list of the keys. */
  readonly does: string;
  /** Gives false where it had nothing to do: the key then does what it does elsewhere. */
  press(event: KeyboardEvent): boolean | void;
}
