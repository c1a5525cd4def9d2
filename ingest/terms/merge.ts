import { byCodeUnit } from '../../schema/id.ts';
import type { MechanismLink } from '../../schema/model.ts';
import type { Term } from './file.ts';
import { invalidVocabulary } from './file.ts';
import { OF_STATE } from './heads.ts';

/** Terms by id, and the links of those that are states or opposites of others. */
export interface Merged {
  readonly byId: ReadonlyMap<string, Term>;
  readonly states: Map<string, readonly MechanismLink[]>;
}

/** Terms of several files, a later file's replacing an earlier one's of the same id. Throws VOCABULARY_INVALID. */
export function mergeTerms(files: readonly (readonly Term[])[]): Merged {
  const merged = new Map<string, Term>();
  for (const terms of files) {
    const before = merged.size;
    for (const term of terms) merged.set(term.id, term);
    if (merged.size === before + terms.length) continue;
    const twin = terms.find((term) => merged.get(term.id) !== term);
    const term = twin && merged.get(twin.id)!;
    if (term) throw invalidVocabulary(term.file, term.line, `${term.id} is there already: ${twin.file}:${twin.line}`);
  }
  return { byId: merged, states: readLinks(merged) };
}

/** The links of a mechanism to what it is a state or the opposite of. */
export const stateLinks = (links: readonly MechanismLink[]): readonly MechanismLink[] =>
  links.filter(({ relation }) => OF_STATE.has(relation));

/**
 * Gives the links to what terms are states of. Refuses parents that are unknown, and cycles: whatever is left when terms without (remaining) parents have been taken away, again
 * and again, hangs on one.
 */
function readLinks(terms: ReadonlyMap<string, Term>): Merged['states'] {
  const states = new Map<string, readonly MechanismLink[]>();
  const waiting = new Map<string, number>();
  const children = new Map<string, string[]>();
  for (const term of terms.values()) {
    const links = term.parents;
    if (links.length === 0) continue;
    for (const { id } of links) {
      if (!terms.has(id)) throw invalidVocabulary(term.file, term.line, `${term.id} has the unknown parent ${id}`);
    }
    const ofStates = stateLinks(links);
    if (ofStates.length > 0) states.set(term.id, ofStates);
    const parents = links.filter(({ relation }) => relation !== 'OPPOSITE_OF');
    if (parents.length === 0) continue;
    waiting.set(term.id, parents.length);
    for (const { id } of parents) {
      const siblings = children.get(id);
      if (siblings) siblings.push(term.id);
      else children.set(id, [term.id]);
    }
  }
  const free = [...children.keys()].filter((id) => !waiting.has(id));
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    waiting.delete(id);
    for (const child of children.get(id) ?? []) {
      const left = waiting.get(child)! - 1;
      waiting.set(child, left);
      if (left === 0) free.push(child);
    }
  }
  const [stuck] = [...waiting.keys()].sort(byCodeUnit);
  const term = stuck === undefined ? undefined : terms.get(stuck);
  if (term)
    throw invalidVocabulary(term.file, term.line, `${term.id} is among its own ancestors, or hangs on one that is`);
  return states;
}
