import type { Core } from '@strapi/strapi';
import { findComments, toVersion, type CommentRow } from './comment-rows.ts';
import type { Queue, QueueEntry, QueueName, QueueOrder, Waiting } from './desk-answers.ts';
import { findHeadlines } from './headlines.ts';
import { countOf, countWaitingGroups, findOldest, findPage, findWaitingGroups, type GroupRows } from './queue-rows.ts';

/** Which comments are shown, in which order, and which page of them (from 1). */
export interface QueueQuestion {
  name: QueueName;
  /** Of those that wait; others come the newest first, or the most reported. */
  order: QueueOrder;
  page: number;
}

const GROUPS_PER_PAGE = 30;

/** Of a group so many are sent; the rest follow when these are decided on. */
const SENT_PER_GROUP = 101;

/** A page of what waits for moderators, similar ones together, or of another queue; the last where there are not so many. */
export async function findQueue(strapi: Core.Strapi, { name, order, page }: QueueQuestion): Promise<Queue> {
  const { connection } = strapi.db;
  const isWaiting = name === 'pending';
  const total = await countOf(connection, name);
  const pages = Math.ceil((isWaiting ? await countWaitingGroups(connection) : total) / GROUPS_PER_PAGE);
  const from = Math.max(0, Math.min(page, pages) - 1) * GROUPS_PER_PAGE;
  const some = { from, count: GROUPS_PER_PAGE, most: SENT_PER_GROUP };
  const rows = await (isWaiting ? findWaitingGroups(connection, order, some) : findPage(connection, name, some));
  return { groups: await toGroups(strapi, rows), total, pages, waiting: await findWaiting(strapi) };
}

export async function findWaiting({ db: { connection } }: Core.Strapi): Promise<Waiting> {
  const [count, reported] = [await countOf(connection, 'pending'), await countOf(connection, 'reported')];
  return { count, reported, oldest: await findOldest(connection) };
}

async function toGroups(strapi: Core.Strapi, rows: readonly GroupRows[]): Promise<Queue['groups']> {
  const comments = await findComments(
    strapi,
    rows.flatMap(({ documentIds }) => documentIds),
  );
  const articleIds = [...comments.values()].map(({ articleDocumentId }) => articleDocumentId);
  const headlines = await findHeadlines(strapi, [...new Set(articleIds)]);
  return rows.flatMap(({ documentIds, size }) => {
    const known = documentIds.flatMap((id) => comments.get(id) ?? []);
    const [first, ...similar] = known.map((row) => toEntry(row, headlines.get(row.articleDocumentId) ?? null));
    return first ? [{ ...first, similar, unsent: size - documentIds.length }] : [];
  });
}

function toEntry(row: CommentRow, headline: string | null): QueueEntry {
  const { documentId, name, text, state, articleDocumentId, moderatedBy, moderationReason } = row;
  return {
    documentId,
    version: toVersion(row),
    name,
    text,
    state,
    risk: row.risk ?? 0,
    riskReasons: row.riskReasons ?? [],
    submittedAt: new Date(row.submittedAt).toISOString(),
    reports: row.reportReasons ?? {},
    articleDocumentId,
    headline,
    isAnswer: row.parentDocumentId !== null,
    moderatedBy,
    moderatedAt: row.moderatedAt && new Date(row.moderatedAt).toISOString(),
    moderationReason,
    note: row.reasons ?? '',
  };
}
