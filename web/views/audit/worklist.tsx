import { useLocation } from 'preact-iso';
import { useRef } from 'preact/hooks';
import type { List } from '../../client/query.ts';
import type { AuditQuery, FindingCardFragment } from '../../operations.ts';
import { Keys } from '../../parts/keys.tsx';
import { More } from '../../parts/more.tsx';
import { VirtualList, type VirtualListHandle } from '../../parts/virtual-list.tsx';
import { counted } from '../../words.ts';
import { Batch } from './batch.tsx';
import { FindingCard } from './finding-card.tsx';
import { keysOf } from './keys.ts';
import { Told } from './told.tsx';
import { useWork } from './work.ts';

/** Height of a card that was not seen yet, in pixels. */
const CARD = 160;
/** Height of the bar for what is chosen, at least, in pixels. */
const BAR = 140;
/** Height of the line that tells what was done, in pixels. */
const LINE = 56;

interface WorklistProps {
  readonly list: List<AuditQuery, FindingCardFragment>;
  readonly total: number;
}

/** The findings one after the other, with what can be done about each, about some at once, and by keys. */
export function Worklist({ list, total }: WorklistProps) {
  const { items } = list;
  const { route } = useLocation();
  const handle = useRef<VirtualListHandle>(null);
  const work = useWork(list, (place) => handle.current?.focus(place));
  const { place, asked, chosen, told, drafts, verdicts, isUnderWay, deeds } = work;
  const { failure } = verdicts;
  return (
    <>
      <div class="worklist-tools">
        <Keys keys={keysOf(items, work, route)} />
        <button type="button" class="quiet" onClick={() => work.choose(items)}>
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
              isChosen={chosen.includes(finding)}
              isAsked={asked === finding.id}
              isUnderWay={isUnderWay}
              error={chosen.length === 0 && failure?.id === finding.id ? failure.error : null}
              drafts={drafts}
              deeds={deeds}
            />
          )}
        />
      </div>
      <More list={list} />
      <div class="worklist-foot">
        <Told deed={told} isUnderWay={isUnderWay} onUndo={work.undo} onOver={work.forgetTold} />
        {chosen.length > 0 && (
          <Batch
            count={chosen.length}
            progress={verdicts.progress}
            error={failure?.error ?? null}
            onJudge={work.judgeChosen}
            onClear={() => work.choose([])}
          />
        )}
      </div>
    </>
  );
}
