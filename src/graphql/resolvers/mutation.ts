import { ClaimtraceError } from '../../../schema/errors.ts';
import { deleteArticle } from '../../store/load.ts';
import { changeVerdict, type Verdict } from '../../store/verdicts.ts';
import type { FindingRow } from '../../query/fields.ts';
import type { Job } from '../jobs.ts';
import type { FindingChange, UserError } from '../types.ts';
import { inputOf } from './article-source.ts';
import type { ResolversOf } from './needed.ts';

/** What an ingest answers, as its fields take it. */
export interface Ingested {
  readonly job: Job | null;
  readonly userErrors: readonly UserError[];
}

/** What a verdict answers. */
export interface Updated {
  readonly finding: FindingRow | null;
  readonly userErrors: readonly UserError[];
}

const LONGEST_NOTE = 2000;

/** The verdict that a change makes of another. @throws ARGUMENT_INVALID */
function changed(known: Verdict, { status, note }: FindingChange): Verdict {
  const refuse = (path: string, message: string): never => {
    throw new ClaimtraceError('ARGUMENT_INVALID', message, { path });
  };
  if (status == null && note === undefined) refuse('change', 'Nothing is to be changed.');
  if (status === 'FIXED') refuse('change.status', 'FIXED is for the store to say, when an article is read again.');
  if (known.status === 'FIXED') refuse('findingId', 'The article no longer has what was found.');
  const next = { status: status ?? known.status, note: note === undefined ? known.note : note?.trim() || null };
  if (next.note !== null && next.note.length > LONGEST_NOTE) {
    refuse('change.note', `A note takes at most ${LONGEST_NOTE} characters.`);
  }
  if (next.status === 'DISMISSED' && next.note === null) refuse('change.note', 'What is dismissed needs a note.');
  return next;
}

/** Answers by a payload; what the caller did wrong is told in it, everything else is thrown. `target`: the argument that names what is changed. */
async function answering<T extends object>(
  missing: T,
  target: string,
  work: () => Promise<T>,
): Promise<T & { readonly userErrors: readonly UserError[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof ClaimtraceError) || (error.exitCode > 3 && error.code !== 'QUEUE_FULL')) throw error;
    const { code, message, hint, path } = error;
    return {
      ...missing,
      userErrors: [{ code, message, hint, field: /_NOT_FOUND$/.test(code) ? [target] : path?.split('.') }],
    };
  }
}

export const mutation = {
  Mutation: {
    articleIngest: (_, { source }, { jobs, maxBytes }) =>
      answering<{ job: Job | null }>({ job: null }, 'source', () =>
        Promise.resolve({ job: jobs!.start(inputOf(source, maxBytes)) }),
      ),
    articleDelete: (_, { articleId }, { store, audit }) =>
      answering<{ deletedArticleId: string | null }>({ deletedArticleId: null }, 'articleId', async () => {
        await deleteArticle(store, articleId, audit);
        return { deletedArticleId: articleId };
      }),
    findingUpdate: (_, { findingId, change }, { store, loaders }) =>
      answering<{ finding: FindingRow | null }>({ finding: null }, 'findingId', async () => {
        await changeVerdict(store, findingId, (known) => changed(known, change));
        return { finding: await loaders.finding.clear(findingId).load(findingId) };
      }),
  },
  ArticleIngestPayload: {
    article: ({ job }, _, { loaders }) => (job?.articleId == null ? null : loaders.article.load(job.articleId)),
  },
} satisfies ResolversOf<'Mutation' | 'ArticleIngestPayload'>;
