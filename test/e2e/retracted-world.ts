import { noticeNode } from '../../ingest/notices.ts';
import type { NoticeNode } from '../../schema/graph.ts';
import { importNotices } from '../../src/imports.ts';
import type { Library } from '../../src/library.ts';
import type { Store } from '../../src/store/index.ts';
import { loadArticle } from '../../src/store/load.ts';
import { fill } from '../api/world.ts';
import { makeExtraction } from '../fixtures/extraction.ts';
import { NOW } from '../fixtures/stores.ts';

/** The works of the world that notices are about. */
export const RETRACTED = 'doi:10.5555/w1';
export const DOUBTED = 'doi:10.5555/w2';

/** The world of the API's tests, an article without a list of references, and works that were retracted or doubted. */
export async function fillWithNotices({ audit }: Library, store: Store): Promise<void> {
  await fill(store);
  const listless = makeExtraction({
    id: 'listless.txt',
    format: 'text',
    title: 'Markers and no list',
    claims: [{ statement: ['HGNC:11850', 'INCREASES', 'HGNC:11892'], cites: ['14'] }],
  });
  await loadArticle(store, listless, audit, { now: NOW });
  await importNotices(store, notices(), 'add', audit);
}

async function* notices(): AsyncGenerator<NoticeNode> {
  yield noticeNode({
    kind: 'RETRACTION',
    date: '2019-05-01',
    noticeUrl: 'https://example.org/notice',
    doi: RETRACTED,
    pmid: null,
  });
  yield noticeNode({ kind: 'CORRECTION', date: '2018', noticeUrl: null, doi: RETRACTED, pmid: null });
  yield noticeNode({ kind: 'CONCERN', date: '2020-02', noticeUrl: null, doi: DOUBTED, pmid: null });
}
