import { linkTo } from '../links.ts';
import type { ProgressFragment } from '../operations.ts';
import { Rung } from '../parts/rung.tsx';
import { percent, SupportBar } from '../parts/support-bar.tsx';
import { counted, SEVERITIES, shown } from '../words.ts';
import { OUTCOMES } from './words.ts';

/** What was found in an article: its claims by rung, its findings by severity, and what was remarked in reading it. */
export function Result({ job: { outcome, article, diagnostics } }: { readonly job: ProgressFragment }) {
  if (article === null) return <p>It was read, and has been deleted since.</p>;
  const { claimCount, supportedShare, byStatus, bySeverity } = article.auditSummary;
  const findings = bySeverity.filter(({ count }) => count > 0);
  return (
    <div class="result">
      <p>
        {outcome && `${OUTCOMES[outcome]}: `}
        <a class="title" dir="auto" href={linkTo.article(article.id)}>
          {shown(article.title)}
        </a>
      </p>
      <p>
        {claimCount === 0
          ? 'No claim was found in it.'
          : `${counted(claimCount, 'claim')}, ${percent(supportedShare)} of them cited.`}
      </p>
      {claimCount > 0 && <SupportBar {...article.auditSummary} />}
      <p class="facts">
        {byStatus
          .filter(({ count }) => count > 0)
          .map(({ status, count }) => (
            <span key={status}>
              {count} <Rung status={status} />
            </span>
          ))}
      </p>
      <p>
        {findings.length === 0 ? (
          'The audit found nothing to mend.'
        ) : (
          <>
            The audit found{' '}
            <a href={linkTo.audit({ article: article.id })}>
              {findings.map(({ severity, count }) => counted(count, SEVERITIES[severity])).join(', ')}
            </a>
            .
          </>
        )}
      </p>
      {diagnostics.length > 0 && <Remarks diagnostics={diagnostics} />}
    </div>
  );
}

function Remarks({ diagnostics }: Pick<ProgressFragment, 'diagnostics'>) {
  return (
    <details>
      <summary>{counted(diagnostics.length, 'remark')} on reading it</summary>
      <ul>
        {diagnostics.map(({ code, message, span }, at) => (
          <li key={at}>
            {shown(message)}{' '}
            {span && (
              <q dir="auto" class="soft">
                {shown(span.exact.slice(0, 200))}
              </q>
            )}{' '}
            <code class="soft">{code}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
