import { expect, test } from 'vitest';
import { addressesIn } from '../../../../ingest/read/links.ts';
import { expectLinear } from '../../../growth.ts';

test.each([
  ['Zinc helps (https://example.org/zinc).', ['https://example.org/zinc']],
  [
    'Read https://example.org/zinc_(food)) or “http://example.org/x?a=1&b=2#c”!',
    ['https://example.org/zinc_(food)', 'http://example.org/x?a=1&b=2#c'],
  ],
  ['Two: https://a.example.org/, https://b.example.org/p.', ['https://a.example.org/', 'https://b.example.org/p']],
  ['In brackets [https://example.org/k2]: see.', ['https://example.org/k2']],
  ['Not these: https://, https://localhost/x, www.example.org, doi:10.1000/xyz, xhttps://example.org', []],
])('%s', (text, addresses) => {
  const found = addressesIn(text);
  expect(found.map(({ href }) => href)).toEqual(addresses);
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(addresses);
});

test.each(['https://a.b/', 'https://a.b/(', ')', 'http://', 'https://a.b/.. '])(
  '100,000 characters of %j are read in time in proportion',
  (piece) => {
    expectLinear((size) => addressesIn(piece.repeat(size / piece.length)), 100_000);
    expectLinear((size) => addressesIn(`https://a.b/${piece.repeat(size / piece.length)}`), 100_000);
  },
);
