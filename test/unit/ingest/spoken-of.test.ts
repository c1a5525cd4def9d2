import { describe, expect, test } from 'vitest';
import { mechanismsOfLast } from './mechanisms-of.ts';

describe('what a pronoun stands for that opens the next sentence', () => {
  test.each([
    ['We call this osteopenia. It affects many women after fifty.', 'osteopenia'],
    ['Then there is cortisol. Too much of it makes the skin thin.', 'cortisol'],
    ['Neighbouring cells hold on to each other by proteins called integrins. They let nothing through.', 'Integrin'],
    ['How do we know that leptin matters? Levels of it fall in hunger.', 'leptin'],
    ['About 60 percent of the magnesium in the body is kept in bone. Very little of it is in the blood.', 'magnesium'],
    ['On the other hand, bifidobacteria may help. They make the colon sour.', 'Bifidobacterium'],
    ['When a meal is over, insulin is released. It reaches every muscle.', 'insulin'],
    ['Statins are tried first. They are cheap. Trials have shown that they prevent heart attacks.', 'statin'],
    ['Insulin is a hormone. And when it falls, people feel hungry.', 'insulin'],
  ])('%s', (text, name) => expect(mechanismsOfLast(text)).toContain(name));

  test.each([
    ['Zinc is a mineral. Once it reaches the gut, iron needs an escort.', 'zinc'],
    ['Women lose some bone. After that it never quite stops.', 'bone'],
    [
      'Where there is no flow, there is pain. It is remarkable how close this comes to the average age of death.',
      'pain',
    ],
  ])('not in: %s', (text, name) => expect(mechanismsOfLast(text)).not.toContain(name));
});

describe('a plural that stands for what was named in full', () => {
  test.each([
    ['The parathyroid glands sit in the neck. When calcium is low, the glands make a hormone.', 'parathyroid gland'],
  ])('%s', (text, name) => expect(mechanismsOfLast(text)).toContain(name));
});
