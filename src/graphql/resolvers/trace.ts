import type { TraceStep } from '../../query/trace.ts';
import type { Context } from '../context.ts';

export const trace = {
  TraceStep: {
    statement: ({ statementId }: TraceStep, _: object, { loaders }: Context) =>
      statementId === null ? null : loaders.statement.load(statementId),
    reference: ({ referenceId }: TraceStep, _: object, { loaders }: Context) =>
      referenceId === null ? null : loaders.reference.load(referenceId),
    article: ({ articleId }: TraceStep, _: object, { loaders }: Context) =>
      articleId === null ? null : loaders.article.load(articleId),
  },
};
