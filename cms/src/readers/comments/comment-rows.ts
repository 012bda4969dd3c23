import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { RiskReason } from '@toasoan/shared/risk/risk-reason';
import type { ModerationReason, PastComment, Reports } from './desk-answers.ts';

/** A comment as the CMS keeps it. */
export interface CommentRow {
  documentId: string;
  name: string;
  text: string;
  state: string;
  moderationReason: ModerationReason | null;
  reasons: string | null;
  risk: number | null;
  riskReasons: RiskReason[] | null;
  /** How many readers have reported it, for which reasons, and how many of the reports a moderator has seen. */
  reportCount: number | null;
  reportReasons: Reports | null;
  judgedReports: number | null;
  articleDocumentId: string;
  parentDocumentId: string | null;
  submittedAt: string;
  moderatedBy: string | null;
  moderatedAt: string | null;
  browserKey: string | null;
  networkKey: string | null;
}

/** Those of these comments that exist, by documentId. */
export async function findComments(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, CommentRow>> {
  const rows: CommentRow[] = await strapi.db
    .query('api::comment.comment')
    .findMany({ where: { documentId: { $in: ids } } });
  return new Map(rows.map((row) => [row.documentId, row]));
}

/** Changes with whatever a moderator decides on. */
export function toVersion({ state, name, text }: CommentRow): string {
  return createHash('sha256')
    .update(JSON.stringify([state, name, text]))
    .digest('base64url')
    .slice(0, 22);
}

export function toPastComment({ documentId, name, text, state, submittedAt }: CommentRow): PastComment {
  return { documentId, name, text, state, submittedAt: new Date(submittedAt).toISOString() };
}
