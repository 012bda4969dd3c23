import { DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { COMMENT_POLICIES } from '@toasoan/shared/comment-policy';
import { z } from 'zod';
import type { CommentSettings } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { toSelected } from './single-type.ts';
import { documentId, whole } from './wire-values.ts';

const COMMENT_SETTINGS = graphql(`
  query CommentSettings {
    commentSettings {
      closesAfterDays
      documentId
      policy
    }
  }
`);

const gate = z.object({
  documentId,
  policy: z.enum(COMMENT_POLICIES),
  closesAfterDays: whole(DOCUMENT_LIMITS['comment-settings'].closesAfterDays).nullable(),
});

export const fetchCommentSettings: FetchDocuments<CommentSettings> = async (client, selection) => {
  const { commentSettings } = await client.request(COMMENT_SETTINGS, {});
  return toPage(toSelected(commentSettings, selection), (wire) => gate.parse(wire));
};
