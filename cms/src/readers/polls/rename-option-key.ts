import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../store/transaction.ts';

/**
 * Versions before 0.2 kept one option in a vote, in a column of another name. Strapi would drop that column with all
 * votes in it when it makes the new one: it is renamed before Strapi compares the tables.
 */
export async function renameOptionKey(strapi: Core.Strapi): Promise<void> {
  await strapi.db.migrations.providers.internal.register({
    name: 'toasoan-0.2-votes-option-keys',
    async up(trx: Transaction) {
      if (!(await trx.schema.hasTable('votes')) || !(await trx.schema.hasColumn('votes', 'option_key'))) return;
      await trx.raw('alter table votes rename column option_key to option_keys');
    },
    async down() {
      await Promise.reject(new Error('Votes for several options cannot be kept by a version before 0.2.'));
    },
  });
}
