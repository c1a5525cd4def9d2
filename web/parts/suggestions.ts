import { useQuery } from '../client/query.ts';
import { useSettled } from '../client/settled.ts';
import { linkTo } from '../links.ts';
import { Suggestions as operation, type SuggestionsQuery } from '../operations.ts';
import { markSought, readSought } from '../sought.ts';
import { nameOf } from './source-line.tsx';

/** One hit that the search box offers while one types. */
export interface Suggestion {
  readonly id: string;
  readonly sort: string;
  readonly label: string;
  readonly href: string;
}

type Node = SuggestionsQuery['claims']['edges'][number]['node'];

const PAUSE_MS = 150;

interface Suggestions {
  readonly offered: readonly Suggestion[];
  /** Whether they are those for the text as it stands now. */
  readonly isFresh: boolean;
}

/** What is offered for a text that is being typed: its last word counts as a beginning. Empty while nothing is wanted. */
export function useSuggestions(typed: string, isWanted: boolean): Suggestions {
  const text = useSettled(typed.trim(), PAUSE_MS);
  const isAsked = isWanted && text.length > 1 && readSought(text).length > 0;
  const { data, isOutdated } = useQuery(operation, { text: begun(text) }, { isWanted: isAsked });
  const isFresh = text === typed.trim() && !isOutdated;
  if (!isAsked || !data) return { offered: [], isFresh };
  const { mechanisms, articles, claims, sources } = data;
  const nodes = [mechanisms, articles, claims, sources].flatMap(({ edges }) => edges.map(({ node }) => node));
  return { offered: nodes.map((node) => suggestionOf(node, text)), isFresh };
}

const begun = (text: string): string => (/[\p{L}\p{N}]$/u.test(text) && !/["“„]/.test(text) ? `${text}*` : text);

function suggestionOf(node: Node, text: string): Suggestion {
  const { id } = node;
  switch (node.__typename) {
    case 'Mechanism': {
      const sought = readSought(begun(text));
      const isIn = (name: string): boolean => markSought(name, sought).some((part) => part.isSought);
      const other = isIn(node.name) ? undefined : node.synonyms.find(isIn);
      const label = other === undefined ? node.name : `${node.name} (${other})`;
      return { id, sort: 'mechanism', label, href: linkTo.mechanism(id) };
    }
    case 'Article':
      return { id, sort: 'article', label: node.heading, href: linkTo.article(id) };
    case 'Claim':
      return { id, sort: 'claim', label: node.quote, href: linkTo.article(node.article.id, node) };
    case 'Source':
      return { id, sort: 'source', label: node.title ?? nameOf(node), href: linkTo.source(id) };
  }
}
