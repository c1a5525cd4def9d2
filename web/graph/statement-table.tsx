import { useEffect, useRef, useState } from 'preact/hooks';
import { linkTo } from '../links.ts';
import { More } from '../parts/more.tsx';
import { Rung } from '../parts/rung.tsx';
import { TableBox } from '../parts/sorted-table.tsx';
import { type SortColumn, useSorted } from '../parts/sorting.tsx';
import { LADDER, PREDICATES, shown } from '../words.ts';
import type { NetworkEdge } from './network.ts';

const COLUMNS: readonly SortColumn<NetworkEdge>[] = [
  { id: 'subject', header: 'What acts', value: ({ subject }) => subject.name },
  { id: 'predicate', header: 'How', value: ({ predicate }) => PREDICATES[predicate].verb },
  { id: 'object', header: 'On what', value: ({ object }) => object.name },
  {
    id: 'support',
    header: 'Support',
    value: ({ bestSupport }) => (bestSupport ? LADDER.indexOf(bestSupport) : -1),
    isDescFirst: true,
  },
  { id: 'sources', header: 'Sources', value: ({ sourceCount }) => sourceCount, isFigure: true },
  { id: 'claims', header: 'Claims', value: ({ claimCount }) => claimCount, isFigure: true },
];
const keyOf = ({ id }: NetworkEdge): string => id;
const SORTED_BY = { id: 'sources', desc: true } as const;

/** Rows at once: the next come as the table is scrolled. */
const STEP = 100;

interface StatementTableProps {
  readonly edges: readonly NetworkEdge[];
  readonly chosen: string | null;
  /** Left out where there is no picture to show a row in. */
  readonly onChoose?: (id: string | null) => void;
}

/** The statements of a network, row by row: what its picture shows, in words and figures. */
export function StatementTable({ edges, chosen, onChoose }: StatementTableProps) {
  const { sorted, heads } = useSorted({ columns: COLUMNS, rows: edges, keyOf, sortedBy: SORTED_BY });
  const [room, setRoom] = useState(STEP);
  const at = sorted.findIndex(({ id }) => id === chosen);
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => setRoom(STEP), [sorted]);
  useEffect(() => {
    // Only the table turns, not the page: what was chosen in the picture stays where it is.
    const row = body.current?.querySelector<HTMLElement>('.chosen');
    const box = row?.closest<HTMLElement>('.table-box');
    if (!row || !box) return;
    const [top, bottom] = [row.offsetTop - 40, row.offsetTop + row.offsetHeight];
    if (top < box.scrollTop || bottom > box.scrollTop + box.clientHeight) box.scrollTop = top;
  }, [chosen, at]);
  const shownRows = sorted.slice(0, Math.max(room, at + 1));
  return (
    <TableBox label="The statements of the graph">
      <table class="statement-table">
        <thead>
          <tr>
            {onChoose && (
              <th scope="col">
                <span class="unseen">In the graph</span>
              </th>
            )}
            {heads}
          </tr>
        </thead>
        <tbody ref={body}>
          {shownRows.map(({ id, original }) => (
            <StatementRow key={id} edge={original} isChosen={id === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
      <More
        list={{
          hasMore: shownRows.length < sorted.length,
          isLoadingMore: false,
          error: null,
          more: () => setRoom((before) => before + STEP),
          retry: () => {},
        }}
      />
    </TableBox>
  );
}

interface StatementRowProps {
  readonly edge: NetworkEdge;
  readonly isChosen: boolean;
  readonly onChoose: StatementTableProps['onChoose'];
}

function StatementRow({ edge, isChosen, onChoose }: StatementRowProps) {
  const { id, subject, predicate, object, bestSupport, sourceCount, claimCount } = edge;
  const { verb, sign } = PREDICATES[predicate];
  const way = sign === '+' ? 'more' : sign === '−' ? 'less' : 'other';
  return (
    <tr class={isChosen ? 'chosen' : ''}>
      {onChoose && (
        <td>
          <button
            type="button"
            class="quiet locate"
            aria-pressed={isChosen}
            aria-label={`Show in the graph: ${shown(subject.name)} ${verb} ${shown(object.name)}`}
            title="Show in the graph"
            onClick={() => onChoose(isChosen ? null : id)}
          >
            <span aria-hidden="true">{isChosen ? '◉' : '◎'}</span>
          </button>
        </td>
      )}
      <td>
        <a href={linkTo.mechanism(subject.id)}>{shown(subject.name)}</a>
      </td>
      <td class={`does does-${way}`}>
        <a href={linkTo.statement(id)}>
          {sign !== '' && <span aria-hidden="true">{`${sign}\u00a0`}</span>}
          {verb}
        </a>
      </td>
      <td>
        <a href={linkTo.mechanism(object.id)}>{shown(object.name)}</a>
      </td>
      <td>{bestSupport ? <Rung status={bestSupport} /> : <span class="soft">only denied</span>}</td>
      <td class="figure">{sourceCount}</td>
      <td class="figure">{claimCount}</td>
    </tr>
  );
}
