import { ClaimtraceError } from '../../schema/errors.ts';
import { MECHANISM_RELATIONS } from '../../schema/model.ts';
import type { Mechanism, MechanismLink, MechanismRelation } from '../../schema/model.ts';
import { csvRecords } from './csv.ts';
import { pack } from './packed-term.ts';
import { set } from '../words.ts';

/** What kinds of mechanism there are. */
export const CATEGORIES = [
  'gene-or-protein',
  'chemical',
  'nutrient',
  'food',
  'microbe',
  'cell',
  'anatomy',
  'process',
  'measure',
  'disease',
  'drug',
  'intervention',
  'lifestyle',
  'traditional-concept',
] as const;
export type Category = (typeof CATEGORIES)[number];
/** The categories of what has a formula: vocabularies differ in which of them something is. */
export const SUBSTANCES = set('chemical nutrient drug');

/** A mechanism as a vocabulary file has it, and where. */
export interface Term extends Mechanism {
  /** Spellings, of the name and the synonyms, that are meant only in exactly this letter case. */
  readonly cased: readonly string[];
  /** What mentions the mechanism without being a name of it: adjectives, verbs ("inflamed"). */
  readonly forms: readonly string[];
  /** Words that mean the mechanism only in an article that names it several times otherwise ("remodeling", "microbes"). */
  readonly context: readonly string[];
  readonly file: string;
  readonly line: number;
}

const COLUMNS = ['id', 'name', 'category', 'synonyms', 'cased', 'forms', 'context', 'xrefs', 'parents'] as const;
type Column = (typeof COLUMNS)[number];
/** The fields of a mechanism in the order of `COLUMNS`. */
type Row = readonly (string | readonly string[])[];

/** The form of an id. */
export const CURIE = /^[A-Za-z][A-Za-z0-9.]{0,30}:[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/;
const READABLE = /[\p{L}\p{N}]/u;
const LONGEST_NAME = 200;
const HINT = 'docs/extending.md describes vocabulary files.';

export function invalidVocabulary(file: string, line: number, message: string): ClaimtraceError {
  return new ClaimtraceError('VOCABULARY_INVALID', `${file}:${line}: ${message}`, { path: file, line, hint: HINT });
}

/** The terms of a vocabulary file, CSV or (where it starts with a bracket) JSON. Throws VOCABULARY_INVALID with file and line. */
export function readTerms(file: { readonly name: string; readonly text: string }): Term[] {
  const json = /^\ufeff?\s*[[{]/.test(file.text);
  return json ? readJson(file.name, file.text) : readTable(file.name, file.text);
}

/** Terms beyond these would take more memory than a machine can be expected to have. */
const MOST_TERMS = 1_000_000;

function readTable(file: string, text: string): Term[] {
  const terms: Term[] = [];
  let header: readonly string[] | null = null;
  let places: readonly number[] = [];
  for (const { line, fields } of csvRecords(text)) {
    if (header === null) {
      const unknown = fields.find((field) => !COLUMNS.includes(field as Column));
      if (unknown !== undefined) {
        throw invalidVocabulary(file, line, `unknown column "${unknown}"; there are ${COLUMNS.join(', ')}`);
      }
      header = fields;
      places = COLUMNS.map((column) => fields.indexOf(column));
      continue;
    }
    if (fields.length > header.length) {
      throw invalidVocabulary(file, line, `${fields.length} fields where the header has ${header.length}`);
    }
    if (terms.length === MOST_TERMS) throw invalidVocabulary(file, line, `more than ${MOST_TERMS} mechanisms`);
    const row = places.map((place) => fields[place] ?? '');
    terms.push(pack(toTerm(file, line, row)));
  }
  if (header === null) throw invalidVocabulary(file, 1, 'the file is empty; a line of column names is missing');
  return terms;
}

function readJson(file: string, text: string): Term[] {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw invalidVocabulary(file, lineOfError(text, error), `no valid JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(data)) throw invalidVocabulary(file, 1, 'JSON must hold an array of mechanisms');
  if (data.length > MOST_TERMS) throw invalidVocabulary(file, 1, `more than ${MOST_TERMS} mechanisms`);
  const lineOf = linesOfItems(text);
  return data.map((item: unknown, index) => {
    const line = lineOf[index] ?? 1;
    if (typeof item !== 'object' || item === null) throw invalidVocabulary(file, line, 'a mechanism must be an object');
    const unknown = Object.keys(item).find((key) => !COLUMNS.includes(key as Column));
    if (unknown !== undefined) throw invalidVocabulary(file, line, `unknown field "${unknown}"`);
    const fields = item as Partial<Record<Column, unknown>>;
    return toTerm(
      file,
      line,
      COLUMNS.map((column) => toField(file, line, column, fields[column])),
    );
  });
}

/** A field as CSV would have it: lists stay lists, links become "RELATION id". */
function toField(file: string, line: number, column: Column, value: unknown): string | string[] {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) throw invalidVocabulary(file, line, `"${column}" must be text or a list of texts`);
  return value.map((item: unknown) => {
    if (typeof item === 'string') return item;
    const link = item as Partial<MechanismLink> | null;
    if (column === 'parents' && typeof link?.id === 'string') return `${link.relation ?? 'IS_A'} ${link.id}`;
    throw invalidVocabulary(file, line, `"${column}" must be text or a list of texts`);
  });
}

const lineOfError = (text: string, error: unknown): number => {
  const at = /position (\d+)/.exec(String(error))?.[1];
  return at ? text.slice(0, Number(at)).split('\n').length : 1;
};

/** The line that each item of a JSON array starts on. */
function linesOfItems(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\n') line++;
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '{' || sign === '[') {
      if (depth++ === 1) lines.push(line);
    } else if (sign === '}' || sign === ']') depth--;
  }
  return lines;
}

const NONE: readonly string[] = [];

function listOf(field: string | readonly string[] | undefined): readonly string[] {
  if (field === undefined || field === '') return NONE;
  if (typeof field === 'string' && !field.includes('|')) return field.trim() === '' ? NONE : [field.trim()];
  const items = typeof field === 'string' ? field.split('|') : field;
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

const KNOWN_CATEGORIES: ReadonlyMap<string, Category> = new Map(CATEGORIES.map((category) => [category, category]));

function toTerm(file: string, line: number, row: Row): Term {
  const fail = (message: string): never => {
    throw invalidVocabulary(file, line, message);
  };
  const id = String(row[0]).trim();
  const name = String(row[1]).trim();
  const category = KNOWN_CATEGORIES.get(String(row[2]).trim());
  const synonyms = listOf(row[3]);
  const cased = listOf(row[4]);
  const forms = listOf(row[5]);
  const context = listOf(row[6]);
  const xrefs = listOf(row[7]);
  if (!CURIE.test(id)) fail(`"${id}" is no id of the form prefix:local (HGNC:11850, local:gut-barrier)`);
  if (name === '') fail(`${id} has no name`);
  const check = (spelling: string): void => {
    if (spelling.length > LONGEST_NAME) fail(`${id} has a name of more than ${LONGEST_NAME} characters`);
    if (!READABLE.test(spelling)) fail(`${id} has the name "${spelling}", which has no letter or digit`);
  };
  check(name);
  synonyms.forEach(check);
  forms.forEach(check);
  cased.forEach(check);
  context.forEach(check);
  if (!category) return fail(`${id} has the category "${String(row[2]).trim()}"; there are ${CATEGORIES.join(', ')}`);
  for (const xref of xrefs) if (!CURIE.test(xref)) fail(`${id} has the cross-reference "${xref}", which is no CURIE`);
  const all =
    cased.length === 0 && !synonyms.includes(name)
      ? synonyms
      : [...new Set([...synonyms, ...cased])].filter((synonym) => synonym !== name);
  const parents = listOf(row[8]).map((link) => toLink(link) ?? fail(`${id} has the parent "${link}"; write IS_A id`));
  return { id, name, category, synonyms: all, cased, forms, context, xrefs, parents, file, line };
}

function toLink(text: string): MechanismLink | null {
  const [relation = '', id = '', ...rest] = text.split(/\s+/);
  const known = MECHANISM_RELATIONS.includes(relation as MechanismRelation);
  return known && CURIE.test(id) && rest.length === 0 ? { id, relation: relation as MechanismRelation } : null;
}
