import type { Extraction } from '../../schema/model.ts';
import type { FindMisses } from './miss.ts';

interface Entity {
  readonly text: string;
  readonly type: string;
  readonly id: string;
}
interface Abstract {
  readonly title: string;
  readonly abstract: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly { readonly a: string; readonly b: string; readonly type: string }[];
}

const SCORED = ['GeneOrGeneProduct', 'ChemicalEntity', 'DiseaseOrPhenotypicFeature'];

const bare = (id: string): string => id.replace(/^(NCBIGene|MESH):/i, '').toUpperCase();
const idsOf = ({ id }: Entity): string[] => id.split(/[,|]/).map((one) => bare(one.trim()));

/** The ids that each mechanism of an extraction goes by, as BioRED writes them. */
const namesOf = ({ mechanisms }: Extraction): Map<string, { readonly name: string; readonly ids: readonly string[] }> =>
  new Map(mechanisms.map(({ id, name, xrefs }) => [id, { name, ids: [id, ...xrefs].map(bare) }]));

export const entityMisses: FindMisses = function* (gold, extraction, tools) {
  for (const [name, doc, found] of tools.extracted<Abstract>(gold, extraction)) {
    const known = namesOf(found);
    const got = new Set(found.mentions.flatMap(({ mechanismId }) => known.get(mechanismId)?.ids ?? []));
    const want = new Set(doc.entities.flatMap(idsOf));
    const listed = new Set<string>();
    for (const entity of doc.entities.filter(({ type }) => SCORED.includes(type))) {
      for (const id of idsOf(entity)) {
        if (id === '-' || got.has(id) || listed.has(id)) continue;
        listed.add(id);
        const own = found.mentions.find(({ quote }) => quote.toLowerCase() === entity.text.toLowerCase());
        const instead = own ? ` (taken for ${own.mechanismId})` : '';
        const text = `${name}: “${entity.text}” ${id}${instead}`;
        yield { line: 'entities.f1', kind: `${entity.type} not found`, text };
        yield { line: 'entities.gene.human.recall', kind: `${entity.type} not found`, text };
      }
    }
    for (const { mechanismId, quote, span } of found.mentions) {
      if (known.get(mechanismId)?.ids.some((id) => want.has(id)) || listed.has(mechanismId)) continue;
      listed.add(mechanismId);
      const around = found.text.slice(Math.max(0, span.start - 40), span.end + 40).replace(/\s+/g, ' ');
      yield { line: 'entities.f1', kind: 'not in the gold', text: `${name}: “${quote}” ${mechanismId} — …${around}…` };
    }
  }
};

const SIGNS: Readonly<Record<string, string>> = {
  Positive_Correlation: '+',
  Negative_Correlation: '-',
  INCREASES: '+',
  DECREASES: '-',
};

export const relationMisses: FindMisses = function* (gold, extraction, tools) {
  for (const [name, doc, found] of tools.extracted<Abstract>(gold, extraction)) {
    const known = namesOf(found);
    const scored = doc.entities.filter(({ type }) => SCORED.includes(type));
    const nameOf = (id: string): string => scored.find((entity) => idsOf(entity).includes(bare(id)))?.text ?? id;
    const claims = found.claims.flatMap(({ quote, statements }) => statements.map((one) => ({ ...one, quote })));
    const inScope = (id: string): boolean =>
      known.get(id)?.ids.some((one) => scored.some((entity) => idsOf(entity).includes(one))) === true;
    const joins = (one: (typeof claims)[number], a: string, b: string): boolean => {
      const [subject, object] = [one.subject, one.object].map((id) => known.get(id)?.ids ?? []);
      return (
        (subject!.includes(bare(a)) && object!.includes(bare(b))) ||
        (subject!.includes(bare(b)) && object!.includes(bare(a)))
      );
    };
    for (const { a, b, type } of doc.relations) {
      const own = claims.filter((one) => !one.negated && joins(one, a, b));
      const text = `${name}: ${nameOf(a)} ${type} ${nameOf(b)} — ${doc.title} ${doc.abstract}`;
      if (own.length === 0) yield { line: 'relations.pair.f1', kind: 'not found', text };
      const sign = SIGNS[type] ?? '0';
      if (!own.some((one) => (SIGNS[one.predicate] ?? '0') === sign)) {
        yield { line: 'relations.signed.f1', kind: own[0] ? `${type} as ${own[0].predicate}` : 'not found', text };
      }
    }
    for (const one of claims) {
      if (!inScope(one.subject) || !inScope(one.object)) continue;
      if (doc.relations.some(({ a, b }) => joins(one, a, b))) continue;
      const says = `${known.get(one.subject)!.name} ${one.predicate} ${known.get(one.object)!.name} (${one.rule})`;
      for (const line of ['relations.pair.f1', 'relations.signed.f1']) {
        yield { line, kind: 'not in the gold', text: `${name}: ${says} — ${one.quote}` };
      }
    }
  }
};
