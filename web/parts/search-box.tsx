import '../style/search-box.css';
import { useLocation } from 'preact-iso';
import { useRef } from 'preact/hooks';
import { useTyped } from '../client/typed.ts';
import { linkTo } from '../links.ts';
import { counted, shown } from '../words.ts';
import { useCombobox } from './combobox.ts';
import { areOff, useKeys } from './keys.tsx';
import { type Suggestion, useSuggestions } from './suggestions.ts';

/** The search of every page, which `/` leads to: Enter searches, the arrows choose among what is offered while one types. */
export function SearchBox() {
  const { path, query, route } = useLocation();
  const asked = path === '/search' ? (query['text'] ?? '') : '';
  const { text: typed, type } = useTyped(asked);
  const box = useRef<HTMLInputElement>(null);
  useKeys(({ key }) => {
    if (key !== '/') return false;
    box.current?.focus();
    box.current?.select();
  });
  const { isOpen, show } = useCombobox<Suggestion>({ onText: type, onChoose: ({ href }) => go(href) });
  const { offered, isFresh } = useSuggestions(typed, isOpen);
  const { isShown, input, list, optionOf } = show(offered, isFresh);

  function go(href: string) {
    // That closes the list, too.
    box.current?.blur();
    route(href);
  }
  return (
    <form
      role="search"
      class="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') go(linkTo.search(typed.trim()));
      }}
    >
      <input
        {...input}
        ref={box}
        enterkeyhint="search"
        name="text"
        value={typed}
        placeholder={areOff.value ? 'Search' : 'Search  ( / )'}
        aria-label="Search claims, mechanisms, sources and articles"
        aria-keyshortcuts={areOff.value ? undefined : '/'}
      />
      <ul {...list} aria-label="Suggestions">
        {offered.map(({ id, sort, label }, index) => (
          <li key={id} {...optionOf(index)}>
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
