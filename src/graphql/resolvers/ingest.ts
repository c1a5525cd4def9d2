import type { Context } from '../context.ts';
import type { Job, JobEvent } from '../jobs.ts';
import { within } from './arguments.ts';

export const ingest = {
  Subscription: {
    ingestProgress: {
      subscribe: (
        _: unknown,
        { jobId, afterSequence }: { jobId: string; afterSequence?: number | null },
        { jobs }: Context,
      ) => jobs?.follow(jobId, within(afterSequence ?? 0, 0, 2 ** 31 - 1, 'afterSequence')),
      resolve: (event: JobEvent) => event,
    },
  },
  IngestJob: {
    article: ({ articleId }: Job, _: object, { loaders }: Context) =>
      articleId === null ? null : loaders.article.load(articleId),
    diagnostics: ({ articleId, diagnostics }: Job) =>
      diagnostics.map(({ span, ...rest }) => ({
        ...rest,
        span: span && articleId !== null ? { articleId, ...span } : null,
      })),
  },
};
