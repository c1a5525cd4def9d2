import { noticeInForce } from '../../ingest/notices.ts';
import type { Extraction, Notice, NoticeKind, Reference } from '../../schema/model.ts';
import type { Facts, Fault } from './findings.ts';
import { occurrences, quoted, withoutLabel } from './findings.ts';
import { citationsByReference, rescueCounter } from './support.ts';

const NAMES: Readonly<Record<NoticeKind, string>> = {
  RETRACTION: 'retraction',
  CONCERN: 'expression of concern',
  CORRECTION: 'correction',
  REINSTATEMENT: 'reinstatement',
};

/** Whether one date (2024, 2024-05 or 2024-05-01) is before or after another; null where they leave it open. */
export function compareDates(one: string, other: string): 'before' | 'after' | null {
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  return a === b ? null : a < b ? 'before' : 'after';
}

/** "an expression of concern (2021-03); this article came out before it." */
function tell({ kind, date }: Notice, publishedAt: string | null): string {
  const name = `${/^[aeiou]/.test(NAMES[kind]) ? 'an' : 'a'} ${NAMES[kind]}`;
  if (date === null) return `${name}, of unknown date.`;
  const order = publishedAt === null ? null : compareDates(publishedAt, date);
  return `${name} (${date})${order === null ? '.' : `; this article was published ${order} it.`}`;
}

/** One fault for each reference against whose work a notice of this kind is in force. */
export function faultsOfNotices(
  extraction: Extraction,
  facts: Facts,
  kind: NoticeKind,
  cure: { readonly hint: string; readonly lifts: boolean },
): Fault[] {
  const citations = citationsByReference(extraction.citations);
  const rescues = rescueCounter(extraction);
  const occurrence = occurrences();
  return extraction.references.flatMap((reference: Reference): Fault[] => {
    const notice = noticeInForce(facts.noticesOf(reference));
    if (notice?.kind !== kind) return [];
    const entry = withoutLabel(reference);
    return [
      {
        key: [entry, occurrence(entry)],
        span: reference.span,
        reference,
        message: `Against the work ${quoted(entry)} stands ${tell(notice, extraction.article.publishedAt)}`,
        hint: cure.hint,
        rescues: cure.lifts ? rescues(citations(reference.id)) : 0,
      },
    ];
  });
}
