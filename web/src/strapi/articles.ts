import { COMPONENT_LIMITS, DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { ARTICLE_COMMENT_POLICIES } from '@toasoan/shared/comment-policy';
import { z } from 'zod';
import type { Article } from '../model/documents.ts';
import { toBody } from './blocks/to-body.ts';
import { graphql } from './generated/gql.ts';
import type { ArticlesQuery } from './generated/graphql.ts';
import { toPage, type FetchDocuments, type ReportOmission } from './received.ts';
import { documentId, instant, line, optionalInstant, optionalLine, slug, text, whole } from './wire-values.ts';

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

const limits = DOCUMENT_LIMITS.article;
const use = COMPONENT_LIMITS['media.image-use'];
const correction = COMPONENT_LIMITS['editorial.correction'];

const gate = z.object({
  documentId,
  serial: whole(limits.serial),
  slug,
  headline: line(limits.headline),
  alternativeHeadline: optionalLine(limits.alternativeHeadline),
  abstract: text(limits.abstract),
  body: z.array(z.unknown()).max(limits.body.max),
  leadImage: z
    .object({ imageId: documentId, caption: optionalLine(use.caption), creditText: optionalLine(use.creditText) })
    .nullable(),
  authorIds: z.array(documentId),
  byline: optionalLine(limits.byline),
  sectionId: documentId,
  tagIds: z.array(documentId),
  datePublished: instant,
  dateModified: optionalInstant,
  contentLocation: optionalLine(limits.contentLocation),
  relatedArticleIds: z.array(documentId),
  pollId: documentId.nullable(),
  commentPolicy: z.enum(ARTICLE_COMMENT_POLICIES),
  corrections: z.array(z.object({ text: text(correction.text), at: instant })).max(limits.corrections.max),
});

export function parseArticle(wire: StrapiArticle, reportOmission: ReportOmission): Article {
  const article = gate.parse(wire);
  return { ...article, body: toBody(article.body, reportOmission) };
}

export const fetchArticles: FetchDocuments<Article> = async (client, selection) =>
  toPage((await client.request(ARTICLES, selection)).articles, parseArticle);
