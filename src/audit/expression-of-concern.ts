import type { AuditRule } from './findings.ts';
import { faultsOfNotices } from './notices.ts';

/** References to works that an expression of concern stands against; no rung changes by it. */
export const expressionOfConcern: AuditRule = {
  id: 'expression-of-concern',
  title: 'Source under an expression of concern',
  description: 'A reference to a work that its publisher has put in doubt, and neither retracted nor reinstated since.',
  severity: 'WARNING',
  check: (extraction, facts) =>
    faultsOfNotices(extraction, facts, 'CONCERN', {
      hint: 'Say in the text that the work is in doubt, or cite another.',
      lifts: false,
    }),
};
