import '../style/overview.css';
import { type Answer, type List, useList, useQuery } from '../client/query.ts';
import { linkTo } from '../links.ts';
import {
  Overview as operation,
  OverviewArticles,
  type OverviewArticlesQuery,
  type OverviewQuery,
} from '../operations.ts';
import { Page } from '../parts/page.tsx';
import { Rungs } from '../parts/rungs.tsx';
import { Severity, totalOf } from '../parts/severity.tsx';
import { type Column, SortedTable } from '../parts/sorted-table.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { percent, SupportBar } from '../parts/support-bar.tsx';
import { counted, shown } from '../words.ts';
import { dayOf, IngestChart } from './overview/ingest-chart.tsx';

type Summary = OverviewQuery['auditSummary'];
type Article = OverviewArticlesQuery['articles']['nodes'][number];
type Mechanism = OverviewQuery['mechanisms']['nodes'][number];

/** How the whole store stands: by rung, by article, by mechanism, by rule, and over time. */
export default function Overview() {
  const answer = useQuery(operation, {});
  const list = useList(OverviewArticles, {}, (data) => data.articles);
  const { data, error, retry } = answer;
  if (!data)
    return <Page title="Overview">{error ? <Failed error={error} retry={retry} /> : <Loading lines={16} />}</Page>;
  const { claimCount, supportedShare } = data.auditSummary;
  if (claimCount === 0) return <Nothing />;
  return (
    <Page
      title="Overview"
      asked={[operation, {}]}
      intro={
        <p>
          <strong>{percent(supportedShare)}</strong> of {counted(claimCount, 'claim')} cite a source that can be looked
          up. What can be done about the others is in <a href={linkTo.audit()}>the audit</a>.
        </p>
      }
    >
      <Rungs {...data.auditSummary} />
      <Articles list={list} />
      <div class="two-columns">
        <Mechanisms answer={answer} />
        <Rules summary={data.auditSummary} />
      </div>
    </Page>
  );
}

const ARTICLE_COLUMNS: readonly Column<Article>[] = [
  {
    id: 'title',
    header: 'Article',
    value: ({ title }) => title,
    show: ({ id, title }) => (
      <a dir="auto" href={linkTo.article(id)}>
        {shown(title)}
      </a>
    ),
  },
  {
    id: 'support',
    header: 'Support',
    value: ({ auditSummary: { claimCount, supportedShare } }) => (claimCount === 0 ? 1.1 : supportedShare),
    show: ({ auditSummary }) => auditSummary.claimCount > 0 && <SupportBar {...auditSummary} />,
  },
  {
    id: 'share',
    header: 'Cited',
    value: ({ auditSummary: { claimCount, supportedShare } }) => (claimCount === 0 ? 1.1 : supportedShare),
    show: ({ auditSummary: { claimCount, supportedShare } }) => (claimCount === 0 ? '–' : percent(supportedShare)),
    isFigure: true,
  },
  {
    id: 'claims',
    header: 'Claims',
    value: ({ auditSummary }) => auditSummary.claimCount,
    show: ({ auditSummary }) => auditSummary.claimCount.toLocaleString('en'),
    isFigure: true,
  },
  {
    id: 'findings',
    header: 'Findings',
    value: ({ auditSummary }) => totalOf(auditSummary),
    show: ({ id, auditSummary }) => <a href={linkTo.audit({ article: id })}>{totalOf(auditSummary)}</a>,
    isFigure: true,
  },
  {
    id: 'read',
    header: 'Read on',
    value: ({ ingestedAt }) => ingestedAt,
    show: (article) => dayOf(article),
    isFigure: true,
  },
];

function Articles({ list }: { readonly list: List<OverviewArticlesQuery, Article> }) {
  const { items, totalCount, hasMore, isLoadingMore, error } = list;
  return (
    <section aria-labelledby="by-article">
      <h2 id="by-article">By article</h2>
      {items.length === 0 && !error && <Loading lines={10} what="Loading the articles" />}
      {error && <Failed error={error} retry={list.retry} />}
      {items.length > 0 && (
        <>
          <IngestChart articles={items.toReversed()} />
          <SortedTable
            label="Support by article"
            columns={ARTICLE_COLUMNS}
            rows={items}
            keyOf={({ id }) => id}
            sortedBy={{ id: 'share', desc: false }}
          />
          {hasMore && (
            <p class="soft">
              These are the {items.length} articles read last, of {(totalCount ?? 0).toLocaleString('en')}.{' '}
              <button type="button" disabled={isLoadingMore} onClick={() => list.more()}>
                {isLoadingMore ? 'Loading …' : '100 more'}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

const SHOWN_MECHANISMS = 12;

/** Of the mechanisms with most claims, those with most that nobody can check. */
function Mechanisms({ answer: { data } }: { readonly answer: Answer<OverviewQuery> }) {
  const { nodes = [], totalCount } = data?.mechanisms ?? {};
  const worst = nodes
    .filter(({ weak }) => (weak.totalCount ?? 0) > 0)
    .toSorted((a, b) => weakOf(b) - weakOf(a) || b.claimCount - a.claimCount)
    .slice(0, SHOWN_MECHANISMS);
  const most = Math.max(1, ...worst.map(({ claimCount }) => claimCount));
  return (
    <section aria-labelledby="by-mechanism">
      <h2 id="by-mechanism">By mechanism</h2>
      <p class="soft">
        Claims without a source that leads somewhere, of all claims
        {(totalCount ?? 0) > nodes.length && ` (of the ${nodes.length} mechanisms with most claims)`}.
      </p>
      <ol class="mechanism-bars">
        {worst.map((mechanism) => (
          <li key={mechanism.id}>
            <a dir="auto" href={linkTo.mechanism(mechanism.id, 'claims')}>
              {shown(mechanism.name)}
            </a>
            <span class="figure">
              {weakOf(mechanism)} of {mechanism.claimCount}
            </span>
            <span class="bar" aria-hidden="true" style={{ width: `${(mechanism.claimCount / most) * 100}%` }}>
              <span style={{ width: `${(weakOf(mechanism) / mechanism.claimCount) * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
      {worst.length === 0 && <p>No claim about a mechanism is without a source.</p>}
    </section>
  );
}

const weakOf = ({ weak }: Mechanism): number => weak.totalCount ?? 0;

function Rules({ summary: { byRule } }: { readonly summary: Summary }) {
  const found = byRule.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return (
    <section aria-labelledby="by-rule">
      <h2 id="by-rule">By rule</h2>
      <p class="soft">Findings that are open or accepted.</p>
      <ul class="rules">
        {found.map(({ rule: { id, title, severity }, count }) => (
          <li key={id}>
            <span class="figure">{count.toLocaleString('en')}</span>
            <a href={linkTo.audit({ rule: id, status: 'OPEN,ACCEPTED' })}>{title}</a>
            <Severity severity={severity} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>The audit found nothing.</p>}
    </section>
  );
}

function Nothing() {
  return (
    <Page title="Overview">
      <Empty title="There is no claim in this store yet.">
        <p>
          <a href={linkTo.ingest()}>Add articles</a>, and how they stand is shown here.
        </p>
      </Empty>
    </Page>
  );
}
