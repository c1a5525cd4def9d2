import { expect, test } from 'vitest';
import { pageOfIdentifier } from '../../../web/identifiers.ts';

test.each([
  ['HGNC:11850', 'https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:11850'],
  ['NCBIGene:7099', 'https://www.ncbi.nlm.nih.gov/gene/7099'],
  ['UniProt:O00206', 'https://www.uniprot.org/uniprotkb/O00206'],
  ['FPLX:TLR', 'https://sorgerlab.github.io/famplex/TLR'],
  ['MESH:D015519', 'https://meshb.nlm.nih.gov/record/ui?ui=D015519'],
  ['CHEBI:17968', 'https://purl.obolibrary.org/obo/CHEBI_17968'],
  ['GO:0001503', 'https://purl.obolibrary.org/obo/GO_0001503'],
])('%s has the page %s', (curie, page) => {
  expect(pageOfIdentifier(curie)).toBe(page);
});

test('what follows the colon can not lead anywhere else', () => {
  expect(pageOfIdentifier('GO:/../$&?x')).toBe('https://purl.obolibrary.org/obo/GO_%2F..%2F%24%26%3Fx');
});

test.each(['local:bone-loss', 'unknown:1', 'nothing', 'GO:'])('%s has none', (curie) => {
  expect(pageOfIdentifier(curie)).toBeNull();
});
