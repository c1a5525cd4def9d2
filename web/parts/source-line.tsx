import { linkTo } from '../links.ts';
import type { SourceLineFragment } from '../operations.ts';
import type { Sought } from '../sought.ts';
import { shown } from '../words.ts';
import { Marked } from './marked.tsx';

const NOTICES = {
  RETRACTION: 'retracted',
  CONCERN: 'expression of concern',
  CORRECTION: 'corrected',
  REINSTATEMENT: 'reinstated',
} as const;

/** A work where works are listed: who wrote what, when, where, and whether a notice is in force. */
export function SourceLine({
  source,
  sought,
}: {
  readonly source: SourceLineFragment;
  /** What a search looked for: it is marked. */
  readonly sought?: Sought;
}) {
  const { id, title, authors, year, containerTitle, retraction } = source;
  const by = authors.length > 3 ? `${authors[0]} et al.` : authors.join(', ');
  return (
    <div class="source-line">
      <a dir="auto" href={linkTo.source(id)}>
        <Marked text={title ?? nameOf(source)} sought={sought} />
      </a>
      <p class="facts">
        {retraction && (
          <strong class={`notice notice-${retraction.kind.toLowerCase()}`}>
            {NOTICES[retraction.kind]}
            {retraction.date && ` ${retraction.date}`}
          </strong>
        )}
        {by !== '' && (
          <span dir="auto">
            <Marked text={by} sought={sought} />
          </span>
        )}
        {containerTitle && <i dir="auto">{shown(containerTitle)}</i>}
        {year && <span>{year}</span>}
      </p>
    </div>
  );
}

/** What a work is called by where nobody gave its title. */
export function nameOf({ id, doi, pmid, pmcid, isbn, url }: SourceLineFragment): string {
  return doi ?? (pmid ? `PMID ${pmid}` : (pmcid ?? (isbn ? `ISBN ${isbn}` : (url ?? id))));
}
