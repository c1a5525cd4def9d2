import type { TraceStep } from '../../query/trace.ts';
import type { Context } from '../context.ts';

export const trace = {
  TraceStep: {
    statement: ({ statementId }: TraceStep, _: object, { loaders }: Context) =>
      statementId === null ? null : loaders.statement.load(statementId),
  },
};
