import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignSources, describeSource, type RecordIdentity } from '../../../ingest/identity.ts';

const record = (id: string, identifiers: string[], titleKey: string | null = null): RecordIdentity => ({
  id,
  identifiers,
  titleKey,
});
const sourceOf = (records: readonly RecordIdentity[], id: string): string | undefined =>
  assignSources(records).get(id)?.sourceId;

/** The records that share a key with one, those that share one with these, and so on: what a store looks up. */
function around(records: readonly RecordIdentity[], start: RecordIdentity): RecordIdentity[] {
  const found = new Set([start]);
  const keysOf = ({ identifiers, titleKey }: RecordIdentity): string[] => [
    ...identifiers,
    ...(titleKey ? [titleKey] : []),
  ];
  for (const one of found) {
    const keys = keysOf(one);
    for (const other of records) if (keysOf(other).some((key) => keys.includes(key))) found.add(other);
  }
  return [...found];
}

describe('assignSources', () => {
  it('joins what shares an identifier, and takes the strongest for its id', () => {
    const records = [
      record('a', ['pmid:1', 'url:https://x.org/1']),
      record('b', ['pmid:1', 'doi:10.1000/x']),
      record('c', ['url:https://x.org/1']),
    ];
    for (const id of ['a', 'b', 'c']) expect(sourceOf(records, id)).toBe('doi:10.1000/x');
  });

  it('never joins two DOIs, and sends the others to the nearest, then to the smallest', () => {
    const records = [
      record('a', ['doi:10.1000/b', 'pmid:1']),
      record('b', ['doi:10.1000/a', 'url:https://x.org/1']),
      record('near', ['pmid:1']),
      record('between', ['pmid:1', 'url:https://x.org/1']),
    ];
    expect(sourceOf(records, 'a')).toBe('doi:10.1000/b');
    expect(sourceOf(records, 'b')).toBe('doi:10.1000/a');
    expect(sourceOf(records, 'near')).toBe('doi:10.1000/b');
    expect(sourceOf(records, 'between')).toBe('doi:10.1000/a');
  });

  it('gives an entry without identifier to the identified work of its title key, and keeps it unidentified without one', () => {
    const key = 'title:bone and gut|2019|lee';
    expect(assignSources([record('a', [], key), record('b', ['pmid:2'], key)]).get('a')).toEqual({
      sourceId: 'pmid:2',
      identified: true,
    });
    expect(assignSources([record('a', [], key)]).get('a')).toEqual({ sourceId: key, identified: false });
    expect(assignSources([record('a', [])]).get('a')).toBeNull();
  });

  const identifiers = fc.uniqueArray(
    fc.constantFrom(
      'doi:10.1000/a',
      'doi:10.1000/b',
      'pmid:1',
      'pmid:2',
      'pmid:3',
      'pmcid:PMC1000',
      'url:https://x.org/1',
      'url:https://x.org/2',
    ),
    { maxLength: 3 },
  );
  const sets = fc
    .array(fc.tuple(identifiers, fc.option(fc.constantFrom('title:a|1|x', 'title:b|2|y'), { nil: null })), {
      maxLength: 12,
    })
    .map((rows) => rows.map(([ids, titleKey], i) => record(`r${String(i)}`, ids, titleKey)));

  it('does not depend on order', () => {
    fc.assert(
      fc.property(sets, fc.infiniteStream(fc.nat()), (records, noise) => {
        const shuffled = records
          .map((one) => ({ one, key: noise.next().value as number }))
          .sort((a, b) => a.key - b.key);
        const [plain, other] = [assignSources(records), assignSources(shuffled.map(({ one }) => one))];
        for (const { id } of records) expect(other.get(id)).toEqual(plain.get(id));
      }),
    );
  });

  it('says of the records around one what it says of them among all, so that removing a record equals never having had it', () => {
    fc.assert(
      fc.property(sets, sets, fc.nat(), (records, added, pick) => {
        const others = added.map((one) => ({ ...one, id: `other ${one.id}` }));
        const kept = [...records, ...others.filter((_, i) => i !== pick % Math.max(1, others.length))];
        const whole = assignSources(kept);
        for (const start of kept) {
          const part = assignSources(around(kept, start));
          expect(part.get(start.id)).toEqual(whole.get(start.id));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps two DOIs that share a PMID apart, whatever comes first, and joins what names the PMID alone to one of them', () => {
    const records = [
      record('a', ['doi:10.1000/a', 'pmid:1']),
      record('b', ['doi:10.1000/b', 'pmid:1']),
      record('c', ['pmid:1']),
    ];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ]) {
      const assigned = assignSources(order.map((i) => records[i]!));
      const sources = ['a', 'b', 'c'].map((id) => assigned.get(id)?.sourceId);
      expect(sources).toEqual(['doi:10.1000/a', 'doi:10.1000/b', 'doi:10.1000/a']);
    }
    const left = assignSources([records[1]!, records[2]!]);
    expect(left.get('c')?.sourceId).toBe('doi:10.1000/b');
  });

  it('gives a record with a DOI one of its own DOIs, and identified records that share their only identifier one source', () => {
    fc.assert(
      fc.property(sets, (records) => {
        const assigned = assignSources(records);
        for (const { id, identifiers: own } of records) {
          const dois = own.filter((one) => one.startsWith('doi:'));
          if (dois.length > 0) expect(dois).toContain(assigned.get(id)?.sourceId);
          expect(assigned.get(id)?.identified ?? false).toBe(
            own.length > 0 || assigned.get(id)?.sourceId.startsWith('title:') === false,
          );
        }
      }),
    );
  });
});

it('describes a source by its fullest record, and fills what that leaves out', () => {
  const none = { title: null, authors: [], year: null, containerTitle: null, type: null, titleKey: null };
  const records = [
    { ...none, id: 'a', identifiers: ['pmid:5'], title: 'Short', year: 2001 },
    {
      ...none,
      id: 'b',
      identifiers: ['doi:10.1000/x', 'pmid:5'],
      title: 'Full',
      authors: ['Lee A'],
      containerTitle: 'Bone',
    },
  ];
  const source = {
    id: 'doi:10.1000/x',
    identified: true,
    doi: '10.1000/x',
    pmid: '5',
    pmcid: null,
    isbn: null,
    url: null,
  };
  const expected = { ...source, title: 'Full', authors: ['Lee A'], year: 2001, containerTitle: 'Bone', type: null };
  expect(describeSource('doi:10.1000/x', records)).toEqual(expected);
  expect(describeSource('doi:10.1000/x', [...records].reverse())).toEqual(expected);
});
