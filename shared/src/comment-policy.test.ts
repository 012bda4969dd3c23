import { describe, expect, it } from 'vitest';
import { toCommentPolicy } from './comment-policy.ts';

const datePublished = new Date('2026-03-01T00:00:00Z');
const after = (days: number) => new Date(datePublished.getTime() + days * 86_400_000);
const site = { policy: 'open', closesAfterDays: 7 } as const;

describe('the policy for comments', () => {
  it('is the article’s own where it has one, however old the article is', () => {
    for (const commentPolicy of ['open', 'moderated', 'closed'] as const) {
      expect(toCommentPolicy({ commentPolicy, datePublished }, site, after(100))).toBe(commentPolicy);
    }
  });

  it('is the site’s for others, until so many days after publication', () => {
    const article = { commentPolicy: 'default', datePublished } as const;
    expect(toCommentPolicy(article, site, after(0))).toBe('open');
    expect(toCommentPolicy(article, site, new Date(after(7).getTime() - 1))).toBe('open');
    expect(toCommentPolicy(article, site, after(7))).toBe('closed');
    expect(toCommentPolicy(article, { ...site, closesAfterDays: null }, after(1000))).toBe('open');
  });
});
