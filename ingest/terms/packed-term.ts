import type { MechanismLink, MechanismRelation } from '../../schema/model.ts';
import type { Term } from './file.ts';

/** What ASCII has to separate the fields of a record, and the items of a field. */
const FIELD = '\u001f';
const ITEM = '\u001e';
const FIELD_CODE = FIELD.charCodeAt(0);
const ITEM_CODE = ITEM.charCodeAt(0);
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
  /** Which lists have items, a bit each: most have none. */
  readonly #filled: number;

  constructor({ id, category, file, line }: Term, fields: string, filled: number) {
    // A slice of the term's own string: one of the file's would keep the whole file.
    this.id = fields.slice(0, id.length);
    this.category = category;
    this.file = file;
    this.line = line;
    this.#fields = fields;
    this.#filled = filled;
  }

  get name(): string {
    const from = this.id.length + FIELD.length;
    return this.#fields.slice(from, this.#fields.indexOf(FIELD, from));
  }
  get synonyms(): readonly string[] {
    return this.#list(0);
  }
  get cased(): readonly string[] {
    return this.#list(1);
  }
  get forms(): readonly string[] {
    return this.#list(2);
  }
  get context(): readonly string[] {
    return this.#list(3);
  }
  get xrefs(): readonly string[] {
    return this.#list(4);
  }
  get parents(): readonly MechanismLink[] {
    return this.#list(5).map((link) => {
      const at = link.indexOf(' ');
      return { id: link.slice(at + 1), relation: link.slice(0, at) as MechanismRelation };
    });
  }

  #list(place: number): readonly string[] {
    if ((this.#filled & (1 << place)) === 0) return NONE;
    let from = this.#fields.indexOf(FIELD, this.id.length + 1) + 1;
    for (let before = 0; before < place; before++)
      if ((this.#filled & (1 << before)) !== 0) from = this.#fields.indexOf(FIELD, from) + 1;
    const items = this.#fields.slice(from, this.#fields.indexOf(FIELD, from));
    return items.includes(ITEM) ? items.split(ITEM) : [items];
  }
}

function separatorsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === FIELD_CODE || code === ITEM_CODE) count++;
  }
  return count;
}

/** The same term in less memory; the term itself where its names hold what the fields are separated by. */
export function pack(term: Term): Term {
  const links = term.parents.length === 0 ? NONE : term.parents.map(({ id, relation }) => `${relation} ${id}`);
  const lists = [term.synonyms, term.cased, term.forms, term.context, term.xrefs, links];
  let fields = term.id + FIELD + term.name + FIELD;
  let filled = 0;
  let separators = 2;
  for (let place = 0; place < lists.length; place++) {
    const items = lists[place]!;
    if (items.length === 0) continue;
    fields += (items.length === 1 ? items[0]! : items.join(ITEM)) + FIELD;
    filled |= 1 << place;
    separators += items.length;
  }
  return separatorsIn(fields) === separators ? new PackedTerm(term, fields, filled) : term;
}
