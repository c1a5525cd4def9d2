import '../style/mechanism.css';
import { useList, useQuery } from '../client/query.ts';
import { linkTo } from '../links.ts';
import {
  type OpposingSideFragment,
  Statement as operation,
  StatementClaims,
  type StatementQuery,
} from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { ClaimLine } from '../parts/claim-line.tsx';
import { Listed } from '../parts/listed.tsx';
import { Page } from '../parts/page.tsx';
import { Rung } from '../parts/rung.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { StatementFacts } from '../parts/statement-line.tsx';
import { counted, PREDICATES, shown } from '../words.ts';

type Statement = NonNullable<StatementQuery['statement']>;

/** One statement: who asserts it, who denies it, and what stands against it. */
export default function Statement() {
  const id = useParameters().one('id') ?? '';
  return <Inner key={id} id={id} />;
}

function Inner({ id }: { readonly id: string }) {
  const { data, error, retry } = useQuery(operation, { id });
  const asserting = useList(StatementClaims, { id, negated: false }, (found) => found.statement?.claims);
  const denying = useList(StatementClaims, { id, negated: true }, (found) => found.statement?.claims);
  if (!data)
    return <Page title="Statement">{error ? <Failed error={error} retry={retry} /> : <Loading lines={12} />}</Page>;
  const { statement } = data;
  if (!statement) return <Gone />;
  const { subject, predicate, object, claimCount, denialCount } = statement;
  const title = `${subject.name} ${PREDICATES[predicate].verb} ${object.name}`;
  return (
    <Page title={title} asked={[operation, { id }]}>
      <StatementFacts statement={statement} />
      <ul class="in-line ways-on">
        {[subject, object].map(({ id: end, name }) => (
          <li key={end}>
            <a href={linkTo.mechanism(end)}>All about {shown(name)}</a>
          </li>
        ))}
        <li>
          <a href={linkTo.pathways(subject.id, object.id)}>
            Pathways from {shown(subject.name)} to {shown(object.name)}
          </a>
        </li>
      </ul>
      <Opposed statement={statement} />
      <section>
        <h2>
          Asserted by <span class="count">{claimCount.toLocaleString('en')}</span>
        </h2>
        <Listed list={asserting} none="No claim asserts it." show={(claim) => <ClaimLine claim={claim} />} />
      </section>
      {denialCount > 0 && (
        <section>
          <h2>
            Denied by <span class="count">{denialCount.toLocaleString('en')}</span>
          </h2>
          <Listed list={denying} none="No claim denies it." show={(claim) => <ClaimLine claim={claim} />} />
        </section>
      )}
    </Page>
  );
}

/** What is said against it. A contradiction is the same from both its sides: that of the other statement is shown. */
function Opposed({ statement: { id, contradictedBy } }: { readonly statement: Statement }) {
  if (contradictedBy.nodes.length === 0) return null;
  return (
    <section class="opposed">
      <h2>Contradicted</h2>
      <ul class="lines">
        {contradictedBy.nodes.map(({ id: key, kind, left, right }) => (
          <li key={key}>
            {kind === 'NEGATED' ? (
              <Side side={right} words="it is denied" />
            ) : (
              <Side side={left.statement.id === id ? right : left} words="the opposite is said" />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Side({ side, words }: { readonly side: OpposingSideFragment; readonly words: string }) {
  const { statement, negated, claimCount, sourceCount, bestSupport } = side;
  const { subject, predicate, object } = statement;
  return (
    <>
      <a class="statement" href={linkTo.statement(statement.id)}>
        {negated && 'not: '}
        {shown(`${subject.name} ${PREDICATES[predicate].verb} ${object.name}`)}
      </a>
      <p class="facts">
        <span>{words}</span>
        <Rung status={bestSupport} />
        <span>{counted(claimCount, 'claim')}</span>
        <span>{counted(sourceCount, 'independent source')}</span>
      </p>
    </>
  );
}

function Gone() {
  return (
    <Page title="No claim makes this statement">
      <Empty title="No claim asserts or denies it, or none does any more.">
        <p>
          Begin with <a href={linkTo.mechanisms()}>the mechanisms</a>: each lists what is said of it.
        </p>
      </Empty>
    </Page>
  );
}
