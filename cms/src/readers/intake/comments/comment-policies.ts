import type { Core } from '@strapi/strapi';
import {
  DEFAULT_SITE_POLICY,
  toCommentPolicy,
  type ArticleCommentPolicy,
  type CommentPolicy,
  type SitePolicy,
} from '@toasoan/shared/comment-policy';
import { PUBLISHED } from '../../../feed/delivered-types.ts';

/** A comment as far as the policy for it depends on it. */
interface Sent {
  articleId: string;
  submittedAt: string;
}

interface ArticleRow {
  documentId: string;
  commentPolicy: ArticleCommentPolicy;
  datePublished: string;
}

/** How a comment is taken, as of when it was sent; undefined when its article is not published. */
export type FindCommentPolicy = (comment: Sent) => CommentPolicy | undefined;

export async function prepareCommentPolicies(
  strapi: Core.Strapi,
  comments: readonly Sent[],
): Promise<FindCommentPolicy> {
  const site = await findSitePolicy(strapi);
  const articles = await findArticles(strapi, [...new Set(comments.map(({ articleId }) => articleId))]);
  return ({ articleId, submittedAt }) => {
    const article = articles.get(articleId);
    if (!article) return undefined;
    const { commentPolicy, datePublished } = article;
    const dated = { commentPolicy, datePublished: new Date(datePublished) };
    return toCommentPolicy(dated, site, new Date(submittedAt));
  };
}

async function findSitePolicy(strapi: Core.Strapi): Promise<SitePolicy> {
  const settings: SitePolicy | null = await strapi.db
    .query('api::comment-settings.comment-settings')
    .findOne({ select: ['policy', 'closesAfterDays'] });
  return settings ?? DEFAULT_SITE_POLICY;
}

async function findArticles(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, ArticleRow>> {
  const rows: ArticleRow[] = await strapi.db.query('api::article.article').findMany({
    select: ['documentId', 'commentPolicy', 'datePublished'],
    where: { ...PUBLISHED, documentId: { $in: ids } },
  });
  return new Map(rows.map((row) => [row.documentId, row]));
}
