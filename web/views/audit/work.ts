import { useRef, useState } from 'preact/hooks';
import type { List } from '../../client/query.ts';
import type { AuditQuery, FindingCardFragment } from '../../operations.ts';
import { counted, VERDICTS } from '../../words.ts';
import type { CardDeeds } from './finding-card.tsx';
import { useSteps } from './steps.ts';
import type { Deed } from './told.tsx';
import { asItIs, type Judged, useVerdicts, type Verdict } from './verdicts.ts';

type Finding = FindingCardFragment;

export type Work = ReturnType<typeof useWork>;

/** What is done in a worklist: which findings are looked at and chosen, and the verdicts that are given and taken back. */
export function useWork(list: List<AuditQuery, Finding>, focus: (place: number) => void) {
  const { items } = list;
  const drafts = useRef(new Map<string, string>()).current;
  const [current, setCurrent] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [told, tell] = useState<Deed | null>(null);
  const verdicts = useVerdicts();
  const { go, goOn } = useSteps(list, focus);
  const placeOf = (id: string | null) => items.findIndex((one) => one.id === id);
  const place = placeOf(current);
  const chosen = items.filter(({ id }) => chosenIds.has(id));

  async function judge(finding: Finding, verdict: Verdict) {
    setCurrent(finding.id);
    if ((await verdicts.judge([finding], verdict)) === 0) return false;
    tell({ words: `${VERDICTS[verdict.status]}: ${finding.rule.title}`, former: [asItIs(finding)] });
    setAsked(null);
    if (verdict.status === 'OPEN') go(placeOf(finding.id));
    else goOn(placeOf(finding.id));
    return true;
  }
  /** Says whether all that are chosen were judged; those that were not stay chosen. */
  async function judgeChosen(verdict: Verdict) {
    const done = await verdicts.judge(chosen, verdict);
    if (done > 0) {
      const words = `${VERDICTS[verdict.status]}: ${counted(done, 'finding')}`;
      tell({ words, former: chosen.slice(0, done).map(asItIs) });
    }
    setChosen(new Set(chosen.slice(done).map(({ id }) => id)));
    return done === chosen.length;
  }
  async function undo(former: readonly Judged[]) {
    const done = await verdicts.restore(former);
    if (done === 0) return;
    for (const { id, verdict } of former.slice(0, done)) {
      const finding = items[placeOf(id)];
      if (finding && verdict.status !== 'DISMISSED') keepReason(finding);
    }
    const rest = former.slice(done);
    if (rest.length > 0) tell(told && { ...told, former: rest });
    else tell({ words: 'Undone', former: null });
    go(placeOf(former[0]!.id));
  }
  /** What was typed is there again when it is asked for again. */
  function keepReason({ id, status, note }: Finding) {
    if (status === 'DISMISSED' && note && !drafts.has(id)) drafts.set(id, note);
  }
  const deeds: CardDeeds = {
    accept: (finding) => void judge(finding, { status: 'ACCEPTED' }),
    dismiss: (finding, note) =>
      void judge(finding, { status: 'DISMISSED', note }).then((isDone) => isDone && drafts.delete(finding.id)),
    reopen(finding) {
      keepReason(finding);
      void judge(finding, { status: 'OPEN' });
    },
    ask(finding) {
      setAsked(finding?.id ?? null);
      if (!finding) go(place);
    },
    choose: ({ id }) =>
      setChosen((known) => (known.has(id) ? new Set([...known].filter((one) => one !== id)) : new Set([...known, id]))),
    focus: ({ id }) => setCurrent(id),
  };
  return {
    /** Where the finding that has the focus, or had it last, stands from 0; -1 where there is none. */
    place,
    asked,
    chosen,
    told,
    drafts,
    verdicts,
    isUnderWay: verdicts.progress !== null,
    deeds,
    go,
    judgeChosen,
    undo: (former: readonly Judged[]) => void undo(former),
    choose: (findings: readonly Finding[]) => setChosen(new Set(findings.map(({ id }) => id))),
    forgetTold: () => tell(null),
  };
}
