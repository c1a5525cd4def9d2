import { useEffect, useRef } from 'preact/hooks';
import type { List } from '../../client/query.ts';
import type { AuditQuery, FindingCardFragment } from '../../operations.ts';

export interface Steps {
  /** To a finding by its place, from 0; false where that is before the first. */
  go(place: number): false | void;
  /** To the next open finding after a place. Where there is none, the focus stays at that. */
  goOn(place: number): void;
}

/** Leads the focus through a worklist; where it is gone to is loaded first if it has to be. */
export function useSteps(list: List<AuditQuery, FindingCardFragment>, focus: (place: number) => void): Steps {
  const { items } = list;
  /** Where it is gone to once more findings are there. */
  const awaited = useRef<{ readonly from: number; readonly isOpen: boolean } | null>(null);
  function step(from: number, isOpen: boolean) {
    const next = items.findIndex(({ status }, index) => index > from && (!isOpen || status === 'OPEN'));
    awaited.current = next < 0 && list.hasMore ? { from, isOpen } : null;
    if (next >= 0) focus(next);
    else if (isOpen) focus(from);
    if (awaited.current) list.more();
  }
  useEffect(() => {
    if (awaited.current) step(awaited.current.from, awaited.current.isOpen);
  }, [items.length]);
  return {
    go: (place) => place >= 0 && step(place - 1, false),
    goOn: (place) => step(place, true),
  };
}
