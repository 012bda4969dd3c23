import { ARTICLE_COMMENT_POLICIES } from '@toasoan/shared/comment-policy';
import { z } from 'zod';
import type { Article } from '../model/documents.ts';
import { toBody } from './blocks/to-body.ts';
import { graphql } from './generated/gql.ts';
import type { ArticlesQuery } from './generated/graphql.ts';
import { toPage, type FetchDocuments, type ReportOmission } from './received.ts';
import { documentId, instant, line, optionalInstant, optionalLine, slug, text } from './wire-values.ts';

const ARTICLES = graphql(`
  query Articles($ids: [ID!], $after: ID, $limit: Int) {
    articles(ids: $ids, after: $after, limit: $limit) {
      abstract
      alternativeHeadline
      authorIds
      body
      byline
      commentPolicy
      contentLocation
      corrections {
        at
        text
      }
      dateModified
      datePublished
      documentId
      headline
      leadImage {
        caption
        creditText
        imageId
      }
      pollId
      relatedArticleIds
      sectionId
      serial
      slug
      tagIds
    }
  }
`);

export type StrapiArticle = ArticlesQuery['articles'][number];

const gate = z.object({
  documentId,
  serial: z.int().min(1).max(9_999_999_999),
  slug,
  headline: line,
  alternativeHeadline: optionalLine,
  abstract: text,
  body: z.array(z.unknown()).max(5000),
  leadImage: z.object({ imageId: documentId, caption: optionalLine, creditText: optionalLine }).nullable(),
  authorIds: z.array(documentId),
  byline: optionalLine,
  sectionId: documentId,
  tagIds: z.array(documentId),
  datePublished: instant,
  dateModified: optionalInstant,
  contentLocation: optionalLine,
  relatedArticleIds: z.array(documentId),
  pollId: documentId.nullable(),
  commentPolicy: z.enum(ARTICLE_COMMENT_POLICIES),
  corrections: z.array(z.object({ text, at: instant })),
});

export function parseArticle(wire: StrapiArticle, reportOmission: ReportOmission): Article {
  const article = gate.parse(wire);
  return { ...article, body: toBody(article.body, reportOmission) };
}

export const fetchArticles: FetchDocuments<Article> = async (client, selection) =>
  toPage((await client.request(ARTICLES, selection)).articles, parseArticle);
