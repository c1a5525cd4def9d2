import '../style/ingest.css';
import { useEffect } from 'preact/hooks';
import { Drop } from '../ingest/drop.tsx';
import { Paste } from '../ingest/paste.tsx';
import { Row } from '../ingest/row.tsx';
import { resume, submit } from '../ingest/send.ts';
import { type Submission, submissions } from '../ingest/submissions.ts';
import { ArticleIngest } from '../operations.ts';
import { Page } from '../parts/page.tsx';
import { counted } from '../words.ts';

/** Adds articles: files that are dropped or chosen, or text that is pasted; shows how far they are and what was found. */
export default function Ingest() {
  useEffect(resume, []);
  const all = submissions.value;
  const waiting = all.filter(({ state }) => state.at === 'waiting');
  return (
    <Page
      title="Add articles"
      asked={[ArticleIngest, { source: { html: '…' } }]}
      intro={
        <p>
          Each is read sentence by sentence, and every claim followed to what it rests on. Nothing is sent elsewhere.
        </p>
      }
    >
      <Drop />
      {all.length > 0 && (
        <section class="submissions" aria-label="What you gave">
          {waiting.length > 0 && (
            <button type="button" class="primary" onClick={() => waiting.forEach(({ key }) => submit(key))}>
              {all.length === 1 ? 'Read it' : `Read ${counted(waiting.length, 'article')}`}
            </button>
          )}
          <p class="soft" role="status">
            {tallyOf(all)}
          </p>
          <ul>
            {all.map((submission) => (
              <Row key={submission.key} submission={submission} />
            ))}
          </ul>
        </section>
      )}
      <Paste />
    </Page>
  );
}

function tallyOf(all: readonly Submission[]): string {
  const count = (...states: Submission['state']['at'][]): number =>
    all.filter(({ state }) => states.includes(state.at)).length;
  const words: readonly (readonly [number, string])[] = [
    [count('waiting'), 'ready to be read'],
    [count('sending', 'reading'), 'under way'],
    [count('done'), 'in the store'],
    [count('failed', 'refused'), 'could not be read'],
  ];
  return words
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ');
}
