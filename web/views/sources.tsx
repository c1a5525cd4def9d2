import '../style/source.css';
import { useEffect } from 'preact/hooks';
import { useList } from '../client/query.ts';
import { useSettled } from '../client/settled.ts';
import { useTyped } from '../client/typed.ts';
import { linkTo } from '../links.ts';
import { SinglePoints, type SourceLineFragment, Sources as operation, type WeightFragment } from '../operations.ts';
import { type Parameters, useParameters } from '../parameters.ts';
import { Listed } from '../parts/listed.tsx';
import { Page } from '../parts/page.tsx';
import { SourceLine } from '../parts/source-line.tsx';
import { counted } from '../words.ts';

const ORDERS = {
  claims: { field: 'CLAIM_COUNT', direction: 'DESC', words: 'most claims' },
  year: { field: 'YEAR', direction: 'DESC', words: 'newest' },
  oldest: { field: 'YEAR', direction: 'ASC', words: 'oldest' },
  title: { field: 'TITLE', direction: 'ASC', words: 'title' },
} as const;
type OrderName = keyof typeof ORDERS;
const isOrder = (name: string | null): name is OrderName => name !== null && Object.hasOwn(ORDERS, name);

/** The works that the articles rest on; those that most would fall with on a page of their own. */
export default function Sources() {
  const show = useParameters().one('show');
  return show === 'single' ? <Single key="single" /> : <All key="all" />;
}

function All() {
  const parameters = useParameters();
  const { one } = parameters;
  const given = one('order');
  const { field, direction } = ORDERS[isOrder(given) ? given : 'claims'];
  const identified = one('identified');
  const where = {
    ...((identified === 'yes' || identified === 'no') && { identified: identified === 'yes' }),
    ...(one('retracted') === 'yes' && { retracted: true }),
    ...yearOf('yearFrom', one('from')),
    ...yearOf('yearTo', one('to')),
  };
  const variables = { where, orderBy: { field, direction } };
  const list = useList(operation, variables, (data) => data.sources);
  const isFiltered = Object.keys(where).length > 0;
  return (
    <Page
      title="Sources"
      asked={[operation, variables]}
      intro={<p>The works that the articles refer to, however each of them describes it.</p>}
    >
      <Tabs />
      <Filters parameters={parameters} />
      <p class="soft" role="status">
        {list.totalCount !== null && counted(list.totalCount, 'source')}
      </p>
      <Listed
        list={list}
        lines={14}
        none={
          isFiltered ? (
            <>
              No source fits these filters. <a href={linkTo.sources()}>All sources</a>
            </>
          ) : (
            <>
              No article refers to a work yet. <a href={linkTo.ingest()}>Add articles</a>
            </>
          )
        }
        show={(source) => <Weighed source={source} />}
      />
    </Page>
  );
}

function yearOf(name: 'yearFrom' | 'yearTo', given: string | null): { [key in typeof name]?: number } {
  return given !== null && /^\d{1,4}$/.test(given) ? { [name]: Number(given) } : {};
}

function Single() {
  const parameters = useParameters();
  const given = Number(parameters.one('claims') ?? 2);
  const minClaims = Number.isInteger(given) && given >= 1 && given <= 1000 ? given : 2;
  const list = useList(SinglePoints, { minClaims }, (data) => data.singlePointsOfFailure);
  return (
    <Page
      title="Single points of failure"
      asked={[SinglePoints, { minClaims }]}
      intro={<p>Sources that claims rest on alone: if one of these is retracted, its claims have nothing left.</p>}
    >
      <Tabs />
      <div class="source-filters">
        <label>
          Claims with no other source
          <select
            value={String(minClaims)}
            onChange={({ currentTarget: { value } }) => parameters.set({ claims: value === '2' ? null : value })}
          >
            {[...new Set([1, 2, 5, 10, 20, minClaims])]
              .toSorted((a, b) => a - b)
              .map((count) => (
                <option key={count} value={String(count)}>
                  {count} or more
                </option>
              ))}
          </select>
        </label>
      </div>
      <Listed
        list={list}
        lines={14}
        none={`No source stands alone under ${counted(minClaims, 'claim')} or more.`}
        show={(source) => <Weighed source={source} isAlone />}
      />
    </Page>
  );
}

function Tabs() {
  const show = useParameters().one('show');
  return (
    <nav class="tabs" aria-label="Sources">
      <a href={linkTo.sources()} aria-current={show === 'single' ? undefined : 'page'}>
        All
      </a>
      <a href={linkTo.sources('single')} aria-current={show === 'single' ? 'page' : undefined}>
        Single points of failure
      </a>
    </nav>
  );
}

function Filters({ parameters: { one, set } }: { readonly parameters: Parameters }) {
  const order = one('order');
  return (
    <search class="source-filters">
      <label>
        Order
        <select
          value={isOrder(order) ? order : 'claims'}
          onChange={({ currentTarget: { value } }) => set({ order: value === 'claims' ? null : value })}
        >
          {Object.entries(ORDERS).map(([name, { words }]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        Identifier
        <select value={one('identified') ?? ''} onChange={({ currentTarget: { value } }) => set({ identified: value })}>
          <option value="">with or without</option>
          <option value="yes">can be looked up</option>
          <option value="no">has none</option>
        </select>
      </label>
      <Year label="From year" value={one('from')} onChange={(from) => set({ from }, { replace: true })} />
      <Year label="To year" value={one('to')} onChange={(to) => set({ to }, { replace: true })} />
      <label class="tick">
        <input
          type="checkbox"
          checked={one('retracted') === 'yes'}
          onChange={({ currentTarget: { checked } }) => set({ retracted: checked ? 'yes' : null })}
        />{' '}
        Retracted only
      </label>
    </search>
  );
}

interface YearProps {
  readonly label: string;
  readonly value: string | null;
  onChange(year: string): void;
}

function Year({ label, value, onChange }: YearProps) {
  const { text, type, tell } = useTyped(value ?? '');
  const settled = useSettled(text, 400);
  useEffect(() => {
    if (settled === (value ?? '') || !/^(\d{4})?$/.test(settled)) return;
    tell(settled);
    onChange(settled);
  }, [settled]);
  return (
    <label>
      {label}
      <input
        class="year"
        inputMode="numeric"
        maxLength={4}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </label>
  );
}

/** A source with what rests on it. */
function Weighed({
  source,
  isAlone = false,
}: {
  readonly source: SourceLineFragment & WeightFragment;
  readonly isAlone?: boolean;
}) {
  const { identified, impact } = source;
  return (
    <>
      <SourceLine source={source} />
      <p class="facts">
        {isAlone && <strong>{counted(impact.soleSupportCount, 'claim')} on it alone</strong>}
        <span>
          {impact.claimCount === 0
            ? 'no claim rests on it'
            : `${counted(impact.claimCount, 'claim')} of ${counted(impact.articleCount, 'article')}`}
        </span>
        {!isAlone && impact.soleSupportCount > 0 && <span>{impact.soleSupportCount} on it alone</span>}
        {!identified && <span>no identifier</span>}
      </p>
    </>
  );
}
