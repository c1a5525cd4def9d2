import {
  constructTable,
  createSortedRowModel,
  functionalUpdate,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { useMemo, useState } from 'preact/hooks';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** What rows of a table can be sorted by. */
export interface SortColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly value: (row: Row) => string | number;
  readonly isFigure?: boolean;
  /** Whether its head sorts by the largest first; those of figures do. */
  readonly isDescFirst?: boolean;
}

interface SortedProps<Row> {
  /** They are the same for as long as the table is shown. */
  readonly columns: readonly SortColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** By what they are sorted at first. */
  readonly sortedBy: { readonly id: string; readonly desc: boolean };
}

/** The rows of a table in the order that its reader chose, and the heads of its columns, by which that is done. */
export function useSorted<Row extends object>({ columns, rows, keyOf, sortedBy }: SortedProps<Row>) {
  const [sorting, setSorting] = useState<SortingState>([sortedBy]);
  const options = {
    features,
    columns: useMemo(
      () =>
        columns.map(({ id, value, isFigure = false, isDescFirst = isFigure }) => ({
          id,
          accessorFn: value,
          sortDescFirst: isDescFirst,
          sortFn: compare,
        })),
      [],
    ),
    data: rows,
    getRowId: keyOf,
    enableSortingRemoval: false,
    state: { sorting },
    onSortingChange: (next: SortingState | ((before: SortingState) => SortingState)) =>
      setSorting((before) => functionalUpdate(next, before)),
  };
  const table = useMemo(() => constructTable(options), []);
  table.setOptions((before) => ({ ...before, ...options }));
  const heads = columns.map(({ id, header, isFigure }) => {
    const column = table.getColumn(id)!;
    const sorted = column.getIsSorted();
    return (
      <th
        key={id}
        scope="col"
        class={isFigure ? 'figure' : ''}
        aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
      >
        <button type="button" class="quiet" onClick={() => column.toggleSorting()}>
          {header}
          <span aria-hidden="true">{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
        </button>
      </th>
    );
  });
  return { sorted: table.getRowModel().rows, heads };
}

const { compare: compareWords } = new Intl.Collator('en');

/** Figures by size, words as readers sort them. */
function compare(a: { getValue(id: string): unknown }, b: { getValue(id: string): unknown }, id: string): number {
  const [one, other] = [a.getValue(id), b.getValue(id)];
  return typeof one === 'number' && typeof other === 'number' ? one - other : compareWords(String(one), String(other));
}
