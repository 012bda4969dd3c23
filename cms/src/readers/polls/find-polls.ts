import type { Core } from '@strapi/strapi';
import type { BallotPaper } from './ballot-link.ts';

/** What taking in votes must know of a poll. */
export interface KnownPoll extends BallotPaper {
  documentId: string;
  slug: string;
  opensAt: Date;
  closesAt: Date | null;
}

interface PollRow {
  documentId: string;
  slug: string;
  question: string;
  options: { key: string; label: string }[];
  maxChoices: number | null;
  opensAt: string;
  closesAt: string | null;
}

/** Those of these polls that there are, by documentId. */
export async function findPolls(strapi: Core.Strapi, ids: readonly string[]): Promise<Map<string, KnownPoll>> {
  const rows: PollRow[] = await strapi.db
    .query('api::poll.poll')
    .findMany({ where: { documentId: { $in: ids } }, populate: ['options'] });
  return new Map(rows.map((row) => [row.documentId, toKnownPoll(row)]));
}

/** Polls kept by versions before 0.2 have no number of choices: it is one. */
function toKnownPoll({ opensAt, closesAt, maxChoices, ...row }: PollRow): KnownPoll {
  const period = { opensAt: new Date(opensAt), closesAt: closesAt === null ? null : new Date(closesAt) };
  return { ...row, ...period, maxChoices: maxChoices ?? 1 };
}
