import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newReading, readConcepts } from '../../../../ingest/vocab/read.ts';
import type { Concept } from '../../../../ingest/vocab/concept.ts';
import { FORMATS } from '../../../../ingest/vocab/index.ts';

/** What a file says, by id, and the format that it was taken for. */
function read(text: string): { format: string; skipped: number; concepts: Map<string, Partial<Concept>[]> } {
  const reading = newReading('file');
  const concepts = new Map<string, Partial<Concept>[]>();
  for (const { id, ...said } of readConcepts(reading, text.split('\n'))) {
    concepts.set(id, [...(concepts.get(id) ?? []), said]);
  }
  return { format: reading.format, skipped: reading.skipped, concepts };
}

describe('HGNC', () => {
  test('the complete set', () => {
    const { format, concepts } = read(
      'hgnc_id\tsymbol\tname\tstatus\talias_symbol\tprev_symbol\tentrez_id\tuniprot_ids\tgene_group\n' +
        'HGNC:1\tGEN1A\tgenetic example 1A\tApproved\t"GX1|GX-A"\tOLD1\t11\tP00001|P00002\tExamples\n' +
        'HGNC:2\tGEN2\tgenetic example 2\tEntry Withdrawn\t\t\t\t\t\n',
    );
    expect(format).toBe('hgnc');
    expect([...concepts.keys()]).toEqual(['HGNC:1']);
    expect(concepts.get('HGNC:1')).toEqual([
      expect.objectContaining({
        name: 'GEN1A',
        category: 'gene-or-protein',
        synonyms: ['genetic example 1A', 'GX1', 'GX-A', 'OLD1'],
        xrefs: ['NCBIGene:11', 'UniProt:P00001', 'UniProt:P00002'],
        line: 2,
      }),
    ]);
  });

  test('a custom download, with a dirty line', () => {
    const { concepts, skipped } = read(
      'HGNC ID\tApproved Symbol\tApproved Name\tStatus\tSynonyms\tEntrez Gene ID(supplied by NCBI)\tUniProt ID(supplied by UniProt)\r\n' +
        'HGNC:1\tGEN1\texample\tApproved\tGX1, GX2\t11\tP00001\r\nnonsense\r\n',
    );
    expect(concepts.get('HGNC:1')![0]).toMatchObject({
      synonyms: ['example', 'GX1', 'GX2'],
      xrefs: ['NCBIGene:11', 'UniProt:P00001'],
    });
    expect(skipped).toBe(1);
  });
});

describe('OBO', () => {
  const { format, concepts } = read(`format-version: 1.2
[Term]
id: GO:0000001
name: example process
namespace: biological_process
synonym: "process of \\"example\\"" EXACT []
synonym: "wider thing" BROAD [GOC:x]
is_a: GO:0000002 ! parent
relationship: part_of GO:0000003 ! whole
xref: MESH:D000001

[Term]
id: GO:0000002
name: example binding
namespace: molecular_function

[Term]
id: GO:0000003
name: gone
is_obsolete: true

[Term]
id: MONDO:0000001
name: example disease
xref: MESH:D000002 {source="MONDO:equivalentTo"}
xref: OMIM:100000 {source="MONDO:relatedTo"}

[Typedef]
id: part_of
name: part of
`);
  test('terms, synonyms by scope, parents and cross-references', () => {
    expect(format).toBe('obo');
    expect(concepts.get('GO:0000001')![0]).toMatchObject({
      name: 'example process',
      category: 'process',
      synonyms: ['process of "example"'],
      related: ['wider thing'],
      xrefs: ['MESH:D000001'],
      parents: [
        { id: 'GO:0000002', relation: 'IS_A' },
        { id: 'GO:0000003', relation: 'PART_OF' },
      ],
    });
  });
  test('obsolete terms, functions of molecules and types of relations are no concepts', () => {
    expect([...concepts.keys()]).toEqual(['GO:0000001', 'MONDO:0000001']);
  });
  test('of MONDO, only what is equivalent is the same', () => {
    expect(concepts.get('MONDO:0000001')![0]).toMatchObject({ category: 'disease', xrefs: ['MESH:D000002'] });
  });
});

test('ChEBI’s tables', () => {
  const compounds = read(
    'ID\tSTATUS\tCHEBI_ACCESSION\tSOURCE\tPARENT_ID\tNAME\n1\tC\tCHEBI:1\tx\tnull\texamplin\n2\tD\tCHEBI:2\tx\tnull\tgone\n',
  );
  expect(compounds.concepts.get('CHEBI:1')![0]).toMatchObject({ name: 'examplin', category: 'chemical' });
  expect(compounds.concepts.size).toBe(1);
  const names = read(
    'ID\tCOMPOUND_ID\tTYPE\tSOURCE\tNAME\tADAPTED\tLANGUAGE\n1\t1\tSYNONYM\tx\texampline\tF\ten\n2\t1\tIUPAC NAME\tx\t1-ex-2-ample\tF\ten\n',
  );
  expect(names.concepts.get('CHEBI:1')).toEqual([
    expect.objectContaining({ synonyms: ['exampline'] }),
    expect.objectContaining({ synonyms: [], related: ['1-ex-2-ample'] }),
  ]);
});

describe('MeSH', () => {
  const said = {
    name: 'Kidney Examples',
    category: 'disease',
    synonyms: expect.arrayContaining(['Renal Example']) as unknown,
    parents: [{ id: 'MeSHTree:C12.777', relation: 'IS_A' }],
    xrefs: ['MeSHTree:C12.777.419'],
  };
  test('descriptors in XML', () => {
    const { format, concepts } = read(`<?xml version="1.0"?>
<!DOCTYPE DescriptorRecordSet SYSTEM "https://example.org/desc.dtd">
<DescriptorRecordSet LanguageCode = "eng">
<DescriptorRecord DescriptorClass = "1">
  <DescriptorUI>D000001</DescriptorUI>
  <DescriptorName><String>Examples, Kidney</String></DescriptorName>
  <TreeNumberList><TreeNumber>C12.777.419</TreeNumber></TreeNumberList>
  <PharmacologicalActionList><PharmacologicalAction><DescriptorReferredTo><DescriptorUI>D000009</DescriptorUI>
  <DescriptorName><String>Other</String></DescriptorName></DescriptorReferredTo></PharmacologicalAction></PharmacologicalActionList>
  <ConceptList>
   <Concept PreferredConceptYN="Y"><ConceptName><String>Examples, Kidney</String></ConceptName>
    <TermList><Term><String>Example, Renal</String></Term></TermList></Concept>
   <Concept PreferredConceptYN="N"><TermList><Term><String>Kidney Example Stage &amp; Grade</String></Term></TermList></Concept>
  </ConceptList>
</DescriptorRecord>
</DescriptorRecordSet>`);
    expect(format).toBe('mesh-xml');
    expect([...concepts.keys()]).toEqual(['MESH:D000001']);
    expect(concepts.get('MESH:D000001')![0]).toMatchObject({ ...said, related: ['Kidney Example Stage & Grade'] });
  });
  test('descriptors in ASCII', () => {
    const { format, concepts } = read(`*NEWRECORD
RECTYPE = D
MH = Examples, Kidney
ENTRY = Example, Renal|T047|EQV|NLM (1990)|900101|abcdef
ENTRY = Kidney Example Stage|T047|NRW|NLM (1990)|900101|abcdef
MN = C12.777.419
UI = D000001

*NEWRECORD
MH = Books
MN = V02.100
UI = D000002
`);
    expect(format).toBe('mesh-ascii');
    expect(concepts.get('MESH:D000001')![0]).toMatchObject({ ...said, related: ['Kidney Example Stage'] });
    expect(concepts.get('MESH:D000002')![0]).toMatchObject({ category: null });
  });
});

test('FamPlex', () => {
  expect(read('HGNC,GEN1,isa,FPLX,GEN_family\r\nFPLX,GEN_family,partof,FPLX,GEN_complex\r\n').concepts).toEqual(
    new Map([
      ['HGNC:GEN1', [expect.objectContaining({ parents: [{ id: 'FPLX:GEN_family', relation: 'IS_A' }] })]],
      ['FPLX:GEN_family', [expect.objectContaining({ parents: [{ id: 'FPLX:GEN_complex', relation: 'PART_OF' }] })]],
    ]),
  );
  expect(read('GEN_family\r\nGEN_complex\r\nABC\r\nDEF\r\n').concepts.get('FPLX:GEN_family')![0]).toMatchObject({
    name: 'GEN family',
  });
  expect(read('MESH,D000001,GEN_family\r\nPF,PF00001,GEN_family\r\n').concepts.get('FPLX:GEN_family')).toEqual([
    expect.objectContaining({ xrefs: ['MESH:D000001'] }),
  ]);
  expect(
    read('"gen, the first",UP,P00001,,,,\r\ngens,FPLX,GEN_family,,,,\r\n').concepts.get('UniProt:P00001')![0],
  ).toMatchObject({
    synonyms: ['gen, the first'],
  });
});

test('plain tables of names, either way round', () => {
  const ids = read('D000001\tExamples, Kidney\tRenal Example|Example, Renal\nD000002\tOther\t\n');
  expect(ids.format).toBe('name-table');
  expect(ids.concepts.get('MESH:D000001')![0]).toMatchObject({ name: 'Kidney Examples', category: null });
  const names = read('examplin\tCHEBI:1\t\tchebi\r\nexampline\tCHEBI:1\t\tchebi\r\n');
  expect(names.concepts.get('CHEBI:1')!.map(({ synonyms }) => synonyms)).toEqual([['examplin'], ['exampline']]);
});

describe('what is no vocabulary is refused with file and line', () => {
  test.each([
    ['binary', 'HGNC ID\tApproved Symbol\n\u0000\u0001\u0002', 'file:2: binary data'],
    ['prose', 'Once upon a time\nthere was a file', 'file:1: of no known format'],
    ['nothing', '', 'file:1: of no known format'],
    [
      'a table that turns into something else',
      `hgnc_id\tsymbol\n${'what is this\n'.repeat(2_000)}`,
      'file:2: no HGNC id or no symbol; so are more lines than are sound',
    ],
    ['an endless line', `hgnc_id\tsymbol\n${'x'.repeat(1_000_001)}`, 'file:2: a line of more than 1000000 characters'],
  ])('%s', (_, text, message) => {
    expect(() => read(text)).toThrowError(
      expect.objectContaining({ code: 'VOCABULARY_INVALID', message: expect.stringContaining(message) as string }),
    );
  });
});

test('docs/vocabularies.md lists exactly the formats', () => {
  const page = readFileSync(new URL('../../../../docs/vocabularies.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| `([a-z][a-z-]+)` /gm)].map((match) => match[1]!);
  expect(listed.sort()).toEqual(FORMATS.map(({ name }) => name).sort());
});
