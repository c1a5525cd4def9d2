import type { ResolversOf } from './needed.ts';

export const trace = {
  TraceStep: {
    statement: ({ statementId }, _, { loaders }) => (statementId === null ? null : loaders.statement.load(statementId)),
  },
} satisfies ResolversOf<'TraceStep'>;
