import { describe, expect, test } from 'vitest';
import { type NoticeLine, readNotices } from '../../../ingest/notice-lines.ts';
import type { ClaimtraceError } from '../../../schema/errors.ts';

const HEADER =
  'Record ID,Title,Journal,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Notes';

async function read(text: string): Promise<NoticeLine[]> {
  const found: NoticeLine[] = [];
  for await (const line of readNotices(text.split('\n'))) found.push(line);
  return found;
}

const failure = async (text: string): Promise<unknown> =>
  read(text).then(
    () => 'read',
    ({ code, line, hint }: ClaimtraceError) => ({ code, line, hint: typeof hint }),
  );
const invalidAt = (line: number) => ({ code: 'NOTICES_INVALID', line, hint: 'string' });

describe('the CSV of Retraction Watch', () => {
  test('gives kind, date, identifiers and the place of the notice', async () => {
    const found = await read(
      [
        `\ufeff${HEADER}\r`,
        '7,"Rats, fed ""well""",J Fibre,1/31/2024 0:00,10.1000/Notice.7,0,2/1/2019 0:00,10.1000/RATS.7,0,Retraction,\r',
        '8,Mice,J Fibre,12/5/2023 0:00,Unavailable,4321,2/1/2019 0:00,unavailable,1234,Expression of concern,"two',
        'lines"',
        '9,Cats,J Fibre,2022-03-04,,0,,10.1000/cats,99,Reinstatement,',
        '10,Nobody knows,J Fibre,1/1/2020 0:00,,0,,unavailable,0,Correction,',
      ].join('\n'),
    );
    expect(found.map(({ line, notice }) => [line, notice && { ...notice, id: '' }])).toEqual([
      [
        2,
        {
          id: '',
          kind: 'RETRACTION',
          date: '2024-01-31',
          noticeUrl: 'https://doi.org/10.1000/notice.7',
          doi: 'doi:10.1000/rats.7',
          pmid: null,
        },
      ],
      [
        3,
        {
          id: '',
          kind: 'CONCERN',
          date: '2023-12-05',
          noticeUrl: 'https://pubmed.ncbi.nlm.nih.gov/4321/',
          doi: null,
          pmid: 'pmid:1234',
        },
      ],
      [
        5,
        {
          id: '',
          kind: 'REINSTATEMENT',
          date: '2022-03-04',
          noticeUrl: null,
          doi: 'doi:10.1000/cats',
          pmid: 'pmid:99',
        },
      ],
      [6, null],
    ]);
  });

  test.each([
    ['a nature that is none', '7,A,J,1/31/2024 0:00,,0,,10.1000/a,0,Withdrawal,', 2],
    ['a date that is none', '7,A,J,31/1/2024 0:00,,0,,10.1000/a,0,Retraction,', 2],
    ['a record that ends early', '7,A,J,1/31/2024 0:00', 2],
    ['a quote that is not closed', '7,"A,J,1/31/2024 0:00,,0,,10.1000/a,0,Retraction,\nmore\nand more', 2],
  ])('%s is an error with its line', async (_, record, line) => {
    expect(await failure(`${HEADER}\n${record}\n`)).toEqual(invalidAt(line));
  });

  test('without a column that is needed is refused', async () => {
    expect(await failure(HEADER.replace('RetractionNature', 'Nature'))).toEqual(invalidAt(1));
  });
});

describe('plain lines', () => {
  test('are retractions of the works that they name', async () => {
    const found = await read('# mine\n10.1000/A\n\ndoi:10.1000/b\nhttps://doi.org/10.1000/c\n1234\nPMID: 77\n');
    expect(found.map(({ line, notice }) => [line, notice!.doi ?? notice!.pmid])).toEqual([
      [2, 'doi:10.1000/a'],
      [4, 'doi:10.1000/b'],
      [5, 'doi:10.1000/c'],
      [6, 'pmid:1234'],
      [7, 'pmid:77'],
    ]);
    expect(found[0]!.notice).toMatchObject({ kind: 'RETRACTION', date: null });
  });

  test.each(['see 10.1000/a', 'none', '0', '123456789'])('"%s" is an error with its line', async (line) => {
    expect(await failure(`10.1000/a\n${line}`)).toEqual(invalidAt(2));
  });
});

test('what is said twice is one notice', async () => {
  const [one, two, other] = await read('10.1000/a\n10.1000/A\n10.1000/b');
  expect(one!.notice!.id).toBe(two!.notice!.id);
  expect(one!.notice!.id).not.toBe(other!.notice!.id);
});
