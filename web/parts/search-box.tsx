import '../style/search-box.css';
import { useLocation } from 'preact-iso';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTyped } from '../client/typed.ts';
import { isTyping } from '../keys.ts';
import { linkTo } from '../links.ts';
import { counted, shown } from '../words.ts';
import { placeAfter } from './combobox.ts';
import { useSuggestions } from './suggestions.ts';

/** The search of every page, which `/` leads to: Enter searches, the arrows choose among what is offered while one types. */
export function SearchBox() {
  const { path, query, route } = useLocation();
  const asked = path === '/search' ? (query['text'] ?? '') : '';
  const { text: typed, type } = useTyped(asked);
  const [isOpen, setOpen] = useState(false);
  // Counted rather than the place itself, which other suggestions would make another one.
  const [steps, setSteps] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const { offered, isFresh } = useSuggestions(typed, isOpen);
  const isShown = isOpen && offered.length > 0;
  const at = isShown && isFresh ? placeAfter(steps, offered.length) : -1;
  const chosen = offered[at];

  function close() {
    setOpen(false);
    setSteps(0);
  }
  function go(href: string) {
    close();
    input.current?.blur();
    route(href);
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && isShown) {
      // Else the browser empties the box.
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && offered.length + typed.length > 0) {
      event.preventDefault();
      if (!isOpen) return setOpen(true);
      setSteps(steps + (event.key === 'ArrowDown' ? 1 : -1));
    }
  }
  return (
    <form
      role="search"
      class="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) go(chosen.href);
        else if (typed.trim() !== '') go(linkTo.search(typed.trim()));
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) close();
      }}
    >
      <input
        ref={input}
        type="text"
        enterkeyhint="search"
        name="text"
        dir="auto"
        value={typed}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          setOpen(true);
          setSteps(0);
        }}
        onKeyDown={onKey}
        placeholder="Search  ( / )"
        role="combobox"
        aria-label="Search claims, mechanisms, sources and articles"
        aria-keyshortcuts="/"
        aria-expanded={isShown}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `suggestion-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
      />
      <ul id="suggestions" role="listbox" aria-label="Suggestions" hidden={!isShown}>
        {offered.map(({ id, sort, label, href }, index) => (
          <li
            key={id}
            id={`suggestion-${index}`}
            role="option"
            aria-selected={index === at}
            // The box keeps the focus, so that it does not close before the click is there.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => go(href)}
          >
            <span class="label" dir="auto">
              {shown(label)}
            </span>
            <span class="soft">{sort}</span>
          </li>
        ))}
      </ul>
      <span role="status" class="unseen">
        {isShown && `${counted(offered.length, 'suggestion')}, by the arrow keys`}
      </span>
    </form>
  );
}

/** Lets `/` lead into a box from anywhere. */
function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
