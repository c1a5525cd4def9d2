import type { Extraction } from '../../schema/model.ts';
import { audit } from '../../src/audit/index.ts';
import { loadArticle } from '../../src/store/load.ts';
import type { Store } from '../../src/store/store.ts';
import { type ExtractionSpec, makeExtraction } from '../fixtures/extraction.ts';
import { NOW } from '../fixtures/stores.ts';

const names: ExtractionSpec['mechanisms'] = [
  {
    id: 'HGNC:11850',
    name: 'TLR4',
    synonyms: ['toll-like receptor 4'],
    parents: [{ id: 'local:toll-like-receptor', relation: 'IS_A' }],
  },
  { id: 'HGNC:11892', name: 'TNF', synonyms: ['TNFα', 'tumor necrosis factor'] },
  { id: 'local:bone-loss', parents: [{ id: 'local:bone-density', relation: 'OPPOSITE_OF' }] },
  { id: 'local:toll-like-receptor' },
  { id: 'local:bone-density' },
];

const gut = {
  title: 'Receptors of the gut wall',
  authors: ['Fox A', 'Owl C'],
  year: 2012,
  identifiers: ['doi:10.5555/gut'],
};
const gutAgain = { title: 'Receptors of the gut wall', year: 2012, identifiers: ['doi:10.5555/gut', 'pmid:77'] };
const old = { title: 'An older report', authors: ['Hare B'], year: 1999 };

/**
 * A small world: a chain from TLR4 to bone loss whose last hop nobody sources, two articles that cite each other, one that
 * denies what others say, a work under two identifiers, a marker without an entry, and enough claims to page through.
 */
export const WORLD: readonly ExtractionSpec[] = [
  {
    id: '10.5555/gut',
    doi: '10.5555/gut',
    title: 'Receptors of the gut wall',
    claims: [
      { statement: ['HGNC:11850', 'INCREASES', 'HGNC:11892'], cites: ['1'] },
      { statement: ['HGNC:11892', 'INCREASES', 'local:bone-loss'], attribution: 'VAGUE' },
      { statement: ['local:butyrate', 'DECREASES', 'HGNC:11850'] },
    ],
    references: [{ ...gutAgain, title: 'A loop', identifiers: ['url:https://example.org/loop'] }, old],
    mechanisms: names,
  },
  {
    id: 'https://example.org/loop',
    url: 'https://example.org/loop',
    title: 'A loop',
    format: 'html',
    claims: [
      { statement: ['HGNC:11850', 'INCREASES', 'HGNC:11892'], cites: ['1', '2'] },
      { statement: ['HGNC:11850', 'INCREASES', 'HGNC:11892'], nearby: ['1'], quote: 'So the receptor acts on TNF' },
      { statement: ['HGNC:11892', '!INCREASES', 'local:bone-loss'], cites: ['9'] },
    ],
    references: [gut, { ...old, title: 'Another older report', identifiers: ['doi:10.5555/old'] }],
    mechanisms: names,
  },
  {
    id: 'third.md',
    title: 'Bone and the immune system',
    claims: [
      { statement: ['HGNC:11850', 'INCREASES', 'HGNC:11892'], cites: ['1'] },
      { statement: ['local:butyrate', 'DECREASES', 'local:bone-loss'], cites: ['2'] },
      { statement: ['HGNC:11850', 'ASSOCIATED_WITH', 'local:bone-loss'], attribution: 'NAMED' },
      { statement: ['local:toll-like-receptor', 'DECREASES', 'local:bone-density'], cites: ['1'] },
    ],
    references: [gutAgain, old, { title: 'Never cited', identifiers: ['pmid:4242'] }],
    mechanisms: names,
  },
  ...[1, 2, 3, 4].map((n): ExtractionSpec => ({
    id: `series/part-${n}.txt`,
    format: 'text',
    title: `Part ${n} of a series`,
    claims: Array.from({ length: 5 }, (_, i) => ({
      statement: ['HGNC:11850', i % 2 ? 'REGULATES' : 'INCREASES', `local:factor-${i}`] as const,
      ...(i % 3 === 0 ? { cites: ['1'] } : i % 3 === 1 ? { cites: [String(n + i)] } : {}),
    })),
    references: [{ title: `Work ${n}`, authors: ['Wren D'], year: 2000 + n, identifiers: [`doi:10.5555/w${n}`] }],
    mechanisms: names,
  })),
];

/** Two articles at odds over serotonin and mood, in both ways. */
const QUARREL: readonly ExtractionSpec[] = [
  {
    id: 'quarrel-1.md',
    title: 'Serotonin lifts the mood',
    claims: [
      { statement: ['local:serotonin', 'INCREASES', 'local:mood'], cites: ['1', '2'] },
      { statement: ['local:serotonin', 'INCREASES', 'local:mood'], nearby: ['1'], quote: 'So it lifts the mood' },
      { statement: ['local:mood', 'INCREASES', 'local:appetite'], cites: ['2'] },
    ],
    references: [
      { title: 'Mood one', identifiers: ['doi:10.5555/m1'] },
      { title: 'Mood two', identifiers: ['doi:10.5555/m2'] },
    ],
  },
  {
    id: 'quarrel-2.md',
    title: 'Serotonin spoils the mood',
    claims: [
      { statement: ['local:serotonin', 'DECREASES', 'local:mood'], cites: ['1'] },
      { statement: ['local:serotonin', 'DECREASES', 'local:mood'], quote: 'It spoils the mood, we think' },
      { statement: ['local:serotonin', '!INCREASES', 'local:mood'], cites: ['1'] },
      { statement: ['local:serotonin', 'ASSOCIATED_WITH', 'local:appetite'] },
    ],
    references: [{ title: 'Mood three', identifiers: ['doi:10.5555/m3'] }],
  },
];

/** An article of the world as ingest would make it. */
export const extractionOf = (spec: ExtractionSpec): Extraction => makeExtraction(spec);

/** Loads the world into an empty store. */
export async function fill(store: Store): Promise<void> {
  for (const spec of [...WORLD, ...QUARREL]) {
    const extraction = extractionOf(spec);
    await loadArticle(store, extraction, audit, { now: NOW });
  }
}
