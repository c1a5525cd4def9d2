import type { Claim } from '../schema/model.ts';
import type { Document } from './document.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The claims with what they assert between mechanisms. */
export function findStatements(_document: Document, claims: readonly Claim[], _vocabulary: Vocabulary): Claim[] {
  return [...claims];
}
