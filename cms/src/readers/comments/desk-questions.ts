import { validateZodSchema, z } from '@strapi/utils';
import { DOCUMENT_ID_PATTERN } from '@toasoan/shared/document-id';
import { MODERATION_REASONS, MOST_DECISIONS } from './desk-answers.ts';

const WRONG = 'Yêu cầu không đúng dạng. Hãy tải lại trang kiểm duyệt rồi thử lại.';

const documentId = z.string().regex(DOCUMENT_ID_PATTERN);
const note = z.string().max(500);

const queueQuestion = z.object({
  name: z.enum(['pending', 'reported', 'approved', 'rejected', 'spam']).default('pending'),
  order: z.enum(['risk', 'waiting']).default('risk'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

const verdicts = z.object({
  verdicts: z
    .array(
      z.object({
        documentId,
        version: z.string().max(40),
        state: z.enum(['pending', 'approved', 'rejected', 'spam']),
        reason: z.enum([...MODERATION_REASONS, 'banned']).nullable(),
        note,
        judgedReports: z.number().int().min(0).max(1_000_000_000),
      }),
    )
    .min(1)
    .max(MOST_DECISIONS)
    .refine((all) => new Set(all.map((one) => one.documentId)).size === all.length),
});

const banOrder = z.object({
  commentDocumentId: documentId,
  kind: z.enum(['browser', 'network']),
  days: z.number().int().min(1).max(3650).nullable(),
  reason: z.string().trim().min(1).max(200),
  includesWaiting: z.boolean(),
});

/** What the desk may be asked; a ValidationError is thrown for what has another shape. */
export const parseQueueQuestion = (query: unknown) => validateZodSchema(queueQuestion)(query, WRONG);
export const parseVerdicts = (body: unknown) => validateZodSchema(verdicts)(body, WRONG);
export const parseBanOrder = (body: unknown) => validateZodSchema(banOrder)(body, WRONG);
