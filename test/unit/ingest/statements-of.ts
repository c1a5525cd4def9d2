import { findClaims } from '../../../ingest/claims/index.ts';
import { findMentions } from '../../../ingest/mechanisms.ts';
import { findStatements } from '../../../ingest/statements.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { buildDocument } from './build-document.ts';

const vocabulary = loadVocabulary();
const nameOf = (id: string) => vocabulary.get(id)!.name;

/** All statements of the last claim of a text: "subject PREDICATE object". */
export function statementsOf(text: string): string[] {
  const [paragraph, ...items] = text.split(/\n- /);
  const document = buildDocument([paragraph!, ...items.map((item) => ({ text: item, kind: 'LIST_ITEM' as const }))]);
  const { mentions } = findMentions(document, vocabulary);
  const claims = findClaims(document, { citations: [], references: [], mentions });
  const last = findStatements(document, claims, vocabulary, undefined, mentions).at(-1);
  return (last?.statements ?? []).map(
    ({ subject, negated, predicate, object }) =>
      `${nameOf(subject)} ${negated ? 'NOT ' : ''}${predicate} ${nameOf(object)}`,
  );
}
