/** The address of each view. Ids are parameters, not parts of the path: many are addresses themselves, with slashes in them. */
export const linkTo = {
  home: () => '/',
  article: (id: string, claim?: ClaimLink) =>
    to('/article', { id, claim: claim?.id, words: claim && wordsOf(claim.quote) }),
  mechanisms: (name?: string) => to('/mechanisms', { name }),
  mechanism: (id: string, show?: 'graph' | 'claims') => to('/mechanism', { id, show }),
  pathways: (from?: string, goal?: string) => to('/pathways', { from, to: goal }),
  trace: (claimId: string) => to('/trace', { claim: claimId }),
  sources: (show?: 'single') => to('/sources', { show }),
  source: (id: string, show?: 'falls' | 'statements') => to('/source', { id, show }),
  statement: (id: string) => to('/statement', { id }),
  audit: (where: Readonly<Record<string, string | undefined>> = {}) => to('/audit', where),
  overview: () => to('/overview', {}),
  contradictions: (mechanism?: string) => to('/contradictions', { mechanism }),
  consensus: () => to('/consensus', {}),
  search: (text: string) => to('/search', { text }),
  ingest: () => to('/ingest', {}),
} as const;

/** What a link into an article holds: the id of a claim, and its first words, by which its sentence is found without the id. */
interface ClaimLink {
  readonly id?: string;
  readonly quote: string;
}

const WORDS = 12;
const wordsOf = (quote: string): string => quote.trim().split(/\s+/).slice(0, WORDS).join(' ');

function to(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const query = new URLSearchParams(given).toString();
  return query === '' ? path : `${path}?${query}`;
}
