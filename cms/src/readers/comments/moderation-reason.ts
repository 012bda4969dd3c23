/** Why a comment is not printed, for the newsroom only. `banned` is given by the intake, the others by moderators. */
export const MODERATION_REASONS = [
  'abuse',
  'advertising',
  'falsehood',
  'privacy',
  'unlawful',
  'offTopic',
  'unreadable',
  'otherReason',
] as const;

export type ModerationReason = (typeof MODERATION_REASONS)[number] | 'banned';
