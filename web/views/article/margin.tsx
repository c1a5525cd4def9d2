import { type ReadonlySignal, useSignal } from '@preact/signals';
import { Severity } from '../../parts/severity.tsx';
import { shown, VERDICTS } from '../../words.ts';
import { CitationCard } from './citation-card.tsx';
import { ClaimCard } from './claim-card.tsx';
import { JudgedFinding } from './judged-finding.tsx';
import type { Citation, Finding, Mark, Row } from './layout.ts';
import type { Opened } from './state.ts';

interface MarginProps {
  readonly row: Row;
  /** The words of its block, as far as they have been loaded. */
  readonly words: string;
  readonly opened: Opened;
  /** Those that are open. */
  readonly claim: ReadonlySignal<Mark | null>;
  readonly citation: ReadonlySignal<Citation | null>;
}

/** What stands beside a row: the claim and the citation that are open, then a line for each finding. */
export function Margin({ row, words, opened, claim, citation }: MarginProps) {
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
