import type { MechanismLink } from '../../schema/model.ts';
import type { Category } from '../terms/file.ts';
import { categoryOf, concept, toCurie } from './concept.ts';
import type { Concept, Remark, VocabularyFormat } from './concept.ts';

const SYNONYM = /^"((?:[^"\\]|\\.)*)"\s*(EXACT|BROAD|NARROW|RELATED)?/;
const NAMESPACES: Readonly<Record<string, Category | undefined>> = {
  biological_process: 'process',
  cellular_component: 'anatomy',
};

interface Stanza {
  id: string;
  name: string;
  line: number;
  namespace: string;
  obsolete: boolean;
  exact: string[];
  related: string[];
  xrefs: string[];
  parents: MechanismLink[];
}

/** OBO 1.2 and 1.4: ChEBI, the Gene Ontology, the Cell Ontology, Uberon, MONDO. Of GO, functions of molecules are left out. */
export const obo: VocabularyFormat = {
  name: 'obo',
  licence: null,
  recognises: (head) => head.some((line) => /^format-version:\s*1\.\d/.test(line) || line.trim() === '[Term]'),
  *read(lines, skip) {
    let stanza: Stanza | null = null;
    let line = 0;
    for (const raw of lines) {
      line++;
      const text = raw.trim();
      if (text.startsWith('[')) {
        if (stanza) yield* toConcept(stanza, skip);
        stanza = text === '[Term]' ? newStanza(line) : null;
      } else if (stanza && text !== '' && !text.startsWith('!')) {
        const colon = text.indexOf(':');
        if (colon < 1) skip({ line, why: 'no "tag: value"' });
        else readTag(stanza, text.slice(0, colon), text.slice(colon + 1).trim());
      }
    }
    if (stanza) yield* toConcept(stanza, skip);
  },
};

const newStanza = (line: number): Stanza => ({
  id: '',
  name: '',
  line,
  namespace: '',
  obsolete: false,
  exact: [],
  related: [],
  xrefs: [],
  parents: [],
});

const unescape = (text: string): string => text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? ' ' : sign));
/** What comes before a comment or a list of qualifiers. */
const bare = (value: string): string => value.split(/\s[!{]/, 1)[0]!.trim();

function readTag(stanza: Stanza, tag: string, value: string): void {
  if (tag === 'id') stanza.id = bare(value);
  else if (tag === 'name') stanza.name = unescape(value.split(' {', 1)[0]!);
  else if (tag === 'namespace') stanza.namespace = bare(value);
  else if (tag === 'is_obsolete') stanza.obsolete = value.startsWith('true');
  else if (tag === 'synonym') {
    const [, text, scope = 'RELATED'] = SYNONYM.exec(value) ?? [];
    if (text) (scope === 'EXACT' ? stanza.exact : stanza.related).push(unescape(text));
  } else if (tag === 'is_a') stanza.parents.push({ id: bare(value), relation: 'IS_A' });
  else if (tag === 'relationship') {
    const [kind, id] = bare(value).split(/\s+/);
    if (id && (kind === 'part_of' || kind === 'BFO:0000050')) stanza.parents.push({ id, relation: 'PART_OF' });
  } else if (tag === 'xref') {
    const curie = toCurie(bare(value).split(/\s/, 1)[0]!);
    // MONDO says of each whether it is the same concept; others list none but those.
    if (curie && (!value.includes('MONDO:') || value.includes('equivalentTo'))) stanza.xrefs.push(curie);
  }
}

function* toConcept(stanza: Stanza, skip: (remark: Remark) => void): Generator<Concept> {
  const { id, name, line, namespace } = stanza;
  if (stanza.obsolete) return;
  if (id === '' || name === '') return skip({ line, why: 'a term without id or name' });
  if (namespace === 'molecular_function') return;
  const category = NAMESPACES[namespace] ?? categoryOf(id);
  const { exact: synonyms, related, xrefs, parents } = stanza;
  yield concept(id, line, { name, category, synonyms, related, xrefs, parents });
}
