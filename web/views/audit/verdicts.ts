import type { InfiniteData } from '@tanstack/query-core';
import { useState } from 'preact/hooks';
import { AskError, refusalOf } from '../../client/ask-error.ts';
import { useChange } from '../../client/change.ts';
import { queries } from '../../client/query.ts';
import {
  Audit,
  type AuditQuery,
  type FindingCardFragment,
  type FindingStatus,
  Judge,
  type JudgeMutation,
} from '../../operations.ts';

export interface Verdict {
  readonly status: FindingStatus;
  /** Left out: the note that it has stays, unless that was given with another status. */
  readonly note?: string | null;
}

export interface Verdicts {
  /** Gives each of some findings the same verdict, one after the other; says of how many. Ends at the first that fails. */
  judge(findings: readonly Finding[], verdict: Verdict): Promise<number>;
  /** Gives each finding back the verdict that it had, in the same way. */
  restore(judged: readonly Judged[]): Promise<number>;
  /** How far it is, while it is under way. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** Why the last verdict was not given, and to which finding. */
  readonly failure: { readonly id: string; readonly error: AskError } | null;
}

/** A finding, and the verdict that it is given. */
export interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
}

type Finding = Pick<FindingCardFragment, 'id' | 'status' | 'note'>;

/** A verdict on a finding. The note of another status does not outlive it: it said why that one was given. */
const judged = ({ id, status: former }: Finding, { status, note }: Verdict): Judged => ({
  id,
  verdict: { status, ...(note !== undefined ? { note } : status !== former && { note: null }) },
});

/** What gives a finding back the verdict that it has now. */
export const asItIs = ({ id, status, note }: Finding): Judged => ({ id, verdict: { status, note } });

/**
 * Verdicts on the findings of a worklist. The findings stay where they are, with what became of them, so that no list jumps under
 * the reader's hands; what else is shown is asked for again.
 */
export function useVerdicts(): Verdicts {
  const change = useChange(Judge, { settle: mendLists });
  const [progress, setProgress] = useState<Verdicts['progress']>(null);
  const [failure, setFailure] = useState<{ id: string; refusal: AskError | null } | null>(null);
  async function restore(judged: readonly Judged[]) {
    setFailure(null);
    let done = 0;
    for (const { id, verdict } of judged) {
      setProgress({ done, of: judged.length });
      const payload = (await change.make({ findingId: id, change: verdict }))?.findingUpdate;
      const [refused] = payload?.userErrors ?? [];
      if (!payload || refused) {
        setFailure({ id, refusal: refused ? refusalOf(refused) : null });
        break;
      }
      done++;
    }
    setProgress(null);
    if (done > 0) askAgain();
    return done;
  }
  return {
    progress,
    failure: failure && {
      id: failure.id,
      error: failure.refusal ?? change.error ?? new AskError('INTERNAL', 'The verdict was not taken.'),
    },
    judge: (findings, verdict) => restore(findings.map((finding) => judged(finding, verdict))),
    restore,
  };
}

const isWorklist = ({ queryKey: [name] }: { readonly queryKey: readonly unknown[] }): boolean => name === Audit.name;

/** Puts a finding, as the server has it now, in its place in every worklist that was loaded. */
function mendLists({ findingUpdate: { finding } }: JudgeMutation): void {
  if (!finding) return;
  queries.setQueriesData<InfiniteData<AuditQuery>>(
    { predicate: isWorklist },
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page) =>
          page.audit.nodes.some(({ id }) => id === finding.id)
            ? {
                ...page,
                audit: { ...page.audit, nodes: page.audit.nodes.map((one) => (one.id === finding.id ? finding : one)) },
              }
            : page,
        ),
      },
  );
}

/** A worklist is asked for again when it is come back to. */
function askAgain(): void {
  void queries.invalidateQueries({ predicate: isWorklist, refetchType: 'none' });
  void queries.invalidateQueries({ predicate: (query) => !isWorklist(query) });
}
