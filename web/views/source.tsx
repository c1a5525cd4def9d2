import '../style/source.css';
import { useList, useQuery } from '../client/query.ts';
import { linkTo } from '../links.ts';
import {
  Source as operation,
  SourceClaims,
  SourceFalls,
  type SourceQuery,
  SourceStatements,
  type SupportStatus,
} from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { ClaimLine } from '../parts/claim-line.tsx';
import { Listed } from '../parts/listed.tsx';
import { Page } from '../parts/page.tsx';
import { RungChoice, rungsOf } from '../parts/rung-filters.tsx';
import { nameOf } from '../parts/source-line.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { StatementLine } from '../parts/statement-line.tsx';
import { counted, shown } from '../words.ts';
import { Identifiers } from './source/identifiers.tsx';
import { Notices } from './source/notices.tsx';

type SourceOf = NonNullable<SourceQuery['source']>;

/** The rungs that a claim which cites a work can stand on. */
const CITING: readonly SupportStatus[] = ['CITED', 'CITED_NEARBY', 'UNIDENTIFIED', 'RETRACTED'];

/** One cited work: whether it still stands, who rests on it, and what would fall with it. */
export default function Source() {
  const id = useParameters().one('id') ?? '';
  return <Inner key={id} id={id} />;
}

function Inner({ id }: { readonly id: string }) {
  const { data, error, retry } = useQuery(operation, { id });
  const show = useParameters().one('show');
  if (!data) {
    return <Page title="Source">{error ? <Failed error={error} retry={retry} /> : <Loading lines={14} />}</Page>;
  }
  const { source } = data;
  if (!source) return <Gone id={id} />;
  const { claimCount, soleSupportCount } = source.impact;
  const tabs = [
    [undefined, `Who rests on it (${claimCount.toLocaleString('en')})`],
    ['falls', `What falls with it (${soleSupportCount.toLocaleString('en')})`],
    ['statements', 'What it supports'],
  ] as const;
  return (
    <Page title={source.title ?? nameOf(source)} asked={[operation, { id }]}>
      <Notices source={source} />
      <Facts source={source} />
      <nav class="tabs" aria-label="Of this source">
        {tabs.map(([tab, label]) => (
          <a key={label} href={linkTo.source(id, tab)} aria-current={(tab ?? null) === show ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {show === 'falls' ? (
        <Falls id={id} count={soleSupportCount} />
      ) : show === 'statements' ? (
        <Statements id={id} />
      ) : (
        <Claims id={id} />
      )}
    </Page>
  );
}

function Facts({ source }: { readonly source: SourceOf }) {
  const { authors, year, containerTitle, identified, article } = source;
  return (
    <>
      {authors.length > 0 && (
        <p class="authors" dir="auto">
          {shown(authors.join(', '))}
        </p>
      )}
      <dl class="known">
        {(containerTitle ?? year) !== null && (
          <div>
            <dt>{containerTitle ? 'In' : 'Year'}</dt>
            <dd>
              {containerTitle && <i dir="auto">{shown(containerTitle)}</i>} {year}
            </dd>
          </div>
        )}
        <Identifiers source={source} />
        {!identified && (
          <div>
            <dt>Identifier</dt>
            <dd>none was given: nobody can look it up by more than its words</dd>
          </div>
        )}
        {article && (
          <div>
            <dt>In the store</dt>
            <dd>
              <a dir="auto" href={linkTo.article(article.id)}>
                {shown(article.title)}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Claims({ id }: { readonly id: string }) {
  const parameters = useParameters();
  const supportStatus = rungsOf(parameters);
  const list = useList(SourceClaims, { id, supportStatus }, (data) => data.source?.citedBy);
  return (
    <section aria-labelledby="rests">
      <h2 id="rests">Claims that rest on it</h2>
      <RungChoice parameters={parameters} rungs={CITING} />
      <p class="soft" role="status">
        {list.totalCount !== null && supportStatus && `${counted(list.totalCount, 'claim')} of these`}
      </p>
      <Listed
        list={list}
        lines={10}
        none={
          supportStatus
            ? 'No claim that rests on it stands on this rung.'
            : 'No claim rests on it: its entry stands in a list, and no marker leads there.'
        }
        show={(claim) => <ClaimLine claim={claim} />}
      />
    </section>
  );
}

function Falls({ id, count }: { readonly id: string; readonly count: number }) {
  const list = useList(SourceFalls, { id }, (data) => data.source?.impact.soleSupport);
  return (
    <section aria-labelledby="falls">
      <h2 id="falls">Claims that would fall with it</h2>
      {count > 0 && <p class="soft">No other source that can be looked up stands beside it.</p>}
      <Listed
        list={list}
        lines={10}
        none="Nothing falls with it: each claim that rests on it has another source, or none does."
        show={(claim) => <ClaimLine claim={claim} />}
      />
    </section>
  );
}

function Statements({ id }: { readonly id: string }) {
  const list = useList(SourceStatements, { id }, (data) => data.source?.supportsStatements);
  return (
    <section aria-labelledby="supports">
      <h2 id="supports">Statements that it supports</h2>
      <Listed
        list={list}
        lines={10}
        none="No claim that rests on it says how one mechanism acts on another."
        show={(statement) => <StatementLine statement={statement} />}
      />
    </section>
  );
}

function Gone({ id }: { readonly id: string }) {
  return (
    <Page title="This source is not here">
      <Empty title={id === '' ? 'This address names no source.' : 'No article of the store refers to this work.'}>
        <p>
          {id !== '' && <code>{shown(id)}</code>} It may go by another identifier now. Look among{' '}
          <a href={linkTo.sources()}>all sources</a>.
        </p>
      </Empty>
    </Page>
  );
}
