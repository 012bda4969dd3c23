import { RESERVED_SECTION_SLUGS } from '@toasoan/shared/address';
import { z } from 'zod';
import type { Section } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { documentId, line, optionalText, slug } from './wire-values.ts';

const SECTIONS = graphql(`
  query Sections($ids: [ID!], $after: ID, $limit: Int) {
    sections(ids: $ids, after: $after, limit: $limit) {
      description
      documentId
      name
      order
      parentId
      slug
    }
  }
`);

const gate = z.object({
  documentId,
  name: line,
  slug: slug.refine((word) => !RESERVED_SECTION_SLUGS.includes(word), 'belongs to the site itself'),
  description: optionalText,
  parentId: documentId.nullable(),
  order: z.int(),
});

export const fetchSections: FetchDocuments<Section> = async (client, selection) =>
  toPage((await client.request(SECTIONS, selection)).sections, (wire) => gate.parse(wire));
