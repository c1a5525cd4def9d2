import '../style/combobox.css';
import { useId, useState } from 'preact/hooks';

interface ComboboxProps<Offer> {
  onText(text: string): void;
  onChoose(offer: Offer): void;
}

/**
 * An input that offers what its text may mean in a list below it, while one types: the arrows go through the list, Enter chooses,
 * Escape closes. What is offered is given to `show` once it is known, for it is looked for while the list is open alone.
 */
export function useCombobox<Offer>({ onText, onChoose }: ComboboxProps<Offer>) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  // Counted rather than the place itself, which another list would make another one.
  const [steps, setSteps] = useState(0);

  function close() {
    setOpen(false);
    setSteps(0);
  }
  function choose(offer: Offer) {
    close();
    onChoose(offer);
  }
  /** `isFresh`: whether it is offered for the text as it stands; else nothing of it is chosen by keys. */
  function show(offered: readonly Offer[], isFresh: boolean) {
    const isShown = isOpen && offered.length > 0;
    const at = isShown && isFresh ? placeAfter(steps, offered.length) : -1;
    const active = offered[at];

    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Escape' && isShown) close();
      else if (event.key === 'Enter' && active !== undefined) choose(active);
      else if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      else if (!isOpen) setOpen(true);
      else setSteps(steps + (event.key === 'ArrowDown' ? 1 : -1));
      event.preventDefault();
    }
    return {
      isShown,
      input: {
        id,
        type: 'text',
        dir: 'auto',
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isShown,
        'aria-controls': `${id}-list`,
        'aria-activedescendant': active === undefined ? undefined : `${id}-${at}`,
        autocomplete: 'off',
        spellcheck: false,
        onInput({ currentTarget }: { readonly currentTarget: HTMLInputElement }) {
          onText(currentTarget.value);
          setOpen(true);
          setSteps(0);
        },
        onKeyDown,
        onBlur: close,
      },
      list: { id: `${id}-list`, class: 'offered', role: 'listbox', hidden: !isShown },
      optionOf: (index: number) => ({
        id: `${id}-${index}`,
        role: 'option' as const,
        'aria-selected': index === at,
        // The input keeps the focus, so that the list does not close before the click is there.
        onPointerDown: (event: Event) => event.preventDefault(),
        onClick: () => choose(offered[index]!),
      }),
    } as const;
  }
  return { isOpen, show };
}

/** Where in a list of so many one is, -1 beyond either of its ends, after so many steps down (or, below 0, up) from there. */
function placeAfter(steps: number, count: number): number {
  const places = count + 1;
  return (((steps % places) + places) % places) - 1;
}
