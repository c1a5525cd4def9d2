import { readFileSync } from 'node:fs';
import { loadVocabulary, type Vocabulary } from '../ingest/vocabulary.ts';
import { ClaimtraceError } from '../schema/errors.ts';

/** The shipped vocabulary with the user's files; throws VOCABULARY_INVALID. */
export function readVocabulary(files: readonly string[]): Vocabulary {
  return loadVocabulary(
    files.map((name) => {
      try {
        return { name, text: readFileSync(name, 'utf8') };
      } catch (cause) {
        throw new ClaimtraceError('VOCABULARY_INVALID', `The file can not be read: ${(cause as Error).message}`, {
          path: name,
          hint: 'Check the path.',
          cause,
        });
      }
    }),
  );
}
