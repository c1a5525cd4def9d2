import type { NoticeNode } from '../schema/graph.ts';
import { byCodeUnit, shortHash } from '../schema/id.ts';
import type { Notice, NoticeKind } from '../schema/model.ts';

/** On one day, or where no dates tell, doubt goes before withdrawal, and withdrawal before its taking back. */
const COURSE: readonly NoticeKind[] = ['CORRECTION', 'CONCERN', 'RETRACTION', 'REINSTATEMENT'];

/** Notices oldest first, whatever order they came in; those without a date before all others. */
export function oldestFirst(notices: readonly Notice[]): Notice[] {
  return notices.toSorted(
    (a, b) =>
      byCodeUnit(a.date ?? '', b.date ?? '') ||
      COURSE.indexOf(a.kind) - COURSE.indexOf(b.kind) ||
      byCodeUnit(a.noticeUrl ?? '', b.noticeUrl ?? ''),
  );
}

/**
 * The notice that stands against a work: its retraction where the last of retractions and reinstatements is one, else
 * the last expression of concern that no reinstatement followed; null where neither stands. Corrections never do.
 */
export function noticeInForce(notices: readonly Notice[]): Notice | null {
  const ordered = oldestFirst(notices);
  const decided = ordered.findLastIndex(({ kind }) => kind === 'RETRACTION' || kind === 'REINSTATEMENT');
  const decision = ordered[decided];
  if (decision?.kind === 'RETRACTION') return decision;
  return ordered.slice(decided + 1).findLast(({ kind }) => kind === 'CONCERN') ?? null;
}

/** Whether a work stands retracted. */
export const isRetracted = (notices: readonly Notice[]): boolean => noticeInForce(notices)?.kind === 'RETRACTION';

/** A notice as the graph keeps it: two of the same content are one. */
export function noticeNode({ kind, date, noticeUrl, doi, pmid }: Omit<NoticeNode, 'id'>): NoticeNode {
  return { id: `notice:${shortHash(kind, date, noticeUrl, doi, pmid)}`, kind, date, noticeUrl, doi, pmid };
}
