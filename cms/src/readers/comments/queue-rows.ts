import type { Core } from '@strapi/strapi';
import type { QueueName, QueueOrder } from './desk-answers.ts';

type Connection = Core.Strapi['db']['connection'];

/** Comments that are shown together, the first of them first. */
export interface GroupRows {
  documentIds: readonly string[];
  /** How many there are in all; no more than some of them are named. */
  size: number;
}

const ORDERS: Readonly<Record<QueueOrder, string>> = {
  risk: 'coalesce(risk, 0) desc, submitted_at asc, id asc',
  waiting: 'submitted_at asc, id asc',
};

/** The group of a comment; what is like nothing else is a group of its own. */
const GROUP = 'coalesce(likeness, -id)';

interface HeadRow {
  documentId: string;
  likeness: number | null;
  size: number | string;
}

/**
 * Some of the groups of what waits, in the order of the first of each.
 * @param most how many comments of each are named
 */
export async function findWaitingGroups(
  connection: Connection,
  order: QueueOrder,
  { from, count, most }: { from: number; count: number; most: number },
): Promise<GroupRows[]> {
  const heads: HeadRow[] = await connection
    .with('ranked', rank(connection, commentsOf(connection, 'pending'), order))
    .select('document_id as documentId', 'likeness', 'size')
    .from('ranked')
    .where({ place: 1 })
    .orderByRaw(ORDERS[order])
    .limit(count)
    .offset(from);
  const members = await findMembers(connection, order, { heads, most });
  return heads.map(({ documentId, likeness, size }) => ({
    documentIds: [documentId, ...(members.get(likeness) ?? [])],
    size: Number(size),
  }));
}

/** Those behind the heads of groups, by the names of the groups. */
async function findMembers(
  connection: Connection,
  order: QueueOrder,
  { heads, most }: { heads: readonly HeadRow[]; most: number },
): Promise<Map<number | null, string[]>> {
  const names = heads.filter(({ size }) => Number(size) > 1).flatMap(({ likeness }) => likeness ?? []);
  if (names.length === 0) return new Map();
  const some = commentsOf(connection, 'pending').whereIn('likeness', names);
  const rows: { documentId: string; likeness: number }[] = await connection
    .with('ranked', rank(connection, some, order))
    .select('document_id as documentId', 'likeness')
    .from('ranked')
    .whereBetween('place', [2, most])
    .orderBy('place');
  const byName = Map.groupBy(rows, ({ likeness }) => likeness);
  return new Map([...byName].map(([name, members]) => [name, members.map(({ documentId }) => documentId)]));
}

/** Comments with their place in their group and the size of that, and what they are put in order by. */
function rank(connection: Connection, comments: ReturnType<typeof commentsOf>, order: QueueOrder) {
  return comments.select(
    'document_id',
    'likeness',
    'id',
    'risk',
    'submitted_at',
    connection.raw(`row_number() over (partition by ${GROUP} order by ${ORDERS[order]}) as place`),
    connection.raw(`count(*) over (partition by ${GROUP}) as size`),
  );
}

export async function countWaitingGroups(connection: Connection): Promise<number> {
  const [row] = (await commentsOf(connection, 'pending').select(
    connection.raw(`count(distinct ${GROUP}) as count`),
  )) as { count: number | string }[];
  return Number(row?.count ?? 0);
}

/** Some of the comments of another queue, each by itself. */
export async function findPage(
  connection: Connection,
  name: QueueName,
  { from, count }: { from: number; count: number },
): Promise<GroupRows[]> {
  const first = name === 'reported' ? 'report_count' : 'submitted_at';
  const ids: string[] = await commentsOf(connection, name)
    .orderBy([
      { column: first, order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(count)
    .offset(from)
    .pluck('document_id');
  return ids.map((documentId) => ({ documentIds: [documentId], size: 1 }));
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
