import type { Core } from '@strapi/strapi';
import { findComments, toVersion, type CommentRow } from './comment-rows.ts';
import type { Queue, QueueEntry, QueueName, QueueOrder, Waiting } from './desk-answers.ts';
import { findHeadlines } from './headlines.ts';
import { countOf, findHead, findOldest, findPage, type Head } from './queue-rows.ts';
import { groupSimilar } from './similar-texts.ts';

/** Which comments are shown, in which order, and which page of them (from 1). */
export interface QueueQuestion {
  name: QueueName;
  /** Of those that wait; others come the newest first, or the most reported. */
  order: QueueOrder;
  page: number;
}

const GROUPS_PER_PAGE = 30;

/** Of a group so many travel with its first; the rest follow when these are decided on. */
const SIMILAR_PER_GROUP = 100;

/** A page of what waits for moderators, similar ones together, or of what stands in one of the other queues. */
export async function findQueue(strapi: Core.Strapi, { name, order, page }: QueueQuestion): Promise<Queue> {
  const { connection } = strapi.db;
  const waiting = await findWaiting(strapi);
  const from = (page - 1) * GROUPS_PER_PAGE;
  const toPages = (count: number) => Math.ceil(count / GROUPS_PER_PAGE);
  if (name === 'pending') {
    const all = groupSimilar(await findHead(connection, order));
    const groups = await toGroups(strapi, all.slice(from, from + GROUPS_PER_PAGE));
    return { groups, total: waiting.count, pages: toPages(all.length), waiting };
  }
  const [total, rows] = [await countOf(connection, name), await findPage(connection, name, from, GROUPS_PER_PAGE)];
  const groups = await toGroups(
    strapi,
    Array.from(rows, (row) => [row]),
  );
  return { groups, total, pages: toPages(total), waiting };
}

export async function findWaiting({ db: { connection } }: Core.Strapi): Promise<Waiting> {
  const [count, reported] = [await countOf(connection, 'pending'), await countOf(connection, 'reported')];
  return { count, reported, oldest: await findOldest(connection) };
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
    reports: row.reportReasons ?? {},
    ...{ articleDocumentId, headline, isAnswer: row.parentDocumentId !== null },
    ...{ moderatedBy, moderatedAt: row.moderatedAt && new Date(row.moderatedAt).toISOString() },
    ...{ moderationReason, note: row.reasons ?? '' },
  };
}
