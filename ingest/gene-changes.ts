// Mutations as what a page tells of: "mutations in the A gene", "A gene mutations", "an altered copy of the gene".
import { foldedWords } from '../schema/fold.ts';
import type { Mention } from '../schema/model.ts';
import { bySpan, overlaps, slice, type Span } from '../schema/span.ts';
import { bySentence } from './by-sentence.ts';
import { matchesOf } from './matches.ts';
import type { Vocabulary } from './vocabulary.ts';

const CHANGED = 'mutated|altered|faulty|defective|abnormal|non-?working|changed|broken|mutant|variant';
/** Before the gene: "mutations in both copies of the", "an altered copy of the". */
const BEFORE_GENE = new RegExp(
  String.raw`(?:\b(?:mutations?|variants?|variations?) (?:in|of|within|affecting|involving)|\b(?:alterations?|deletions?|duplications?|changes|defects?|errors?|faults?) (?:in|of|within|affecting|involving)|\b(?:${CHANGED})(?: (?:cop(?:y|ies)|versions?|forms?) of)?)(?: (?:the|an?|one|either|both|any|each|two|cop(?:y|ies) of|of)){0,4} $`,
  'i',
);
/** What befalls genes alone: other things change, or have errors, as well. */
const OF_GENES = /^(?:mutations?|variants?)\b/i;
const LONGEST_BEFORE = 60;
/** "A, B and C" */
const JOINS = /^(?:, (?:and |or )?| and | or |\/)$/;
/** Behind the gene or genes. */
const GENE_BEHIND = /^ genes?\b/;
const CHANGES_BEHIND = /^(?: genes?)? (?:mutations?|variants?)\b/;
/** A mutation of a gene that is not named. */
const OF_SOME_GENE = new RegExp(
  String.raw`\b(?:${CHANGED}) (?:(?:cop(?:y|ies)|versions?|forms?) of (?:the|an?|this|that|these) )?genes?\b|\bmutations? (?:in|of) (?:(?:any|one|some|all|either|both|each|two|most) (?:copies )?(?:of )?|the (?:only|other) copy of )?(?:the|these|those|this|an?|either|both|several|many|certain|specific|other|various|different|one of (?:the|these|several))(?: \p{Ll}[\p{Ll}-]+){0,2} genes?\b|\bgenes?\b[^.;:]{0,40}\b(?:have|has|had|carry|carries|contains?|with) (?:an? )?mutations?\b`,
  'giu',
);
const BARE = /\bmutations?\b/giu;
const POINTING = /\b(?:these|this|such|the|those) $/i;
export const GENE_MUTATION = 'local:gene-mutation';

/** The changes of genes that sentences tell of, by place; those of genes with a name are made known to the vocabulary. */
export function findGeneChanges(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): readonly Mention[] {
  const { own } = vocabulary;
  if (own === undefined) return [];
  const isGene = ({ mechanismId }: Mention): boolean => vocabulary.get(mechanismId)!.category === 'gene-or-protein';
  const found: Mention[] = [];
  /** The mutation that was named last. */
  let last: string | null = null;
  for (const { span, own: named } of bySentence(sentences, mentions)) {
    const sentence = slice(text, span);
    if (
      !/mutat|variant|variation|alter|delet|duplicat|chang|defect|error|fault|abnormal|working|broken/i.test(sentence)
    )
      continue;
    const genes = named.filter(isGene);
    const changes: Mention[] = [];
    const add = (start: number, end: number, ids: readonly string[]): void => {
      if (changes.some((one) => overlaps(one.span, { start, end }))) return;
      for (const mechanismId of ids) changes.push({ mechanismId, quote: text.slice(start, end), span: { start, end } });
    };
    for (let at = 0; at < genes.length;) {
      const from = genes[at]!.span.start;
      const list = [genes[at]!];
      while (genes[++at] && JOINS.test(text.slice(list.at(-1)!.span.end, genes[at]!.span.start))) list.push(genes[at]!);
      const to = list.at(-1)!.span.end;
      const behind = text.slice(to, span.end);
      const opening = BEFORE_GENE.exec(text.slice(Math.max(span.start, from - LONGEST_BEFORE), from));
      const changed = CHANGES_BEHIND.exec(behind);
      const isOfGene = GENE_BEHIND.test(behind);
      if (changed === null && (opening === null || (!isOfGene && !OF_GENES.test(opening[0])))) continue;
      const ids = list.map(({ mechanismId }) => mutationOf(mechanismId, vocabulary));
      last = ids.at(-1)!;
      if (opening !== null) add(from - opening[0].length, to + (GENE_BEHIND.exec(behind)?.[0].length ?? 0), ids);
      else add(from, to + changed![0].length, ids);
    }
    for (const { index, 0: quote } of matchesOf(OF_SOME_GENE, sentence))
      add(span.start + index, span.start + index + quote.length, [GENE_MUTATION]);
    for (const { index, 0: quote } of matchesOf(BARE, sentence)) {
      const start = span.start + index;
      const isOfLast =
        last !== null &&
        (POINTING.test(sentence.slice(0, index)) ||
          genes.some((one) => mutationOf(one.mechanismId, vocabulary) === last));
      add(start, start + quote.length, [isOfLast ? last! : GENE_MUTATION]);
    }
    found.push(...changes.sort(bySpan));
  }
  if (found.some(({ mechanismId }) => mechanismId === GENE_MUTATION)) addPlainName(vocabulary);
  return found;
}

/** A page speaks of "mutations" alone, too. */
function addPlainName(vocabulary: Vocabulary): void {
  const { id, name, category, synonyms, xrefs, parents } = vocabulary.get(GENE_MUTATION)!;
  const plain = ['mutation', 'mutated gene', 'altered gene'];
  vocabulary.own!.add({ id, name, category, synonyms: [...synonyms, ...plain], xrefs, parents });
}

/** The mutation of a gene, a state of it. */
function mutationOf(gene: string, vocabulary: Vocabulary): string {
  const { name, synonyms } = vocabulary.get(gene)!;
  const id = `local:${foldedWords(`${name} mutation`).join('-')}`;
  if (!vocabulary.get(id))
    vocabulary.own!.add({
      id,
      name: `${name} mutation`,
      category: 'process',
      synonyms: synonyms.map((one) => `${one} mutation`),
      xrefs: [],
      parents: [
        { id: gene, relation: 'STATE_OF' },
        { id: GENE_MUTATION, relation: 'IS_A' },
      ],
    });
  return id;
}
