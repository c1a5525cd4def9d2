import type { Predicate } from '../../schema/model.ts';

const SIGNS: Partial<Record<Predicate, 1 | -1>> = { INCREASES: 1, DECREASES: -1, PRODUCES: 1 };

/**
 * What acting on a change comes to: to inhibit the degradation of something increases it, to regulate it regulates it. `inner` are
 * the predicates between the verb and its object, outermost first.
 */
export function compose(outer: Predicate, inner: readonly Predicate[]): Predicate {
  if (inner.length === 0 || (outer !== 'INCREASES' && outer !== 'DECREASES')) return outer;
  let sign: number = SIGNS[outer]!;
  for (const predicate of inner) {
    const next = SIGNS[predicate];
    if (next === undefined) return 'REGULATES';
    sign *= next;
  }
  return sign > 0 ? 'INCREASES' : 'DECREASES';
}

/** The same with the opposite sign: what the lack of something does. */
export const opposite = (predicate: Predicate): Predicate =>
  predicate === 'INCREASES' ? 'DECREASES' : predicate === 'DECREASES' ? 'INCREASES' : predicate;
