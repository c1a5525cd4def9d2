import { describe, expect, test } from 'vitest';
import { textReader } from '../../../../ingest/read/text.ts';
import { locate, slice } from '../../../../schema/span.ts';

const blocks = (text: string): [string, string][] => {
  const document = textReader.read(text, { file: 'a.txt' });
  return document.blocks.map((block) => [block.kind, slice(document.text, block.span)]);
};
const LONG =
  'The gut takes part in the building of bone, since what it absorbs, and what its microbes make, reaches the marrow within hours.';

describe('plain text', () => {
  test('stays as it is, and leads back to its lines', () => {
    const text = `${LONG}\n\n  - one\n`;
    const document = textReader.read(text, { file: null });
    expect(document.text).toBe(text);
    expect(locate(document.origin, text.indexOf('one\n'))).toEqual({ line: 3, column: 5 });
  });

  test('a line is a paragraph where lines are long', () => {
    expect(blocks(`${LONG}\n${LONG}\n`)).toEqual([
      ['PARAGRAPH', LONG],
      ['PARAGRAPH', LONG],
    ]);
  });

  test('lines that fill a width are one paragraph', () => {
    const wrapped =
      'Mice that were fed zinc for twelve weeks kept more\nbone than the others did, and the effect went on\nfor a month.';
    expect(blocks(`${wrapped}\n\n${LONG}`)).toEqual([
      ['PARAGRAPH', wrapped],
      ['PARAGRAPH', LONG],
    ]);
  });

  test.each([
    ['title case above prose', `How Zinc Helps Bone\n${LONG}`],
    ['a line of its own', `What we know so far\n\n${LONG}`],
    ['a number', `2. Zinc and bone\n\n${LONG}`],
    ['Markdown', `## Zinc and bone\n${LONG}`],
    ['underlined', `Zinc and bone\n=============\n${LONG}`],
    ['a question', `${LONG}\n\nIs zinc good for bone?\n${LONG}`],
  ])('knows a heading: %s', (_, text) => {
    expect(blocks(text).some(([kind]) => kind === 'HEADING')).toBe(true);
    expect(blocks(text).at(-1)![0]).toBe('PARAGRAPH');
  });

  test('knows a question that heads a list, and no sentence that leads one in', () => {
    const lines = ['What are the signs of low zinc?', 'Signs of low zinc may include', `- ${LONG}`];
    expect(blocks(`${LONG}\n\n${lines.join('\n\n')}`).map(([kind]) => kind)).toEqual([
      'PARAGRAPH',
      'HEADING',
      'PARAGRAPH',
      'LIST_ITEM',
    ]);
  });

  test.each([
    ['a sentence', `Zinc helps.\n${LONG}`],
    ['a clause that goes on', `Zinc Helps Bone And,\n${LONG}`],
    ['the last line', `${LONG}\n\nAna Moreno`],
  ])('does not take for a heading: %s', (_, text) => {
    expect(blocks(text).every(([kind]) => kind === 'PARAGRAPH')).toBe(true);
  });

  test('lines without a stop below one with a colon are a list that lost its markers', () => {
    const items = [
      'Men who have eaten no zinc for a year',
      'Women with thin bones',
      'People on a diet of polished rice',
    ];
    const text = `Those who have too little of it include:\n\n${items.join('\n\n')}\n\nZinc in the Bone\n\n${LONG}`;
    expect(blocks(text).map(([kind]) => kind)).toEqual([
      'PARAGRAPH',
      ...items.map(() => 'LIST_ITEM'),
      'HEADING',
      'PARAGRAPH',
    ]);
    expect(blocks(`Those who have too little of it include:\n\n${LONG}\n\n${LONG}`).map(([kind]) => kind)).toEqual([
      'PARAGRAPH',
      'PARAGRAPH',
      'PARAGRAPH',
    ]);
  });

  test('the first line is a title though it is longer than a heading', () => {
    const title = 'Why zinc that comes from oats may reach the marrow before zinc from meat';
    expect(blocks(`${title}\n\n${LONG}`)[0]).toEqual(['HEADING', title]);
    expect(blocks(`${LONG}\n\n${title}\n\n${LONG}`)[1]).toEqual(['PARAGRAPH', title]);
  });

  test('items go without their markers, with their numbers and depths', () => {
    const text = '• one\n  * two\n1. three\n(2) four\n[12] five\n';
    const { blocks: found } = textReader.read(text, { file: null });
    expect(found.map((block) => [slice(text, block.span), block.ordinal])).toEqual([
      ['one', undefined],
      ['two', undefined],
      ['three', 1],
      ['four', 2],
      ['five', 12],
    ]);
    expect(found.every((block) => block.kind === 'LIST_ITEM')).toBe(true);
  });

  test('an item goes on in the lines that are set in below it', () => {
    const entry = 'Moreno A, Abe K. Zinc and bone.\n   J Bone. 2019;3:1-4.';
    expect(blocks(`1. ${entry}\n2. Next`)).toEqual([
      ['LIST_ITEM', entry],
      ['LIST_ITEM', 'Next'],
    ]);
  });
});

test('a question alone heads its answer; one that a paragraph puts to its reader does not', () => {
  const answer = 'It may, in women past menopause, as two trials have found, although a third has not.';
  const { blocks } = textReader.read(
    `Zinc and Bone\n\nDoes zinc slow bone loss?\n\n${answer}\n\nSo it may help, but what about men?\n\n${answer}\n\nWho knows?\n\nNobody.\n`,
    { file: null },
  );
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'HEADING',
    'HEADING',
    'PARAGRAPH',
    'PARAGRAPH',
    'PARAGRAPH',
    'PARAGRAPH',
    'PARAGRAPH',
  ]);
});
