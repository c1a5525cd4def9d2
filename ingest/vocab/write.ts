import type { Term } from '../terms/file.ts';

const COLUMNS = ['id', 'name', 'category', 'synonyms', 'cased', 'forms', 'context', 'xrefs', 'parents'] as const;

const quoted = (field: string): string => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** The lines of a vocabulary file, with line ends: comments on where it comes from, the names of the columns, the terms. */
export function* writeTerms(terms: readonly Term[], comments: readonly string[] = []): Generator<string> {
  for (const comment of comments) yield `# ${comment.replace(/\s+/g, ' ')}\n`;
  yield `${COLUMNS.join(',')}\n`;
  for (const term of terms) {
    const cased = new Set(term.cased);
    const fields = [
      term.id,
      term.name,
      term.category,
      // What is cased is a synonym already.
      term.synonyms.filter((synonym) => !cased.has(synonym)).join('|'),
      term.cased.join('|'),
      term.forms.join('|'),
      term.context.join('|'),
      term.xrefs.join('|'),
      term.parents.map(({ id, relation }) => `${relation} ${id}`).join('|'),
    ];
    yield `${fields.map(quoted).join(',')}\n`;
  }
}
