import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticeNode } from '../../ingest/notices.ts';
import { extract } from '../../ingest/pipeline.ts';
import type { Assertion, Extraction } from '../../schema/model.ts';
import { audit } from '../../src/audit/index.ts';
import { readExtraction } from '../../src/store/extraction.ts';
import { deleteArticle, loadArticle } from '../../src/store/load.ts';
import { changeNotices } from '../../src/store/notices.ts';
import { readOwn } from '../../src/store/own.ts';
import type { Runner, Store } from '../../src/store/store.ts';
import { refreshArticles } from '../../src/store/refresh.ts';
import { markUnaudited } from '../../src/store/unaudited.ts';
import { changeVerdict } from '../../src/store/verdicts.ts';
import { readVocabulary } from '../../src/vocabulary-files.ts';
import type { ExtractionSpec } from '../fixtures/extraction.ts';
import { dumpOf, NOW, onEveryEngine } from '../fixtures/stores.ts';
import { drop, notify, put } from './articles.ts';
import { expectCountsAndOwners } from './recount.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');

function examples(): Extraction[] {
  const vocabulary = readVocabulary([]);
  return readdirSync(EXAMPLES)
    .filter((file) => /\.(?:html|md|txt|xml)$/.test(file) && file !== 'README.md')
    .map((file) => extract({ file, bytes: readFileSync(join(EXAMPLES, file)) }, { vocabulary }));
}

const keyOf = ({ subject, predicate, object, negated }: Assertion): string =>
  [subject, predicate, object, negated].join(' ');

/** What of an extraction the store does not keep, left out. */
function kept({ claims, mechanisms, ...extraction }: Extraction): object {
  return {
    ...extraction,
    mentions: [],
    noClaims: [],
    leftOut: [],
    diagnostics: [],
    claims: claims.map(({ statements, ...claim }) => ({
      ...claim,
      populationCues: [],
      attributionCue: null,
      statements: statements.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    })),
    mechanisms: mechanisms.map(({ id }) => id).sort(),
  };
}

async function extractionOf(runner: Runner, id: string): Promise<Extraction> {
  const [row] = await runner.run<{ node: { id: string } }>('MATCH (a:Article {id: $id}) RETURN properties(a) AS node', {
    id,
  });
  return readExtraction(runner, await readOwn(runner, row!.node));
}

const findings = (store: Store) =>
  store.run(
    'MATCH (n:Finding) RETURN n.rule AS rule, n.status AS status, n.note AS note, n.start AS start ORDER BY n.id',
  );

const cited: ExtractionSpec = {
  id: 'cited',
  claims: [{ cites: ['1'] }, {}],
  references: [{ title: 'One work', authors: ['Fox A'], year: 2001, identifiers: ['pmid:1'] }],
};
const joining: ExtractionSpec = {
  id: 'joining',
  claims: [{ cites: ['1'] }],
  references: [{ title: 'Another name of it', identifiers: ['doi:10.5555/one', 'pmid:1'] }],
};
const retraction = noticeNode({
  kind: 'RETRACTION',
  date: '2020-01-02',
  noticeUrl: null,
  doi: 'doi:10.5555/one',
  pmid: null,
});

onEveryEngine('auditing', ({ open }) => {
  test('an article is read back from the store as it was loaded, and audited alike', async () => {
    const store = await open();
    const articles = examples();
    expect(articles.length).toBeGreaterThan(9);
    for (const article of articles) await loadArticle(store, article, audit, { now: NOW });
    for (const article of articles) {
      const read = await extractionOf(store, article.article.id);
      expect(kept(read)).toEqual(kept(article));
      expect(audit(read)).toEqual(audit(article));
    }
    const dump = await dumpOf(store);
    const sources = await store.run<{ id: string }>('MATCH (n:Source) RETURN n.id AS id');
    await store.write((tx) => markUnaudited(tx, { records: [], sources: sources.map(({ id }) => id) }));
    expect(await dumpOf(store)).toContain('"Unaudited"');
    await refreshArticles(store, audit);
    expect(await dumpOf(store)).toBe(dump);
  });

  test('an article is audited again when another one, or a notice, tells more of its sources', async () => {
    const store = await open();
    await put(store, cited);
    await notify(store, [retraction], 'add');
    const before = await dumpOf(store);
    expect((await findings(store)).map(({ rule }) => rule)).toEqual(['unsupported-claim']);
    await put(store, joining);
    expect((await findings(store)).map(({ rule }) => rule).sort()).toEqual(['noticed', 'noticed', 'unsupported-claim']);
    await expectCountsAndOwners(store);
    await drop(store, joining.id);
    expect(await dumpOf(store)).toBe(before);
    await expectCountsAndOwners(store);
  });

  test('what was left undone is done by the next write', async () => {
    const store = await open();
    await put(store, joining);
    await changeNotices(store, [retraction], 'add');
    expect(await findings(store)).toEqual([]);
    await put(store, { id: 'elsewhere' });
    expect((await findings(store)).map(({ rule }) => rule)).toEqual(['noticed']);
    await changeNotices(store, [retraction], 'remove');
    await deleteArticle(store, joining.id, () => []);
    expect(await store.run('MATCH (n:Unaudited) RETURN n.id AS id')).toEqual([]);
  });

  test('a finding with a verdict that is no longer raised is fixed, and open when it comes again', async () => {
    const store = await open();
    await put(store, cited);
    const [{ id }] = (await store.run<{ id: string }>('MATCH (n:Finding) RETURN n.id AS id')) as [{ id: string }];
    await changeVerdict(store, id, () => ({ status: 'ACCEPTED', note: 'known' }));
    expect((await put(store, { ...cited, claims: [{ cites: ['1'] }] })).status).toBe('updated');
    expect(await findings(store)).toEqual([{ rule: 'unsupported-claim', status: 'FIXED', note: 'known', start: null }]);
    await expectCountsAndOwners(store);
    expect((await put(store, { ...cited, claims: [{ cites: ['1'] }] })).status).toBe('unchanged');
    await put(store, cited);
    expect(await findings(store)).toMatchObject([
      { status: 'OPEN', note: 'known', start: expect.any(Number) as number },
    ]);
    await put(store, { ...cited, claims: [] });
    expect(await findings(store)).toEqual([]);
    await expectCountsAndOwners(store);
  });
});
