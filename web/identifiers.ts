/** The public pages of vocabularies, by the prefix of their identifiers; `*` is what follows the colon. */
const PAGES: Readonly<Record<string, string>> = {
  HGNC: 'https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:*',
  NCBIGENE: 'https://www.ncbi.nlm.nih.gov/gene/*',
  UNIPROT: 'https://www.uniprot.org/uniprotkb/*',
  FPLX: 'https://sorgerlab.github.io/famplex/*',
  MESH: 'https://meshb.nlm.nih.gov/record/ui?ui=*',
  NCBITAXON: 'https://www.ncbi.nlm.nih.gov/Taxonomy/Browser/wwwtax.cgi?id=*',
  ...Object.fromEntries(
    ['CHEBI', 'GO', 'UBERON', 'CL', 'MONDO', 'DOID', 'HP', 'FOODON'].map((prefix) => [
      prefix,
      `https://purl.obolibrary.org/obo/${prefix}_*`,
    ]),
  ),
};

/** The address of the public page of a CURIE, null where its vocabulary has none that is known here. */
export function pageOfIdentifier(curie: string): string | null {
  const [, prefix = '', local = ''] = /^([^:]+):(.+)$/.exec(curie) ?? [];
  const page = PAGES[prefix.toUpperCase()];
  return page === undefined ? null : page.replace('*', () => encodeURIComponent(local));
}
