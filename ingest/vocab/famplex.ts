import { categoryOf, concept, toCurie } from './concept.ts';
import type { VocabularyFormat } from './concept.ts';
import { readCsv } from '../terms/csv.ts';

const LICENCE = 'FamPlex, CC0 1.0';
const ENTITY = /^[A-Za-z0-9_]+$/;
const cells = (line: string): readonly string[] => readCsv(line)[0]?.fields ?? [];
const shown = (id: string): string => id.replace(/_/g, ' ');
const families = (id: string) => ({ name: shown(id), category: 'gene-or-protein' as const });

/** A name in a namespace as FamPlex writes it: `UP,P01375`, `HGNC,TNF`, `CHEBI,CHEBI:16236`. */
const curieOf = (space: string, id: string): string | null => {
  const bare = id.includes(':') ? id : `${space}:${id}`;
  return toCurie(bare);
};

/** FamPlex's list of families and complexes, one a line. */
export const famplexEntities: VocabularyFormat = {
  name: 'famplex-entities',
  licence: LICENCE,
  recognises: (head) => {
    const lines = head.map((line) => line.trim()).filter(Boolean);
    return lines.length > 3 && lines.every((line) => ENTITY.test(line)) && lines.some((line) => line.includes('_'));
  },
  *read(lines, skip) {
    let line = 0;
    for (const text of lines) {
      line++;
      const id = text.trim();
      if (ENTITY.test(id)) yield concept(`FPLX:${id}`, line, families(id));
      else if (id !== '') skip({ line, why: 'no name of a family' });
    }
  },
};

/** FamPlex's relations: members of families and parts of complexes. */
export const famplexRelations: VocabularyFormat = {
  name: 'famplex-relations',
  licence: LICENCE,
  recognises: ([first = '']) => /^(?:HGNC|FPLX|UP),[^,]+,(?:isa|partof),FPLX,/.test(first),
  *read(lines, skip) {
    let line = 0;
    for (const text of lines) {
      line++;
      const [space = '', name = '', kind = '', , family = ''] = cells(text);
      const id = curieOf(space, name);
      const relation = kind === 'isa' ? 'IS_A' : kind === 'partof' ? 'PART_OF' : null;
      if (id && relation && family !== '') yield concept(id, line, { parents: [{ id: `FPLX:${family}`, relation }] });
      else if (text.trim() !== '') skip({ line, why: 'no relation' });
    }
  },
};

/** FamPlex's equivalences: a family in other vocabularies. */
export const famplexEquivalences: VocabularyFormat = {
  name: 'famplex-equivalences',
  licence: LICENCE,
  recognises: ([first = '']) =>
    /^(?:BEL|ECCODE|GO|HGNC_GROUP|IP|MESH|NCIT|NXP|PF|RE|SFAM|SIGNOR|MEDSCAN),/.test(first) && !first.includes(',isa,'),
  *read(lines) {
    let line = 0;
    for (const text of lines) {
      line++;
      const [space = '', id = '', family = ''] = cells(text);
      const curie = space === 'MESH' ? curieOf(space, id) : null;
      if (curie && family !== '') yield concept(`FPLX:${family}`, line, { xrefs: [curie] });
    }
  },
};

/** FamPlex's grounding map: names as the literature writes them, each with what it stands for. */
export const famplexNames: VocabularyFormat = {
  name: 'famplex-names',
  licence: LICENCE,
  recognises: (head) => head.slice(0, 5).some((line) => /,(?:FPLX|UP|HGNC|MESH|CHEBI|PUBCHEM|GO),/.test(line)),
  *read(lines) {
    let line = 0;
    for (const text of lines) {
      line++;
      const [name = '', ...pairs] = cells(text);
      for (let at = 0; at + 1 < pairs.length; at += 2) {
        const id = curieOf(pairs[at]!, pairs[at + 1]!);
        if (!id || name === '') continue;
        yield concept(id, line, { synonyms: [name], category: categoryOf(id) });
        break;
      }
    }
  },
};
