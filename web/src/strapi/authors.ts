import { DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { z } from 'zod';
import type { Author } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { documentId, line, optionalLine, optionalText, slug } from './wire-values.ts';

const AUTHORS = graphql(`
  query Authors($ids: [ID!], $after: ID, $limit: Int) {
    authors(ids: $ids, after: $after, limit: $limit) {
      biography
      documentId
      name
      penName
      portraitImageId
      slug
    }
  }
`);

const limits = DOCUMENT_LIMITS.author;

const gate = z.object({
  documentId,
  name: line(limits.name),
  penName: optionalLine(limits.penName),
  slug,
  biography: optionalText(limits.biography),
  portraitImageId: documentId.nullable(),
});

export const fetchAuthors: FetchDocuments<Author> = async (client, selection) =>
  toPage((await client.request(AUTHORS, selection)).authors, (wire) => gate.parse(wire));
