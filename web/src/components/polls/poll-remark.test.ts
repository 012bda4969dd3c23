import { expect, test } from 'vitest';
import type { ResultsShown } from '@toasoan/shared/poll';
import { toPollRemark } from './poll-remark.ts';

const poll = (resultsShown: ResultsShown) => ({
  opensAt: new Date('2021-03-01'),
  closesAt: new Date('2021-04-01'),
  resultsShown,
});

test.each([
  ['2021-02-28', 'always', 'Thăm dò chưa mở.'],
  ['2021-03-01', 'always', null],
  ['2021-03-15', 'afterVoting', 'Kết quả hiện ra sau khi bạn bình chọn.'],
  ['2021-03-15', 'afterClosing', 'Kết quả được công bố khi thăm dò khép lại.'],
  ['2021-04-01', 'afterClosing', 'Thăm dò đã khép lại.'],
] as const)('on %s a poll with results shown %s says %s', (day, shown, remark) =>
  expect(toPollRemark(poll(shown), new Date(day))).toBe(remark),
);
