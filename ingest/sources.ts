import { byCodeUnit } from '../schema/id.ts';
import type { Reference, Source } from '../schema/model.ts';
import { assignSources, describeSource } from './identity.ts';

/** The works that an article's references describe, as far as the article alone tells, and the references with theirs. */
export function withSources(references: readonly Reference[]): { references: Reference[]; sources: Source[] } {
  const assigned = assignSources(references);
  const groups = new Map<string, Reference[]>();
  const described = references.map((reference): Reference => {
    const sourceId = assigned.get(reference.id)?.sourceId ?? null;
    const group = sourceId === null ? undefined : groups.get(sourceId);
    if (group) group.push(reference);
    else if (sourceId !== null) groups.set(sourceId, [reference]);
    return { ...reference, sourceId };
  });
  const sources = [...groups].map(([sourceId, records]) => describeSource(sourceId, records));
  return { references: described, sources: sources.sort((a, b) => byCodeUnit(a.id, b.id)) };
}
