import type { AskError } from '../../client/ask-error.ts';
import { linkTo } from '../../links.ts';
import type { FindingCardFragment } from '../../operations.ts';
import { Severity } from '../../parts/severity.tsx';
import { counted, shown, VERDICTS } from '../../words.ts';
import { Deeds } from './deeds.tsx';
import { DismissForm } from './dismiss-form.tsx';
import { withoutWords, WordsMeant } from './words-meant.tsx';

export interface CardDeeds {
  accept(finding: FindingCardFragment): void;
  dismiss(finding: FindingCardFragment, note: string): void;
  reopen(finding: FindingCardFragment): void;
  /** Opens or leaves the form for the reason. */
  ask(finding: FindingCardFragment | null): void;
  choose(finding: FindingCardFragment): void;
  focus(finding: FindingCardFragment): void;
}

interface FindingCardProps {
  readonly finding: FindingCardFragment;
  /** Its place in the list, from 1, and the length of that. */
  readonly place: number;
  readonly total: number;
  readonly isChosen: boolean;
  readonly isAsked: boolean;
  readonly isUnderWay: boolean;
  readonly error: AskError | null;
  /** What was typed as the reason so far. */
  readonly drafts: Map<string, string>;
  readonly deeds: CardDeeds;
}

/** A finding of the worklist: the words, what is wrong with them, the cure, and what can be done about it. */
export function FindingCard(props: FindingCardProps) {
  const { finding, place, total, isChosen, isAsked, isUnderWay, error, drafts, deeds } = props;
  const { id, rule, severity, message, hint, rescues, status, note, article, span } = finding;
  const isDone = status !== 'OPEN';
  return (
    <article
      class={`finding ${isDone ? 'done' : ''} ${isChosen ? 'chosen' : ''}`}
      tabIndex={0}
      aria-posinset={place}
      aria-setsize={Math.max(total, place)}
      aria-labelledby={`title-${place}`}
      aria-describedby={`message-${place}`}
      data-id={id}
      onFocusIn={() => deeds.focus(finding)}
    >
      <header>
        <label class="choose">
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={`Choose finding ${place}`}
            onChange={() => deeds.choose(finding)}
          />
        </label>
        <h3 id={`title-${place}`}>
          <Severity severity={severity} /> {rule.title}
        </h3>
        {rescues > 1 && <span class="rescues">mending it improves {counted(rescues, 'claim')}</span>}
      </header>
      <WordsMeant finding={finding} />
      <p id={`message-${place}`} class="message" dir="auto">
        {shown(withoutWords(message, span?.exact))} {hint && <span class="cure">{shown(hint)}</span>}
      </p>
      {isDone && (
        <p class="verdict">
          <strong>{VERDICTS[status]}</strong>
          {note && <span dir="auto">: {shown(note)}</span>}
        </p>
      )}
      <div class="foot">
        <a dir="auto" href={linkTo.article(article.id)}>
          {shown(article.title)}
        </a>
        <Place finding={finding} />
        <details class="about-rule">
          <summary>Why this matters</summary>
          <p>
            {rule.description} <code>{rule.id}</code>
          </p>
        </details>
        {!isAsked && (
          <Deeds
            status={status}
            isUnderWay={isUnderWay}
            onAccept={() => deeds.accept(finding)}
            onAsk={() => deeds.ask(finding)}
            onReopen={() => deeds.reopen(finding)}
          />
        )}
      </div>
      {error && !isAsked && <Refusal error={error} />}
      {isAsked && (
        <DismissForm
          finding={finding}
          drafts={drafts}
          isUnderWay={isUnderWay}
          onDismiss={(reason) => deeds.dismiss(finding, reason)}
          onLeave={() => deeds.ask(null)}
        >
          {error && <Refusal error={error} />}
        </DismissForm>
      )}
    </article>
  );
}

/** By the heading above it; by its line only where the author writes lines, which a page and the XML of a journal hide. */
function Place({ finding: { article, claim, location } }: { readonly finding: FindingCardFragment }) {
  const heading = claim?.section?.heading;
  const isWrittenInLines = article.format === 'MARKDOWN' || article.format === 'TEXT';
  return (
    <>
      {heading && heading !== article.title && <span dir="auto">in “{shown(heading)}”</span>}
      {location && isWrittenInLines && <span>line {location.startLine}</span>}
    </>
  );
}

/** Why a verdict was not taken. */
export function Refusal({ error }: { readonly error: AskError }) {
  return (
    <p class="fault" role="alert">
      {error.message} {error.hint} <code>{error.code}</code>
    </p>
  );
}
