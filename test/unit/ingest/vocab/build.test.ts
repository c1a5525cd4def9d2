import { describe, expect, test } from 'vitest';
import { buildTerms } from '../../../../ingest/vocab/build.ts';
import type { BuildOptions, Built } from '../../../../ingest/vocab/build.ts';
import { Joiner } from '../../../../ingest/vocab/join.ts';
import { newReading, readConcepts } from '../../../../ingest/vocab/read.ts';
import { writeTerms } from '../../../../ingest/vocab/write.ts';
import { readTerms } from '../../../../ingest/terms/file.ts';
import { buildVocabulary } from '../../../../ingest/vocabulary.ts';

function build(files: readonly string[], options: BuildOptions = {}): Built {
  const joiner = new Joiner(files.map((_, index) => ({ name: `file${index}` })));
  for (const [index, text] of files.entries()) {
    for (const concept of readConcepts(newReading(`file${index}`), text.split('\n'))) joiner.add(index, concept);
  }
  return buildTerms(joiner, options);
}
const term = (id: string, name: string, more = ''): string => `[Term]\nid: ${id}\nname: ${name}\n${more}\n`;
const byId = (built: Built, id: string) => built.terms.find((one) => one.id === id);

const GENES = `hgnc_id\tsymbol\tname\talias_symbol\tentrez_id\tuniprot_ids
HGNC:1\tGEN1\tgenetic example one\tp99|GX|will\t11\tP00001
HGNC:2\tGEN2\tgenetic example two\tp99|twin\t12\tP00002
HGNC:3\tEND\tend example\tGEN2\t13\t
`;

describe('one concept of several vocabularies', () => {
  test('a cross-reference joins them, under the id of the first file', () => {
    const built = build([
      term('MONDO:0000001', 'examplosis', 'xref: MESH:D000001 {source="MONDO:equivalentTo"}'),
      'D000001\tExamplosis\tExample Disease\n',
    ]);
    expect(built.terms).toEqual([
      expect.objectContaining({
        id: 'MONDO:0000001',
        name: 'examplosis',
        synonyms: expect.arrayContaining(['Example Disease', 'example disorder']) as string[],
        xrefs: ['MESH:D000001'],
      }),
    ]);
  });
  test('an acid and its salt, a substance and its class, are one where names join', () => {
    const files = [
      ['examplic acid', 'examplate', 'sulfexamplin', 'sulfexamplins']
        .map((name, at) => term(`CHEBI:${at + 1}`, name))
        .join('\n'),
      'D000001\tExamplic Acid\t\nD000002\tSulfexamplin\t\n',
    ];
    expect(build(files, { joinNames: true }).terms).toMatchObject([
      { id: 'CHEBI:1', synonyms: ['examplate'], xrefs: ['CHEBI:2', 'MESH:D000001'] },
      { id: 'CHEBI:3', xrefs: ['CHEBI:4', 'MESH:D000002'] },
    ]);
    expect(build(files).terms.length).toBeGreaterThan(2);
  });
  test('two that claim to be the same third stay apart', () => {
    const xref = 'xref: MESH:D000001';
    const built = build(
      [term('CHEBI:1', 'examplin', xref) + term('CHEBI:2', 'examplon', xref), 'D000001\tExamples\n'],
      {},
    );
    expect(built.terms.map(({ id }) => id)).toEqual(['CHEBI:1', 'CHEBI:2']);
    expect(built.incomplete).toBe(1);
  });
  test('a name joins them only on request, and takes the category along', () => {
    const files = [term('CHEBI:1', 'examplin'), 'D000001\tExamplin\n'];
    expect(build(files).terms).toHaveLength(1);
    expect(build(files, { joinNames: true }).terms[0]).toMatchObject({ id: 'CHEBI:1', xrefs: ['MESH:D000001'] });
  });
  test('of several of about its name, the one that is spelled alike is the same', () => {
    const files = [
      term('CHEBI:1', 'examplic acid'),
      'D000001\tExamplic Acids\tExamplones\nD000002\tExamplic Acid\tExamplyne\n',
    ];
    expect(build(files, { joinNames: true }).terms[0]).toMatchObject({ id: 'CHEBI:1', synonyms: ['Examplyne'] });
  });
  test('a drug is a chemical to others, and a substance the product of the gene that has its name in words', () => {
    const own = 'id,name,category,synonyms\nMESH:D000001,examplin,drug,\nMESH:D000002,genone peptide,chemical,GEN2\n';
    const genes =
      'HGNC ID\tApproved Symbol\tApproved Name\tSynonyms\nHGNC:1\tGEN1\tgenone peptide\t\nHGNC:2\tGEN2\tgen two\t\n';
    const built = build([own, genes, term('CHEBI:1', 'examplin')], { joinNames: true });
    expect(built.terms).toMatchObject([
      { id: 'HGNC:2' },
      { id: 'MESH:D000001', xrefs: ['CHEBI:1'] },
      { id: 'MESH:D000002', category: 'gene-or-protein', xrefs: ['HGNC:1'] },
    ]);
  });
  test('what is of no known kind is known by who has its names, where it may not be joined', () => {
    const own = 'id,name,category,synonyms,xrefs\nCHEBI:1,examplose,nutrient,blood examplose,MESH:D000001\n';
    const mesh = 'D000001\tExamplose\t\nD000002\tBlood Examplose\tExamplaemia\nD000003\tSampling\tES\n';
    expect(build([own, mesh], { joinNames: true }).terms).toMatchObject([{ xrefs: ['MESH:D000001', 'MESH:D000002'] }]);
    expect(build([own, mesh]).terms).toMatchObject([{ xrefs: ['MESH:D000001'] }]);
  });
  test('a gene is found by its symbol, whatever an earlier file calls it', () => {
    const own = 'id,name,category\nHGNC:1,genone,gene-or-protein\n';
    expect(build([own, GENES, 'gen uno,HGNC,GEN1\n,FPLX,GEN\n']).terms[0]!.synonyms).toContain('gen uno');
  });
  test('members of families are found by symbol and by protein', () => {
    const built = build([
      GENES,
      'GEN_family\nABC\nDEF\nGHI\n',
      'HGNC,GEN1,isa,FPLX,GEN_family\n',
      'gen one,UP,P00001\ngens,FPLX,GEN_family\n',
    ]);
    expect(byId(built, 'HGNC:1')).toMatchObject({ parents: [{ id: 'FPLX:GEN_family', relation: 'IS_A' }] });
    expect(byId(built, 'HGNC:1')!.synonyms).toContain('gen one');
    expect(byId(built, 'FPLX:GEN_family')!.synonyms).toEqual(['gens']);
  });
  test('places in MeSH’s trees become parents', () => {
    const built = build([
      '*NEWRECORD\nMH = Exampling Diseases\nMN = C12\nUI = D000001\n*NEWRECORD\nMH = Examples\nMN = C12.1\nUI = D000002\n',
    ]);
    expect(byId(built, 'MESH:D000002')).toMatchObject({
      parents: [{ id: 'MESH:D000001', relation: 'IS_A' }],
      xrefs: [],
    });
  });
});

describe('a spelling belongs to one term', () => {
  const built = build([GENES]);
  test('to the one whose name it is; of two alike to none', () => {
    expect(byId(built, 'HGNC:2')!.name).toBe('GEN2');
    expect(built.terms.flatMap(({ synonyms }) => synonyms)).not.toContain('p99');
    expect(built.conflicts).toEqual([
      { spelling: 'GEN2', given: 'HGNC:2', others: ['HGNC:3'] },
      { spelling: 'p99', given: null, others: ['HGNC:1', 'HGNC:2'] },
    ]);
  });
  test('a letter or a Greek letter with a number names too many things to be another name of one', () => {
    const genes = `${GENES.split('\n')[0]}\nHGNC:1\tGEN1\tgenetic example\tA-2|beta-2|GX-22|alpha-2G\t11\t\n`;
    expect(byId(build([genes]), 'HGNC:1')!.synonyms).toEqual(['GX-22', 'alpha-2G', 'genetic example']);
  });
  test('general English is none, unless it is written as a symbol', () => {
    expect(byId(built, 'HGNC:1')!.synonyms).not.toContain('will');
    expect(byId(built, 'HGNC:2')!.synonyms).toContain('twin');
    expect(byId(built, 'HGNC:3')).toMatchObject({ name: 'END', cased: ['END'] });
    expect(byId(build([GENES], { stopWords: ['Twin'] }), 'HGNC:2')!.synonyms).not.toContain('twin');
  });
  test('other names of two letters are none', () => {
    expect(byId(built, 'HGNC:1')!.synonyms).toEqual(['genetic example one']);
  });
});

test('related synonyms come on request', () => {
  const file = term('GO:0000001', 'exampling', 'synonym: "example making" RELATED []');
  expect(build([file]).terms[0]!.synonyms).toEqual([]);
  expect(build([file], { related: true }).terms[0]!.synonyms).toEqual(['example making']);
});

describe('bad input', () => {
  test('an id that is defined twice', () => {
    const twice = term('GO:0000001', 'one') + term('GO:0000001', 'other');
    expect(() => build([twice])).toThrowError(
      expect.objectContaining({ code: 'VOCABULARY_INVALID', message: 'file0:5: GO:0000001 is there already: line 1' }),
    );
  });
  test('a ring of parents is cut, and said', () => {
    const built = build([
      term('GO:0000001', 'exampling', 'is_a: GO:0000002') + term('GO:0000002', 'sampling', 'is_a: GO:0000001'),
    ]);
    expect(built.cyclic).toEqual(['GO:0000002 IS_A GO:0000001']);
    expect(() => buildVocabulary([built.terms])).not.toThrow();
  });
  test('a chain of 100,000 parents', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) =>
      term(`GO:${at}`, `link ${at} of it`, `is_a: GO:${at + 1}`),
    );
    expect(build([chain.join('')]).terms).toHaveLength(100_000);
  });
});

test('what is written is read back, and is the same whatever the order of lines', () => {
  const { terms } = build([GENES]);
  const text = [...writeTerms(terms, ['a source, with a comma'])].join('');
  expect(text).toMatch(/^# a source, with a comma\nid,name,/);
  const again = readTerms({ name: 'made.csv', text });
  expect(again.map(({ id, name, cased, xrefs }) => ({ id, name, cased, xrefs }))).toEqual(
    terms.map(({ id, name, cased, xrefs }) => ({ id, name, cased, xrefs })),
  );
  const [header, ...rows] = GENES.trimEnd().split('\n');
  const turned = build([[header, ...rows.reverse()].join('\n')]).terms;
  expect([...writeTerms(turned)].join('')).toBe([...writeTerms(terms)].join(''));
});

test('diseases and microRNAs have the names that people write', () => {
  const diseases = build(['*NEWRECORD\nMH = Kidney Neoplasms\nMN = C12.1\nUI = D000001\n']);
  expect(diseases.terms[0]!.synonyms).toEqual(expect.arrayContaining(['renal cancer', 'kidney tumor']));
  const genes = build(['hgnc_id\tsymbol\tname\nHGNC:1\tMIR993B\tmicroRNA 993b\n']);
  expect(genes.terms[0]!.synonyms).toEqual(expect.arrayContaining(['miR-993b']));
  const others = build(['hgnc_id\tsymbol\tname\nHGNC:1\tMIRLET7X\tlet 7x\nHGNC:2\tCYP77B9\tcytochrome\n']);
  expect(others.terms[0]!.synonyms).toContain('let-7x');
  expect(others.terms[1]!.synonyms).toEqual(expect.arrayContaining(['cytochrome P450 77B9', 'P450 77B9']));
});

test('a vocabulary of your own is a source, too', () => {
  const built = build([
    'id,name,category,xrefs\nlocal:x,exampling,process,MESH:D000001\n',
    'D000001\tExample Process\n',
  ]);
  expect(built.terms).toEqual([expect.objectContaining({ id: 'local:x', synonyms: ['Example Process'] })]);
});
