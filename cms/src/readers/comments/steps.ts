import type { Core } from '@strapi/strapi';
import { makesOnlyRow, makesTable, type Step } from '../../store/step.ts';
import { groupWaitingComments } from './group-waiting-comments.ts';

const DIGESTS = 'moderation_digests';

export const COMMENT_STEPS: readonly Step[] = [
  { name: 'follow the comment settings', phase: 'beforeSync', run: followCommentSettings },
  makesTable(DIGESTS, (table) => {
    table.integer('id').primary();
    table.bigInteger('sent_at').notNullable();
  }),
  { name: 'failures of the digest', phase: 'afterSync', run: addFailures },
  makesOnlyRow(DIGESTS, { sent_at: 0 }),
  { name: 'group waiting comments', phase: 'afterSync', run: groupWaitingComments },
];

const OLD_MIGRATION = '%comment-policy%';

/**
 * Before there were settings for all articles, every article said itself that it takes comments: now the settings do. Strapi's own
 * migrations did this before there were steps; done twice, it would take back what editors have decided since.
 */
async function followCommentSettings({ db: { connection } }: Core.Strapi): Promise<void> {
  const { schema } = connection;
  if (!(await schema.hasTable('articles')) || !(await schema.hasColumn('articles', 'comment_policy'))) return;
  const hasRecord = await schema.hasTable('strapi_migrations');
  if (hasRecord && (await connection('strapi_migrations').where('name', 'like', OLD_MIGRATION).first())) return;
  await connection('articles').where({ comment_policy: 'moderated' }).update({ comment_policy: 'default' });
}

async function addFailures({ db: { connection } }: Core.Strapi): Promise<void> {
  if (await connection.schema.hasColumn(DIGESTS, 'failures')) return;
  await connection.schema.alterTable(DIGESTS, (table) => {
    table.integer('failures').notNullable().defaultTo(0);
    table.bigInteger('retry_at').notNullable().defaultTo(0);
  });
}
