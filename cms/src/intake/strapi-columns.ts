import { createId } from '@paralleldrive/cuid2';

/** What Strapi itself would have written into a row of a type without drafts. */
export function toStrapiColumns(now: Date) {
  return { document_id: createId(), created_at: now, updated_at: now, published_at: now, locale: null };
}
