import { categoryOf, concept, toCurie } from './concept.ts';
import type { VocabularyFormat } from './concept.ts';
import { naturalOrder } from './mesh-trees.ts';
import { cellsOf, listOf } from './table.ts';

const MESH = /^[DC]\d{6,9}$/;
const idOf = (cell: string | undefined): string | null => {
  const text = (cell ?? '').trim();
  return MESH.test(text) ? `MESH:${text}` : toCurie(text);
};

/** Plain tables: "name, id" or "id, name, other names by |", separated by tabs; further columns say nothing here. */
export const nameTable: VocabularyFormat = {
  name: 'name-table',
  licence: null,
  recognises: (head) => {
    const rows = head.filter((line) => line.trim() !== '').map(cellsOf);
    const sound = rows.filter(([first, second]) => second && (idOf(first) || idOf(second)));
    return rows.length > 0 && sound.length * 2 > rows.length;
  },
  *read(lines, skip) {
    let line = 0;
    for (const text of lines) {
      line++;
      if (text.trim() === '') continue;
      const [first = '', second = '', third = ''] = cellsOf(text);
      const leading = idOf(first);
      const id = leading ?? idOf(second);
      if (!id || first === '' || second === '') skip({ line, why: 'no name with an id' });
      else if (leading) {
        const synonyms = [second, ...listOf(third)].map(naturalOrder).filter((name) => name !== null);
        yield concept(id, line, { name: naturalOrder(second) ?? second, category: categoryOf(id), synonyms });
      } else yield concept(id, line, { category: categoryOf(id), synonyms: [naturalOrder(first) ?? first] });
    }
  },
};
