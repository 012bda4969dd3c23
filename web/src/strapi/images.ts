import { DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { z } from 'zod';
import type { Image } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { toSourcePicture, wireFile, wireRendition } from './wire-picture.ts';
import { documentId, line, optionalLine } from './wire-values.ts';

const IMAGES = graphql(`
  query Images($ids: [ID!], $after: ID, $limit: Int) {
    images(ids: $ids, after: $after, limit: $limit) {
      alternativeText
      caption
      creditText
      documentId
      file {
        height
        renditions {
          height
          url
          width
        }
        updatedAt
        url
        width
      }
    }
  }
`);

const limits = DOCUMENT_LIMITS.image;

const gate = z
  .object({
    documentId,
    alternativeText: line(limits.alternativeText),
    caption: optionalLine(limits.caption),
    creditText: optionalLine(limits.creditText),
    file: wireFile.extend({ renditions: z.array(wireRendition) }),
  })
  .transform(({ file, alternativeText, ...image }): Image => ({
    ...image,
    picture: toSourcePicture(alternativeText, file, file.renditions),
  }));

export const fetchImages: FetchDocuments<Image> = async (client, selection) =>
  toPage((await client.request(IMAGES, selection)).images, (wire) => gate.parse(wire));
