import { linkTo } from '../links.ts';
import type { ClaimLineFragment } from '../operations.ts';
import type { Sought } from '../sought.ts';
import { KINDS, shown } from '../words.ts';
import { Marked } from './marked.tsx';
import { Rung } from './rung.tsx';

/** A claim where claims are listed: its words, its rung, and the article that makes it. */
export function ClaimLine({
  claim,
  hasArticle = true,
  sought,
}: {
  readonly claim: ClaimLineFragment;
  readonly hasArticle?: boolean;
  /** What a search looked for: it is marked. */
  readonly sought?: Sought;
}) {
  const { id, quote, supportStatus, kind, hedged, negated, article } = claim;
  return (
    <div class="claim-line">
      <a class="quote inked" dir="auto" href={linkTo.article(article.id, { id, quote })}>
        <Marked text={quote} sought={sought} />
      </a>
      <p class="facts">
        <Rung status={supportStatus} /> <span>{KINDS[kind]}</span>
        {hedged && <span>hedged</span>}
        {negated && <span>negated</span>}
        {hasArticle && <span dir="auto">{shown(article.title)}</span>}
        <a href={linkTo.trace(id)}>trace</a>
      </p>
    </div>
  );
}
