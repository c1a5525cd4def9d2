import { ClaimtraceError } from '../../../schema/errors.ts';
import type { Diagnostic } from '../../../schema/model.ts';
import type { JobEvent } from '../jobs.ts';
import { within } from './arguments.ts';
import type { ResolversOf } from './needed.ts';
import type { SpanOf } from './span.ts';

/** What reading an article remarked on, as its fields take it. */
export type DiagnosticOf = Omit<Diagnostic, 'span'> & { readonly span: SpanOf | null };

export const ingest = {
  Subscription: {
    ingestProgress: {
      subscribe: (_, { jobId, afterSequence }, { jobs }) => {
        const after = within(afterSequence ?? 0, 0, 2 ** 31 - 1, 'afterSequence');
        if (jobs !== null) return jobs.follow(jobId, after);
        throw new ClaimtraceError('JOB_NOT_FOUND', 'There are no jobs: the API reads only.', { path: 'jobId' });
      },
      resolve: (event: JobEvent) => event,
    },
  },
  IngestJob: {
    article: ({ articleId }, _, { loaders }) => (articleId === null ? null : loaders.article.load(articleId)),
    diagnostics: ({ articleId, diagnostics }) =>
      diagnostics.map(({ span, ...rest }) => ({
        ...rest,
        span: span && articleId !== null ? { articleId, ...span } : null,
      })),
  },
} satisfies ResolversOf<'Subscription' | 'IngestJob'>;
