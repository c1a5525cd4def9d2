import type {
  ArticlePageQuery,
  ListedReferenceFragment,
  MarginCitationFragment,
  MarginFindingFragment,
} from '../../operations.ts';

export type Article = NonNullable<ArticlePageQuery['article']>;
export type Block = Article['blocks'][number];
export type Mark = Article['claimMarks'][number];
export type Finding = MarginFindingFragment;
export type Citation = MarginCitationFragment;
export type Reference = ListedReferenceFragment;

/** A block with all that stands in it and beside it. Its parts keep their identity as long as they are the same. */
export interface Row {
  readonly block: Block;
  /** Whether it is part of the argument: body, abstract, captions, tables and notes are. */
  readonly isArgument: boolean;
  readonly marks: readonly Mark[];
  readonly findings: readonly Finding[];
  readonly citations: readonly Citation[];
  /** Entries of its list of references. */
  readonly references: readonly Reference[];
}

interface Loaded {
  readonly findings: readonly Finding[];
  readonly citations: readonly Citation[];
  readonly references: readonly Reference[];
}

const ASIDE = new Set(['REFERENCES', 'COMMENTS', 'BOILERPLATE']);

/**
 * Puts claims, findings and citations, all in the order of the text, to their blocks. `before` is what the last call gave: rows
 * and lists that are the same again are the same objects, so that only what changed is set anew.
 */
export function rowsOf(
  article: Article,
  { findings, citations, references }: Loaded,
  before: readonly Row[] = [],
): Row[] {
  const marksOf = dealer(article.claimMarks, (mark) => mark.start);
  const placed = findings.filter(({ span }) => span !== null);
  const findingsOf = dealer(placed, ({ span }) => span!.start);
  const citationsOf = dealer(citations, ({ span }) => span.start);
  const entries = references.filter(({ origin, span }) => origin === 'LIST' && span !== null);
  const entriesOf = dealer(entries, ({ span }) => span!.start);
  const sections = article.sections.filter(({ kind }) => ASIDE.has(kind));
  return article.blocks.map((block, i) => {
    const old = before[i];
    const end = article.blocks[i + 1]?.start ?? Infinity;
    const isArgument = !sections.some(({ span }) => span.start <= block.start && block.end <= span.end);
    const row: Row = {
      block,
      isArgument,
      marks: same(old?.marks, marksOf(end)),
      findings: same(old?.findings, findingsOf(end)),
      citations: same(old?.citations, citationsOf(end)),
      references: same(old?.references, entriesOf(end)),
    };
    return old && shallowEqual(old, row) ? old : row;
  });
}

/** Deals sorted items out: each call gives those that begin before `end` and were not given yet. */
function dealer<Item>(items: readonly Item[], startOf: (item: Item) => number): (end: number) => readonly Item[] {
  let at = 0;
  return (end) => {
    const from = at;
    while (at < items.length && startOf(items[at]!) < end) at++;
    return items.slice(from, at);
  };
}

const same = <Item>(old: readonly Item[] | undefined, now: readonly Item[]): readonly Item[] =>
  old && old.length === now.length && old.every((item, i) => item === now[i]) ? old : now;

/** Whether two objects have the same values under the same names. */
export const shallowEqual = (one: object, other: object): boolean => {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => one[key as keyof typeof one] === other[key as keyof typeof other])
  );
};

/** A run of a block's text that lies in the same claims and citation. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The shortest claim around it. */
  readonly mark: Mark | null;
  /** Claims that end with it. */
  readonly ending: readonly Mark[];
  readonly citation: Citation | null;
}

/** Cuts a block at the ends of its claims and citations. Claims may lie within each other, or overlap. */
export function piecesOf({ block, marks, citations }: Pick<Row, 'block' | 'marks' | 'citations'>): Piece[] {
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of [...marks, ...citations.map(({ span }) => span)]) {
    if (start > block.start && start < block.end) cuts.add(start);
    if (end > block.start && end < block.end) cuts.add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1]!;
    const around = marks.filter((mark) => mark.start <= start && end <= mark.end);
    const mark = around.reduce<Mark | null>(
      (least, one) => (least === null || one.end - one.start < least.end - least.start ? one : least),
      null,
    );
    const ending = around.filter((one) => one.end === end || (one.end > block.end && end === block.end));
    const citation = citations.find(({ span }) => span.start <= start && end <= span.end) ?? null;
    return { start, end, mark, ending, citation };
  });
}
