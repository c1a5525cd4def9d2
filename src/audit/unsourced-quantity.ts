import type { Claim } from '../../schema/model.ts';
import type { AuditRule } from './findings.ts';
import { quoted } from './findings.ts';
import { isQuantitative, isUnsourced } from './support.ts';

/** Claims with figures that cite nothing: they take the place of what their rung would be told of without figures. */
export const unsourcedQuantity: AuditRule = {
  id: 'unsourced-quantity',
  title: 'Figures without a source',
  description: 'A claim that gives figures and cites nothing, whether or not it says that somebody found them.',
  severity: 'ERROR',
  check: ({ claims }) =>
    claims
      .filter((claim) => isUnsourced(claim) && isQuantitative(claim))
      .map((claim) => ({
        key: [claim.id],
        span: claim.span,
        claim,
        message: `No source is given for ${figuresOf(claim)}: ${quoted(claim.quote)}`,
        hint: 'Cite the work or the statistics that the figures were taken from.',
        rescues: 1,
      })),
};

function figuresOf({ quantities }: Claim): string {
  const figures = [...new Set(quantities.map(({ quote }) => quoted(quote)))];
  if (figures.length === 0) return 'the figures of this claim';
  return figures.length > 3 ? `${figures.slice(0, 3).join(', ')} and more` : figures.join(', ');
}
