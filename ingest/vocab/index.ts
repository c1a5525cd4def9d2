import { chebiCompounds, chebiNames } from './chebi-tables.ts';
import type { VocabularyFormat } from './concept.ts';
import { famplexEntities, famplexEquivalences, famplexNames, famplexRelations } from './famplex.ts';
import { hgnc } from './hgnc.ts';
import { meshAscii } from './mesh-ascii.ts';
import { meshXml } from './mesh-xml.ts';
import { nameTable } from './name-table.ts';
import { obo } from './obo.ts';
import { ownVocabulary } from './own.ts';

/** Every format of a public vocabulary, in the order in which a file is tried: the vaguest last. */
export const FORMATS: readonly VocabularyFormat[] = [
  ownVocabulary,
  hgnc,
  chebiCompounds,
  chebiNames,
  meshXml,
  meshAscii,
  obo,
  famplexRelations,
  famplexEquivalences,
  famplexNames,
  nameTable,
  famplexEntities,
];
