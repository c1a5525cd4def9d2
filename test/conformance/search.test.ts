import { expect, test } from 'vitest';
import { searchTerms } from '../../src/query/search.ts';
import type { SearchLabel, Store } from '../../src/store/store.ts';
import { onEveryEngine } from '../fixtures/stores.ts';
import { drop, put } from './articles.ts';

const QUOTES = [
  'TNFα rises with TLR4',
  'TNF-alpha falls when butyrate is given',
  'The and of it is not to be',
  'Œstrogène and naïve T cells',
  'IL-1β (interleukin-1 beta) AND NOT il-6',
  'A single 5 mg dose of K2',
];

async function hits(store: Store, label: SearchLabel, text: string): Promise<string[]> {
  const terms = searchTerms(text);
  const found = terms ? await store.search(label, terms, 1000) : [];
  const ids = found.map(({ id }) => id);
  const key = label === 'Claim' ? 'quote' : label === 'Article' || label === 'Source' ? 'title' : 'name';
  const rows = await store.run<{ text: string }>(
    `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.${key} AS text`,
    { ids },
  );
  return rows.map((row) => row.text).sort();
}

onEveryEngine('search', ({ open }) => {
  test('finds what holds every word, in any spelling', async () => {
    const store = await open();
    await put(store, {
      id: 'a',
      title: 'Notes on TNF',
      claims: QUOTES.map((quote) => ({ quote, mentions: ['local:tnf'] })),
      references: [{ title: 'A study of TNF', authors: ['Müller J'], year: 2001, identifiers: ['doi:10.5555/x'] }],
    });
    expect(await hits(store, 'Claim', 'tnf-Alpha')).toEqual([`${QUOTES[1]}.`, `${QUOTES[0]}.`]);
    expect(await hits(store, 'Claim', 'alpha butyrate')).toEqual([`${QUOTES[1]}.`]);
    expect(await hits(store, 'Claim', 'tnf interleukin')).toEqual([]);
    expect(await hits(store, 'Claim', 'the')).toEqual([`${QUOTES[2]}.`]);
    expect(await hits(store, 'Claim', 'NOT and')).toEqual([`${QUOTES[4]}.`, `${QUOTES[2]}.`]);
    expect(await hits(store, 'Claim', 'œstrogene NAIVE t')).toEqual([`${QUOTES[3]}.`]);
    expect(await hits(store, 'Claim', 'k 2')).toEqual([`${QUOTES[5]}.`]);
    expect(await hits(store, 'Claim', 'k2 5mg')).toEqual([`${QUOTES[5]}.`]);
    expect(await hits(store, 'Claim', 'tn')).toEqual([]);
    expect(await hits(store, 'Claim', '() " * ~ +')).toEqual([]);
    expect(await hits(store, 'Article', 'tnf')).toEqual(['Notes on TNF']);
    expect(await hits(store, 'Source', 'muller tnf')).toEqual(['A study of TNF']);
    expect(await hits(store, 'Mechanism', 'tnf')).toEqual(['tnf']);
  });

  test('finds phrases, and beginnings of words', async () => {
    const store = await open();
    const quotes = [
      'Bone loss was halved',
      'Loss of bone',
      'The loss, bone and all',
      'Inflammation and loss',
      'An inflamed TNFα',
    ];
    await put(store, { id: 'a', title: 'Notes', claims: quotes.map((quote) => ({ quote })) });
    const found = async (text: string): Promise<number[]> =>
      (await hits(store, 'Claim', text)).map((hit) => quotes.indexOf(hit.slice(0, -1))).sort();
    expect(await found('bone loss')).toEqual([0, 1, 2]);
    expect(await found('"Bone loss"')).toEqual([0]);
    expect(await found('“loss bone”')).toEqual([2]);
    expect(await found('"loss bone" all')).toEqual([2]);
    expect(await found('"bone loss" inflam*')).toEqual([]);
    expect(await found('inflam*')).toEqual([3, 4]);
    expect(await found('loss Infl*')).toEqual([3]);
    expect(await found('flam*')).toEqual([]);
    expect(await found('tnf-al*')).toEqual([4]);
    expect(await found('TNFα*')).toEqual([4]);
    expect(await found('"inflamed" "tnf"')).toEqual([4]);
    expect(await found('"bone loss')).toEqual([0, 1, 2]);
    expect(await found('* "" ** "*"')).toEqual([]);
  });

  test('follows edits and deletes, and keeps to its limit', async () => {
    const store = await open();
    const wort = { words: ['wort'], phrases: [], prefixes: [] };
    const claims = Array.from({ length: 30 }, (_, i) => ({ quote: `Wort ${i} helps` }));
    await put(store, { id: 'a', claims });
    expect(await store.search('Claim', wort, 1000)).toHaveLength(30);
    expect(await store.search('Claim', wort, 7)).toHaveLength(7);
    await put(store, { id: 'a', claims: claims.slice(0, 3) });
    expect(await store.search('Claim', wort, 1000)).toHaveLength(3);
    await drop(store, 'a');
    expect(await store.search('Claim', wort, 1000)).toEqual([]);
  });
});
