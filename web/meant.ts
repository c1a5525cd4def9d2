import type { MechanismLineFragment, MechanismNamesQuery, MechanismNamesQueryVariables } from './operations.ts';

/** Whether a text has a letter or a digit to look for. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** What to ask for a name that is being written: its last word may not be at its end. */
export function variablesOf(text: string): MechanismNamesQueryVariables {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return { text, words: `${words}*` };
}

/** The mechanisms that a text may mean, those that it names outright first, each once. */
export function meantBy({ named, begun, search }: MechanismNamesQuery): readonly MechanismLineFragment[] {
  const found = [...named.nodes, ...begun.nodes, ...search.edges.map(({ node }) => node).filter(isMechanism)];
  return [...new Map(found.map((mechanism) => [mechanism.id, mechanism])).values()];
}

const isMechanism = (node: object): node is MechanismLineFragment => 'name' in node;
