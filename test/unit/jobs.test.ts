import { describe, expect, test } from 'vitest';
import { createJobs, type Job, JOBS_KEPT } from '../../src/graphql/jobs.ts';

const input = { file: null, bytes: new Uint8Array(), id: 'x' };
const log = { error: () => {} };
const done = async () => ({ articleId: 'x', status: 'added' as const, diagnostics: [] });
const isOver = (job: Job | null): boolean => job?.state === 'SUCCEEDED' || job?.state === 'FAILED';

async function last(jobs: ReturnType<typeof createJobs>, id: string): Promise<Job> {
  let job: Job | undefined;
  for await (const event of jobs.follow(id)) job = event.job;
  return job!;
}

describe('jobs', () => {
  test('the oldest that are done are forgotten', async () => {
    const jobs = createJobs(done, log);
    const ids: string[] = [];
    for (let i = 0; i < JOBS_KEPT.done + 5; i++) {
      const { id } = jobs.start(input);
      ids.push(id);
      await last(jobs, id);
    }
    await jobs.close();
    expect(ids.map((id) => jobs.find(id) !== null)).toEqual(ids.map((_, i) => i >= 5));
    expect(() => jobs.follow(ids[0]!)).toThrow(expect.objectContaining({ code: 'JOB_NOT_FOUND' }));
  });

  test('one is worked on at a time, and only so many may wait', async () => {
    let running = 0;
    let most = 0;
    const jobs = createJobs(async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return done();
    }, log);
    const started = Array.from({ length: JOBS_KEPT.waiting }, () => jobs.start(input));
    expect(() => {
      for (let i = 0; i < 2; i++) jobs.start(input);
    }).toThrow(expect.objectContaining({ code: 'QUEUE_FULL' }));
    for (const { id } of started) await last(jobs, id);
    expect(most).toBe(1);
    expect(started.every(({ id }) => isOver(jobs.find(id)))).toBe(true);
  });

  test('what waits has no more bytes than the server can hold', async () => {
    const jobs = createJobs(done, log);
    const large = { ...input, bytes: { length: JOBS_KEPT.bytes / 2 + 1 } as Uint8Array };
    const [first, second] = [jobs.start(large), jobs.start(large)];
    expect(() => jobs.start(large)).toThrow(expect.objectContaining({ code: 'QUEUE_FULL' }));
    for (const { id } of [first, second]) await last(jobs, id);
    expect(await last(jobs, jobs.start(large).id)).toMatchObject({ state: 'SUCCEEDED' });
  });

  test('a fault is told to the log alone', async () => {
    const told: object[] = [];
    const jobs = createJobs(() => Promise.reject(new Error('a secret')), { error: (detail) => told.push(detail) });
    const job = await last(jobs, jobs.start(input).id);
    expect(job).toMatchObject({ state: 'FAILED', diagnostics: [{ code: 'INTERNAL' }] });
    expect(JSON.stringify(job)).not.toContain('secret');
    expect(told).toHaveLength(1);
  });

  test('a client that is told nothing more is forgotten, whoever ends it', async () => {
    let finish = (): void => {};
    const jobs = createJobs(async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return done();
    }, log);
    const events = jobs.follow(jobs.start(input).id)[Symbol.asyncIterator]();
    expect((await events.next()).value).toMatchObject({ stage: 'queued', sequence: 1 });
    const waiting = events.next();
    expect(jobs.followers()).toBe(1);
    await events.return!();
    await waiting;
    expect(jobs.followers()).toBe(0);
    finish();
    await jobs.close();
  });
});
