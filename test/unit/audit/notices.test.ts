import { describe, expect, test } from 'vitest';
import type { Extraction, Notice, NoticeKind } from '../../../schema/model.ts';
import { audit, type Facts } from '../../../src/audit/index.ts';
import { compareDates } from '../../../src/audit/notices.ts';
import { article, claim, entry, marker } from './article.ts';

const text = 'Kale helps [1]. It also calms. Milk helps [1, 2].\n1. Doe J. Kale.\n2. Roe R. Milk.';
const references = [
  entry(text, '1. Doe J. Kale.', { label: '1', identifiers: ['doi:10.5555/kale'] }),
  entry(text, '2. Roe R. Milk.', { label: '2', identifiers: ['doi:10.5555/milk'] }),
];
const citations = [
  marker(text, '[1]', { 1: references[0]!.id }),
  marker(text, '[1, 2]', { 1: references[0]!.id, 2: references[1]!.id }),
];
const claims = [
  claim(text, 'Kale helps [1].', { supportStatus: 'CITED', citations: ['citation [1]'] }),
  claim(text, 'It also calms.', { supportStatus: 'CITED_NEARBY', nearby: [{ citationId: 'citation [1]', rule: 'r' }] }),
  claim(text, 'Milk helps [1, 2].', { supportStatus: 'CITED', citations: ['citation [1, 2]'] }),
];

const notice = (kind: NoticeKind, date: string | null): Notice => ({ kind, date, noticeUrl: null });
const facts = (kale: readonly Notice[], milk: readonly Notice[] = []): Facts => ({
  sourceOf: () => null,
  noticesOf: ({ label }) => (label === '1' ? kale : milk),
});
const published = (publishedAt: string | null): Extraction => {
  const made = article(text, { references, citations, claims });
  return { ...made, article: { ...made.article, publishedAt } };
};
const told = (known: Facts, at: string | null = null) =>
  audit(published(at), known).map(({ rule, rescues, referenceId }) => [rule, rescues, referenceId]);

describe('notices about works', () => {
  test('a retraction is one finding for the entry, which lifts what rests on nothing else', () => {
    expect(told(facts([notice('RETRACTION', '2020')]))).toEqual([['retracted-source', 2, references[0]!.id]]);
  });

  test('two retracted works rescue a claim each that cites both', () => {
    const both = facts([notice('RETRACTION', '2020')], [notice('RETRACTION', null)]);
    expect(told(both)).toEqual([
      ['retracted-source', 3, references[0]!.id],
      ['retracted-source', 1, references[1]!.id],
    ]);
  });

  test('the last notice decides', () => {
    const concern = notice('CONCERN', '2018');
    const retraction = notice('RETRACTION', '2019');
    expect(told(facts([concern]))).toEqual([['expression-of-concern', 0, references[0]!.id]]);
    expect(told(facts([concern, retraction]))).toEqual([['retracted-source', 2, references[0]!.id]]);
    expect(told(facts([concern, retraction, notice('REINSTATEMENT', '2020')]))).toEqual([]);
    expect(told(facts([notice('CORRECTION', '2020')]))).toEqual([]);
  });

  test.each([
    ['2019', 'a retraction (2020-05); this article was published before it.'],
    ['2020-06-01', 'a retraction (2020-05); this article was published after it.'],
    ['2020', 'a retraction (2020-05).'],
    [null, 'a retraction (2020-05).'],
  ])('published %s', (at, message) => {
    const [finding] = audit(published(at), facts([notice('RETRACTION', '2020-05')]));
    expect(finding!.message).toBe(`Against the work “Doe J. Kale.” stands ${message}`);
  });

  test('says that the date is not known', () => {
    expect(audit(published('2020'), facts([notice('CONCERN', null)]))[0]!.message).toMatch(
      /an expression of concern, of unknown date\.$/,
    );
  });

  test('dates of different precision are compared as far as they go', () => {
    expect(compareDates('2019-12', '2020')).toBe('before');
    expect(compareDates('2020-05-02', '2020-05-01')).toBe('after');
    expect(compareDates('2020', '2020-05')).toBeNull();
    expect(compareDates('2020-05', '2020-05')).toBeNull();
  });
});
