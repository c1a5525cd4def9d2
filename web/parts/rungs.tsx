import { RUNGS } from '../words.ts';
import { rungClass } from './rung.tsx';
import { type Counts, SupportBar } from './support-bar.tsx';

/** How claims spread over the rungs, as a bar and, for its legend, in numbers. */
export function Rungs(counts: Counts) {
  return (
    <section aria-label="Claims by rung">
      <SupportBar {...counts} />
      <ul class="rungs">
        {counts.byStatus.toReversed().map(({ status, count }) => (
          <li key={status} class={rungClass(status)} title={RUNGS[status].means}>
            <b>{count.toLocaleString('en')}</b>{' '}
            <span class="rung">
              <span aria-hidden="true">{RUNGS[status].sign}</span> {RUNGS[status].word}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
