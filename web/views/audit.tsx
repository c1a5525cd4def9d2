import '../style/audit.css';
import { type ComponentChildren, Fragment } from 'preact';
import { useMedia } from '../client/media.ts';
import { useList, useQuery } from '../client/query.ts';
import { linkTo } from '../links.ts';
import { Audit as operation, AuditFacets, type FindingStatus } from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { Page } from '../parts/page.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { counted, VERDICTS } from '../words.ts';
import { Export } from './audit/export.tsx';
import { countsOf, Facets } from './audit/facets.tsx';
import {
  addressOf,
  type Filters,
  filtersOf,
  orderOf,
  ORDERS,
  type OrderName,
  STATUSES,
  whereOf,
} from './audit/filters.ts';
import { Worklist } from './audit/worklist.tsx';

/** The worklist: what the audit found in all articles, those first whose cure rescues most. */
export default function Audit() {
  const parameters = useParameters();
  const filters = filtersOf(parameters);
  const where = whereOf(filters);
  const list = useList(operation, { where, orderBy: orderOf(filters) }, (data) => data.audit);
  const facets = useQuery(AuditFacets, facetsOf(filters));
  const error = list.data ? facets.error : (list.error ?? facets.error);
  const retry = () => {
    if (facets.error) facets.retry();
    if (list.error) list.retry();
  };
  const counts = facets.data && countsOf(facets.data);
  const total = counts ? filters.status.reduce((sum, status) => sum + counts[status], 0) : null;
  const filterCount = filters.rule.length + filters.severity.length + Number(filters.article !== null);
  return (
    <Page
      title="Audit"
      asked={[operation, { where, orderBy: orderOf(filters) }]}
      intro={
        <p>
          {counts ? <Counts filters={filters} counts={counts} /> : 'What the audit found'}, each with its cure. How the
          whole store stands is in <a href={linkTo.overview()}>the overview</a>.
        </p>
      }
    >
      {error && <Failed error={error} retry={retry} />}
      <div class="audit">
        <FacetsBox filterCount={filterCount}>
          {facets.data ? (
            <Facets filters={filters} facets={facets.data} set={parameters.set} />
          ) : (
            !error && <Loading lines={12} what="Loading the filters" />
          )}
        </FacetsBox>
        <section aria-labelledby="findings">
          <h2 id="findings" class="unseen">
            Findings
          </h2>
          <div class="audit-head">
            <label>
              Sorted by{' '}
              <select
                value={filters.order}
                onChange={({ currentTarget: { value } }) =>
                  parameters.set({ order: value === 'rescues' ? null : value })
                }
              >
                {(Object.keys(ORDERS) as OrderName[]).map((name) => (
                  <option key={name} value={name}>
                    {ORDERS[name].words}
                  </option>
                ))}
              </select>
            </label>
            <Export where={where} />
          </div>
          {filters.article !== null && facets.data && facets.data.article === null ? (
            <Empty title="This article is not in the store, or not any more.">
              <p>
                <a href={linkTo.audit()}>The findings of all articles</a>
              </p>
            </Empty>
          ) : list.items.length > 0 ? (
            <Worklist key={JSON.stringify([where, filters.order])} list={list} total={total ?? list.items.length} />
          ) : list.data ? (
            <Nothing filters={filters} isNarrow={filterCount > 0} counts={counts} />
          ) : (
            !error && <Loading lines={14} />
          )}
        </section>
      </div>
    </Page>
  );
}

/** Beside the list where there is room, else folded above it. */
function FacetsBox({ filterCount, children }: { readonly filterCount: number; readonly children: ComponentChildren }) {
  const isBeside = useMedia('(min-width: 60rem)');
  if (isBeside) {
    return (
      <section class="facets" aria-label="Filters">
        {children}
      </section>
    );
  }
  return (
    <details class="facets">
      <summary>Filters{filterCount > 0 && ` (${filterCount})`}</summary>
      {children}
    </details>
  );
}

const facetsOf = ({ article, rule, severity, status }: Filters) => ({
  articleId: article,
  articleAsked: article ?? '',
  isOfArticle: article !== null,
  rule: rule.length > 0 ? rule : null,
  severity: severity.length > 0 ? severity : null,
  status,
});

/** How many findings are shown and, where others fit the filters but for their status, how many those are. */
function Counts({ filters, counts }: { readonly filters: Filters; readonly counts: Counted }) {
  const isShown = (status: FindingStatus) => filters.status.includes(status);
  const told = STATUSES.filter((status) => isShown(status) || counts[status] > 0);
  if (told.length === 1) {
    const [status] = told;
    return <strong>{counted(counts[status!], `${VERDICTS[status!]} finding`)}</strong>;
  }
  return (
    <>
      {told.map((status, i) => (
        <Fragment key={status}>
          {i > 0 && (i === told.length - 1 ? ' and ' : ', ')}
          {isShown(status) ? <strong>{countOf(status, counts)}</strong> : countOf(status, counts)}
        </Fragment>
      ))}{' '}
      {counts[told.at(-1)!] === 1 ? 'finding' : 'findings'}
    </>
  );
}

type Counted = ReturnType<typeof countsOf>;

const countOf = (status: FindingStatus, counts: Counted): string =>
  `${counts[status].toLocaleString('en')} ${VERDICTS[status]}`;

interface NothingProps {
  readonly filters: Filters;
  readonly isNarrow: boolean;
  readonly counts: Counted | undefined;
}

/** Says what is not shown for its status alone, and how to see it. */
function Nothing({ filters, isNarrow, counts }: NothingProps) {
  const hidden = STATUSES.filter((status) => !filters.status.includes(status) && counts && counts[status] > 0);
  const listed = hidden.map((status) => countOf(status, counts!));
  const last = listed.pop();
  return (
    <Empty title={isNarrow ? 'No finding fits these filters.' : 'There is no finding of this status.'}>
      {last && (
        <p>
          {listed.length > 0 && `${listed.join(', ')} and `}
          {last} {listed.length === 0 && last.startsWith('1 ') ? 'one is' : 'ones are'} not shown:{' '}
          <a href={linkTo.audit(addressOf({ ...filters, status: hidden }))}>show them</a>.
        </p>
      )}
      <p>{isNarrow ? <a href={linkTo.audit()}>All open findings</a> : <a href={linkTo.ingest()}>Add articles</a>}</p>
    </Empty>
  );
}
