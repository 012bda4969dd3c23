import { toWaitingWords } from '../waiting-words.ts';

/** What waits for moderators, in numbers. */
export interface DigestFacts {
  count: number;
  /** How many of them came since the last mail. */
  fresh: number;
  /** ISO 8601. */
  oldest: string;
}

/**
 * The mail to the moderators. It holds nothing that a reader wrote, nor the headline of an article: mails that quote spam
 * get a newsroom's mail server blacklisted.
 */
export function toDigest({ count, fresh, oldest }: DigestFacts, deskUrl: string, now: Date) {
  const lines = [
    `Có ${count} bình luận đang chờ duyệt, trong đó ${fresh} bình luận mới từ thư trước.`,
    `Bình luận chờ lâu nhất đã chờ ${toWaitingWords(oldest, now)}.`,
    '',
    `Bàn kiểm duyệt: ${deskUrl}`,
    '',
    'Thư tự động, nhiều nhất mỗi giờ một thư.',
  ];
  return { subject: `Tòa Soạn: ${count} bình luận chờ duyệt`, text: lines.join('\n') };
}
