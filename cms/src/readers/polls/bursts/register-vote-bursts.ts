import type { Core } from '@strapi/strapi';
import { addAdminRoutes } from '../../../strapi/admin-routes.ts';
import { countVotesToVoid, VOIDED_AT_ONCE_MAX } from '../void-votes.ts';
import { parseBurstsQuestion, parseVoidQuestion } from './burst-questions.ts';
import type { VoidTrial } from './burst-answers.ts';
import { findBursts } from './find-bursts.ts';

/** Lets those who may make votes void see where a burst of them is, and what a void would take out. */
export function registerVoteBursts(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [{ action: 'create', subject: 'api::vote-void.vote-void' }], {
    'GET /vote-bursts': ({ query }) => findBursts(strapi, parseBurstsQuestion(query).poll),
    'GET /vote-void-trials': async ({ query }): Promise<VoidTrial> => {
      const { poll, ...asked } = parseVoidQuestion(query);
      return { votes: await countVotesToVoid(strapi.db.connection, poll, asked), most: VOIDED_AT_ONCE_MAX };
    },
  });
}
