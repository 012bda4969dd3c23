import { DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { NOTICE_KINDS, type NoticeKind } from '@toasoan/shared/notice';
import { z } from 'zod';
import type { Notice } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { documentId, instant, line, optionalLine, text } from './wire-values.ts';

const NOTICES = graphql(`
  query Notices($ids: [ID!], $after: ID, $limit: Int) {
    notices(ids: $ids, after: $after, limit: $limit) {
      documentId
      kind
      source
      text
      title
      validFrom
      validUntil
    }
  }
`);

const limits = DOCUMENT_LIMITS.notice;

const gate = z.object({
  documentId,
  kind: z.enum(Object.keys(NOTICE_KINDS) as NoticeKind[]),
  title: line(limits.title),
  text: text(limits.text),
  source: optionalLine(limits.source),
  validFrom: instant,
  validUntil: instant,
});

export const fetchNotices: FetchDocuments<Notice> = async (client, selection) =>
  toPage((await client.request(NOTICES, selection)).notices, (wire) => gate.parse(wire));
