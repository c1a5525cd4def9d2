import type { Severity } from '../../audit/index.ts';
import type { FindingRow } from '../../query/fields.ts';
import type { Context, RuleInfo } from '../context.ts';

/** The rule of an id; what is known of it from a finding where this version has it no longer. */
export const ruleOf = (rules: readonly RuleInfo[], { rule, severity, message }: FindingRow): RuleInfo =>
  rules.find(({ id }) => id === rule) ?? {
    id: rule,
    title: rule,
    description: message,
    severity: severity as Severity,
  };

export const audit = {
  AuditFinding: {
    rule: (finding: FindingRow, _: object, { rules }: Context) => ruleOf(rules, finding),
    span: ({ articleId, start, end }: FindingRow) =>
      start === null || end === null ? null : { articleId, start, end },
    location: async (finding: FindingRow, _: object, { loaders }: Context) => {
      const { startLine, startColumn, endLine, endColumn } = finding;
      const file = (await loaders.article.load(finding.articleId))?.file;
      return startLine == null || file == null ? null : { file, startLine, startColumn, endLine, endColumn };
    },
    article: ({ articleId }: FindingRow, _: object, { loaders }: Context) => loaders.article.load(articleId),
    claim: ({ claimId }: FindingRow, _: object, { loaders }: Context) =>
      claimId == null ? null : loaders.claim.load(claimId),
    citation: ({ citationId }: FindingRow, _: object, { loaders }: Context) =>
      citationId == null ? null : loaders.citation.load(citationId),
    reference: ({ referenceId }: FindingRow, _: object, { loaders }: Context) =>
      referenceId == null ? null : loaders.reference.load(referenceId),
    source: ({ referenceId }: FindingRow, _: object, { loaders }: Context) =>
      referenceId == null ? null : loaders.sourceOfReference.load(referenceId),
  },
};
