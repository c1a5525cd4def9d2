import { readTerms } from '../terms/file.ts';
import type { Category } from '../terms/file.ts';
import { concept } from './concept.ts';
import type { VocabularyFormat } from './concept.ts';

/** A vocabulary file as `--vocab` takes it: your own terms, or those that ship, to go before or after public ones. */
export const ownVocabulary: VocabularyFormat = {
  name: 'claimtrace',
  licence: null,
  recognises: (head) => {
    const columns = head.find((line) => line !== '' && !line.startsWith('#'))?.split(',') ?? [];
    return ['id', 'name', 'category'].every((column) => columns.includes(column));
  },
  *read(lines) {
    for (const term of readTerms({ name: 'vocabulary', text: [...lines].join('\n') })) {
      const { id, name, synonyms, xrefs, parents, line } = term;
      yield concept(id, line, { name, category: term.category as Category, synonyms, xrefs, parents });
    }
  },
};
