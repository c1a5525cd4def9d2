import { expect, test } from 'vitest';
import { NamePlaces } from '../../../../ingest/terms/name-places.ts';

test('names are found by where they begin or end, and nothing beyond the text', () => {
  const names = [
    { id: 'a', from: 0, to: 2 },
    { id: 'b', from: 3, to: 4 },
  ];
  const starts = new NamePlaces(names, 'from', 4);
  const ends = new NamePlaces(names, 'to', 4);
  expect(starts.get(3)).toBe(names[1]);
  expect([-1, 0, 1, 2, 3, 4, 5].filter((place) => starts.has(place))).toEqual([0, 3]);
  expect([-1, 0, 1, 2, 3, 4, 5].filter((place) => ends.has(place))).toEqual([2, 4]);
});
