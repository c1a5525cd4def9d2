import '../style/search.css';
import { useMemo } from 'preact/hooks';
import { useList, useQuery } from '../client/query.ts';
import { linkTo } from '../links.ts';
import {
  Search as operation,
  SearchFacets,
  type SearchQuery,
  type SearchQueryVariables,
  type SearchType,
} from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { Choice } from '../parts/choice.tsx';
import { Hit } from '../parts/hit.tsx';
import { More } from '../parts/more.tsx';
import { Page } from '../parts/page.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { readSought } from '../sought.ts';
import { counted, shown } from '../words.ts';

const TYPES: Readonly<Record<SearchType, readonly [one: string, many: string]>> = {
  MECHANISM: ['mechanism', 'mechanisms'],
  CLAIM: ['claim', 'claims'],
  ARTICLE: ['article', 'articles'],
  SOURCE: ['source', 'sources'],
};
const NAMES = Object.keys(TYPES) as readonly SearchType[];
/** As many hits of a type as the server finds at all. */
const MOST = 1000;

const pageOf = ({ search }: SearchQuery) => ({
  nodes: search.edges.map(({ node }) => node),
  pageInfo: search.pageInfo,
});

/** One search over claims, mechanisms, sources and articles. */
export default function Search() {
  const text = useParameters().one('text')?.trim() ?? '';
  if (readSought(text).length === 0) return <Unasked text={text} />;
  return <Found text={text} />;
}

function Found({ text }: { readonly text: string }) {
  const parameters = useParameters();
  const types = parameters.many('type').filter((type): type is SearchType => Object.hasOwn(TYPES, type));
  const variables = { text, types: types.length > 0 ? types : null };
  const list = useList<SearchQuery, SearchQueryVariables, SearchQuery['search']['edges'][number]['node']>(
    operation,
    variables,
    pageOf,
  );
  const facets = useQuery(SearchFacets, { text });
  const sought = useMemo(() => readSought(text), [text]);
  const counts = new Map(facets.data?.search.facets.map(({ type, count }) => [type, count]));
  const { data, error, items } = list;
  return (
    <Page title={`Search: ${text}`} asked={[operation, variables]}>
      <Choice
        legend="Show"
        options={NAMES.map((type) => ({ value: type, label: TYPES[type][1], count: counts.get(type) }))}
        chosen={types}
        onChoose={(chosen) => parameters.set({ type: chosen })}
      />
      <p class="tally soft" role="status">
        {facets.data && tallyOf(types.length > 0 ? types : NAMES, counts)}
      </p>
      {!data && (error ? <Failed error={error} retry={list.retry} /> : <Loading lines={12} />)}
      {data && items.length === 0 && !list.isLoading && <NothingFound text={text} />}
      {data && (
        <ul class="lines hits" aria-busy={list.isLoading}>
          {items.map((hit) => (
            <li key={hit.id}>
              <span class="sort">{TYPES[hit.__typename.toUpperCase() as SearchType][0]}</span>
              <div>
                <Hit hit={hit} sought={sought} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {data && <More list={list} />}
    </Page>
  );
}

function tallyOf(types: readonly SearchType[], counts: ReadonlyMap<SearchType, number>): string {
  const found = types.filter((type) => (counts.get(type) ?? 0) > 0);
  if (found.length === 0) return '';
  const words = found.map((type) => {
    const count = counts.get(type)!;
    return count >= MOST ? `the best ${counted(MOST, ...TYPES[type])}` : counted(count, ...TYPES[type]);
  });
  return `${words.join(', ')}. Best first.`;
}

function Unasked({ text }: { readonly text: string }) {
  return (
    <Page title="Search">
      <Empty
        title={
          text === '' ? 'Write what to look for into the box above; / leads there.' : `“${shown(text)}” has no word.`
        }
      >
        <Help />
      </Empty>
    </Page>
  );
}

function NothingFound({ text }: { readonly text: string }) {
  const words = readSought(text).flat();
  const isOne = words.length === 1;
  const begun = `${text.replace(/["“”„*]/g, '').trim()}*`;
  return (
    <Empty title={isOne ? `Nothing has “${shown(text)}” in it.` : `Nothing has all of “${shown(text)}” in it.`}>
      <ul>
        {!text.endsWith('*') && (
          <li>
            Look for words that begin so: <a href={linkTo.search(begun)}>{shown(begun)}</a>
          </li>
        )}
        {!isOne && <li>Leave a word out, or the quotation marks.</li>}
        <li>Look at the filters above, where some are chosen.</li>
      </ul>
      <Help />
    </Empty>
  );
}

/** How to say what to look for. */
function Help() {
  return (
    <dl class="search-help">
      <dt>
        <a href={linkTo.search('gut permeability')}>gut permeability</a>
      </dt>
      <dd>has both words, anywhere in one claim, name or title</dd>
      <dt>
        <a href={linkTo.search('"gut permeability"')}>"gut permeability"</a>
      </dt>
      <dd>has them one after the other</dd>
      <dt>
        <a href={linkTo.search('inflam*')}>inflam*</a>
      </dt>
      <dd>has a word that begins so</dd>
      <dt>
        <a href={linkTo.search('TNF-alpha')}>TNF-alpha</a>
      </dt>
      <dd>is found as TNFα and TNF alpha, too</dd>
    </dl>
  );
}
