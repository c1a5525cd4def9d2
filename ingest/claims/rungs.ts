import type { Citation, Reference } from '../../schema/model.ts';
import { type Rung, rungOfLabel } from '../support.ts';

/** What each label of a citation, given by id, reaches. */
export function rungsOf(found: {
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
}): (citationId: string) => Rung[] {
  const references = new Map(found.references.map((reference) => [reference.id, reference]));
  const rungs = new Map(
    found.citations.map(({ id, pointers }) => [
      id,
      pointers.map(({ referenceId }) => {
        const reference = referenceId === null ? undefined : references.get(referenceId);
        return rungOfLabel({
          hasReference: reference !== undefined,
          identified: (reference?.identifiers.length ?? 0) > 0,
          ownSite: reference?.ownSite ?? false,
        });
      }),
    ]),
  );
  return (citationId) => rungs.get(citationId) ?? [];
}
