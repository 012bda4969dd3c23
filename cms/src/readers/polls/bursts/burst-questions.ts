import { validateZodSchema, z } from '@strapi/utils';
import { DOCUMENT_ID_PATTERN } from '@toasoan/shared/document-id';

const documentId = z.string().regex(DOCUMENT_ID_PATTERN);
const instant = z.iso
  .datetime()
  .max(30)
  .transform((at) => new Date(at));

const bursts = z.object({ poll: documentId });

const voidTrial = bursts.extend({
  from: instant,
  until: instant,
  perNetworkFrom: z.coerce.number().int().min(2).max(1_000_000).nullable().default(null),
});

/** What the form of a void may ask; a ValidationError is thrown for what has another shape. */
export const parseBurstsQuestion = (query: unknown) => validateZodSchema(bursts)(query, 'Hãy chọn lại cuộc thăm dò.');
export const parseVoidQuestion = (query: unknown) =>
  validateZodSchema(voidTrial)(
    query,
    'Hãy xem lại cuộc thăm dò, hai thời điểm và số phiếu của một mạng (từ 2 trở lên).',
  );
