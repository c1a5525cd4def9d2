import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { rungClass } from '../../parts/rung.tsx';
import { counted, LADDER, RUNGS } from '../../words.ts';
import type { Mark } from './layout.ts';
import type { Opened } from './state.ts';

interface StripProps {
  readonly marks: readonly Mark[];
  readonly length: number;
  readonly opened: Opened;
  onChoose(mark: Mark): void;
}

const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;
const SUPPORTED = new Set(['CITED', 'CITED_NEARBY']);

/**
 * The whole article as a line, each claim where it stands: above the line those that lead to a source, below it those that do
 * not, so that what rests on nothing hangs. For the eye and the mouse: the keyboard has its own way, from claim to claim.
 */
export function SupportStrip({ marks, length, opened, onChoose }: StripProps) {
  const paths = useMemo(
    () => LADDER.map((status) => [status, pathOf(marks, status, length)] as const),
    [marks, length],
  );
  const here = useComputed(() => {
    const mark = marks.find(({ id }) => id === opened.claim.value);
    return mark ? `${(mark.start / length) * 100}%` : '-1%';
  });
  const weak = marks.filter(({ supportStatus }) => !SUPPORTED.has(supportStatus)).length;
  return (
    <div
      class="strip"
      role="img"
      aria-label={`${counted(marks.length, 'claim')} along the article, ${weak} without a source that can be looked up`}
      onClick={(event) => {
        const { left, width } = event.currentTarget.getBoundingClientRect();
        const mark = nearest(marks, ((event.clientX - left) / width) * length);
        if (mark) onChoose(mark);
      }}
    >
      <svg viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="line" d={`M0 ${MIDDLE}H1000`} />
        {paths.map(([status, path]) => (
          <path key={status} class={rungClass(status)} d={path}>
            <title>{RUNGS[status].word}</title>
          </path>
        ))}
      </svg>
      <svg class="here" aria-hidden="true">
        <line x1={here} x2={here} y1="0" y2="100%" />
      </svg>
    </div>
  );
}

function pathOf(marks: readonly Mark[], status: Mark['supportStatus'], length: number): string {
  const way = SUPPORTED.has(status) ? -MIDDLE + 1 : MIDDLE - 1;
  return marks
    .filter((mark) => mark.supportStatus === status)
    .map(({ start }) => `M${((start / Math.max(1, length)) * 1000).toFixed(1)} ${MIDDLE}v${way}`)
    .join('');
}

const nearest = (marks: readonly Mark[], place: number): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (best, mark) => (best && Math.abs(best.start - place) <= Math.abs(mark.start - place) ? best : mark),
    undefined,
  );
