import '../style/mechanism.css';
import { useList } from '../client/query.ts';
import { askedOf } from '../graph/asked.ts';
import { linkTo } from '../links.ts';
import { ActedOnBy, ActsOn, Mechanism as operation, MechanismClaims, Neighbourhood } from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { ClaimLine } from '../parts/claim-line.tsx';
import { later } from '../parts/later.tsx';
import { Listed } from '../parts/listed.tsx';
import { MechanismFacts } from '../parts/mechanism-facts.tsx';
import { Page } from '../parts/page.tsx';
import { RungChoice, rungsOf } from '../parts/rung-filters.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { StatementLine } from '../parts/statement-line.tsx';
import { categoryWords, counted } from '../words.ts';

// What draws the picture is as large as all else: it is loaded when it is looked at.
const Around = later(() => import('../graph/around.tsx'), 16);

/** One mechanism: what it is, what is said of it, and what lies around it. */
export default function Mechanism() {
  const id = useParameters().one('id') ?? '';
  return <Inner key={id} id={id} />;
}

function Inner({ id }: { readonly id: string }) {
  const list = useList(operation, { id }, (data) => data.mechanism?.members);
  const parameters = useParameters();
  const show = parameters.one('show');
  if (!list.data) {
    return (
      <Page title="Mechanism">
        {list.error ? <Failed error={list.error} retry={list.retry} /> : <Loading lines={16} />}
      </Page>
    );
  }
  const { mechanism } = list.data;
  if (!mechanism) return <Gone id={id} />;
  const { name, category, claimCount, articleCount } = mechanism;
  const asked =
    show === 'graph'
      ? ([Neighbourhood, askedOf(id, parameters)] as const)
      : show === 'claims'
        ? ([MechanismClaims, { id, supportStatus: rungsOf(parameters) }] as const)
        : ([operation, { id }] as const);
  const views = [
    [undefined, 'Statements'],
    ['graph', 'Graph'],
    ['claims', `Claims (${claimCount.toLocaleString('en')})`],
  ] as const;
  return (
    <Page
      title={name}
      asked={asked}
      intro={
        <p>
          {categoryWords(category)[0]!.toUpperCase() + categoryWords(category).slice(1)}
          {claimCount === 0
            ? ', which no claim names itself.'
            : `, named in ${counted(claimCount, 'claim')} of ${counted(articleCount, 'article')}.`}
        </p>
      }
    >
      <MechanismFacts mechanism={mechanism} members={list} />
      <nav class="tabs" aria-label={`Of ${name}`}>
        {views.map(([view, label]) => (
          <a key={label} href={linkTo.mechanism(id, view)} aria-current={(view ?? null) === show ? 'page' : undefined}>
            {label}
          </a>
        ))}
        <a href={linkTo.pathways(id)}>Pathways from it</a>
        <a href={linkTo.contradictions(id)}>Contradictions</a>
      </nav>
      {show === 'graph' ? <Around id={id} name={name} /> : show === 'claims' ? <Claims id={id} /> : <Said id={id} />}
    </Page>
  );
}

/** What it is said to do, and what is said to act on it. */
function Said({ id }: { readonly id: string }) {
  const acts = useList(ActsOn, { id }, (data) => data.mechanism?.asSubject);
  const acted = useList(ActedOnBy, { id }, (data) => data.mechanism?.asObject);
  return (
    <div class="two-columns">
      <section>
        <h2>What it does {acts.totalCount !== null && <Count of={acts.totalCount} />}</h2>
        <Listed
          list={acts}
          none="No article says what it does."
          show={(statement) => <StatementLine statement={statement} />}
        />
      </section>
      <section>
        <h2>What acts on it {acted.totalCount !== null && <Count of={acted.totalCount} />}</h2>
        <Listed
          list={acted}
          none="No article says what acts on it."
          show={(statement) => <StatementLine statement={statement} />}
        />
      </section>
    </div>
  );
}

const Count = ({ of }: { readonly of: number }) => <span class="count">{of.toLocaleString('en')}</span>;

function Claims({ id }: { readonly id: string }) {
  const parameters = useParameters();
  const supportStatus = rungsOf(parameters);
  const list = useList(MechanismClaims, { id, supportStatus }, (data) => data.mechanism?.claims);
  return (
    <section>
      <h2>Claims that name it {list.totalCount !== null && <Count of={list.totalCount} />}</h2>
      <RungChoice parameters={parameters} />
      <div class="below">
        <Listed
          list={list}
          lines={12}
          none={
            supportStatus ? 'No claim of it stands on this rung.' : 'No claim names it itself: look at its members.'
          }
          show={(claim) => <ClaimLine claim={claim} />}
        />
      </div>
    </section>
  );
}

function Gone({ id }: { readonly id: string }) {
  return (
    <Page title="No article speaks of this mechanism">
      <Empty
        title={id === '' ? 'This address names no mechanism.' : `No article mentions ${id}, or none does any more.`}
      >
        <p>
          Look for it by name among <a href={linkTo.mechanisms()}>all mechanisms</a>.
        </p>
      </Empty>
    </Page>
  );
}
