/** The types of documents that readers see, by the names the feed and the web use. */
export type DocumentType =
  | 'article'
  | 'author'
  | 'comment'
  | 'commentSettings'
  | 'image'
  | 'masthead'
  | 'notice'
  | 'poll'
  | 'privacySettings'
  | 'section'
  | 'tag';

export type ContentTypeUid = `api::${string}.${string}`;

export interface DeliveredType {
  type: DocumentType;
  /** Strapi's condition on the rows that readers may see. */
  visible: Record<string, unknown>;
  /** The attribute whose value stands for the document in its address, if it has an address. */
  nameAttribute: 'serial' | 'slug' | null;
}

/** Strapi's condition on a published version. */
export const PUBLISHED = { publishedAt: { $notNull: true } };

const always = {};

/** Both the feed and the delivery go by this: what is visible here is delivered, and a change of it is recorded. */
export const DELIVERED_TYPES: Readonly<Record<ContentTypeUid, DeliveredType>> = {
  'api::article.article': { type: 'article', visible: PUBLISHED, nameAttribute: 'serial' },
  'api::author.author': { type: 'author', visible: always, nameAttribute: 'slug' },
  'api::comment.comment': { type: 'comment', visible: { state: 'approved' }, nameAttribute: null },
  'api::comment-settings.comment-settings': { type: 'commentSettings', visible: always, nameAttribute: null },
  'api::image.image': { type: 'image', visible: always, nameAttribute: null },
  'api::masthead.masthead': { type: 'masthead', visible: always, nameAttribute: null },
  'api::notice.notice': { type: 'notice', visible: always, nameAttribute: null },
  'api::poll.poll': { type: 'poll', visible: always, nameAttribute: 'slug' },
  'api::privacy-settings.privacy-settings': { type: 'privacySettings', visible: always, nameAttribute: null },
  'api::section.section': { type: 'section', visible: always, nameAttribute: 'slug' },
  'api::tag.tag': { type: 'tag', visible: always, nameAttribute: 'slug' },
};

export function findDeliveredType(uid: string): DeliveredType | undefined {
  return DELIVERED_TYPES[uid as ContentTypeUid];
}
