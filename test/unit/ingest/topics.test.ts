import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../ingest/vocabulary.ts';

const vocabulary = loadVocabulary();

/** What is said below a heading: "subject PREDICATE object". */
function toldBelow(heading: string, text: string): string[] {
  const bytes = Buffer.from(`# Eating well\n\nOats are cheap.\n\n## ${heading}\n\n${text}\n`);
  const { claims, mechanisms } = extract({ file: 'a.md', bytes }, { vocabulary });
  const names = new Map(mechanisms.map(({ id, name }) => [id, name]));
  return claims.flatMap(({ statements }) =>
    statements.map((one) => `${names.get(one.subject)} ${one.predicate} ${names.get(one.object)}`),
  );
}

describe('what a heading names', () => {
  it.each([
    ['Zinc', 'Food sources: oysters and beef.', ['oyster CONTAINS zinc', 'beef CONTAINS zinc']],
    ['2. What is zinc?', '- Found in: oysters', ['oyster CONTAINS zinc']],
    ['Zinc', 'Where you can find it: oysters.', ['oyster CONTAINS zinc']],
    ['The benefits of zinc', 'What it does: supports the immune system.', ['zinc INCREASES immune system']],
    [
      'Ginger',
      '- Benefits: eases nausea and lowers inflammation.',
      ['ginger DECREASES nausea', 'ginger DECREASES inflammation'],
    ],
    [
      'Turmeric',
      'Contains curcumin, which lowers inflammation.',
      ['turmeric CONTAINS curcumin', 'curcumin DECREASES inflammation'],
    ],
  ])('is what labels below it speak of: %s, %s', (heading, text, told) =>
    expect(toldBelow(heading, text)).toEqual(told),
  );

  it.each([
    ['Foods against zinc deficiency', 'Food sources: oysters.'],
    ['Zinc', 'Sources: Beef and Oysters Today, 2011.'],
    ['Good to know', 'What it does: supports the immune system.'],
  ])('is not taken for the topic of anything else: %s, %s', (heading, text) =>
    expect(toldBelow(heading, text)).toEqual([]),
  );

  it('is named by a claim that speaks of it', () => {
    const bytes = Buffer.from('# Zinc\n\nDaily need: 11 mg for most men.\n');
    const [claim] = extract({ file: 'a.md', bytes }, { vocabulary }).claims;
    expect(claim!.mentions.map(({ mechanismId }) => vocabulary.get(mechanismId)!.name)).toEqual(['zinc']);
  });

  it.each([
    ['Symptoms of gout', 'They are often mild, such as:\n\n- fever', ['fever ASSOCIATED_WITH gout']],
    ['What are the signs of gout?', 'Some people also have:\n\n- weight loss', ['weight loss ASSOCIATED_WITH gout']],
    ['Symptoms of gout', 'Digestive symptoms include:\n\n- nausea', ['nausea ASSOCIATED_WITH gout']],
    [
      'Symptoms of gout',
      'Men often have fever and itching and may have one or more of the following:\n\n- nausea',
      ['nausea ASSOCIATED_WITH gout'],
    ],
    ['Diet in gout', 'Some people also have:\n\n- weight loss', []],
    ['Symptoms of gout', 'Too much iron can cause signs such as:\n\n- fever', ['iron INCREASES fever']],
  ])('is what the items of a list are signs of: %s, %s', (heading, text, told) =>
    expect(toldBelow(heading, text)).toEqual(told),
  );
});
