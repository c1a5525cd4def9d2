import { SourceLine } from '../../parts/source-line.tsx';
import { shown } from '../../words.ts';
import type { Citation } from './layout.ts';
import { goToPlace } from './steps.ts';

/** The entries that a marker points to, each with the work it stands for; or that there is none. */
export function CitationCard({ citation, close }: { readonly citation: Citation; close(): void }) {
  return (
    <div class="card">
      <header>
        <strong dir="auto">{shown(citation.marker)}</strong>
        <button type="button" class="quiet close" aria-label="Close" onClick={close}>
          ×
        </button>
      </header>
      {citation.pointers.map(({ label, reference }) => (
        <section key={label}>
          {reference ? (
            <>
              <p class="entry" dir="auto">
                {reference.span ? (
                  <a
                    href={`#at-${reference.span.start}`}
                    onClick={(event) => {
                      event.preventDefault();
                      goToPlace(reference.span!.start);
                    }}
                  >
                    {shown(reference.raw)}
                  </a>
                ) : (
                  shown(reference.raw)
                )}
              </p>
              {reference.source ? (
                <SourceLine source={reference.source} />
              ) : (
                <p class="soft">Nothing in this entry says which work it is: no DOI, PMID, PMCID, ISBN or address.</p>
              )}
              {reference.identifiedBy === 'IMPORT' && <p class="soft">Its identifier was imported.</p>}
            </>
          ) : (
            <p>
              <strong dir="auto">{shown(label)}</strong> leads nowhere: the article has no such entry.
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
