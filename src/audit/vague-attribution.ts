import type { AuditRule } from './findings.ts';
import { quoted } from './findings.ts';
import { isQuantitative } from './support.ts';

/** Claims on the rung VAGUELY_ATTRIBUTED, but for those with figures: somebody is said to say so, and no reference leads there. */
export const vagueAttribution: AuditRule = {
  id: 'vague-attribution',
  title: 'Source that can not be looked up',
  description: 'A claim that says “research shows” or names an institution, and gives no reference to it.',
  severity: 'WARNING',
  check: ({ claims }) =>
    claims
      .filter((claim) => claim.supportStatus === 'VAGUELY_ATTRIBUTED' && !isQuantitative(claim))
      .map((claim) => ({
        key: [claim.id],
        span: claim.span,
        claim,
        message:
          claim.attribution === 'NAMED'
            ? `This claim names who says so, but gives no reference: ${quoted(claim.quote)}`
            : `This claim speaks of research or experts without naming any: ${quoted(claim.quote)}`,
        hint:
          claim.attribution === 'NAMED'
            ? 'Add a reference to the publication that is meant.'
            : 'Name and cite the studies that are meant.',
        rescues: 1,
      })),
};
