import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import DataLoader from 'dataloader';
import { expect, test } from 'vitest';
import { loadKnown } from '../../src/graphql/loaders.ts';
import { resolvers } from '../../src/graphql/resolvers/index.ts';
import type { AllResolvers, ResolversOf } from '../../src/graphql/resolvers/needed.ts';

test('the types of the API are what its schema makes of them', () => {
  const script = resolve(import.meta.dirname, '../../scripts/codegen.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

// What is expected here is told by the compiler: a line that compiles, and should not, fails `npm run typecheck`.
test('a resolver that is missing, misnamed or of another type does not compile', () => {
  const { article, ...withoutArticle } = resolvers.Claim;
  const { Claim, ...withoutClaim } = resolvers;
  const byWord = (_: unknown, { maxDepth }: { maxDepth: string }): never => expect.fail(maxDepth);
  const wrong = [
    // @ts-expect-error a claim's row has no article
    withoutArticle satisfies ResolversOf<'Claim'>['Claim'],
    // @ts-expect-error claims need resolvers
    withoutClaim satisfies AllResolvers,
    // @ts-expect-error a claim has no field of that name
    { Claim: { ...Claim, artcle: article } } satisfies ResolversOf<'Claim'>,
    // @ts-expect-error a section is no article
    { Claim: { ...Claim, article: Claim.section } } satisfies ResolversOf<'Claim'>,
    // @ts-expect-error a page of claims is none of citations
    { ...resolvers.Article, citations: resolvers.Article.claims } satisfies ResolversOf<'Article'>['Article'],
    // @ts-expect-error what is never null is not null
    { Mention: { mechanism: () => null } } satisfies ResolversOf<'Mention'>,
    // @ts-expect-error the depth is a number
    { ...Claim, trace: byWord } satisfies ResolversOf<'Claim'>['Claim'],
  ];
  expect(wrong).toHaveLength(7);
});

test('what the graph leads to and does not have is a fault of ours, not of the question', async () => {
  const empty = new DataLoader<string, string | null>((ids) => Promise.resolve(ids.map(() => null)));
  await expect(loadKnown(empty, 'local:lost')).rejects.toMatchObject({ code: 'INTERNAL' });
});
