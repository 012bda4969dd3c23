'use strict';

/** Before there were settings for all articles, every article said itself that it takes comments: now the settings do. */
module.exports = {
  async up(knex) {
    if (!(await knex.schema.hasTable('articles'))) return;
    await knex('articles').where({ comment_policy: 'moderated' }).update({ comment_policy: 'default' });
  },
};
