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
import { type CardDeeds, FindingCard } from './finding-card.tsx';
import { useVerdicts, type Verdict } from './verdicts.ts';

type Finding = FindingCardFragment;

/** Height of a card that was not seen yet, in pixels. */
const CARD = 160;
/** Height of the bar for what is chosen, at least, in pixels. */
const BAR = 140;

/** The findings one after the other, with what can be done about each, about some at once, and by keys. */
export function Worklist({ list, total }: { readonly list: List<AuditQuery, Finding>; readonly total: number }) {
  const { items } = list;
  const { route } = useLocation();
  const handle = useRef<VirtualListHandle>(null);
  const drafts = useRef(new Map<string, string>()).current;
  const [current, setCurrent] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [told, tell] = useState('');
  const verdicts = useVerdicts();
  const place = items.findIndex(({ id }) => id === current);
  const chosen = items.filter(({ id }) => chosenIds.has(id));
  const awaited = useRef<number | null>(null);

  function go(to: number) {
    if (to < 0) return;
    if (to >= items.length) {
      // Gone to once it is there.
      awaited.current = list.hasMore ? to : null;
      return list.more();
    }
    handle.current?.focus(to);
  }
  useEffect(() => {
    if (awaited.current === null || awaited.current >= items.length) return;
    go(awaited.current);
    awaited.current = null;
  }, [items.length]);

  const refocus = (finding: Finding) => handle.current?.focus(items.findIndex(({ id }) => id === finding.id));

  async function judge(finding: Finding, verdict: Verdict) {
    verdicts.forgetFailure();
    setCurrent(finding.id);
    if ((await verdicts.judge([finding], verdict)) === 0) return false;
    tell(`${VERDICTS[verdict.status]}: ${finding.rule.title}`);
    setAsked(null);
    refocus(finding);
    return true;
  }
  const deeds: CardDeeds = {
    accept: (finding) => void judge(finding, { status: 'ACCEPTED' }),
    dismiss: (finding, note) =>
      void judge(finding, { status: 'DISMISSED', note }).then((isDone) => isDone && drafts.delete(finding.id)),
    reopen(finding) {
      if (finding.note && !drafts.has(finding.id)) drafts.set(finding.id, finding.note);
      void judge(finding, { status: 'OPEN', note: null });
    },
    ask(finding) {
      setAsked(finding?.id ?? null);
      if (!finding && place >= 0) refocus(items[place]!);
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
    { key: 'a', does: 'accept', press: onFinding((one) => !isJudged(one) && deeds.accept(one)) },
    { key: 'd', does: 'dismiss, with a reason', press: onFinding((one) => !isJudged(one) && deeds.ask(one)) },
    {
      key: 'r',
      does: 'reopen',
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
        <span role="status" class="soft">
          {told}
        </span>
      </div>
      <div role="feed" aria-label="Findings" aria-busy={list.isLoadingMore || list.isLoading}>
        <VirtualList
          items={items}
          keyOf={({ id }) => id}
          estimate={CARD}
          kept={place < 0 ? null : place}
          covered={chosen.length > 0 ? BAR : 0}
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
      {chosen.length > 0 && (
        <Batch
          count={chosen.length}
          progress={verdicts.progress}
          error={failure?.error ?? null}
          onJudge={async (verdict) => {
            const done = await verdicts.judge(chosen, verdict);
            tell(`${counted(done, 'finding')} ${VERDICTS[verdict.status]}`);
            setChosen(new Set(chosen.slice(done).map(({ id }) => id)));
            return done === chosen.length;
          }}
          onClear={() => setChosen(new Set())}
        />
      )}
    </>
  );
}
