import { randomUUID } from 'node:crypto';
import { Repeater } from 'graphql-yoga';
import type { ArticleInput } from '../../ingest/input.ts';
import { ClaimtraceError } from '../../schema/errors.ts';
import type { Diagnostic } from '../../schema/model.ts';
import { createQueue } from '../store/queue.ts';
import type { ErrorLog } from './errors.ts';

/** How far a job is; each is told when it begins. */
export type Stage = 'queued' | 'read' | 'extract' | 'audit' | 'store' | 'done' | 'failed';

/** The reading of one article, as it is at a moment. */
export interface Job {
  readonly id: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED';
  readonly articleId: string | null;
  readonly outcome: 'ADDED' | 'UPDATED' | 'UNCHANGED' | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** One step of a job; sequences start at 1. */
export interface JobEvent {
  readonly sequence: number;
  readonly stage: Stage;
  readonly job: Job;
}

/** Reads one article into the store, and says what it is at. */
export type Ingest = (
  input: ArticleInput,
  reached: (stage: 'read' | 'extract' | 'audit' | 'store') => Promise<void>,
) => Promise<{
  readonly articleId: string;
  readonly status: 'added' | 'updated' | 'unchanged';
  readonly diagnostics: readonly Diagnostic[];
}>;

/** What is kept at most: jobs that are done, jobs that wait and their bytes, remarks of one job, and clients that follow. */
export const JOBS_KEPT = { done: 200, waiting: 100, bytes: 200 * 2 ** 20, diagnostics: 100, followers: 500 } as const;

interface Entry {
  job: Job;
  readonly events: JobEvent[];
  readonly wakers: Set<() => void>;
}

const isDone = ({ state }: Job): boolean => state === 'SUCCEEDED' || state === 'FAILED';

/** Jobs of this process, one worked on at a time, in the order in which they came. */
export function createJobs(ingest: Ingest, log: ErrorLog) {
  const entries = new Map<string, Entry>();
  const queue = createQueue(1);
  let working: Promise<void> = Promise.resolve();
  let waiting = 0;
  let bytes = 0;
  let followers = 0;
  let closing = false;

  function tell(entry: Entry, stage: Stage, change: Partial<Job>): void {
    entry.job = { ...entry.job, ...change };
    entry.events.push({ sequence: entry.events.length + 1, stage, job: entry.job });
    for (const wake of entry.wakers) wake();
  }

  /** A turn of the event loop at each stage lets the news of it leave. */
  const reached = (entry: Entry) => async (stage: Stage) => {
    tell(entry, stage, { state: 'RUNNING' });
    await new Promise((resolve) => setImmediate(resolve));
  };

  async function work(entry: Entry, input: ArticleInput): Promise<void> {
    try {
      if (closing) throw new ClaimtraceError('INTERRUPTED', 'The server stopped before the article was read.');
      const { articleId, status, diagnostics } = await ingest(input, reached(entry));
      tell(entry, 'done', {
        state: 'SUCCEEDED',
        articleId,
        outcome: status.toUpperCase() as Job['outcome'],
        diagnostics: diagnostics.slice(0, JOBS_KEPT.diagnostics),
      });
    } catch (error) {
      const known = error instanceof ClaimtraceError && error.code !== 'INTERNAL';
      if (!known) log.error({ err: error, jobId: entry.job.id }, 'A job failed unexpectedly.');
      const { code, message } = known
        ? error
        : { code: 'INTERNAL', message: 'Something went wrong in claimtrace itself.' };
      tell(entry, 'failed', { state: 'FAILED', diagnostics: [{ code, message, span: null }] });
    }
  }

  function forgetOldest(): void {
    const done = [...entries.values()].filter(({ job }) => isDone(job));
    for (const { job } of done.slice(0, Math.max(0, done.length - JOBS_KEPT.done))) entries.delete(job.id);
  }

  return {
    /** Begins a job, or lets it wait for its turn. @throws QUEUE_FULL */
    start(input: ArticleInput): Job {
      // One alone is taken whatever its size: the limit of the server holds for it.
      if (waiting >= JOBS_KEPT.waiting || (waiting > 0 && bytes + input.bytes.length > JOBS_KEPT.bytes)) {
        throw full(`${waiting} articles of ${bytes} bytes wait to be read.`);
      }
      const job: Job = { id: randomUUID(), state: 'QUEUED', articleId: null, outcome: null, diagnostics: [] };
      const entry: Entry = { job, events: [], wakers: new Set() };
      entries.set(job.id, entry);
      tell(entry, 'queued', {});
      waiting++;
      bytes += input.bytes.length;
      working = queue(async () => {
        waiting--;
        bytes -= input.bytes.length;
        await work(entry, input);
        forgetOldest();
      });
      return job;
    },

    find: (id: string): Job | null => entries.get(id)?.job ?? null,

    /**
     * The events of a job after a sequence, to its end. A client is given the next when it has taken the last: what waits for it
     * is the job's own short list. @throws JOB_NOT_FOUND, QUEUE_FULL
     */
    follow(id: string, after = 0): AsyncIterable<JobEvent> {
      const entry = entries.get(id);
      if (!entry) {
        throw new ClaimtraceError('JOB_NOT_FOUND', `There is no job “${id.slice(0, 100)}”.`, {
          path: 'jobId',
          hint: 'Jobs are forgotten when the server stops, and when 200 others are done.',
        });
      }
      if (followers >= JOBS_KEPT.followers) throw full(`${JOBS_KEPT.followers} clients follow jobs already.`);
      return new Repeater<JobEvent>(async (push, stop) => {
        let wake = (): void => {};
        let stopped = false;
        const waker = (): void => wake();
        followers++;
        entry.wakers.add(waker);
        void stop.then(() => {
          stopped = true;
          wake();
        });
        try {
          for (let next = after; !stopped;) {
            const event = entry.events.find(({ sequence }) => sequence > next);
            if (event) {
              next = event.sequence;
              await Promise.race([push(event), stop]);
            } else if (isDone(entry.job)) break;
            else await new Promise<void>((resolve) => (wake = resolve));
          }
        } finally {
          entry.wakers.delete(waker);
          followers--;
          stop();
        }
      });
    },

    /** How many clients follow a job. */
    followers: (): number => followers,

    /** Finishes the job in hand; those that wait fail as interrupted. */
    async close(): Promise<void> {
      closing = true;
      await working;
    },
  };
}

export type Jobs = ReturnType<typeof createJobs>;

const full = (message: string): ClaimtraceError =>
  new ClaimtraceError('QUEUE_FULL', message, { hint: 'Try again when some of them are done.' });
