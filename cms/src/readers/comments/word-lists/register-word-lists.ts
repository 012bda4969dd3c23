import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { WORD_LIST_MAX_LENGTH } from '@toasoan/shared/risk/word-list-trial';
import { addAdminRoutes, type AdminQuestion } from '../../../strapi/admin-routes.ts';
import { tryOnPastComments } from './try-on-past-comments.ts';

/** Lets those who keep word lists and read comments try a list before it is switched on, or even kept. */
export function registerWordLists(strapi: Core.Strapi): void {
  addAdminRoutes(
    strapi,
    [
      { action: 'update', subject: 'api::word-list.word-list' },
      { action: 'read', subject: 'api::comment.comment' },
    ],
    { 'POST /word-list-trials': ({ request }) => tryOnPastComments(strapi, parseWords(request)) },
  );
}

function parseWords({ body }: AdminQuestion['request']): string {
  const { words } = (body ?? {}) as { words?: unknown };
  if (typeof words === 'string' && words.length <= WORD_LIST_MAX_LENGTH) return words;
  throw new errors.ValidationError(`Danh sách phải là chữ, dài nhất ${WORD_LIST_MAX_LENGTH} ký tự.`);
}
