import { describe, expect, test } from 'vitest';
import { assembleDocument } from '../../../ingest/assemble.ts';
import { readerOf } from '../../../ingest/read/index.ts';
import type { Format } from '../../../schema/model.ts';
import { slice } from '../../../schema/span.ts';

const PROSE =
  'The gut takes part in the building of bone, since what it absorbs, and what its microbes make, reaches the marrow within hours, and trials in mice have shown as much. It is less plain in women, whose trials were short and small.';
const ENTRIES = [
  'Moreno A, Abe K. Zinc and bone. J Bone. 2019;3(2):1-4.',
  'Abe K. Iron. Bone Rep. 2020;7:11-19. doi:10.1000/iron',
  'Moreno A. Kale. 2021;1:2-3.',
];

/** Kind of section and first words of each block. */
function parts(text: string, format: Format = 'text'): [string, string][] {
  const document = assembleDocument(readerOf(format).read(text, { file: 'a.txt' }), { articleId: 'a' });
  const kinds = new Map(document.sections.map((section) => [section.id, section.kind]));
  return document.blocks.map((block) => [kinds.get(block.sectionId)!, slice(document.text, block.span).slice(0, 30)]);
}
const kindOf = (line: string, text = `How Zinc Helps Bone\n\n${PROSE}\n\n${line}\n\n${PROSE}\n`): string | undefined =>
  parts(text).find(([, words]) => line.includes(words))?.[0];

describe('reference lists', () => {
  test.each([
    'References',
    'REFERENCES:',
    '7. References',
    'Works Cited',
    'Sources',
    'Notes',
    'View all sources (3)',
    '3 References',
    'Our References',
  ])('begin at "%s"', (heading) => {
    const list = ENTRIES.map((entry, index) => `${index + 1}. ${entry}`).join('\n');
    const found = parts(`How Zinc Helps Bone\n\n${PROSE}\n\n${heading}\n\n${list}\n`);
    expect(found.filter(([kind]) => kind === 'REFERENCES')).toHaveLength(4);
  });

  test('"Sources" of something else begin none', () => {
    const found = parts(`How Zinc Helps Bone\n\n${PROSE}\n\nSources\n\n${PROSE}\n\n- Kale and beans\n- Milk\n`);
    expect(found.map(([kind]) => kind)).not.toContain('REFERENCES');
  });

  test.each(['Research', 'Evidence', 'Studies'])('sentences under "%s" that tell of studies begin none', (heading) => {
    const told = [
      '- In 2019, Abe et al. found that zinc kept the bone of 86 women.',
      '- A trial in the Lancet in 2021 showed a gain of 3-5 percent.',
      '- Another by Moreno et al. (2020) did not.',
    ];
    for (const heads of [`${heading}\n\n`, '']) {
      const found = parts(`How Zinc Helps Bone\n\n${PROSE}\n\n${heads}${told.join('\n')}\n`);
      expect(found.filter(([kind]) => kind === 'REFERENCES')).toEqual([]);
    }
  });

  test('go on below what tells how they were chosen', () => {
    const policy = 'We read the trials themselves, and leave out those whose makers paid for them. '.repeat(5);
    const found = parts(`# Zinc\n\n${PROSE}\n\n## Sources\n\n${policy}\n\n- ${ENTRIES.join('\n- ')}\n`, 'markdown');
    expect(found.filter(([kind]) => kind === 'REFERENCES')).toHaveLength(5);
  });

  test('need no heading at the end of a text', () => {
    const found = parts(`How Zinc Helps Bone\n\n${PROSE}\n\n${ENTRIES.map((entry) => `- ${entry}`).join('\n')}\n`);
    expect(found.map(([kind]) => kind)).toEqual(['BODY', 'BODY', 'REFERENCES', 'REFERENCES', 'REFERENCES']);
  });

  test('end where another heading begins', () => {
    const found = parts(`# Zinc\n\n${PROSE}\n\n## References\n\n1. ${ENTRIES[0]}\n\n## More\n\n${PROSE}\n`, 'markdown');
    expect(found.map(([kind]) => kind)).toEqual(['BODY', 'BODY', 'REFERENCES', 'REFERENCES', 'BODY', 'BODY']);
  });
});

describe('what is no article text', () => {
  test.each([
    'Skip to main content',
    'Table of Contents',
    'Sign up for our free letter on bones!',
    'Download your free guide to kale',
    'This post may contain affiliate links, at no cost to you.',
    'Phone: +44 20 7946 0000 Email: bones@example.org',
    'If you worry about your bones, our team of doctors is here to help.',
    'Share this article',
    'Order now and feel the difference',
    'The Marrow Mix: two powders for your bones, now 30% off.',
    'Use code KALE at the checkout.',
    'Also read | Five teas for the night',
    'Don’t miss: What a bone doctor eats',
    'Last medically reviewed on March 3, 2024',
    'Last reviewed by a doctor of the clinic on 03/03/2024.',
    'Get our letters delivered to your inbox each Friday.',
    'Follow the desk, or find us on Facebook.',
    'Was this page helpful?',
    'Share on Pinterest',
    'When you buy through links on our site, we may earn a little.',
    'These statements have not been evaluated by the agency, and no product here is meant to cure.',
  ])('%s', (line) => expect(kindOf(line)).toBe('BOILERPLATE'));

  test.each([
    'Density was 10% off the peak after a year of rest.',
    'The agency bought the trial for $20, and paid its nurses.',
    'Participants could order powders at cost.',
    'Some of the links between gut and bone run through the vagus nerve.',
    'Last updated in 2019, the guideline advises 600 IU a day.',
    'Never miss a dose, since the bone is lost again within weeks.',
    'Get the latest shot before the winter comes.',
    'Dose → response: bone grew with each step up.',
  ])('but not: %s', (line) => expect(kindOf(line)).toBe('BODY'));

  test.each([
    'By Ana Moreno | 3 May 2024',
    'By the Kale Desk',
    'Published on May 3, 2024',
    '3 May 2024',
    'Reviewed by K. Abe, MD',
  ])('a line below the title: %s', (line) => {
    expect(kindOf(line, `How Zinc Helps Bone\n\n${line}\n\n${PROSE}\n`)).toBe('BOILERPLATE');
    expect(kindOf(line)).toBe('BODY');
  });

  test.each(['By day ten, bone loss had stopped', 'By 2024 the trial had ended'])('but not: %s', (line) =>
    expect(kindOf(line, `How Zinc Helps Bone\n\n${line}\n\n${PROSE}\n`)).toBe('BODY'),
  );

  test.each(['gut health and bone', 'Photo by Ana Moreno', 'The femur of a mouse. istock.com/moreno'])(
    '%s is a caption',
    (line) => expect(kindOf(line)).toBe('CAPTION'),
  );

  test.each([
    'You should eat kale, because it holds more calcium than milk does, weight for weight.',
    'We found that our patients kept their bone, and we think that zinc is why.',
    'Subscribers of the trial took zinc for a year, and kept more bone than the others did.',
  ])('an article’s own paragraph stays: %s', (line) => expect(kindOf(line)).toBe('BODY'));

  test('short lines between promotions are promotion, and the title among them is not', () => {
    const lines = [
      'Learn more',
      'How Zinc Helps Bone',
      'Published on',
      PROSE,
      'Moreno Pills logo',
      'Better pills. Fewer pills.',
    ];
    const found = parts([...lines, 'Subscribe'].join('\n\n'));
    const not = found.filter(([kind]) => kind !== 'BODY').map(([, words]) => words);
    expect(not).toEqual(['Learn more', 'Published on', 'Moreno Pills logo', 'Better pills. Fewer pills.', 'Subscribe']);
  });

  test.each(['Join the conversation', 'Leave a Reply', '12 Comments', 'Discussion about this post'])(
    'reader comments begin at "%s" and go on to the end',
    (line) => {
      const found = parts(
        `How Zinc Helps Bone\n\n${PROSE}\n\n${line}\n\n  1. ${PROSE}\n\n    • I Take Zinc Daily\n\n${PROSE}\n`,
      );
      expect(found.map(([kind]) => kind)).toEqual(['BODY', 'BODY', 'COMMENTS', 'COMMENTS', 'COMMENTS', 'COMMENTS']);
    },
  );
});

test('sections follow each other, hold every block, and have ids of their own', () => {
  const text = `# Zinc\n\n${PROSE}\n\n| a | b |\n|---|---|\n| c | d |\n\n${PROSE}\n\n# Zinc\n\n${PROSE}\n`;
  const document = assembleDocument(readerOf('markdown').read(text, { file: null }), { articleId: 'a' });
  expect(document.sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['BODY', 'Zinc'],
    ['TABLE', null],
    ['BODY', 'Zinc'],
    ['BODY', 'Zinc'],
  ]);
  expect(new Set(document.sections.map(({ id }) => id)).size).toBe(4);
  document.sections.reduce((end, { span }) => (expect(span.start).toBeGreaterThanOrEqual(end), span.end), 0);
});
