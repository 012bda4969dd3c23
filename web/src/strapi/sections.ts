import { DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { RESERVED_SECTION_SLUGS } from '@toasoan/shared/address';
import { z } from 'zod';
import type { Section } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { documentId, line, optionalText, slug, whole } from './wire-values.ts';

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

const limits = DOCUMENT_LIMITS.section;

const gate = z.object({
  documentId,
  name: line(limits.name),
  slug: slug.refine((word) => !RESERVED_SECTION_SLUGS.includes(word), 'belongs to the site itself'),
  description: optionalText(limits.description),
  parentId: documentId.nullable(),
  order: whole(limits.order),
});

export const fetchSections: FetchDocuments<Section> = async (client, selection) =>
  toPage((await client.request(SECTIONS, selection)).sections, (wire) => gate.parse(wire));
