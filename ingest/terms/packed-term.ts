import type { MechanismLink, MechanismRelation } from '../../schema/model.ts';
import type { Term } from './file.ts';

/** What ASCII has to separate the fields of a record, and the items of a field. */
const FIELD = '\u001f';
const ITEM = '\u001e';
const NONE: readonly never[] = [];

/**
 * A term whose fields lie in one string until they are asked for: a hundred thousand terms take 16 MB so, and 45 MB as objects
 * whose strings hold on to the text of their file.
 */
class PackedTerm implements Term {
  readonly id: string;
  readonly category: string;
  readonly file: string;
  readonly line: number;
  readonly #fields: string;

  constructor({ id, category, file, line }: Term, fields: string) {
    // A slice of the term's own string: one of the file's would keep the whole file.
    this.id = fields.slice(0, id.length);
    this.category = category;
    this.file = file;
    this.line = line;
    this.#fields = fields;
  }

  get name(): string {
    const from = this.id.length + FIELD.length;
    return this.#fields.slice(from, this.#fields.indexOf(FIELD, from));
  }
  get synonyms(): readonly string[] {
    return this.#list(2);
  }
  get cased(): readonly string[] {
    return this.#list(3);
  }
  get forms(): readonly string[] {
    return this.#list(4);
  }
  get context(): readonly string[] {
    return this.#list(5);
  }
  get xrefs(): readonly string[] {
    return this.#list(6);
  }
  get parents(): readonly MechanismLink[] {
    const links = this.#list(7);
    if (links.length === 0) return NONE;
    return links.map((link) => {
      const at = link.indexOf(' ');
      return { id: link.slice(at + 1), relation: link.slice(0, at) as MechanismRelation };
    });
  }

  #list(field: number): readonly string[] {
    let from = 0;
    for (let passed = 0; passed < field; passed++) from = this.#fields.indexOf(FIELD, from) + 1;
    const to = this.#fields.indexOf(FIELD, from);
    return to === from ? NONE : this.#fields.slice(from, to).split(ITEM);
  }
}

const holdsSeparator = (item: string): boolean => item.includes(FIELD) || item.includes(ITEM);

/** The same term in less memory; the term itself where its names hold what the fields are separated by. */
export function pack(term: Term): Term {
  const links = term.parents.map(({ id, relation }) => `${relation} ${id}`);
  const lists = [term.synonyms, term.cased, term.forms, term.context, term.xrefs, links];
  if (holdsSeparator(term.name) || lists.some((items) => items.some(holdsSeparator))) return term;
  let fields = term.id + FIELD + term.name + FIELD;
  for (const items of lists) fields += items.join(ITEM) + FIELD;
  return new PackedTerm(term, fields);
}
