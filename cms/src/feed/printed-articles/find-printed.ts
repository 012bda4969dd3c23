import type { Core } from '@strapi/strapi';
import { articleAddress } from '@toasoan/shared/address';
import { PUBLISHED } from '../delivered-types.ts';

/**
 * What an editor reads about an article. `draft`: it is not published. `untold`: it is, but no site has ever said what it
 * prints (one that is deployed elsewhere does not). `waiting`: the site has not yet said that it
 * printed the last change, of the instant `since`. `live`: it has; `at` is when, null when it has said so of all changes
 * together.
 */
export type Printed =
  | { state: 'draft' }
  | { state: 'untold' }
  | { state: 'waiting'; since: string }
  | { state: 'live'; at: string | null; url: string };

export async function findPrinted(strapi: Core.Strapi, documentId: string): Promise<Printed> {
  const published = await findPublished(strapi, documentId);
  if (!published) return { state: 'draft' };
  const { connection } = strapi.db;
  const site: SiteRow | undefined = await connection('printed_site').first();
  if (!site) return { state: 'untold' };
  const change = await findLastChange(strapi, documentId);
  const page: PageRow | undefined = await connection('printed_articles').where({ document_id: documentId }).first();
  const toUrl = (address: string) => `${site.site_url}${address}`;
  const seq = Number(change?.seq ?? 0);
  if (page && Number(page.seq) >= seq) return { state: 'live', at: page.printed_at, url: toUrl(page.address) };
  if (Number(site.up_to) >= seq) return { state: 'live', at: null, url: toUrl(toAddress(published)) };
  return { state: 'waiting', since: change?.at ?? new Date(published.publishedAt).toISOString() };
}

interface PageRow {
  seq: number;
  address: string;
  printed_at: string;
}

interface SiteRow {
  up_to: number;
  site_url: string;
}

interface PublishedArticle {
  slug: string;
  serial: number;
  publishedAt: string;
  section: { slug: string } | null;
}

function findPublished(strapi: Core.Strapi, documentId: string): Promise<PublishedArticle | null> {
  return strapi.db.query('api::article.article').findOne({
    select: ['slug', 'serial', 'publishedAt'],
    where: { ...PUBLISHED, documentId },
    populate: { section: { select: ['slug'] } },
  });
}

function findLastChange(strapi: Core.Strapi, documentId: string): Promise<{ seq: number; at: string } | undefined> {
  return strapi.db
    .connection('changes')
    .where({ type: 'article', document_id: documentId })
    .orderBy('seq', 'desc')
    .first('seq', 'at');
}

function toAddress({ slug, serial, section }: PublishedArticle): string {
  return articleAddress({ sectionSlug: section?.slug ?? '', slug, serial });
}
