import { useLocation } from 'preact-iso';
import { useEffect, useRef } from 'preact/hooks';
import { linkTo } from '../links.ts';
import { ThemeButton } from './theme.tsx';

const NAVIGATION = [
  [linkTo.home(), 'Articles'],
  [linkTo.mechanisms(), 'Mechanisms'],
  [linkTo.pathways(), 'Pathways'],
  [linkTo.sources(), 'Sources'],
  [linkTo.audit(), 'Audit'],
  [linkTo.contradictions(), 'Contradictions'],
  [linkTo.consensus(), 'Unsourced'],
  [linkTo.ingest(), 'Add'],
] as const;

/** What stands above every view: where one can go, and the search, which `/` reaches from anywhere. */
export function Header() {
  const { path, query, route } = useLocation();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const text = path === '/search' ? (query['text'] ?? '') : '';
  return (
    <header class="site-header">
      <a class="home" href={linkTo.home()}>
        claimtrace
      </a>
      <nav aria-label="Views">
        {NAVIGATION.map(([href, label]) => (
          <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          const asked = input.current?.value.trim() ?? '';
          if (asked !== '') route(linkTo.search(asked));
        }}
      >
        <input
          ref={input}
          key={text}
          type="search"
          name="text"
          defaultValue={text}
          placeholder="Search  ( / )"
          aria-label="Search claims, mechanisms, sources and articles"
          aria-keyshortcuts="/"
          autocomplete="off"
          spellcheck={false}
        />
      </form>
      <ThemeButton />
    </header>
  );
}

/** Whether a key goes into something that is being written. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
