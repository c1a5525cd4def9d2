import type { SourceQuery } from '../../operations.ts';
import { counted } from '../../words.ts';
import { Outward } from './identifiers.tsx';

type Source = NonNullable<SourceQuery['source']>;
type Notice = Source['notices'][number];

const WORDS: Readonly<Record<Notice['kind'], string>> = {
  RETRACTION: 'Retracted',
  CONCERN: 'Expression of concern',
  CORRECTION: 'Corrected',
  REINSTATEMENT: 'Reinstated',
};

/** What publishers say against a work, and what that does to those who rest on it. */
export function Notices({ source: { notices, retraction, impact } }: { readonly source: Source }) {
  if (notices.length === 0) return null;
  const kind = retraction?.kind ?? 'REINSTATEMENT';
  const { claimCount, articleCount, soleSupportCount } = impact;
  return (
    <aside class={`notices notices-${kind.toLowerCase()}`} aria-label="Notices about this work">
      <ul>
        {notices.toReversed().map((notice) => (
          <li key={`${notice.kind} ${notice.date} ${notice.noticeUrl}`}>
            <strong>
              <span aria-hidden="true">{notice.kind === 'RETRACTION' ? '⊘' : '▲'}</span> {WORDS[notice.kind]}
            </strong>
            {notice.date && <> {notice.date}</>}
            {notice.noticeUrl && (
              <>
                , <Outward href={notice.noticeUrl}>the notice</Outward>
              </>
            )}
          </li>
        ))}
      </ul>
      {kind === 'RETRACTION' && claimCount > 0 && (
        <p>
          {counted(claimCount, 'claim')} of {counted(articleCount, 'article')} {claimCount === 1 ? 'rests' : 'rest'} on
          it; {soleSupportCount === 0 ? 'each has another source' : `${soleSupportCount} on no other source`}.
        </p>
      )}
    </aside>
  );
}
