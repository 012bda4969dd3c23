/** The most a saved page may hold; lengths in characters. What becomes a field of the CMS keeps that field's limit. */
export const LIMITS = {
  fileBytes: 1_000_000,
  lines: 2000,
  line: 20_000,
  headline: 200,
  abstract: 1000,
  caption: 500,
  credit: 120,
  byline: 120,
  tags: 10,
  tag: 80,
  question: 250,
  options: 20,
  option: 200,
  noticeTitle: 150,
  noticeText: 2000,
  noticeSource: 150,
} as const;
