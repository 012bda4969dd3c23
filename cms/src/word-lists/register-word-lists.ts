import type { Core } from '@strapi/strapi';
import { WORD_LIST_MAX_LENGTH } from '@toasoan/shared/risk/word-list-trial';
import { tryOnPastComments } from './try-on-past-comments.ts';

/** Who keeps word lists and reads comments may try the one on the other; nobody else. */
const KEEPERS_OF_WORD_LISTS = [
  'admin::isAuthenticatedAdmin',
  {
    name: 'admin::hasPermissions',
    config: {
      actions: [
        { action: 'plugin::content-manager.explorer.update', subject: 'api::word-list.word-list' },
        { action: 'plugin::content-manager.explorer.read', subject: 'api::comment.comment' },
      ],
    },
  },
];

/** Lets the admin panel try a list of words before it is switched on, or even kept. */
export function registerWordLists(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'POST',
        path: '/word-list-trials',
        info: { type: 'admin' },
        config: { policies: KEEPERS_OF_WORD_LISTS },
        async handler(ctx) {
          const words: unknown = (ctx.request as { body?: { words?: unknown } }).body?.words;
          if (typeof words !== 'string' || words.length > WORD_LIST_MAX_LENGTH) {
            return ctx['badRequest'](`Danh sách phải là chữ, dài nhất ${WORD_LIST_MAX_LENGTH} ký tự.`);
          }
          ctx.set('cache-control', 'no-store');
          ctx.body = await tryOnPastComments(strapi, words);
        },
      },
    ],
  });
}
