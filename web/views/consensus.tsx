import '../style/consensus.css';
import { useState } from 'preact/hooks';
import { useList } from '../client/query.ts';
import { linkTo } from '../links.ts';
import { Consensus as operation, StatementClaims, type StatementLineFragment } from '../operations.ts';
import { useParameters } from '../parameters.ts';
import { ClaimLine } from '../parts/claim-line.tsx';
import { Listed } from '../parts/listed.tsx';
import { More } from '../parts/more.tsx';
import { Page } from '../parts/page.tsx';
import { Empty, Failed, Loading } from '../parts/state.tsx';
import { StatementLine } from '../parts/statement-line.tsx';
import { counted } from '../words.ts';

const CHOICES = [2, 3, 4, 5, 10, 20] as const;

/** What many articles say and none gives a source for. */
export default function Consensus() {
  const parameters = useParameters();
  const given = Number(parameters.one('articles'));
  const minArticles = CHOICES.find((choice) => choice === given) ?? CHOICES[0];
  const list = useList(operation, { minArticles }, (found) => found.unsourcedConsensus);
  const { data, error } = list;
  return (
    <Page
      title="Unsourced consensus"
      {...(data && { asked: [operation, { minArticles }] as const })}
      intro={<p>Hearsay: statements that several articles make, and none gives a source for that can be looked up.</p>}
    >
      <p class="least">
        <label>
          Said in at least{' '}
          <select
            value={minArticles}
            onChange={({ currentTarget }) =>
              parameters.set({ articles: currentTarget.value === '2' ? null : currentTarget.value })
            }
          >
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {choice} articles
              </option>
            ))}
          </select>
        </label>
        <span class="soft" role="status">
          {data && counted(list.totalCount ?? list.items.length, 'statement')}
        </span>
      </p>
      {!data && (error ? <Failed error={error} retry={list.retry} /> : <Loading lines={10} />)}
      {data && list.items.length === 0 && <None minArticles={minArticles} />}
      {data && (
        <ul class="lines said">
          {list.items.map((statement) => (
            <Said key={statement.id} statement={statement} />
          ))}
        </ul>
      )}
      {data && <More list={list} />}
    </Page>
  );
}

function Said({ statement }: { readonly statement: StatementLineFragment }) {
  const [isOpen, setOpen] = useState(false);
  const claims = useList(StatementClaims, { id: statement.id, negated: false }, (found) => found.statement?.claims, {
    isWanted: isOpen,
  });
  return (
    <li>
      <StatementLine statement={statement} />
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{counted(statement.claimCount, 'claim')} that say so</summary>
        {isOpen && (
          <Listed
            list={claims}
            lines={2 * Math.min(statement.claimCount, 20)}
            none="No claim says so any more."
            show={(claim) => <ClaimLine claim={claim} />}
          />
        )}
      </details>
    </li>
  );
}

function None({ minArticles }: { readonly minArticles: number }) {
  return (
    <Empty title={`Nothing is said in ${minArticles} articles or more without a source.`}>
      <p>
        {minArticles > 2 && (
          <>
            Ask for fewer articles: <a href={linkTo.consensus()}>what two say</a>.{' '}
          </>
        )}
        What one article alone says without a source is in its <a href={linkTo.audit()}>audit</a>.
      </p>
    </Empty>
  );
}
