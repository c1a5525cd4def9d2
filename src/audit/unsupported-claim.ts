import type { AuditRule } from './findings.ts';
import { quoted } from './findings.ts';
import { isQuantitative } from './support.ts';

/** Claims on the rung UNSUPPORTED, but for those with figures: no citation of their own or nearby, and nobody who is said to say so. */
export const unsupportedClaim: AuditRule = {
  id: 'unsupported-claim',
  title: 'Claim without a source',
  description: 'A claim that cites nothing, leans on no citation nearby and names nobody who says so.',
  severity: 'ERROR',
  check: ({ claims }) =>
    claims
      .filter((claim) => claim.supportStatus === 'UNSUPPORTED' && !isQuantitative(claim))
      .map((claim) => ({
        key: [claim.id],
        span: claim.span,
        claim,
        message: `No source is given for this claim: ${quoted(claim.quote)}`,
        hint: 'Cite the work that shows it, or mark it as the opinion of the author.',
        rescues: 1,
      })),
};
