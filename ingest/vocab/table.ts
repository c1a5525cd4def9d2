/** The cells of a line of a tab-separated table, without the quotes that spreadsheets put around them. */
export const cellsOf = (line: string): string[] =>
  line
    .replace(/\r$/, '')
    .split('\t')
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

/** Finds columns by any of their names, whatever the letter case; -1 where a table has none of them. */
export function columnsOf<Name extends string>(
  header: string,
  names: Readonly<Record<Name, readonly string[]>>,
): Readonly<Record<Name, number>> {
  const cells = cellsOf(header.replace(/^\ufeff/, '')).map((cell) => cell.toLowerCase().replace(/\(.*/, ''));
  const find = (wanted: readonly string[]): number => cells.findIndex((cell) => wanted.includes(cell));
  const entries = Object.entries<readonly string[]>(names).map(([name, wanted]) => [name, find(wanted)]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

/** The items of a cell that lists several, by | or by commas. */
export const listOf = (cell: string | undefined, by: RegExp = /\|/): string[] =>
  (cell ?? '')
    .split(by)
    .map((item) => item.trim())
    .filter((item) => item !== '');
