import '../style/mechanism.css';
import { useEffect } from 'preact/hooks';
import { useList, useQuery } from '../client/query.ts';
import { useSettled } from '../client/settled.ts';
import { useTyped } from '../client/typed.ts';
import { linkTo } from '../links.ts';
import { hasWord, meantBy, variablesOf } from '../meant.ts';
import { MechanismNames, Mechanisms as operation } from '../operations.ts';
import { type Parameters, useParameters } from '../parameters.ts';
import { Choice } from '../parts/choice.tsx';
import { MechanismLine } from '../parts/mechanism-line.tsx';
import { More } from '../parts/more.tsx';
import { Page } from '../parts/page.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { categoryWords, counted, shown } from '../words.ts';

/** Those of the vocabulary; mechanisms of others are among all. */
const CATEGORIES = [
  'anatomy',
  'cell',
  'chemical',
  'disease',
  'drug',
  'food',
  'gene-or-protein',
  'intervention',
  'lifestyle',
  'measure',
  'microbe',
  'nutrient',
  'process',
  'traditional-concept',
];

/** The mechanisms that the articles speak of, to choose one from. */
export default function Mechanisms() {
  const parameters = useParameters();
  const name = parameters.one('name');
  const category = parameters.many('category');
  const byName = parameters.one('order') === 'name';
  const variables = {
    startsWith: name,
    category: category.length > 0 ? category : null,
    orderBy: byName
      ? ({ field: 'NAME', direction: 'ASC' } as const)
      : ({ field: 'CLAIM_COUNT', direction: 'DESC' } as const),
  };
  const list = useList(operation, variables, (data) => data.mechanisms);
  return (
    <Page
      title="Mechanisms"
      asked={[operation, variables]}
      intro={<p>What the articles speak of: each leads to what is said of it, and to what that rests on.</p>}
    >
      <Filters parameters={parameters} />
      {!list.data ? (
        list.error ? (
          <Failed error={list.error} retry={list.retry} />
        ) : (
          <Loading lines={14} />
        )
      ) : (
        <>
          <p class="soft" role="status">
            {counted(list.totalCount ?? list.items.length, 'mechanism')}
            {name !== null && <> whose name begins with “{shown(name)}”</>}
          </p>
          <ul class="lines mechanisms" aria-busy={list.isLoading}>
            {list.items.map((mechanism) => (
              <li key={mechanism.id}>
                <MechanismLine mechanism={mechanism} />
              </li>
            ))}
          </ul>
          <More list={list} />
          {name !== null && !list.hasMore && <Others name={name} listed={list.items} />}
          {list.items.length === 0 && name === null && <NoneYet isFiltered={category.length > 0} />}
        </>
      )}
    </Page>
  );
}

function Filters({ parameters }: { readonly parameters: Parameters }) {
  const name = parameters.one('name') ?? '';
  const { text, type, tell } = useTyped(name);
  const settled = useSettled(text.trim());
  useEffect(() => {
    if (settled === name) return;
    tell(settled);
    parameters.set({ name: settled }, { replace: true });
  }, [settled]);
  const chosen = parameters.many('category');
  return (
    <search class="mechanism-filters">
      <div class="field">
        <label for="mechanism-name">Name</label>
        <input
          id="mechanism-name"
          type="search"
          value={text}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="mechanism-order">Order</label>
        <select
          id="mechanism-order"
          value={parameters.one('order') ?? 'claims'}
          onChange={({ currentTarget: { value } }) => parameters.set({ order: value === 'claims' ? null : value })}
        >
          <option value="claims">most claims first</option>
          <option value="name">by name</option>
        </select>
      </div>
      <Choice
        legend="Category"
        options={[...new Set([...CATEGORIES, ...chosen])].map((value) => ({ value, label: categoryWords(value) }))}
        chosen={chosen}
        onChoose={(category) => parameters.set({ category })}
      />
    </search>
  );
}

/** What a name may mean beside those that begin with it: by another of its names, or by a word within it. */
function Others({ name, listed }: { readonly name: string; readonly listed: readonly { readonly id: string }[] }) {
  const { data, isLoading } = useQuery(MechanismNames, variablesOf(name), { isWanted: hasWord(name) });
  const others = data ? meantBy(data).filter(({ id }) => listed.every((one) => one.id !== id)) : [];
  if (others.length > 0) {
    return (
      <section>
        <h2>Also called so, or with it in a name</h2>
        <ul class="lines mechanisms">
          {others.map((mechanism) => (
            <li key={mechanism.id}>
              <MechanismLine mechanism={mechanism} />
            </li>
          ))}
        </ul>
      </section>
    );
  }
  if (listed.length > 0 || isLoading) return null;
  return (
    <Empty title="No mechanism is named so.">
      <p>
        Try fewer letters or another name, or <a href={linkTo.search(name)}>search the claims for it</a>.
      </p>
    </Empty>
  );
}

function NoneYet({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) return <Empty title="No mechanism is of this category: let go of it to see all." />;
  return (
    <Empty title="No article speaks of a mechanism yet.">
      <p>
        <a href={linkTo.ingest()}>Add articles</a>, and what they speak of is listed here.
      </p>
    </Empty>
  );
}
