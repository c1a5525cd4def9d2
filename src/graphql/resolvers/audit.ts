import type { FindingRow } from '../../query/fields.ts';
import type { RuleInfo } from '../context.ts';
import { loadKnown } from '../loaders.ts';
import type { ResolversOf } from './needed.ts';

/** The rule of an id; what is known of it from a finding where this version has it no longer. */
export const ruleOf = (rules: readonly RuleInfo[], { rule, severity, message }: FindingRow): RuleInfo =>
  rules.find(({ id }) => id === rule) ?? { id: rule, title: rule, description: message, severity };

export const audit = {
  AuditFinding: {
    rule: (finding, _, { rules }) => ruleOf(rules, finding),
    span: ({ articleId, start, end }) => (start === null || end === null ? null : { articleId, start, end }),
    location: async ({ articleId, startLine, startColumn, endLine, endColumn }, _, { loaders }) => {
      const file = (await loaders.article.load(articleId))?.file;
      const whole = startLine != null && startColumn != null && endLine != null && endColumn != null;
      return whole && file != null ? { file, startLine, startColumn, endLine, endColumn } : null;
    },
    article: ({ articleId }, _, { loaders }) => loadKnown(loaders.article, articleId),
    claim: ({ claimId }, _, { loaders }) => (claimId == null ? null : loaders.claim.load(claimId)),
    citation: ({ citationId }, _, { loaders }) => (citationId == null ? null : loaders.citation.load(citationId)),
    reference: ({ referenceId }, _, { loaders }) => (referenceId == null ? null : loaders.reference.load(referenceId)),
    source: ({ referenceId }, _, { loaders }) =>
      referenceId == null ? null : loaders.sourceOfReference.load(referenceId),
  },
  AuditRule: {
    documentationUrl: ({ documentationUrl }) => documentationUrl ?? null,
  },
} satisfies ResolversOf<'AuditFinding' | 'AuditRule'>;
