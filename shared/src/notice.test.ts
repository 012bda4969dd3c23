import { expect, it } from 'vitest';
import { isNoticeValid } from './notice.ts';

it('shows a notice from its first instant up to but not including its last', () => {
  const notice = { validFrom: new Date('2021-03-01T00:00:00Z'), validUntil: new Date('2021-03-02T00:00:00Z') };
  const isValidAt = (instant: string) => isNoticeValid(notice, new Date(instant));
  expect(isValidAt('2021-02-28T23:59:59.999Z')).toBe(false);
  expect(isValidAt('2021-03-01T00:00:00Z')).toBe(true);
  expect(isValidAt('2021-03-01T23:59:59.999Z')).toBe(true);
  expect(isValidAt('2021-03-02T00:00:00Z')).toBe(false);
});
