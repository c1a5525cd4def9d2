import type { Store } from '../../src/store/store.ts';
import type { ExtractionSpec } from '../fixtures/extraction.ts';
import { drop, put } from './articles.ts';

/** A number in [0, below), the same for the same seeds. */
export function pick(below: number, ...seeds: readonly number[]): number {
  let hash = 2166136261;
  for (const seed of seeds) hash = Math.imul(hash ^ (seed + 1), 16777619) ^ (hash >>> 13);
  return (hash >>> 0) % below;
}

const MECHANISMS = Array.from({ length: 12 }, (_, i) => `local:mechanism-${i}`);

/** An article that shares works and mechanisms with others; `edition` changes some of its claims. */
function articleOf(index: number, edition: number): ExtractionSpec {
  return {
    id: `article-${String(index).padStart(4, '0')}`,
    claims: Array.from({ length: 12 }, (_, k) => {
      const own = k < 8 ? 0 : edition;
      return {
        statement: [
          MECHANISMS[pick(12, index, k, own, 1)]!,
          (['INCREASES', 'DECREASES', '!INCREASES', 'ASSOCIATED_WITH'] as const)[pick(4, index, k, own, 2)]!,
          MECHANISMS[pick(12, index, k, own, 3)]!,
        ] as const,
        ...(pick(3, index, k, own, 4) === 0 && { cites: [String(pick(6, index, k, 5) + 1)] }),
      };
    }),
    references: Array.from({ length: 5 }, (_, k) => {
      const work = pick(30, index, k, 6);
      const identifiers = [[`doi:10.5555/${work}`], [`pmid:${work}`], [`doi:10.5555/${work}`, `pmid:${work}`], []];
      return { title: `Work ${work}`, authors: ['Fox A'], year: 2000, identifiers: identifiers[pick(4, index, k, 7)]! };
    }),
  };
}

/** Step by step: articles come, every fourth step an earlier one is edited, every twelfth one goes for good. */
export async function takeStep(store: Store, step: number): Promise<void> {
  if (step % 12 === 10) return drop(store, articleOf(step - 1, 0).id);
  if (step % 4 === 3) await put(store, articleOf(step - 3, step));
  else await put(store, articleOf(step, 0));
}
