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
    ['Iodine comes from the sea, and the kidneys remove what is left. They can tire.', 'kidney'],
    ['Leptin rises after a meal. Together with insulin it makes us full.', 'leptin'],
    ['Cortisol follows the sun. Levels fall in the evening.', 'cortisol'],
    ['Cortisol follows the sun. If the level stays high, sleep gets worse.', 'cortisol'],
    ['The body makes no thyroid hormone without iodine. It is found in fish.', 'iodine'],
  ])('%s', (text, name) => expect(mechanismsOfLast(text)).toContain(name));

  test.each([
    ['Zinc is a mineral. Once it reaches the gut, iron needs an escort.', 'zinc'],
    ['Women lose some bone. After that it never quite stops.', 'bone'],
    ['Cortisol follows the sun. Levels of leptin fall in the evening.', 'cortisol'],
    ['Iodine comes from the sea, and the kidneys remove what is left. It is found in fish.', 'kidney'],
    ['Many people live well without caffeine. It takes a week to sleep better.', 'caffeine'],
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

describe('what two were named before', () => {
  test.each([
    [
      'Osteoclasts dissolve old bone and osteoblasts make new bone. In the young the two are in balance.',
      ['osteoclast', 'osteoblast'],
    ],
    ['Ibuprofen is old. Aspirin is older. Both drugs can cause bleeding.', ['ibuprofen', 'aspirin']],
    ['Leptin makes us full. Ghrelin makes us hungry. Both are made at night.', ['leptin', 'ghrelin']],
  ])('%s', (text, names) => expect(mechanismsOfLast(text)).toEqual(expect.arrayContaining(names)));

  test.each([
    ['Leptin makes us full. Ghrelin makes us hungry. Both sexes can have headaches.', 'leptin'],
    ['Leptin and insulin fall. Ghrelin makes us hungry. Both are made at night.', 'insulin'],
    ['Leptin and ghrelin make us eat. Both cortisol and stress cause headaches.', 'ghrelin'],
  ])('not in: %s', (text, name) => expect(mechanismsOfLast(text)).not.toContain(name));
});

describe('what a dose is of', () => {
  test.each([
    ['Iodine is a mineral. Adults need 150 micrograms a day.', 'iodine'],
    ['Iron is found in meat. In one trial, women given 60 mg once a week had fewer headaches.', 'iron'],
  ])('%s', (text, name) => expect(mechanismsOfLast(text)).toContain(name));

  test.each([
    ['Iodine is a mineral. Adults need 8 mg of iron a day.', 'iodine'],
    ['Iodine is a mineral. Iron is needed, 8 mg a day.', 'iodine'],
    ['Iodine is a mineral. The heart weighs 300 g in men.', 'iodine'],
  ])('not in: %s', (text, name) => expect(mechanismsOfLast(text)).not.toContain(name));
});
