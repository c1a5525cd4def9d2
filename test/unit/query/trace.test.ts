import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findTraces } from '../../../src/query/trace.ts';
import { openStore, type Store } from '../../../src/store/index.ts';
import { loadArticle } from '../../../src/store/load.ts';
import type { ClaimSpec } from '../../fixtures/extraction.ts';
import { makeExtraction } from '../../fixtures/extraction.ts';
import { NOW } from '../../fixtures/stores.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore('memory:');
});
afterEach(() => store.close());

const SAID = ['local:oats', 'INCREASES', 'local:vigour'] as const;

/** An article under the DOI 10.5555/ID whose one claim cites works of the same kind; gives the claim's id. */
async function put(id: string, cites: readonly string[], claim: ClaimSpec = { statement: SAID }): Promise<string> {
  const extraction = makeExtraction({
    id: `10.5555/${id}`,
    doi: `10.5555/${id}`,
    claims: [{ ...claim, ...(cites.length > 0 && { cites: cites.map((_, i) => String(i + 1)) }) }],
    references: cites.map((work) => ({ title: `Work ${work}`, identifiers: [`doi:10.5555/${work}`] })),
  });
  await loadArticle(store, extraction, () => [], { now: NOW });
  return extraction.claims[0]!.id;
}

/** A trace as its steps, each as the work that it leads to, and how it ends. */
async function trace(claimId: string, depth = 5) {
  const { steps, outcome, truncated } = (await findTraces(store, [claimId], depth)).get(claimId)!;
  for (const step of steps) {
    if (step.parent === null) expect(step).toMatchObject({ depth: 1, statementId: null });
    else expect(step).toMatchObject({ depth: steps[step.parent]!.depth + 1, statementId: SAID.join('|') });
    expect(steps[step.index]).toBe(step);
    expect(step.claim.articleId).toBe(
      step.parent === null ? steps[0]!.claim.articleId : steps[step.parent]!.article!.id,
    );
  }
  const shown = steps.map(
    ({ parent, source, outcome: end }) => `${parent ?? '-'} ${source!.id.slice(-1)} ${end ?? '…'}`,
  );
  return { steps: shown, outcome, truncated };
}

describe('a trace', () => {
  test('follows a chain of articles to the work where it ends', async () => {
    const a = await put('a', ['b']);
    await put('b', ['c']);
    await put('c', ['x']);
    expect(await trace(a)).toEqual({
      steps: ['- b …', '0 c …', '1 x IDENTIFIED_SOURCE'],
      outcome: 'IDENTIFIED_SOURCE',
      truncated: false,
    });
  });

  test('goes on to the article of the strongest identifier, and of several to that of the smallest id', async () => {
    const identifiers = ['doi:10.5555/b', 'pmid:7', 'url:https://example.org/b'];
    const citing = makeExtraction({
      id: 'citing',
      claims: [{ statement: SAID, cites: ['1'] }],
      references: [{ title: 'Work b', identifiers }],
    });
    const articles = [
      { id: 'a', url: 'https://example.org/b' },
      { id: 'c', doi: '10.5555/b' },
      { id: 'b', doi: '10.5555/b' },
      { id: 'd', doi: '10.5555/d' },
    ].map((article) => makeExtraction({ ...article, claims: [{ statement: SAID }] }));
    for (const extraction of [citing, ...articles]) await loadArticle(store, extraction, () => [], { now: NOW });
    const { steps } = (await findTraces(store, [citing.claims[0]!.id], 1)).get(citing.claims[0]!.id)!;
    expect(steps.map(({ article }) => article?.id)).toEqual(['b']);
  });

  test('ends where articles cite each other in a circle', async () => {
    const a = await put('a', ['b']);
    await put('b', ['c']);
    await put('c', ['a']);
    expect(await trace(a)).toEqual({ steps: ['- b …', '0 c …', '1 a CYCLE'], outcome: 'CYCLE', truncated: false });
  });

  test('ends where an article cites itself', async () => {
    const a = await put('a', ['a', 'x']);
    expect((await trace(a)).steps).toEqual(['- a CYCLE', '- x IDENTIFIED_SOURCE']);
    const silent = await put('s', ['s'], { quote: 'It is as we said before' });
    expect(await trace(silent)).toMatchObject({ outcome: 'CYCLE' });
  });

  test('takes both ways round a diamond: to meet again is no circle', async () => {
    const a = await put('a', ['b', 'c']);
    await put('b', ['d']);
    await put('c', ['d']);
    await put('d', ['x']);
    expect(await trace(a)).toEqual({
      steps: ['- b …', '- c …', '0 d …', '1 d …', '2 x IDENTIFIED_SOURCE', '3 x IDENTIFIED_SOURCE'],
      outcome: 'IDENTIFIED_SOURCE',
      truncated: false,
    });
  });

  test('of diamonds upon diamonds is cut off, and says so', async () => {
    const a = await put('a', ['b', 'c']);
    const layers = ['bc', 'de', 'fg', 'hi', 'jk', 'lm', 'no', 'pq', 'rs', 'tu'];
    for (const [i, layer] of layers.entries()) for (const id of layer) await put(id, [...(layers[i + 1] ?? 'x')]);
    const { steps, truncated } = await trace(a, 10);
    expect(steps).toHaveLength(500);
    expect(truncated).toBe(true);
    expect(steps.filter((step) => step.endsWith('DEPTH_LIMIT')).length).toBeGreaterThan(0);
  });

  test('ends at an article that says nothing of it, that denies it, or that rests on nothing', async () => {
    const a = await put('a', ['b', 'c', 'd']);
    await put('b', ['x'], { statement: ['local:oats', 'INCREASES', 'local:sleep'] });
    await put('c', ['x'], { statement: ['local:oats', '!INCREASES', 'local:vigour'] });
    await put('d', []);
    expect((await trace(a)).steps).toEqual(['- b', '- c', '- d'].map((step) => `${step} IDENTIFIED_SOURCE`));
  });

  test('follows a denial to claims that deny the same', async () => {
    const denial: ClaimSpec = { statement: ['local:oats', '!INCREASES', 'local:vigour'] };
    const a = await put('a', ['b', 'c'], denial);
    await put('b', ['x'], denial);
    await put('c', ['x']);
    expect((await trace(a)).steps).toEqual(['- b …', '- c IDENTIFIED_SOURCE', '0 x IDENTIFIED_SOURCE']);
  });

  test('goes as deep as was asked', async () => {
    const a = await put('a', ['b', 'x']);
    await put('b', ['c']);
    await put('c', ['x']);
    expect(await trace(a, 1)).toEqual({
      steps: ['- b DEPTH_LIMIT', '- x IDENTIFIED_SOURCE'],
      outcome: 'IDENTIFIED_SOURCE',
      truncated: true,
    });
    expect((await trace(a, 2)).steps).toEqual(['- b …', '- x IDENTIFIED_SOURCE', '0 c DEPTH_LIMIT']);
  });

  test('goes no further than a retracted work, and comes to it only where nothing better is reached', async () => {
    const a = await put('a', ['b']);
    await put('b', ['x']);
    const both = await put('c', ['b', 'y']);
    await store.write(async (tx) => {
      await tx.run("MATCH (s:Source {id: 'doi:10.5555/b'}) SET s.retracted = true");
    });
    const fallen = { steps: ['- b RETRACTED_SOURCE'], outcome: 'RETRACTED_SOURCE', truncated: false };
    expect(await trace(a)).toEqual(fallen);
    expect((await trace(both)).outcome).toBe('IDENTIFIED_SOURCE');
  });
});
