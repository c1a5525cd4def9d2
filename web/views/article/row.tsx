import { useComputed } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import { linkTo } from '../../links.ts';
import { type Reference, piecesOf, type Row, shallowEqual } from './layout.ts';
import { Margin } from './margin.tsx';
import { PieceOf } from './pieces.tsx';
import type { Opened } from './state.ts';

interface RowProps {
  readonly row: Row;
  /** The words of its block, as far as they have been loaded. */
  readonly words: string;
  readonly opened: Opened;
}

/** A block of the article, set as what it is, and beside it what is to be said of it. It is set anew only when it changed. */
export class ArticleRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return !shallowEqual(this.props, next);
  }

  override render(props: RowProps) {
    return <Beside {...props} />;
  }
}

function Beside({ row, words, opened }: RowProps) {
  const claim = useComputed(() => row.marks.find(({ id }) => opened.isOpen(id).value) ?? null);
  const citation = useComputed(() => row.citations.find(({ id }) => id === opened.citation.value) ?? null);
  const kind = row.isArgument ? 'row' : 'row beside';
  const name = useComputed(() => (claim.value || citation.value ? `${kind} open` : kind));
  return (
    <div class={name} id={`at-${row.block.start}`}>
      <Text row={row} words={words} opened={opened} />
      <Margin row={row} words={words} opened={opened} claim={claim} citation={citation} />
    </div>
  );
}

/** What a row says: findings, which stand beside it, change nothing in it. */
class Text extends Component<RowProps> {
  override shouldComponentUpdate({ row, words }: RowProps): boolean {
    const { row: rowNow, words: wordsNow } = this.props;
    return words !== wordsNow || !shallowEqual({ ...row, findings: null }, { ...rowNow, findings: null });
  }

  override render({ row, words, opened }: RowProps) {
    const { kind, level, start } = row.block;
    const inner = piecesOf(row).map((piece) => (
      <PieceOf key={piece.start} piece={piece} words={words} from={start} opened={opened} />
    ));
    const name = `block ${kind.toLowerCase().replace('_', '-')}`;
    if (kind === 'HEADING') {
      // The title of the page is the first heading, whatever the article calls its own.
      const Heading = `h${Math.min(6, Math.max(2, level ?? 2))}` as 'h2';
      return (
        <Heading class={name} dir="auto">
          {inner}
        </Heading>
      );
    }
    const [entry] = row.references;
    if (entry) return <Entry entry={entry} words={inner} text={words} />;
    return (
      <p class={name} dir="auto" data-level={kind === 'LIST_ITEM' ? Math.min(4, level ?? 1) : undefined}>
        {inner}
      </p>
    );
  }
}

/** An entry of the list of references, by the label that markers name, and with the way on to the work. */
function Entry({
  entry,
  words,
  text,
}: {
  readonly entry: Reference;
  readonly words: ComponentChildren;
  readonly text: string;
}) {
  const { label, source } = entry;
  // Lists that are numbered by their markup have no numbers in their text.
  const isWritten = label === null || new RegExp(`^\\W*${label.replace(/\W/g, '\\$&')}\\b`).test(text);
  return (
    <p class="block entry" dir="auto">
      {!isWritten && /^\d/.test(label) && <span class="soft">{label}. </span>}
      {words}{' '}
      {source && (
        <a class="to-source" href={linkTo.source(source.id)}>
          who rests on it
        </a>
      )}
    </p>
  );
}
