import { describe, expect, test } from 'vitest';
import { createApi } from '../../src/graphql/index.ts';
import { withServer } from './served.ts';

const served = withServer();
const PROGRESS =
  'subscription ($id: ID!, $after: Int) { ingestProgress(jobId: $id, afterSequence: $after) { sequence stage job { state article { id } } } }';
const STAGES = ['queued', 'read', 'extract', 'audit', 'store', 'done'];

interface Event {
  data?: {
    ingestProgress: { sequence: number; stage: string; job: { state: string; article: { id: string } | null } };
  };
  errors?: { extensions: { code: string } }[];
}

const follow = (id: string, after?: number, signal?: AbortSignal): Promise<Response> =>
  fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: PROGRESS, variables: { id, after } }),
    ...(signal && { signal }),
  });

const eventsOf = (text: string): Event[] =>
  [...text.matchAll(/^data: (.+)$/gm)].map(([, data]) => JSON.parse(data!) as Event);

const start = async (id: string): Promise<string> => {
  const { data } = await served.ask<{ articleIngest: { job: { id: string } } }>(
    'mutation ($source: ArticleSource!) { articleIngest(source: $source) { job { id } } }',
    { source: { id, text: 'Fibre increases butyrate. Butyrate reduces bone loss.' } },
  );
  return data!.articleIngest.job.id;
};

/** Resolves once something holds; fails when it does not within two seconds. */
async function eventually(holds: () => boolean): Promise<void> {
  for (let tried = 0; !holds(); tried++) {
    if (tried === 200) throw new Error('it never came to be');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('ingestProgress', () => {
  test('tells every stage in order, and ends', async () => {
    const id = await start('followed');
    const response = await follow(id);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = eventsOf(await response.text()).map(({ data }) => data!.ingestProgress);
    expect(events.map(({ stage }) => stage)).toEqual(STAGES);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(events.at(-1)!.job).toEqual({ state: 'SUCCEEDED', article: { id: 'followed' } });
    expect(events[1]!.job).toEqual({ state: 'RUNNING', article: null });
  });

  test('goes on where a client lost it, as long as the job is remembered', async () => {
    const id = await start('resumed');
    await (await follow(id)).text();
    const later = eventsOf(await (await follow(id, 4)).text()).map(({ data }) => data!.ingestProgress.stage);
    expect(later).toEqual(['store', 'done']);
    expect(eventsOf(await (await follow(id, 6)).text())).toEqual([]);
  });

  test('tells of a failure', async () => {
    const job = await served.ingest({ html: '<html><body><nav>Home</nav></body></html>' });
    const stages = eventsOf(await (await follow(job.id)).text()).map(({ data }) => data!.ingestProgress.stage);
    expect(stages).toEqual(['queued', 'read', 'failed']);
  });

  test('knows no job that was never there', async () => {
    const [event] = eventsOf(await (await follow('nobody')).text());
    expect(event!.errors![0]!.extensions.code).toBe('JOB_NOT_FOUND');
  });

  test('knows no job where the API reads only', async () => {
    const { store } = served.library;
    const { yoga } = createApi({ store });
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: PROGRESS, variables: { id: 'nobody' } }),
    });
    const [event] = eventsOf(await response.text());
    expect(event!.errors![0]!.extensions.code).toBe('JOB_NOT_FOUND');
  });

  test('pings while nothing happens, and forgets a client that left', async () => {
    const { store } = served.library;
    let release = (): void => {};
    // A write that is under way keeps the job from its end.
    const held = store.write(() => new Promise<void>((resolve) => (release = resolve)));
    try {
      const id = await start('held');
      const leaving = new AbortController();
      const response = await follow(id, undefined, leaving.signal);
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      while ((text.match(/^:$/gm) ?? []).length < 3) text += (await reader.read()).value ?? '';
      expect(eventsOf(text).map(({ data }) => data!.ingestProgress.stage)).toEqual(STAGES.slice(0, 5));
      expect(served.library.jobs.followers()).toBe(1);
      leaving.abort();
      await reader.closed.catch(() => {});
      await eventually(() => served.library.jobs.followers() === 0);
    } finally {
      release();
      await held;
    }
  });
});

describe('a server that stops', () => {
  const stopping = withServer();

  test('finishes the article in hand, fails those that wait, and lets its clients go', async () => {
    let release = (): void => {};
    const held = stopping.library.store.write(() => new Promise<void>((resolve) => (release = resolve)));
    const { jobs } = stopping.library;
    const input = (id: string) => ({
      file: null,
      id,
      format: 'text' as const,
      bytes: Buffer.from('Fibre increases butyrate.'),
    });
    const [first, second] = [jobs.start(input('first')), jobs.start(input('second'))];
    const response = await fetch(`${stopping.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: PROGRESS, variables: { id: second.id } }),
    });
    await eventually(() => jobs.followers() === 1);
    const stopped = stopping.server.stop();
    release();
    const events = eventsOf(await response.text()).map(({ data }) => data!.ingestProgress.stage);
    await Promise.all([held, stopped]);
    expect(events).toEqual(['queued', 'failed']);
    expect(jobs.find(first.id)).toMatchObject({ state: 'SUCCEEDED' });
    expect(jobs.find(second.id)).toMatchObject({ state: 'FAILED', diagnostics: [{ code: 'INTERRUPTED' }] });
    stopping.server = { url: '', stop: () => Promise.resolve() };
  });
});
