import type { AuditRule } from './findings.ts';
import { faultsOfNotices } from './notices.ts';

/** References to works that stand retracted; what rests on nothing else is on the rung RETRACTED. */
export const retractedSource: AuditRule = {
  id: 'retracted-source',
  title: 'Retracted source',
  description: 'A reference to a work that was retracted, and not reinstated since.',
  severity: 'ERROR',
  check: (extraction, facts) =>
    faultsOfNotices(extraction, facts, 'RETRACTION', {
      hint: 'Cite another work in its place, or say in the text that it was retracted.',
      lifts: true,
    }),
};
