import { describe, expect, test } from 'vitest';
import { isRetracted, noticeInForce } from '../../../ingest/notices.ts';
import type { Notice, NoticeKind } from '../../../schema/model.ts';

const notice = (kind: NoticeKind, date: string | null): Notice => ({ kind, date, noticeUrl: null });
const concern = notice('CONCERN', '2019-02');
const retraction = notice('RETRACTION', '2020');
const reinstatement = notice('REINSTATEMENT', '2021-07-01');
const correction = notice('CORRECTION', '2023');

describe('the notice in force', () => {
  test.each([
    ['none', [], null],
    ['a correction never is', [correction], null],
    ['a concern while nothing follows', [concern, correction], concern],
    ['a retraction ends a concern', [concern, retraction], retraction],
    ['a reinstatement ends both', [concern, retraction, reinstatement], null],
    [
      'a concern after a reinstatement',
      [retraction, reinstatement, notice('CONCERN', '2022')],
      notice('CONCERN', '2022'),
    ],
    ['a concern after a retraction takes nothing back', [retraction, notice('CONCERN', '2022')], retraction],
    ['a second retraction', [retraction, reinstatement, notice('RETRACTION', '2024')], notice('RETRACTION', '2024')],
    ['the last of two concerns', [concern, notice('CONCERN', '2019-03')], notice('CONCERN', '2019-03')],
    ['a reinstatement of the same day', [notice('REINSTATEMENT', '2020'), retraction], null],
    ['a notice without a date comes before all others', [retraction, notice('REINSTATEMENT', null)], retraction],
  ])('%s', (_, notices, expected) => {
    expect(noticeInForce(notices)).toEqual(expected);
    expect(noticeInForce(notices.toReversed())).toEqual(expected);
    expect(isRetracted(notices)).toBe(expected?.kind === 'RETRACTION');
  });
});
