import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { List } from '../../client/query.ts';
import { linkTo } from '../../links.ts';
import type { AuditQuery, FindingCardFragment } from '../../operations.ts';
import { Keys } from '../../parts/keys.tsx';
import { More } from '../../parts/more.tsx';
import { VirtualList, type VirtualListHandle } from '../../parts/virtual-list.tsx';
import { counted, VERDICTS } from '../../words.ts';
import { Batch } from './batch.tsx';
import { type CardDeeds, FindingCard, MEANT } from './finding-card.tsx';
import { type Deed, Told } from './told.tsx';
import { asItIs, type Judged, useVerdicts, type Verdict } from './verdicts.ts';

type Finding = FindingCardFragment;

/** Height of a card that was not seen yet, in pixels. */
const CARD = 160;
/** Height of the bar for what is chosen, at least, in pixels. */
const BAR = 140;
/** Height of the line that tells what was done, in pixels. */
const LINE = 56;

/** The findings one after the other, with what can be done about each, about some at once, and by keys. */
export function Worklist({ list, total }: { readonly list: List<AuditQuery, Finding>; readonly total: number }) {
  const { items } = list;
  const { route } = useLocation();
  const handle = useRef<VirtualListHandle>(null);
  const drafts = useRef(new Map<string, string>()).current;
  const [current, setCurrent] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [told, tell] = useState<Deed | null>(null);
  const verdicts = useVerdicts();
  const place = items.findIndex(({ id }) => id === current);
  const chosen = items.filter(({ id }) => chosenIds.has(id));
  /** Where it is gone to once more findings are there. */
  const awaited = useRef<{ readonly from: number; readonly isOpen: boolean } | null>(null);

  const placeOf = (id: string) => items.findIndex((one) => one.id === id);
  const go = (to: number) => to >= 0 && goOn(to - 1, false);

  /** To the next finding, or to the next open one. Where there is none, the focus stays where it was. */
  function goOn(from: number, isOpen = true) {
    const next = items.findIndex(({ status }, index) => index > from && (!isOpen || status === 'OPEN'));
    awaited.current = next < 0 && list.hasMore ? { from, isOpen } : null;
    if (next >= 0) handle.current?.focus(next);
    else if (isOpen) handle.current?.focus(from);
    if (awaited.current) list.more();
  }
  useEffect(() => {
    if (awaited.current) goOn(awaited.current.from, awaited.current.isOpen);
  }, [items.length]);
  async function judge(finding: Finding, verdict: Verdict) {
    setCurrent(finding.id);
    if ((await verdicts.judge([finding], verdict)) === 0) return false;
    tell({ words: `${VERDICTS[verdict.status]}: ${finding.rule.title}`, former: [asItIs(finding)] });
    setAsked(null);
    if (verdict.status === 'OPEN') go(placeOf(finding.id));
    else goOn(placeOf(finding.id));
    return true;
  }
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
      if (!finding && place >= 0) go(place);
    },
    choose: ({ id }) =>
      setChosen((known) => (known.has(id) ? new Set([...known].filter((one) => one !== id)) : new Set([...known, id]))),
    focus: ({ id }) => setCurrent(id),
  };

  /** What a key does with the finding that has the focus; elsewhere it does nothing. */
  const onFinding =
    (act: (finding: Finding) => void, itself = false) =>
    (event: KeyboardEvent) => {
      const card = (event.target as Element).closest<HTMLElement>('.finding');
      const finding = items.find(({ id }) => id === card?.dataset['id']);
      if (!finding || (itself && event.target !== card)) return false;
      act(finding);
    };
  const isJudged = (finding: Finding) => finding.status === 'FIXED' || verdicts.progress !== null;
  const keys = [
    { key: 'j', does: 'next finding', press: () => go(place + 1) },
    { key: 'k', does: 'finding before', press: () => go(place - 1) },
    {
      key: 'a',
      does: `accept: ${lowered(MEANT.accept)}`,
      press: onFinding((one) => one.status !== 'ACCEPTED' && !isJudged(one) && deeds.accept(one)),
    },
    {
      key: 'd',
      does: `dismiss: ${lowered(MEANT.dismiss)}`,
      press: onFinding((one) => !isJudged(one) && deeds.ask(one)),
    },
    {
      key: 'u',
      does: 'undo the last verdict, while that is offered',
      press: () => (told?.former && verdicts.progress === null ? void undo(told.former) : false),
    },
    {
      key: 'r',
      does: `reopen: ${lowered(MEANT.reopen)}`,
      press: onFinding((one) => one.status !== 'OPEN' && !isJudged(one) && deeds.reopen(one)),
    },
    { key: 'x', does: 'choose, to judge several at once', press: onFinding(deeds.choose) },
    {
      key: 'Enter',
      does: 'open the article there',
      press: onFinding(
        ({ article, claim, span }) =>
          route(linkTo.article(article.id, claim ?? (span ? { quote: span.exact } : undefined))),
        true,
      ),
    },
  ];
  const failure = verdicts.failure;
  return (
    <>
      <div class="worklist-tools">
        <Keys keys={keys} />
        <button type="button" class="quiet" onClick={() => setChosen(new Set(items.map(({ id }) => id)))}>
          Choose all {items.length < total ? `${counted(items.length, 'loaded one')}` : items.length}
        </button>
      </div>
      <div role="feed" aria-label="Findings" aria-busy={list.isLoadingMore || list.isLoading}>
        <VirtualList
          items={items}
          keyOf={({ id }) => id}
          estimate={CARD}
          kept={place < 0 ? null : place}
          covered={chosen.length > 0 ? BAR + LINE : LINE}
          handle={handle}
          onReach={(last) => last >= items.length - 10 && list.more()}
          render={(finding, index) => (
            <FindingCard
              finding={finding}
              place={index + 1}
              total={total}
              isChosen={chosenIds.has(finding.id)}
              isAsked={asked === finding.id}
              isUnderWay={verdicts.progress !== null}
              error={chosen.length === 0 && failure?.id === finding.id ? failure.error : null}
              drafts={drafts}
              deeds={deeds}
            />
          )}
        />
      </div>
      <More list={list} />
      <div class="worklist-foot">
        <Told
          deed={told}
          isUnderWay={verdicts.progress !== null}
          onUndo={(former) => void undo(former)}
          onOver={() => tell(null)}
        />
        {chosen.length > 0 && (
          <Batch
            count={chosen.length}
            progress={verdicts.progress}
            error={failure?.error ?? null}
            onJudge={judgeChosen}
            onClear={() => setChosen(new Set())}
          />
        )}
      </div>
    </>
  );
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
