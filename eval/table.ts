import type { Half } from './halves.ts';
import type { EvalMeasure } from './measures.ts';
import type { Figures } from './scorer.ts';

/** A measure with its figures, and the one that was recorded last. */
export interface Row {
  readonly measure: EvalMeasure;
  readonly figures: Readonly<Record<'whole' | Half, Figures | undefined>>;
  readonly before?: number;
}

/** A rule whose figure is this much better where it was made than elsewhere has learnt its examples by heart. */
const GAP = 0.02;

export const figureOf = ({ measure, figures }: Row, of: 'whole' | Half): number | undefined =>
  figures[of]?.get(measure.line);

const columns = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : ` ${cell}`.padStart(8))).join('');

export const TITLES = columns(['measure', 'figure', 'tuned', 'held', 'target', 'before']);

/** A line of the table, of at most 80 columns; it ends in what is wrong with it. */
export function row(of: Row): string {
  const { sense, name, target } = of.measure;
  const [whole, tuned, held] = (['whole', 'tuned', 'held'] as const).map((part) => figureOf(of, part));
  const reaches = (figure: number): boolean => (sense === 'at least' ? figure >= target : figure <= target);
  const known = [whole, held].filter((figure) => figure !== undefined);
  const wrong = [
    ...(known.every(reaches) ? [] : ['below']),
    ...(tuned !== undefined && held !== undefined && tuned - held > GAP ? ['gap'] : []),
  ];
  const shown = (figure: number | undefined, none: string): string => figure?.toFixed(3) ?? none;
  const aim = `${sense === 'at least' ? '≥' : '≤'} ${target}`;
  const cells = [name, shown(whole, 'no data'), shown(tuned, ''), shown(held, ''), aim, shown(of.before, '')];
  return `${columns(cells)}  ${wrong.join(', ')}`.trimEnd();
}
