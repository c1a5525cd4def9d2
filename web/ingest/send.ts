import { AskError, askErrorOf, isUnreachable, refusalOf } from '../client/ask-error.ts';
import { askAuthorized } from '../client/change.ts';
import { followJob } from '../client/follow.ts';
import { queries } from '../client/query.ts';
import { ArticleIngest, type ArticleSource } from '../operations.ts';
import { change, find, sourceOf, type State, submissions } from './submissions.ts';

/** One is sent at a time, so that large ones do not fill the memory together. */
let last: Promise<void> = Promise.resolve();

/** Sends an article of the list, and follows its reading to the end; what happens is shown in its state. Never throws. */
export function submit(key: number): void {
  change(key, { state: { at: 'sending' } });
  last = last.then(async () => {
    const submission = find(key);
    if (submission?.state.at !== 'sending') return;
    try {
      const jobId = await begin(sourceOf(submission));
      change(key, { state: { at: 'reading', jobId, stage: 'queued', isLost: false } });
      void follow(key, jobId);
    } catch (fault) {
      fail(key, fault, null);
    }
  });
}

const followed = new Set<string>();

/** Follows what was being read when the page was loaded again. */
export function resume(): void {
  for (const { key, state } of submissions.value) {
    if (state.at === 'reading' && !followed.has(state.jobId)) void follow(key, state.jobId);
  }
}

/** Follows a reading to its end: at first, and again where the connection was given up. */
export async function follow(key: number, jobId: string): Promise<void> {
  followed.add(jobId);
  let stage = stageOf(find(key)?.state);
  const show = (isLost: boolean): void => change(key, { state: { at: 'reading', jobId, stage, isLost } });
  show(false);
  try {
    const job = await followJob(jobId, {
      onEvent: (event) => {
        stage = event.stage;
        show(false);
      },
      onLost: () => show(true),
    });
    if (job.state === 'FAILED') {
      const [why] = job.diagnostics;
      throw new AskError(why?.code ?? 'INTERNAL', why?.message ?? 'It could not be read.');
    }
    change(key, { state: { at: 'done', job } });
    void queries.invalidateQueries();
  } catch (fault) {
    fail(key, fault, isUnreachable(fault) ? jobId : null);
  }
}

const stageOf = (state: State | undefined): string => (state?.at === 'reading' ? state.stage : 'queued');

function fail(key: number, fault: unknown, jobId: string | null): void {
  change(key, { state: { at: 'failed', error: askErrorOf(fault), jobId } });
}

/** Begins a job, and gives its id. Throws AskError. */
async function begin(source: ArticleSource): Promise<string> {
  const { job, userErrors } = (await askAuthorized(ArticleIngest, { source })).articleIngest;
  if (job) return job.id;
  const [why] = userErrors;
  throw why ? refusalOf(why) : new AskError('INTERNAL', 'The server took no article.');
}
