import type { AuditFacetsQuery } from '../../operations.ts';
import type { Parameters } from '../../parameters.ts';
import { Choice } from '../../parts/choice.tsx';
import { SEVERITY_SIGNS, totalOf } from '../../parts/severity.tsx';
import { SEVERITIES, shown, VERDICTS } from '../../words.ts';
import { ArticleFilter } from './article-filter.tsx';
import { type Filters, STATUSES } from './filters.ts';

interface FacetsProps {
  readonly filters: Filters;
  readonly facets: AuditFacetsQuery;
  readonly set: Parameters['set'];
}

/** What a worklist can be kept to, each with how many findings there are of it under the other filters. */
export function Facets({ filters, facets, set }: FacetsProps) {
  const { article, rule, severity, status } = filters;
  return (
    <>
      {article === null ? (
        <ArticleFilter onChoose={(id) => set({ article: id })} />
      ) : (
        <p class="of-article">
          In <b dir="auto">{shown(facets.article?.title ?? article)}</b>
          <button type="button" class="quiet" onClick={() => set({ article: null })}>
            All articles
          </button>
        </p>
      )}
      <Choice
        legend="Status"
        options={STATUSES.map((one) => ({ value: one, label: VERDICTS[one], count: countsOf(facets)[one] }))}
        chosen={status}
        onChoose={(chosen) => set({ status: chosen.length === 1 && chosen[0] === 'OPEN' ? null : chosen })}
      />
      <Choice
        legend="Severity"
        options={facets.severities.bySeverity.map(({ severity: one, count }) => ({
          value: one,
          label: SEVERITIES[one],
          sign: SEVERITY_SIGNS[one],
          count,
        }))}
        chosen={severity}
        onChoose={(chosen) => set({ severity: chosen })}
      />
      <Choice
        legend="Rule"
        options={facets.rules.byRule
          .filter(({ rule: { id }, count }) => count > 0 || rule.includes(id))
          .toSorted((a, b) => b.count - a.count)
          .map(({ rule: { id, title }, count }) => ({ value: id, label: title, count }))}
        chosen={rule}
        onChoose={(chosen) => set({ rule: chosen })}
      />
    </>
  );
}

/** Number of findings of each status, under the other filters. */
export const countsOf = ({ open, accepted, dismissed, fixed }: AuditFacetsQuery) => ({
  OPEN: totalOf(open),
  ACCEPTED: totalOf(accepted),
  DISMISSED: totalOf(dismissed),
  FIXED: totalOf(fixed),
});
