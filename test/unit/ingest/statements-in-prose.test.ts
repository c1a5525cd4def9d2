import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../ingest/claims/index.ts';
import { findMentions } from '../../../ingest/mechanisms.ts';
import { findStatements } from '../../../ingest/statements.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { buildDocument } from './build-document.ts';

const vocabulary = loadVocabulary();
const nameOf = (id: string) => vocabulary.get(id)!.name;

/** All statements of the last claim of a text: "subject PREDICATE object". */
function statementsOf(text: string): string[] {
  const document = buildDocument([text]);
  const { mentions } = findMentions(document, vocabulary);
  const claims = findClaims(document, { citations: [], references: [], mentions });
  const last = findStatements(document, claims, vocabulary, undefined, mentions).at(-1);
  return (last?.statements ?? []).map(
    ({ subject, negated, predicate, object }) =>
      `${nameOf(subject)} ${negated ? 'NOT ' : ''}${predicate} ${nameOf(object)}`,
  );
}

/** By construction: sentences, and all that each says. */
const CONSTRUCTIONS: Readonly<Record<string, readonly (readonly [text: string, ...statements: string[]])[]>> = {
  'a kind with its article, for what the sentence before named': [
    ['Leptin is made by fat cells. The hormone reduces appetite.', 'leptin DECREASES appetite'],
    ['Metformin is an old drug. The medication reduces inflammation.', 'metformin DECREASES inflammation'],
    ['Asthma is common. The condition has been linked to obesity.', 'asthma ASSOCIATED_WITH obesity'],
    ['Psoriasis raises the risk of depression. The disease also worsens sleep.', 'psoriasis DECREASES sleep'],
    [
      'Metformin and aspirin are cheap. The drugs reduce inflammation.',
      'metformin DECREASES inflammation',
      'aspirin DECREASES inflammation',
    ],
    ['Metformin and aspirin are cheap. The drug reduces inflammation.'],
    ['Leptin is old news. The hormone cortisol reduces appetite.', 'cortisol DECREASES appetite'],
  ],
};

describe.each(Object.entries(CONSTRUCTIONS))('statements of %s', (_, cases) => {
  it.each(cases.map(([text, ...said]) => ({ text, said })))('$text', ({ text, said }) =>
    expect(statementsOf(text)).toEqual(said),
  );
});
