import { describe, expect, test } from 'vitest';
import { brokenIdentifiersIn } from '../../../ingest/broken-identifiers.ts';

const found = (text: string) => brokenIdentifiersIn(text).map(({ kind, quote }) => `${kind} ${quote}`);

describe('identifiers that can be none', () => {
  test.each([
    ['doi:10.55/kale', 'DOI 10.55/kale'],
    ['https://doi.org/1O.5555/kale.', 'DOI 1O.5555/kale'],
    ['DOI: 10,5555/kale', 'DOI 10,5555/kale'],
    ['doi 0.5555/kale-2019;', 'DOI 0.5555/kale-2019'],
    ['PMID: 123456789', 'PMID 123456789'],
    ['PMID 01234567', 'PMID 01234567'],
    ['PMCID: PMC1234567890', 'PMCID 1234567890'],
    ['PMC0123456', 'PMCID 0123456'],
    ['ISBN 978-3-16-148410-1', 'ISBN 978-3-16-148410-1'],
    ['ISBN-10: 0-306-40615-3', 'ISBN 0-306-40615-3'],
    ['ISBN 978316148410', 'ISBN 978316148410'],
    ['ISSN 2049-3631', 'ISSN 2049-3631'],
    ['ISSN (online): 20493631', 'ISSN 20493631'],
  ])('%s', (text, broken) => {
    const raw = `Doe J. Kale. 2019. ${text}`;
    expect(found(raw)).toEqual([broken]);
    const [{ index, quote }] = brokenIdentifiersIn(raw) as [ReturnType<typeof brokenIdentifiersIn>[number]];
    expect(raw.slice(index, index + quote.length)).toBe(quote);
  });

  test.each([
    'doi:10.5555/kale',
    'https://doi.org/10.5555/kale doi: 10.5555/kale',
    'doi:10.5555%2Fkale',
    'https://doi.org/10/gkale',
    'doi: 10.5555/ kale',
    'doi: 10. 5555/kale',
    'doi 2019;12:100-10',
    'A doi is a name.',
    'PMID: 12345678. Epub 2019',
    'PMID: 1234567810.5555/kale',
    'PMID: 7; PMCID: PMC1234567',
    'ISBN 978-3-16-148410-0',
    'ISBN 0-306-40615-2 2019, 340 pp',
    'ISBN 978 3 16 148410 0',
    'ISBN-13: 978-3-16-148410-0; ISBN-10: 0-306-40615-2',
    'ISSN 2049-3630',
    'ISSN 0317-8471 (print), e-ISSN: 1050-124X',
    '2019;10.1:55/57, pp. 1234-5678. Tel. +49 123 456789. Grant 978-3-16-148410-1.',
  ])('not in %s', (text) => {
    expect(found(`Doe J. Kale. 2019. ${text}`)).toEqual([]);
  });

  test('tells each once, in the order of the text', () => {
    expect(found('ISBN 0-306-40615-3. doi:10.55/kale, https://doi.org/10.55/kale')).toEqual([
      'ISBN 0-306-40615-3',
      'DOI 10.55/kale',
    ]);
  });
});
