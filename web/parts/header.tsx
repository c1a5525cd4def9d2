import { useLocation } from 'preact-iso';
import { useEffect, useRef } from 'preact/hooks';
import { linkTo } from '../links.ts';
import { SearchBox } from './search-box.tsx';
import { ThemeButton } from './theme.tsx';

const NAVIGATION = [
  [linkTo.home(), 'Articles'],
  [linkTo.mechanisms(), 'Mechanisms'],
  [linkTo.pathways(), 'Pathways'],
  [linkTo.sources(), 'Sources'],
  [linkTo.audit(), 'Audit'],
  [linkTo.overview(), 'Overview'],
  [linkTo.contradictions(), 'Contradictions'],
  [linkTo.consensus(), 'Hearsay'],
  [linkTo.ingest(), 'Add'],
] as const;

/** What stands above every view: where one can go, and the search. */
export function Header() {
  const { path } = useLocation();
  const views = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow screen the names of the views are scrolled: that of this one is brought into sight.
    views.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <header class="site-header">
      <a class="home" href={linkTo.home()}>
        claimtrace
      </a>
      <nav ref={views} aria-label="Views">
        {NAVIGATION.map(([href, label]) => (
          <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <SearchBox />
      <ThemeButton />
    </header>
  );
}
