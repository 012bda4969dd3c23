import { DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { z } from 'zod';
import type { Tag } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { documentId, line, slug } from './wire-values.ts';

const TAGS = graphql(`
  query Tags($ids: [ID!], $after: ID, $limit: Int) {
    tags(ids: $ids, after: $after, limit: $limit) {
      documentId
      name
      slug
    }
  }
`);

const gate = z.object({ documentId, name: line(DOCUMENT_LIMITS.tag.name), slug });

export const fetchTags: FetchDocuments<Tag> = async (client, selection) =>
  toPage((await client.request(TAGS, selection)).tags, (wire) => gate.parse(wire));
