import { useQuery } from '../../client/query.ts';
import { linkTo } from '../../links.ts';
import { ClaimCard as operation, type ClaimCardQuery, type SupportStatus } from '../../operations.ts';
import { ClaimLine } from '../../parts/claim-line.tsx';
import { Rung } from '../../parts/rung.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { Failed, Loading } from '../../parts/state.tsx';
import { StatementLine } from '../../parts/statement-line.tsx';
import { counted, KINDS, RUNGS, shown } from '../../words.ts';
import { JudgedFinding } from './judged-finding.tsx';

type Claim = NonNullable<ClaimCardQuery['claim']>;
type Cited = Claim['citations'][number];

interface ClaimCardProps {
  readonly id: string;
  readonly status: SupportStatus;
  close(): void;
}

/** All that is known of a claim: why it stands on its rung, what it says, and which rules said so. */
export function ClaimCard({ id, status, close }: ClaimCardProps) {
  const { data, error, retry } = useQuery(operation, { id });
  return (
    <div class="card" data-card={id}>
      <header>
        <Rung status={status} />
        <button type="button" class="quiet close" aria-label="Close" onClick={close}>
          ×
        </button>
      </header>
      <p>This claim {RUNGS[status].means}.</p>
      {error && !data ? (
        <Failed error={error} retry={retry} />
      ) : !data ? (
        <Loading lines={5} />
      ) : (
        <About claim={data.claim} />
      )}
    </div>
  );
}

function About({ claim }: { readonly claim: Claim | null }) {
  if (!claim) return <p>It is not in the store any more: the article has been read again, or taken out.</p>;
  const { findings, statements, citations, nearbyCitations, alsoAssertedBy } = claim;
  return (
    <>
      {findings.map((finding, i) => (
        <JudgedFinding key={finding.id} finding={finding} hasKeys={i === 0} />
      ))}
      {citations.map((citation) => (
        <Sources key={citation.id} citation={citation} />
      ))}
      {nearbyCitations.map(({ citation, rule }) => (
        <Sources key={citation.id} citation={citation} rule={rule} />
      ))}
      {statements.length > 0 && <h3>It says</h3>}
      {statements.map(({ statement, negated }) => (
        <div key={`${statement.id} ${negated}`}>
          {negated && <span class="soft">not: </span>}
          <StatementLine statement={statement} />
        </div>
      ))}
      {alsoAssertedBy.nodes.length > 0 && (
        <details>
          <summary>
            Also said in {counted(alsoAssertedBy.totalCount ?? alsoAssertedBy.nodes.length, 'claim')} elsewhere
          </summary>
          {alsoAssertedBy.nodes.map((other) => (
            <ClaimLine key={other.id} claim={other} />
          ))}
        </details>
      )}
      <p class="facts">
        {traitsOf(claim).map((trait) => (
          <span key={trait}>{trait}</span>
        ))}
      </p>
      <p class="facts">
        <a href={linkTo.trace(claim.id)}>Trace it to its end</a>
        {claim.mentions.length > 0 && <Mentions claim={claim} />}
      </p>
    </>
  );
}

/** What the rules saw in the sentence, with the words that decided it. */
function traitsOf({ kind, rule, hedged, hedge, negated, negation, populations, attribution }: Claim): string[] {
  return [
    `${KINDS[kind]}, by the rule “${rule}”`,
    ...(hedged ? [`hedged${hedge ? ` by “${shown(hedge.text)}”` : ''}`] : []),
    ...(negated ? [`negated${negation ? ` by “${shown(negation.text)}”` : ''}`] : []),
    ...populations.filter((one) => one !== 'UNSPECIFIED').map((one) => `in ${POPULATIONS[one]}`),
    ...(attribution === 'NAMED' ? ['somebody is named'] : attribution === 'VAGUE' ? ['a vague authority'] : []),
  ];
}

const POPULATIONS = { HUMAN: 'humans', ANIMAL: 'animals', IN_VITRO: 'vitro', UNSPECIFIED: '' } as const;

function Mentions({ claim }: { readonly claim: Claim }) {
  const names = new Map(claim.mentions.map(({ mechanism }) => [mechanism.id, mechanism.name]));
  return (
    <>
      {[...names].map(([id, name]) => (
        <a key={id} href={linkTo.mechanism(id)}>
          {shown(name)}
        </a>
      ))}
    </>
  );
}

function Sources({ citation: { marker, references }, rule }: { readonly citation: Cited; readonly rule?: string }) {
  return (
    <section class="cited">
      <p class="soft">
        <span dir="auto">{shown(marker)}</span>
        {rule && <> · from nearby, by the rule “{rule}”</>}
      </p>
      {references.map(({ id, raw, source }) =>
        source ? (
          <SourceLine key={id} source={source} />
        ) : (
          <p key={id} class="entry" dir="auto">
            {shown(raw)}
          </p>
        ),
      )}
      {references.length === 0 && <p>The article has no such entry.</p>}
    </section>
  );
}
