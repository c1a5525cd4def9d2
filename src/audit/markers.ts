import type { Citation, Extraction, Reference } from '../../schema/model.ts';

/** The entries of the article's own lists. */
export const listOf = ({ references }: Extraction): Reference[] => references.filter(({ origin }) => origin === 'LIST');

/** The markers that a list is asked for by; links and named publications bring their own reference. */
export const markersOf = ({ citations }: Extraction): Citation[] =>
  citations.filter(({ style }) => style !== 'LINK' && style !== 'NAMED');

/** Whether a label of a marker has no entry. */
export const isDangling = ({ pointers }: Citation): boolean => pointers.some(({ referenceId }) => referenceId === null);

/** Whether there is a list and nothing in the text that could point to it. */
export const isListWithoutMarkers = (extraction: Extraction): boolean => {
  const list = new Set(listOf(extraction).map(({ id }) => id));
  return (
    list.size > 0 &&
    markersOf(extraction).length === 0 &&
    !extraction.citations.some(({ references }) => references.some((id) => list.has(id)))
  );
};
