import type { Core } from '@strapi/strapi';
import { getArticles } from './articles.ts';
import {
  getAuthors,
  getComments,
  getCommentSettings,
  getMasthead,
  getNotices,
  getPrivacySettings,
  getSections,
  getTags,
} from './documents.ts';
import { getChanges, getPublicNames } from './feed.ts';
import { getImages } from './images.ts';
import { getPolls } from './polls.ts';
import { getVoteReceipt } from './vote-receipt.ts';

/** What a token must be allowed to read what readers may see. */
export const DELIVERY_SCOPE = 'delivery.read';

const FIELDS = {
  articles: getArticles,
  authors: getAuthors,
  changes: getChanges,
  commentSettings: getCommentSettings,
  comments: getComments,
  images: getImages,
  masthead: getMasthead,
  notices: getNotices,
  polls: getPolls,
  privacySettings: getPrivacySettings,
  publicNames: getPublicNames,
  sections: getSections,
  tags: getTags,
  voteReceipt: getVoteReceipt,
} as const;

type Field = (strapi: Core.Strapi, asked: never) => unknown;

/** Answers the questions of the GraphQL contract, each only to those who have the scope of the delivery. */
export async function registerDelivery(strapi: Core.Strapi): Promise<void> {
  await strapi.contentAPI.permissions.providers.action.register(DELIVERY_SCOPE, { uid: DELIVERY_SCOPE });
  const fields = Object.entries<Field>(FIELDS);
  const resolve = (field: Field) => (_parent: unknown, asked: unknown) => field(strapi, asked as never);
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      resolvers: { Query: Object.fromEntries(fields.map(([name, field]) => [name, resolve(field)])) },
      resolversConfig: Object.fromEntries(
        fields.map(([name]) => [`Query.${name}`, { auth: { scope: [DELIVERY_SCOPE] } }]),
      ),
    });
}
