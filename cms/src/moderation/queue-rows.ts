import type { Core } from '@strapi/strapi';
import type { QueueName, QueueOrder } from './desk-answers.ts';

type Connection = Core.Strapi['db']['connection'];

/** What a queue is put in order by, before its comments are read whole. */
export interface Head {
  documentId: string;
  text: string;
}

/** Similar ones are looked for among so many at the head of the queue. */
const HEAD_LENGTH = 2000;

const ORDERS: Readonly<Record<QueueOrder, string>> = {
  risk: 'coalesce(risk, 0) desc, submitted_at asc, id asc',
  waiting: 'submitted_at asc, id asc',
};

const HEAD_COLUMNS = ['document_id as documentId', 'text'];

/** The head of what waits, in the order in which it is to be looked at. */
export function findHead(connection: Connection, order: QueueOrder): Promise<Head[]> {
  return commentsOf(connection, 'pending').select(HEAD_COLUMNS).orderByRaw(ORDERS[order]).limit(HEAD_LENGTH);
}

/** Some of the comments of another queue. */
export function findPage(connection: Connection, name: QueueName, from: number, count: number): Promise<Head[]> {
  const first = name === 'reported' ? 'report_count' : 'submitted_at';
  return commentsOf(connection, name)
    .select(HEAD_COLUMNS)
    .orderBy([
      { column: first, order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(count)
    .offset(from);
}

export async function countOf(connection: Connection, name: QueueName): Promise<number> {
  const [row] = await commentsOf(connection, name).count('id as count');
  return Number(row?.['count'] ?? 0);
}

/** Since when the comment waits that waits longest, ISO 8601; null when none waits. */
export async function findOldest(connection: Connection): Promise<string | null> {
  const first: { submittedAt: number | string | Date } | undefined = await commentsOf(connection, 'pending')
    .orderBy('submitted_at')
    .first('submitted_at as submittedAt');
  return first ? new Date(first.submittedAt).toISOString() : null;
}

function commentsOf(connection: Connection, name: QueueName) {
  if (name !== 'reported') return connection('comments').where({ state: name });
  // First the few that were ever reported, by their index.
  const reported = connection('comments').where('report_count', '>', 0);
  return reported.whereRaw('report_count > coalesce(judged_reports, 0)').where({ state: 'approved' });
}
