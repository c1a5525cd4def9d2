import {
  constructTable,
  createSortedRowModel,
  functionalUpdate,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import '../style/sorted-table.css';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** What rows are sorted by. */
  readonly value: (row: Row) => string | number;
  readonly show: (row: Row) => ComponentChildren;
  readonly isFigure?: boolean;
}

interface SortedTableProps<Row> {
  readonly label: string;
  /** The first of them names the row. They are the same for as long as the table is shown. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sortedBy: { readonly id: string; readonly desc: boolean };
}

/** A table that is sorted by the heads of its columns; where it is wider than its room, it is scrolled in a box of its own. */
export function SortedTable<Row extends object>({ label, columns, rows, keyOf, sortedBy }: SortedTableProps<Row>) {
  const [sorting, setSorting] = useState<SortingState>([sortedBy]);
  const options = {
    features,
    columns: useMemo(
      () =>
        columns.map(({ id, header, value, isFigure = false }) => ({
          id,
          header,
          accessorFn: value,
          sortDescFirst: isFigure,
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
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={label}>
      <table class="sorted-table">
        <thead>
          <tr>
            {table.getFlatHeaders().map(({ column }, i) => {
              const sorted = column.getIsSorted();
              return (
                <th
                  key={column.id}
                  scope="col"
                  class={columns[i]!.isFigure ? 'figure' : ''}
                  aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                >
                  <button type="button" class="quiet" onClick={() => column.toggleSorting()}>
                    {columns[i]!.header}
                    <span aria-hidden="true">{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ id, original }) => (
            <tr key={id}>
              {columns.map((column, i) =>
                i === 0 ? (
                  <th key={column.id} scope="row">
                    {column.show(original)}
                  </th>
                ) : (
                  <td key={column.id} class={column.isFigure ? 'figure' : ''}>
                    {column.show(original)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Figures by size, words as readers sort them. */
function compare(a: { getValue(id: string): unknown }, b: { getValue(id: string): unknown }, id: string): number {
  const [one, other] = [a.getValue(id), b.getValue(id)];
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'en');
}
