import { EventSourceParserStream } from 'eventsource-parser/stream';
import { IngestProgress, type IngestProgressSubscription, JobSoFar, type ProgressFragment } from '../operations.ts';
import { AskError, isUnreachable, unreachable } from './ask-error.ts';
import { type Answer, ask, dataOf, send } from './ask.ts';

type Event = IngestProgressSubscription['ingestProgress'];

interface News {
  /** A stage was reached. */
  onEvent(event: Event): void;
  /** The connection is lost, and sought again. */
  onLost?(): void;
}

/** How long is waited before the server is sought again, in ms, until it is given up. */
const PAUSES = [300, 1000, 2000, 4000, 8000];

const isOver = ({ state }: ProgressFragment): boolean => state === 'SUCCEEDED' || state === 'FAILED';

/**
 * Follows the reading of an article to its end, which it gives. A lost connection is taken up after the last that was heard;
 * where no news come through, as behind some proxies, the job is asked for. Throws AskError: UNREACHABLE, JOB_NOT_FOUND.
 */
export async function followJob(jobId: string, { onEvent, onLost }: News): Promise<ProgressFragment> {
  let heard = 0;
  for (let failures = 0; ;) {
    try {
      for await (const event of newsOf(jobId, heard)) {
        heard = event.sequence;
        failures = 0;
        onEvent(event);
        if (isOver(event.job)) return event.job;
      }
      const { job } = await ask(JobSoFar, { id: jobId });
      if (job === null) throw new AskError('JOB_NOT_FOUND', 'The server does not know of this reading any more.');
      if (isOver(job)) return job;
      failures = 0;
    } catch (fault) {
      if (!isUnreachable(fault) || failures === PAUSES.length - 1) throw fault;
      failures++;
      onLost?.();
    }
    const ms = PAUSES[failures]!;
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}

async function* newsOf(jobId: string, afterSequence: number): AsyncGenerator<Event> {
  const response = await send(IngestProgress, { jobId, afterSequence }, { accept: 'text/event-stream' });
  if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) return;
  const reader = response.body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array<ArrayBuffer>>)
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw unreachable('The connection to the server was lost.');
      });
      if (done) return;
      if (value.data !== '') yield dataOf(JSON.parse(value.data) as Answer<IngestProgressSubscription>).ingestProgress;
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}
