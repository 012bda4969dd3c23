import type { RiskRule } from './risk-reason.ts';

/** A person needs this long to type a name and a sentence. */
const SECONDS_AT_LEAST = 4;

/** A form that is sent as soon as it was opened was filled in by a machine. */
export const findHastyForm: RiskRule = ({ secondsOnForm }) => {
  if (secondsOnForm === null || secondsOnForm >= SECONDS_AT_LEAST) return undefined;
  const words = `Gửi chỉ ${Math.max(0, Math.floor(secondsOnForm))} giây sau khi mở mẫu`;
  return { rule: 'hasty-form', words, points: 30, nameSpans: [], textSpans: [] };
};
