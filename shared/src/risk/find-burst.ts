import type { RiskRule } from './risk-reason.ts';

/** Whole offices and mobile networks share an address, so a burst alone is never enough to hold a comment back. */
const SOME = 5;
const MANY = 20;

/** Many comments from one network within ten minutes. */
export const findBurst: RiskRule = ({ recentFromNetwork: count }) => {
  if (count === null || count < SOME) return undefined;
  const words = `Cùng một mạng vừa gửi ${count} bình luận trong 10 phút`;
  return { rule: 'burst', words, points: count >= MANY ? 40 : 20, nameSpans: [], textSpans: [] };
};
