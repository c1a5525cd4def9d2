import '../style/contradictions.css';
import { useState } from 'preact/hooks';
import { useList } from '../client/query.ts';
import { linkTo } from '../links.ts';
import {
  Contradictions as operation,
  type ContradictionsQuery,
  type MechanismNameFragment,
  type SideLineFragment,
} from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { ClaimLine } from '../parts/claim-line.tsx';
import { Complete } from '../parts/complete.tsx';
import { More } from '../parts/more.tsx';
import { Page } from '../parts/page.tsx';
import { Rung } from '../parts/rung.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { counted, PREDICATES, shown } from '../words.ts';

type Contradiction = ContradictionsQuery['contradictions']['nodes'][number];

const KINDS: Readonly<Record<Contradiction['kind'], string>> = {
  OPPOSITE_PREDICATE: 'One side says that it brings more, the other that it brings less.',
  NEGATED: 'One side asserts what the other denies.',
};

/** Where articles contradict each other or themselves, both sides beside each other with what they rest on. */
export default function Contradictions() {
  const parameters = useParameters();
  const mechanism = parameters.one('mechanism');
  const [text, setText] = useState('');
  const variables = { mechanism, isNarrowed: mechanism !== null };
  const list = useList(operation, variables, (found) => found.contradictions);
  const { data, error } = list;
  if (!data) {
    return (
      <Page title="Contradictions">{error ? <Failed error={error} retry={list.retry} /> : <Loading lines={14} />}</Page>
    );
  }
  return (
    <Page
      title="Contradictions"
      asked={[operation, variables]}
      intro={
        <p>
          Where articles say opposite things of one matter, or one article does. Those with most claims on the weaker
          side come first.
        </p>
      }
    >
      {mechanism === null ? (
        <Complete
          label="Only about"
          text={text}
          onText={setText}
          onChoose={({ id }) => {
            setText('');
            parameters.set({ mechanism: id });
          }}
        />
      ) : (
        <p class="narrowed">
          Only about <strong dir="auto">{shown(data.mechanism?.name ?? mechanism)}</strong>{' '}
          <button type="button" class="quiet" onClick={() => parameters.set({ mechanism: null })}>
            Show all
          </button>
        </p>
      )}
      <p class="soft" role="status">
        {counted(list.totalCount ?? list.items.length, 'contradiction')}
      </p>
      {list.items.length === 0 && <None isNarrowed={mechanism !== null} />}
      {list.items.map((contradiction) => (
        <Dispute key={contradiction.id} contradiction={contradiction} isNarrowed={mechanism !== null} />
      ))}
      <More list={list} />
    </Page>
  );
}

interface DisputeProps {
  readonly contradiction: Contradiction;
  readonly isNarrowed: boolean;
}

function Dispute({ contradiction: { id, kind, subject, object, left, right }, isNarrowed }: DisputeProps) {
  return (
    <section class="dispute" aria-labelledby={`dispute-${id}`}>
      <h2 id={`dispute-${id}`}>
        <Name mechanism={subject} /> <span class="soft">and</span> <Name mechanism={object} />
      </h2>
      <p class="facts">
        <span>{KINDS[kind]}</span>
        <strong>{isWithinOne([left, right]) ? 'within one article' : 'between articles'}</strong>
        {!isNarrowed &&
          [subject, object].map(({ id: end, name }) => (
            <a key={end} href={linkTo.contradictions(end)}>
              only about {shown(name)}
            </a>
          ))}
      </p>
      <div class="sides">
        <Side side={left} subject={subject} object={object} />
        <Side side={right} subject={subject} object={object} />
      </div>
    </section>
  );
}

/** Claims stand in the order of their articles: where the first and the last of both sides are of one, all are. */
function isWithinOne(sides: readonly SideLineFragment[]): boolean {
  const ends = sides.flatMap(({ claims, last }) => [claims.nodes[0], last.nodes[0]]);
  return new Set(ends.map((claim) => claim?.article.id)).size === 1;
}

const Name = ({ mechanism: { id, name } }: { readonly mechanism: MechanismNameFragment }) => (
  <a class="inked" dir="auto" href={linkTo.mechanism(id)}>
    {shown(name)}
  </a>
);

interface SideProps {
  readonly side: SideLineFragment;
  readonly subject: MechanismNameFragment;
  readonly object: MechanismNameFragment;
}

function Side({
  side: { statement, negated, claimCount, sourceCount, bestSupport, claims },
  subject,
  object,
}: SideProps) {
  const words = `${subject.name} ${PREDICATES[statement.predicate].verb} ${object.name}`;
  const rest = claimCount - claims.nodes.length;
  return (
    <div class="side">
      <h3>
        <a class="inked" dir="auto" href={linkTo.statement(statement.id)}>
          {negated && <em>denied: </em>}
          {shown(words)}
        </a>
      </h3>
      <p class="facts">
        <span>
          at best <Rung status={bestSupport} />
        </span>
        <span>{counted(claimCount, 'claim')}</span>
        <span>{counted(sourceCount, 'independent source')}</span>
      </p>
      <ul class="lines">
        {claims.nodes.map((claim) => (
          <li key={claim.id}>
            <ClaimLine claim={claim} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <a href={linkTo.statement(statement.id)}>{counted(rest, 'more claim')}</a>
        </p>
      )}
    </div>
  );
}

function None({ isNarrowed }: { readonly isNarrowed: boolean }) {
  return (
    <Empty
      title={isNarrowed ? 'Nothing contradicts what is said of it.' : 'No article contradicts another, or itself.'}
    >
      <p>
        {isNarrowed ? (
          <a href={linkTo.contradictions()}>See all contradictions</a>
        ) : (
          <>
            Contradictions show once articles say opposite things of the same mechanisms.{' '}
            <a href={linkTo.ingest()}>Add articles</a>.
          </>
        )}
      </p>
    </Empty>
  );
}
