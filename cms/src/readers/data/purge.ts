import type { Core } from '@strapi/strapi';
import { purgeReports } from './purge-reports.ts';
import { daysBefore, findRetention } from './retention.ts';

/** What a purge has taken away, in rows. */
export interface Purged {
  emails: number;
  senderKeys: number;
  comments: number;
  voterKeys: number;
  bans: number;
  likes: number;
  reports: number;
}

/** How many rows are written at a time: between two portions readers and editors have their turn. */
const PORTION = 500;

type Rows = ReturnType<Core.Strapi['db']['connection']>;

/** Forgets of readers what has been kept for as long as the newsroom wants to keep it. */
export async function purgeReaderData(strapi: Core.Strapi, now: Date): Promise<Purged> {
  const { emailDays, senderKeyDays, unprintedCommentDays, voterKeyDays } = await findRetention(strapi);
  const { connection } = strapi.db;
  const sentBefore = (days: number) => connection('comments').where('submitted_at', '<', daysBefore(now, days));
  const inPollsClosedBefore = (days: number) =>
    connection('votes').whereIn(
      'poll_document_id',
      connection('polls').select('document_id').where('closes_at', '<', daysBefore(now, days)),
    );
  const hasKey = (rows: Rows) => rows.whereNotNull('browser_key').orWhereNotNull('network_key');
  return {
    emails: await blank(['email'], () => sentBefore(emailDays).whereNotNull('email')),
    senderKeys: await blank(['browser_key', 'network_key'], () =>
      sentBefore(senderKeyDays).where((rows) => void hasKey(rows as Rows)),
    ),
    comments: await remove(() => sentBefore(unprintedCommentDays).whereNotIn('state', ['pending', 'approved'])),
    voterKeys: await blank(['voter_key', 'network_key'], () =>
      inPollsClosedBefore(voterKeyDays).whereNotNull('voter_key'),
    ),
    bans: await remove(() => connection('bans').where('until', '<', daysBefore(now, senderKeyDays))),
    likes: await removeOrphans(strapi, 'comment_likes'),
    reports:
      (await removeOrphans(strapi, 'comment_reports')) + (await purgeReports(strapi, daysBefore(now, senderKeyDays))),
  };
}

/** Empties columns of the rows, portion by portion. */
function blank(columns: string[], toRows: () => Rows): Promise<number> {
  const empty = Object.fromEntries(columns.map((column) => [column, null]));
  return inPortions(toRows, (rows) => rows.update(empty));
}

function remove(toRows: () => Rows): Promise<number> {
  return inPortions(toRows, (rows) => rows.delete());
}

/** Takes away what was said about comments that are gone. */
function removeOrphans({ db }: Core.Strapi, table: string): Promise<number> {
  const comments = db.connection('comments').select('document_id');
  return Promise.resolve(db.connection(table).whereNotIn('comment_document_id', comments).delete());
}

/** What has changed since its portion was chosen, such as spam that a moderator takes back, is not written. */
async function inPortions(toRows: () => Rows, write: (rows: Rows) => PromiseLike<number>): Promise<number> {
  for (let total = 0; ;) {
    const ids: number[] = await toRows().orderBy('id').limit(PORTION).pluck('id');
    if (ids.length === 0) return total;
    total += await write(toRows().whereIn('id', ids));
  }
}
