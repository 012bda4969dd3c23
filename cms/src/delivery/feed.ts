import type { Core } from '@strapi/strapi';
import { getEpoch } from '../feed/epoch.ts';
import { getLatest } from '../feed/latest.ts';
import { checkAfter, toPageSize } from './page.ts';

interface AfterArguments {
  after: number;
  limit?: number | null;
}

/** The lines of the change feed after a number, in order, and where the feed stands. */
export async function getChanges(strapi: Core.Strapi, { after, limit }: AfterArguments) {
  const { connection } = strapi.db;
  const changes: object[] = await connection('changes')
    .select('seq', 'type', 'document_id as documentId', 'action', 'name', 'at')
    .where('seq', '>', checkAfter(after))
    .orderBy('seq')
    .limit(toPageSize(limit));
  return { changes, epoch: await getEpoch(strapi), latest: await getLatest(connection) };
}

/** The names that documents are or were public under, in the order they were given. */
export async function getPublicNames(strapi: Core.Strapi, { after, limit }: AfterArguments): Promise<object[]> {
  return strapi.db
    .connection('public_names')
    .select('id', 'type', 'name', 'document_id as documentId')
    .where('id', '>', checkAfter(after))
    .orderBy('id')
    .limit(toPageSize(limit));
}
