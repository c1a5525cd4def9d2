import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { Component } from 'preact';
import { useMemo } from 'preact/hooks';
import { linkTo } from '../../links.ts';
import { rungClass } from '../../parts/rung.tsx';
import { Severity } from '../../parts/severity.tsx';
import { RUNGS, shown, VERDICTS } from '../../words.ts';
import { CitationCard } from './citation-card.tsx';
import { ClaimCard } from './claim-card.tsx';
import { JudgedFinding } from './judged-finding.tsx';
import {
  type Citation,
  type Finding,
  type Mark,
  type Piece,
  type Reference,
  piecesOf,
  type Row,
  shallowEqual,
} from './layout.ts';
import type { Opened } from './state.ts';
import { signOf } from './steps.ts';

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
function Entry({ entry, words, text }: { readonly entry: Reference; readonly words: unknown; readonly text: string }) {
  const { label, source } = entry;
  // Lists that are numbered by their markup have no numbers in their text.
  const isWritten = label === null || new RegExp(`^\\W*${label.replace(/\W/g, '\\$&')}\\b`).test(text);
  return (
    <p class="block entry" dir="auto">
      {!isWritten && /^\d/.test(label) && <span class="soft">{label}. </span>}
      {words as never}{' '}
      {source && (
        <a class="to-source" href={linkTo.source(source.id)}>
          who rests on it
        </a>
      )}
    </p>
  );
}

interface PieceProps {
  readonly piece: Piece;
  readonly words: string;
  readonly from: number;
  readonly opened: Opened;
}

function PieceOf({ piece, words, from, opened }: PieceProps) {
  const { mark, citation, ending } = piece;
  const text = shown(words.slice(piece.start - from, piece.end - from));
  const set = (run: string) => (citation ? <Marker citation={citation} text={run} opened={opened} /> : run);
  if (!mark) return <>{set(text)}</>;
  // A sign never stands at the start of a line: it stays with the word before it.
  const last = ending.length === 0 ? text.length : text.search(/\S+\s*$/);
  return (
    <Claim mark={mark} opened={opened}>
      {last > 0 && set(text.slice(0, last))}
      {ending.length > 0 && (
        <span class="together">
          {last < text.length && set(text.slice(Math.max(0, last)))}
          {ending.map((one) => (
            <Sign key={one.id} mark={one} opened={opened} />
          ))}
        </span>
      )}
    </Claim>
  );
}

/** A citation: it shows the entries it points to; in a tab of its own it leads to the work. */
function Marker({
  citation,
  text,
  opened,
}: {
  readonly citation: Citation;
  readonly text: string;
  readonly opened: Opened;
}) {
  const source = citation.pointers.find(({ reference }) => reference?.source)?.reference?.source;
  return (
    <a
      class="marker"
      href={source ? linkTo.source(source.id) : `#at-${citation.span.start}`}
      aria-label={`${shown(citation.marker)}: show the entry`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        opened.citation.value = opened.citation.value === citation.id ? null : citation.id;
      }}
    >
      {text}
    </a>
  );
}

function Claim({
  mark,
  opened,
  children,
}: {
  readonly mark: Mark;
  readonly opened: Opened;
  readonly children: unknown;
}) {
  const isOpen = useMemo(() => opened.isOpen(mark.id), [mark.id, opened]);
  const isFaded = useMemo(() => opened.isFaded(mark.id), [mark.id, opened]);
  const name = useComputed(
    () => `claim ${rungClass(mark.supportStatus)}${isOpen.value ? ' open' : ''}${isFaded.value ? ' faded' : ''}`,
  );
  return (
    <mark class={name} data-claim={mark.id} onClick={() => opened.open(mark.id)}>
      {children as never}
    </mark>
  );
}

/** The sign of a claim's rung, at its end: what the keyboard stops at. */
function Sign({ mark, opened }: { readonly mark: Mark; readonly opened: Opened }) {
  const isOpen = useMemo(() => opened.isOpen(mark.id), [mark.id, opened]);
  const { sign, word } = RUNGS[mark.supportStatus];
  return (
    <button
      type="button"
      class="sign"
      id={signOf(mark.id)}
      aria-label={`${word} claim: about it`}
      aria-expanded={isOpen}
      onClick={(event) => {
        event.stopPropagation();
        opened.open(isOpen.value ? null : mark.id);
      }}
    >
      {sign}
    </button>
  );
}

interface MarginProps extends RowProps {
  /** Those that are open. */
  readonly claim: ReadonlySignal<Mark | null>;
  readonly citation: ReadonlySignal<Citation | null>;
}

function Margin({ row, words, opened, claim, citation }: MarginProps) {
  const open = claim.value;
  const others = row.findings.filter((finding) => !open || finding.claim?.id !== open.id);
  if (!open && !citation.value && others.length === 0) return null;
  return (
    <div class="margin">
      {(citation.value || open) && (
        <div class="cards">
          {citation.value && (
            <CitationCard
              key={citation.value.id}
              citation={citation.value}
              close={() => (opened.citation.value = null)}
            />
          )}
          {open && <ClaimCard key={open.id} id={open.id} status={open.supportStatus} close={() => opened.open(null)} />}
        </div>
      )}
      {others.map((finding) => (
        <Note key={finding.id} finding={finding} words={meant(finding, row, words)} opened={opened} />
      ))}
    </div>
  );
}

interface NoteProps {
  readonly finding: Finding;
  /** The first of the words that are meant. */
  readonly words: string;
  readonly opened: Opened;
}

const meant = ({ span }: Finding, { block }: Row, words: string): string =>
  span
    ? words
        .slice(span.start - block.start, span.end - block.start)
        .split(/\s+/, 4)
        .join(' ')
    : '';

/** A finding in one line; it opens the claim it is about, or its own cure. */
function Note({ finding, words, opened }: NoteProps) {
  const isOpen = useSignal(false);
  const { claim, severity, rule, status } = finding;
  return (
    <div class={`note ${severity.toLowerCase()} ${status === 'OPEN' ? '' : 'judged'}`}>
      <button
        type="button"
        aria-expanded={claim ? undefined : isOpen}
        onClick={() => {
          if (claim) opened.open(claim.id);
          else isOpen.value = !isOpen.value;
        }}
      >
        <Severity severity={severity} /> {rule.title}
        {words && <q dir="auto">{shown(words)} …</q>}
        {status !== 'OPEN' && <span class="soft"> {VERDICTS[status]}</span>}
      </button>
      {isOpen.value && <JudgedFinding finding={finding} hasKeys={false} />}
    </div>
  );
}
