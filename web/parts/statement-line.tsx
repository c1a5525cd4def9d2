import { linkTo } from '../links.ts';
import type { StatementLineFragment } from '../operations.ts';
import { counted, PREDICATES, shown } from '../words.ts';
import { Rung } from './rung.tsx';

/** A statement where statements are listed: what acts how on what, who says so, and on what it rests. */
export function StatementLine({ statement }: { readonly statement: StatementLineFragment }) {
  const { id, subject, predicate, object } = statement;
  return (
    <div class="statement-line">
      <p class="statement">
        <a href={linkTo.mechanism(subject.id)}>{shown(subject.name)}</a>{' '}
        <a class="predicate" href={linkTo.statement(id)}>
          {PREDICATES[predicate].verb}
        </a>{' '}
        <a href={linkTo.mechanism(object.id)}>{shown(object.name)}</a>
      </p>
      <StatementFacts statement={statement} />
    </div>
  );
}

/** Who says so, and on what it rests. */
export function StatementFacts({ statement }: { readonly statement: StatementLineFragment }) {
  const { claimCount, denialCount, articleCount, sourceCount, bestSupport } = statement;
  return (
    <p class="facts">
      {bestSupport ? <Rung status={bestSupport} /> : <span>only denied</span>}
      <span>{counted(claimCount, 'claim')}</span>
      {denialCount > 0 && <span>{counted(denialCount, 'denial')}</span>}
      <span>{counted(articleCount, 'article')}</span>
      <span>{counted(sourceCount, 'independent source')}</span>
    </p>
  );
}
