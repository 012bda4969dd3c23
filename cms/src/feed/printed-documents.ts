import type { Core } from '@strapi/strapi';
import { PUBLISHED, type ContentTypeUid } from './delivered-types.ts';

/** Documents of which readers see something of another document. */
export interface Printing {
  user: ContentTypeUid;
  /** Strapi's condition on those that print the document. */
  where: (documentId: string) => Record<string, unknown>;
}

export const LEAD_IMAGE_OF: Printing = {
  user: 'api::article.article',
  where: (documentId) => ({ ...PUBLISHED, leadImage: { image: { documentId } } }),
};

/** Every author has a page. */
export const PORTRAIT_OF: Printing = {
  user: 'api::author.author',
  where: (documentId) => ({ portrait: { documentId } }),
};

export const AUTHOR_OF: Printing = {
  user: 'api::article.article',
  where: (documentId) => ({ ...PUBLISHED, authors: { documentId } }),
};

const TAG_OF: Printing = {
  user: 'api::article.article',
  where: (documentId) => ({ ...PUBLISHED, tags: { documentId } }),
};

/** What prints an image or a tag; a tag has no page unless a published article bears it. */
const PRINTINGS: Readonly<Record<string, readonly Printing[]>> = {
  'api::image.image': [LEAD_IMAGE_OF, PORTRAIT_OF],
  'api::tag.tag': [TAG_OF],
};

/** Whether a page that readers see prints something of an image, a tag or an author. */
export async function isPrinted({ db }: Core.Strapi, uid: string, documentId: string): Promise<boolean> {
  if (uid === 'api::author.author') return true;
  for (const { user, where } of PRINTINGS[uid] ?? []) {
    if (await db.query(user).findOne({ select: ['id'], where: where(documentId) })) return true;
  }
  return false;
}
