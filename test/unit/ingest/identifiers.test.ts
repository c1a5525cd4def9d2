import { describe, expect, it } from 'vitest';
import { doiOf, identifierOfUrl, identifiersIn, isbnOf, normalizeUrl } from '../../../ingest/identifiers.ts';
import { expectLinear } from '../../growth.ts';

describe('doiOf', () => {
  it.each([
    ['doi:10.1000/ABC.5.', '10.1000/abc.5'],
    ['(https://doi.org/10.1000/xyz)', '10.1000/xyz'],
    ['DOI: 10.1016/S0140-6736(05)12345-6.', '10.1016/s0140-6736(05)12345-6'],
    ['see 10.1000/a(b)), and', '10.1000/a(b)'],
    [
      '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
      '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
    ],
    ['https://doi.org/10.1000%2Fabc', '10.1000/abc'],
    ['doi: 10.1016/j.bone.\n2019.115', '10.1016/j.bone.2019.115'],
    ['doi: 10.1038/s41586-\n020-1', '10.1038/s41586-020-1'],
    ['doi:10.1000/xyz.PMID: 12345678', '10.1000/xyz'],
  ])('reads %s', (text, doi) => expect(doiOf(text)).toBe(doi));

  it.each(['version 10.5/3', '10.1000/', '110.1000/x', 'at 10.12/ab'])('finds none in %s', (text) =>
    expect(doiOf(text)).toBeNull(),
  );

  it('takes linear time on hostile strings', () => {
    for (const part of ['10.1000/(', '10.1000/a)', '10.', 'http://', '(((', '1-\n']) {
      expectLinear((size) => identifiersIn(part.repeat(size / part.length)), 100_000, part);
    }
  });
});

describe('identifierOfUrl', () => {
  it.each([
    ['http://dx.doi.org/10.1000/X', 'doi:10.1000/x'],
    ['https://onlinelibrary.wiley.com/doi/abs/10.1002/jbmr.1234', 'doi:10.1002/jbmr.1234'],
    ['https://www.frontiersin.org/articles/10.3389/fimmu.2020.00001/full', 'doi:10.3389/fimmu.2020.00001'],
    ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001', 'doi:10.1371/journal.pone.0000001'],
    ['https://www.nature.com/articles/s41467-019-12345-6', 'doi:10.1038/s41467-019-12345-6'],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'pmid:12345678'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/?term=12345678', 'pmid:12345678'],
    ['http://www.ncbi.nlm.nih.gov/pubmed/12345678', 'pmid:12345678'],
    ['https://europepmc.org/article/MED/12345678', 'pmid:12345678'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/#b3', 'pmcid:PMC1234567'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/', 'pmcid:PMC1234567'],
    ['HTTP://WWW.Example.org/A/?utm_source=x&id=3#top', 'url:https://example.org/A?id=3'],
  ])('reads %s', (url, identifier) => expect(identifierOfUrl(url)).toBe(identifier));

  it.each(['mailto:a@b.org', 'javascript:alert(1)', '/relative', 'https://', 'not a url'])('refuses %s', (url) =>
    expect(identifierOfUrl(url)).toBeNull(),
  );
});

it('normalises addresses to one form', () => {
  expect(normalizeUrl('http://www.example.org:80/a/b/?fbclid=1#x')).toBe('https://example.org/a/b');
  expect(normalizeUrl('https://example.org/')).toBe('https://example.org');
});

it('holds ISBNs to their check digit', () => {
  expect(isbnOf('978-0-306-40615-7')).toBe('9780306406157');
  expect(isbnOf('0-306-40615-2')).toBe('9780306406157');
  expect(isbnOf('978-0-306-40615-8')).toBeNull();
});

it('lists identifiers strongest first, and a home page only where it is all there is', () => {
  const raw =
    'Lee A. A title. 2019. PMID: 12345678; PMCID: PMC7654321. doi:10.1000/q. ISSN 2213-4530. https://example.org/';
  expect(identifiersIn(raw)).toEqual(['doi:10.1000/q', 'pmid:12345678', 'pmcid:PMC7654321']);
  expect(identifiersIn('A package. https://www.example.org/')).toEqual(['url:https://example.org']);
  expect(identifiersIn('Serial, ISSN 2213-4530')).toEqual([]);
});
