import type { ComponentType } from 'preact';

/** The views, each by its path; what it shows is in its parameters. Each is loaded when it is first opened. */
export const VIEWS: readonly (readonly [path: string, load: () => Promise<{ default: ComponentType }>])[] = [
  ['/', () => import('./home.tsx')],
  ['/search', () => import('./search.tsx')],
  ['/mechanisms', () => import('./mechanisms.tsx')],
  ['/mechanism', () => import('./mechanism.tsx')],
  ['/statement', () => import('./statement.tsx')],
  ['/pathways', () => import('./pathways.tsx')],
  ['/article', () => import('./article.tsx')],
  ['/audit', () => import('./audit.tsx')],
  ['/contradictions', () => import('./contradictions.tsx')],
  ['/consensus', () => import('./consensus.tsx')],
  ['/ingest', () => import('./ingest.tsx')],
  ['/overview', () => import('./overview.tsx')],
  ['/trace', () => import('./trace.tsx')],
  ['/sources', () => import('./sources.tsx')],
  ['/source', () => import('./source.tsx')],
];
