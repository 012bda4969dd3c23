import { articleAddress } from '@toasoan/shared/address';
import type { Desk, DeskDocument } from './desk.ts';
import { draftOf, type FirstEdition } from './first-edition.ts';

/** The address of an article in a section of the first edition. */
export function addressOf({ slug, serial }: DeskDocument, sectionSlug = 'thoi-su'): string {
  return articleAddress({ sectionSlug, slug, serial: Number(serial) });
}

/** Writes and publishes an article in the first section, with values of its own, and says where it will stand. */
export async function publishArticle(
  desk: Desk,
  edition: FirstEdition,
  headline: string,
  slug: string,
  own: Record<string, unknown> = {},
): Promise<DeskDocument & { address: string }> {
  const draft = await desk.create('article', { ...draftOf(edition, headline, slug), ...own });
  const article = await desk.act('article', draft.documentId, 'publish');
  return { ...article, address: addressOf(article) };
}
