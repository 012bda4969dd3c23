import { DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { z } from 'zod';
import type { Comment } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { documentId, instant, line, text } from './wire-values.ts';

const COMMENTS = graphql(`
  query Comments($ids: [ID!], $after: ID, $limit: Int) {
    comments(ids: $ids, after: $after, limit: $limit) {
      articleId
      documentId
      editedAt
      likeCount
      name
      parentId
      submittedAt
      text
    }
  }
`);

const gate = z.object({
  documentId,
  articleId: documentId,
  parentId: documentId.nullable(),
  name: line(DOCUMENT_LIMITS.comment.name),
  text: text(DOCUMENT_LIMITS.comment.text),
  submittedAt: instant,
  editedAt: instant.nullable(),
  likeCount: z.int().min(0),
});

export const fetchComments: FetchDocuments<Comment> = async (client, selection) =>
  toPage((await client.request(COMMENTS, selection)).comments, (wire) => gate.parse(wire));
