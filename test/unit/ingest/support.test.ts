import { describe, expect, it } from 'vitest';
import { rungOfLabel, supportOf, withRetractions, type Rung } from '../../../ingest/support.ts';
import { ATTRIBUTIONS, SUPPORT_LADDER, supportRank } from '../../../schema/model.ts';

const RUNGS: readonly Rung[] = ['DANGLING', 'UNIDENTIFIED', 'CITED'];
/** Every list of up to three rungs. */
const LISTS: readonly (readonly Rung[])[] = RUNGS.reduce<Rung[][]>(
  (lists) => [...lists, ...lists.flatMap((list) => RUNGS.map((rung) => [...list, rung]))],
  [[]],
);
const highest = (list: readonly Rung[]): Rung => [...list].sort((a, b) => supportRank(b) - supportRank(a))[0]!;

describe('rungOfLabel', () => {
  it.each([
    [false, false, false, 'DANGLING'],
    [false, false, true, 'DANGLING'],
    [false, true, false, 'DANGLING'],
    [false, true, true, 'DANGLING'],
    [true, false, false, 'UNIDENTIFIED'],
    [true, false, true, 'UNIDENTIFIED'],
    [true, true, true, 'UNIDENTIFIED'],
    [true, true, false, 'CITED'],
  ] as const)('entry %s, identified %s, own site %s: %s', (hasReference, identified, ownSite, rung) => {
    expect(rungOfLabel({ hasReference, identified, ownSite })).toBe(rung);
  });
});

describe('supportOf', () => {
  it('takes the best of its own citations, whatever stands nearby and whoever is appealed to', () => {
    for (const own of LISTS.filter(({ length }) => length > 0)) {
      for (const nearby of LISTS) {
        for (const attribution of ATTRIBUTIONS) {
          expect(supportOf({ own, nearby, attribution })).toBe(highest(own));
        }
      }
    }
  });

  it('takes the best of the nearby ones where it has none, CITED becoming CITED_NEARBY', () => {
    for (const nearby of LISTS.filter(({ length }) => length > 0)) {
      for (const attribution of ATTRIBUTIONS) {
        const best = highest(nearby);
        expect(supportOf({ own: [], nearby, attribution })).toBe(best === 'CITED' ? 'CITED_NEARBY' : best);
      }
    }
  });

  it('goes by the attribution where there are neither', () => {
    const of = (attribution: (typeof ATTRIBUTIONS)[number]) => supportOf({ own: [], nearby: [], attribution });
    expect(ATTRIBUTIONS.map(of)).toEqual(['VAGUELY_ATTRIBUTED', 'VAGUELY_ATTRIBUTED', 'UNSUPPORTED']);
  });
});

describe('withRetractions', () => {
  const flags = [[], [true], [false], [true, true], [true, false], [false, false]];

  it('replaces only what is cited, and only where all that is reached is retracted', () => {
    for (const status of SUPPORT_LADDER) {
      for (const retracted of flags) {
        const all = retracted.length > 0 && !retracted.includes(false);
        const rests = status === 'CITED' || status === 'CITED_NEARBY';
        expect(withRetractions(status, retracted)).toBe(all && rests ? 'RETRACTED' : status);
      }
    }
  });
});
