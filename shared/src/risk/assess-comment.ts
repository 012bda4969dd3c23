import { createBannedWordsRule, type WordList } from './find-banned-words.ts';
import { findBurst } from './find-burst.ts';
import { findCapitals } from './find-capitals.ts';
import { findGambling } from './find-gambling.ts';
import { findHastyForm } from './find-hasty-form.ts';
import { findLinks } from './find-links.ts';
import { findPhoneNumbers } from './find-phone-numbers.ts';
import { findRepeatedText } from './find-repeated-text.ts';
import type { AssessedComment, RiskReason, RiskRule } from './risk-reason.ts';

const RULES: readonly RiskRule[] = [
  findGambling,
  findLinks,
  findPhoneNumbers,
  findRepeatedText,
  findCapitals,
  findHastyForm,
  findBurst,
];

export interface Assessment {
  /** 0 (nothing speaks against it) to 100. */
  risk: number;
  /** The gravest first. */
  reasons: RiskReason[];
}

/** How risky it would be to print a comment, and why; made once with the newsroom's word lists, for many comments. */
export function createAssessment(wordLists: readonly WordList[]): (comment: AssessedComment) => Assessment {
  const rules = [...wordLists.map(createBannedWordsRule), ...RULES];
  return (comment) => {
    const reasons = rules.flatMap((rule) => rule(comment) ?? []).sort((a, b) => b.points - a.points);
    return {
      risk: Math.min(
        100,
        reasons.reduce((sum, { points }) => sum + points, 0),
      ),
      reasons,
    };
  };
}
