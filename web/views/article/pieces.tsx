import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { linkTo } from '../../links.ts';
import { rungClass } from '../../parts/rung.tsx';
import { RUNGS, shown } from '../../words.ts';
import type { Citation, Mark, Piece } from './layout.ts';
import type { Opened } from './state.ts';
import { signOf } from './steps.ts';

interface PieceProps {
  readonly piece: Piece;
  readonly words: string;
  readonly from: number;
  readonly opened: Opened;
}

/** A stretch of a block of one claim and citation at most. */
export function PieceOf({ piece, words, from, opened }: PieceProps) {
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
  readonly children: ComponentChildren;
}) {
  const isOpen = useMemo(() => opened.isOpen(mark.id), [mark.id, opened]);
  const isFaded = useMemo(() => opened.isFaded(mark.id), [mark.id, opened]);
  const name = useComputed(
    () => `claim ${rungClass(mark.supportStatus)}${isOpen.value ? ' open' : ''}${isFaded.value ? ' faded' : ''}`,
  );
  return (
    <mark class={name} data-claim={mark.id} onClick={() => opened.open(mark.id)}>
      {children}
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
