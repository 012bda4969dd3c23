import type { Core } from '@strapi/strapi';
import { findComments, toVersion, type CommentRow } from './comment-rows.ts';
import type { Queue, QueueEntry, QueueOrder, Waiting } from './desk-answers.ts';
import { findHeadlines } from './headlines.ts';
import { groupSimilar } from './similar-texts.ts';

/** The state whose comments are shown, in which order, and which page of them (from 1). */
export interface QueueQuestion {
  state: string;
  order: QueueOrder;
  page: number;
}

const GROUPS_PER_PAGE = 30;

/** Of a group so many travel with its first; the rest follow when these are decided on. */
const SIMILAR_PER_GROUP = 100;

/** Similar ones are looked for among so many at the head of the queue. */
const HEAD_LENGTH = 2000;

const ORDERS: Readonly<Record<QueueOrder, string>> = {
  risk: 'coalesce(risk, 0) desc, submitted_at asc, id asc',
  waiting: 'submitted_at asc, id asc',
};

/** A page of what waits for moderators, similar ones together, or of what was decided, the newest first. */
export async function findQueue(strapi: Core.Strapi, question: QueueQuestion): Promise<Queue> {
  const waiting = await findWaiting(strapi);
  if (question.state === 'pending') {
    const heads = groupSimilar(await findHead(strapi, question.order));
    const page = heads.slice((question.page - 1) * GROUPS_PER_PAGE, question.page * GROUPS_PER_PAGE);
    const groups = await toGroups(strapi, page);
    return { groups, total: waiting.count, pages: Math.ceil(heads.length / GROUPS_PER_PAGE), waiting };
  }
  const total = await countIn(strapi, question.state);
  const page = await findDecided(strapi, question);
  const groups = await toGroups(
    strapi,
    page.map((one) => [one]),
  );
  return { groups, total, pages: Math.ceil(total / GROUPS_PER_PAGE), waiting };
}

export async function findWaiting(strapi: Core.Strapi): Promise<Waiting> {
  const first: { submittedAt: number | string | Date } | undefined = await strapi.db
    .connection('comments')
    .where({ state: 'pending' })
    .orderBy('submitted_at')
    .first('submitted_at as submittedAt');
  return { count: await countIn(strapi, 'pending'), oldest: first ? new Date(first.submittedAt).toISOString() : null };
}

async function countIn({ db: { connection } }: Core.Strapi, state: string): Promise<number> {
  const [row] = await connection('comments').where({ state }).count('id as count');
  return Number(row?.['count'] ?? 0);
}

interface Head {
  documentId: string;
  text: string;
}

function findHead({ db: { connection } }: Core.Strapi, order: QueueOrder): Promise<Head[]> {
  return connection('comments')
    .select('document_id as documentId', 'text')
    .where({ state: 'pending' })
    .orderByRaw(ORDERS[order])
    .limit(HEAD_LENGTH);
}

function findDecided({ db: { connection } }: Core.Strapi, { state, page }: QueueQuestion): Promise<Head[]> {
  return connection('comments')
    .select('document_id as documentId', 'text')
    .where({ state })
    .orderBy('submitted_at', 'desc')
    .limit(GROUPS_PER_PAGE)
    .offset((page - 1) * GROUPS_PER_PAGE);
}

async function toGroups(strapi: Core.Strapi, heads: readonly (readonly Head[])[]): Promise<Queue['groups']> {
  const ids = heads.map((group) => group.slice(0, SIMILAR_PER_GROUP + 1).map(({ documentId }) => documentId));
  const comments = await findComments(strapi, ids.flat());
  const headlines = await findHeadlines(strapi, [
    ...new Set([...comments.values()].map((one) => one.articleDocumentId)),
  ]);
  return ids.flatMap((group) => {
    const rows = group.flatMap((id) => comments.get(id) ?? []);
    const [first, ...similar] = rows.map((row) => toEntry(row, headlines.get(row.articleDocumentId) ?? null));
    return first ? [{ ...first, similar }] : [];
  });
}

function toEntry(row: CommentRow, headline: string | null): QueueEntry {
  const { documentId, name, text, state, articleDocumentId, moderatedBy, moderationReason } = row;
  return {
    ...{ documentId, version: toVersion(row), name, text, state },
    ...{ risk: row.risk ?? 0, riskReasons: row.riskReasons ?? [] },
    submittedAt: new Date(row.submittedAt).toISOString(),
    ...{ articleDocumentId, headline, isAnswer: row.parentDocumentId !== null },
    ...{ moderatedBy, moderatedAt: row.moderatedAt && new Date(row.moderatedAt).toISOString() },
    ...{ moderationReason, note: row.reasons ?? '' },
  };
}
