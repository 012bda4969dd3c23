import type { Core } from '@strapi/strapi';
import { answerContract } from '../strapi/contract-answers.ts';
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
import { getWithdrawnFiles } from './withdrawn-files.ts';

/** What a token must be allowed to read what readers may see. */
export const DELIVERY_SCOPE = 'delivery.read';

/** Answers the questions of the GraphQL contract. */
export function registerDelivery(strapi: Core.Strapi): Promise<void> {
  return answerContract(strapi, DELIVERY_SCOPE, 'Query', {
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
    withdrawnFiles: getWithdrawnFiles,
  });
}
