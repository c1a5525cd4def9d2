import { findClaims } from '../../../ingest/claims/index.ts';
import { findMentions } from '../../../ingest/mechanisms.ts';
import { findStatements } from '../../../ingest/statements.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { buildDocument } from './build-document.ts';

const vocabulary = loadVocabulary();

/** The names of what the last claim of a text speaks of. */
export function mechanismsOfLast(text: string): readonly string[] {
  const document = buildDocument([text]);
  const { mentions } = findMentions(document, vocabulary);
  const claims = findClaims(document, { citations: [], references: [], mentions });
  const last = findStatements(document, claims, vocabulary, undefined, mentions).at(-1);
  return (last?.mentions ?? []).map(({ mechanismId }) => vocabulary.get(mechanismId)!.name);
}
