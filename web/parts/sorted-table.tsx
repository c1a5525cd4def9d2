import '../style/sorted-table.css';
import type { ComponentChildren } from 'preact';
import { type SortColumn, useSorted } from './sorting.tsx';

export interface Column<Row> extends SortColumn<Row> {
  readonly show: (row: Row) => ComponentChildren;
}

interface SortedTableProps<Row> {
  readonly label: string;
  /** The first of them names the row. They are the same for as long as the table is shown. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sortedBy: { readonly id: string; readonly desc: boolean };
}

/** A table that is sorted by the heads of its columns. */
export function SortedTable<Row extends object>({ label, columns, ...given }: SortedTableProps<Row>) {
  const { sorted, heads } = useSorted({ columns, ...given });
  return (
    <TableBox label={label}>
      <table class="sorted-table">
        <thead>
          <tr>{heads}</tr>
        </thead>
        <tbody>
          {sorted.map(({ id, original }) => (
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
    </TableBox>
  );
}

interface TableBoxProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** The room of a table: where that is wider, it is scrolled in it, and the page is not. */
export const TableBox = ({ label, children }: TableBoxProps) => (
  <div class="table-box" tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
);
