import { ClaimtraceError } from '../../../schema/errors.ts';
import { deleteArticle } from '../../store/load.ts';
import { changeVerdict, type Verdict } from '../../store/verdicts.ts';
import type { Context } from '../context.ts';
import type { Job } from '../jobs.ts';
import { type ArticleSource, inputOf } from './article-source.ts';

interface FindingChange {
  readonly status?: Verdict['status'] | null;
  readonly note?: string | null;
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
): Promise<T & { readonly userErrors: object[] }> {
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
    articleIngest: (_: unknown, { source }: { source: ArticleSource }, { jobs, maxBytes }: Context) =>
      answering<{ job: Job | null }>({ job: null }, 'source', () =>
        Promise.resolve({ job: jobs!.start(inputOf(source, maxBytes)) }),
      ),
    articleDelete: (_: unknown, { articleId }: { articleId: string }, { store, audit }: Context) =>
      answering<{ deletedArticleId: string | null }>({ deletedArticleId: null }, 'articleId', async () => {
        await deleteArticle(store, articleId, audit);
        return { deletedArticleId: articleId };
      }),
    findingUpdate: (
      _: unknown,
      { findingId, change }: { findingId: string; change: FindingChange },
      { store, loaders }: Context,
    ) =>
      answering<{ finding: object | null }>({ finding: null }, 'findingId', async () => {
        await changeVerdict(store, findingId, (known) => changed(known, change));
        return { finding: await loaders.finding.clear(findingId).load(findingId) };
      }),
  },
  ArticleIngestPayload: {
    article: ({ job }: { job: { articleId: string | null } | null }, _: object, { loaders }: Context) =>
      job?.articleId == null ? null : loaders.article.load(job.articleId),
  },
};
