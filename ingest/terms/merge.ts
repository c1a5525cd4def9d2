import { byCodeUnit } from '../../schema/id.ts';
import type { Term } from './file.ts';
import { invalidVocabulary } from './file.ts';

/** Terms of several files, a later file's replacing an earlier one's of the same id; sorted by id. Throws VOCABULARY_INVALID. */
export function mergeTerms(files: readonly (readonly Term[])[]): Term[] {
  const merged = new Map<string, Term>();
  for (const terms of files) {
    const own = new Map<string, Term>();
    for (const term of terms) {
      const twin = own.get(term.id);
      if (twin) throw invalidVocabulary(term.file, term.line, `${term.id} is there already: ${twin.file}:${twin.line}`);
      own.set(term.id, term);
      merged.set(term.id, term);
    }
  }
  for (const term of merged.values()) {
    for (const { id } of term.parents) {
      if (!merged.has(id)) throw invalidVocabulary(term.file, term.line, `${term.id} has the unknown parent ${id}`);
    }
  }
  refuseCycles(merged);
  return [...merged.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Whatever is left when terms without (remaining) parents have been taken away, again and again, hangs on a cycle. */
function refuseCycles(terms: ReadonlyMap<string, Term>): void {
  const waiting = new Map<string, number>();
  const children = new Map<string, string[]>();
  for (const term of terms.values()) {
    const parents = term.parents.filter(({ relation }) => relation !== 'OPPOSITE_OF');
    waiting.set(term.id, parents.length);
    for (const { id } of parents) {
      const siblings = children.get(id);
      if (siblings) siblings.push(term.id);
      else children.set(id, [term.id]);
    }
  }
  const free = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
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
}
