import { expect, it } from 'vitest';
import { extract } from '../../../../ingest/pipeline.ts';
import { loadVocabulary } from '../../../../ingest/vocabulary.ts';

const vocabulary = loadVocabulary();
const claimsOf = (text: string): string[] =>
  extract({ file: 'a.txt', bytes: Buffer.from(text), format: 'text' }, { vocabulary }).claims.map(({ quote }) => quote);

it('takes parts of the body that all texts name for no sign of what a text is about', () => {
  const news = [
    'The harbour council agreed on the budget on Monday.',
    'The port changed hands in spring.',
    'The unions are up in arms about the sale.',
    'The docks lie at the foot of the hill.',
    'The old cranes will be sold by hand to a museum.',
    'The head of the council spoke for an hour.',
    'The lawyers asked for more time.',
    'The new owner kept the name of the port.',
    'The mayor will sign the papers in May.',
  ];
  expect(claimsOf(news.join('\n\n'))).toEqual([]);
  expect(claimsOf([...news, 'The cranes were oiled with an extract of turmeric.'].join('\n\n'))).toHaveLength(1);
});
