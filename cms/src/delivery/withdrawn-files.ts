import type { Core } from '@strapi/strapi';
import { getEpoch } from '../feed/epoch.ts';
import { findWithdrawnAfter } from '../pictures/withdrawal/withdrawn-files.ts';
import { checkAfter, toPageSize } from './page.ts';

interface AfterArguments {
  after: number;
  limit?: number | null;
}

/** Picture files that nobody may keep or show any more, after a number, in order. */
export async function getWithdrawnFiles(strapi: Core.Strapi, { after, limit }: AfterArguments) {
  const files = await findWithdrawnAfter(strapi, checkAfter(after), toPageSize(limit));
  return { files, epoch: await getEpoch(strapi) };
}
