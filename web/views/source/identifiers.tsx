import type { ComponentChildren } from 'preact';
import type { SourceLineFragment } from '../../operations.ts';
import { shown } from '../../words.ts';

/** A link to another site: this page itself asks it nothing. */
export function Outward({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a rel="noreferrer noopener" target="_blank" href={href}>
      {children}
      <span aria-hidden="true"> ↗</span>
      <span class="unseen"> (another site, new window)</span>
    </a>
  );
}

/** By what a work can be looked up, each with its public page. */
export function Identifiers({ source: { doi, pmid, pmcid, isbn, url } }: { readonly source: SourceLineFragment }) {
  const pages: readonly (readonly [name: string, value: string | null, page: string | null])[] = [
    ['DOI', doi, doi && `https://doi.org/${encodeURIComponent(doi).replaceAll('%2F', '/')}`],
    ['PMID', pmid, `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`],
    ['PMC', pmcid, `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`],
    ['ISBN', isbn, null],
    ['Address', url, url],
  ];
  return (
    <>
      {pages.map(
        ([name, value, page]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{page === null ? shown(value) : <Outward href={page}>{shown(value)}</Outward>}</dd>
            </div>
          ),
      )}
    </>
  );
}
