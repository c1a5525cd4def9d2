import { describe, expect, it } from 'vitest';
import type { Document } from '../../../ingest/document.ts';
import { withOwnNames } from '../../../ingest/own-names.ts';
import { extract, readArticle } from '../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';
import { expectLinear } from '../../growth.ts';

const vocabulary = loadVocabulary();

/** What a page of some lines says: the names of its claims, and their statements. */
function read(...lines: string[]) {
  const bytes = Buffer.from(`${lines.join('\n\n')}\n`);
  const { claims, mechanisms } = extract({ file: 'page.txt', bytes, format: 'text' }, { vocabulary });
  const nameOf = new Map(mechanisms.map(({ id, name }) => [id, name]));
  return claims.map(({ quote, mentions, statements }) => ({
    quote,
    names: [...new Set(mentions.map(({ mechanismId }) => nameOf.get(mechanismId)!))],
    statements: statements.map(
      ({ subject, negated, predicate, object }) =>
        `${nameOf.get(subject)} ${negated ? 'NOT ' : ''}${predicate} ${nameOf.get(object)}`,
    ),
  }));
}

const TITLE = ['Quillan-Marsh syndrome', 'What is Quillan-Marsh syndrome?'];
const DEFINED = 'Quillan-Marsh syndrome (QMS) is a rare disorder that affects the kidneys.';
const last = (...lines: string[]) => read(...TITLE, DEFINED, ...lines).at(-1)!;

describe('what a page names of its own', () => {
  it('takes time in proportion to its headings', () => {
    const pages = new Map<number, Document>();
    const pageOf = (size: number): Document => {
      const lines = Array.from({ length: size }, (_, i) => `## Zorb${i}ix syndrome\n\nZorb${i}ix syndrome hurts.\n`);
      return readArticle({ file: 'page.md', bytes: Buffer.from(`# Syndromes\n\n${lines.join('\n')}`) }).document;
    };
    expectLinear((size) => {
      const page = pages.get(size) ?? pageOf(size);
      pages.set(size, page);
      withOwnNames(page, vocabulary);
    }, 4000);
  });

  it('is the ailment of its title, which it defines', () => {
    expect(read(...TITLE, DEFINED, 'It is rare.')[0]!.statements).toEqual(['Quillan-Marsh syndrome REGULATES kidney']);
    expect(last('QMS leads to fever.').statements).toEqual(['Quillan-Marsh syndrome INCREASES fever']);
  });

  it('is not what a title names and no sentence defines', () => {
    const [claim] = read('The Marsh gardens', 'Our walks', 'The Marsh gardens lower stress.', 'They are wide.');
    expect(claim!.names).not.toContain('the Marsh gardens');
  });

  it.each([
    ['It comes with a condition called ivory gait.', 'ivory gait'],
    ['The skin holds structures known as velvet pegs, which move.', 'velvet pegs'],
    ['An enzyme named drenase breaks down fat.', 'drenase'],
    ['A small tongue (brevilingualgia) is often seen.', 'brevilingualgia'],
    ['The QMAR1 gene is found on many chromosomes.', 'QMAR1'],
    ['The QMAR1, QMAR2, and QMAR3 genes raise insulin.', 'QMAR2'],
  ])('is told in "%s"', (text, name) => expect(last(text).names).toContain(name));

  it.each([
    ['It is one of the problems called risk factors.', 'risk factors'],
    ['Some cells called platelets underlie the bleeding.', 'platelets underlie the bleeding'],
    ['A test called for by doctors shows fever.', 'for'],
  ])('is nothing that "%s" could name', (text, name) => expect(last(text).names).not.toContain(name));
});

describe('what stands for the ailment of a page', () => {
  it.each([
    ['Affected children often have seizures.', 'Quillan-Marsh syndrome ASSOCIATED_WITH seizure'],
    ['People with this rare disorder may develop gout.', 'Quillan-Marsh syndrome ASSOCIATED_WITH gout'],
    ['The condition can lead to kidney failure.', 'Quillan-Marsh syndrome INCREASES kidney failure'],
    ['Some say that a virus causes the disease.', 'virus INCREASES Quillan-Marsh syndrome'],
    ['The most common symptom is a fever.', 'fever ASSOCIATED_WITH Quillan-Marsh syndrome'],
  ])('is found in "%s"', (text, statement) => expect(last(text).statements).toContain(statement));

  it('is "they" of those who have it', () => {
    const { statements } = last('People with Quillan-Marsh syndrome tire soon. They also have cramps and seizures.');
    expect(statements).toContain('Quillan-Marsh syndrome ASSOCIATED_WITH seizure');
  });

  it.each(['The condition of the skin is good.', 'Zinc affected the kidneys.'])('is none in "%s"', (text) =>
    expect(last(text).names).not.toContain('Quillan-Marsh syndrome'),
  );
});

describe('mutations on a page', () => {
  it.each([
    ['Mutations in the TP53 gene cause lung cancer.', 'TP53 mutation INCREASES lung cancer'],
    ['Lung cancer is caused by changes in the TP53 gene.', 'TP53 mutation INCREASES lung cancer'],
    ['TP53 gene mutations lead to lung cancer.', 'TP53 mutation INCREASES lung cancer'],
    ['An altered copy of the TP53 gene causes lung cancer.', 'TP53 mutation INCREASES lung cancer'],
    ['Mutations in the TP53 and RB1 genes cause lung cancer.', 'RB1 mutation INCREASES lung cancer'],
    ['A mutated gene causes lung cancer.', 'gene mutation INCREASES lung cancer'],
    ['Mutations in several of these genes cause lung cancer.', 'gene mutation INCREASES lung cancer'],
  ])('are told in "%s"', (text, statement) => expect(last(text).statements).toContain(statement));

  it('are none where something else changes, or in the report of a study', () => {
    expect(last('Changes in diet raise TP53.').names).not.toContain('TP53 mutation');
    expect(read('Mutations in the TP53 gene cause lung cancer.')[0]!.statements).toEqual([
      'TP53 ASSOCIATED_WITH lung cancer',
    ]);
  });

  it('make proteins of genes', () => {
    expect(last('The TP53 gene provides instructions for making a protein called drenase.').statements).toEqual([
      'TP53 PRODUCES drenase',
    ]);
  });
});
