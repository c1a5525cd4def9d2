import '../style/dialog.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useId, useRef } from 'preact/hooks';

let open = 0;

/** Whether something is to be done before anything else. */
export const isAsking = (): boolean => open > 0;

interface DialogProps {
  readonly title: string;
  /** Called when it is left, by Escape too; the focus goes back to where it was. */
  onClose(): void;
  readonly children: ComponentChildren;
}

/** Something that is to be done, or read, before anything else. It is open for as long as it is rendered. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    open++;
    return () => {
      open--;
      element.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
