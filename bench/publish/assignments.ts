import { articleAddress, parseAddress } from '@toasoan/shared/address';
import type { Desk } from '../newsroom/desk.ts';
import { linkTo } from '../newsroom/link-to.ts';
import type { ArchivedArticle } from './archive.ts';

/** One press of the button "publish", prepared. */
export interface Assignment {
  documentId: string;
  /** What stands in the form. */
  values: Record<string, unknown>;
  address: string;
  /** Stands in the headline and nowhere else in the paper. */
  token: string;
  isNew: boolean;
}

/**
 * New articles and old ones with a changed headline by turns, at random places of the archive. A new one is drafted in the
 * manner of an old one when its turn comes.
 * @param pick takes an article out of the archive
 */
export async function* toAssignments(
  count: number,
  desk: Desk,
  pick: () => ArchivedArticle,
): AsyncGenerator<Assignment> {
  for (let turn = 0; turn < count; turn += 1) {
    const token = `dau${Date.now().toString(36)}${turn}`;
    yield await (turn % 2 === 0 ? draftLike(desk, pick(), token) : change(desk, pick(), token));
  }
}

async function change(desk: Desk, { documentId, address }: ArchivedArticle, token: string): Promise<Assignment> {
  const { headline, alternativeHeadline, abstract, body } = await desk.find(documentId);
  const values = { headline: toHeadline(String(headline), token), alternativeHeadline, abstract, body };
  return { documentId, values, address, token, isNew: false };
}

async function draftLike(desk: Desk, model: ArchivedArticle, token: string): Promise<Assignment> {
  const { headline, abstract, body } = await desk.find(model.documentId);
  const values = { headline: toHeadline(String(headline), token), abstract, body };
  const { documentId, slug, serial } = await desk.create({ ...values, ...toRelations(model) });
  const named = parseAddress(model.address);
  if (named?.type !== 'article') throw new Error(`${model.address} is no article’s address.`);
  const address = articleAddress({ sectionSlug: named.sectionSlug, slug, serial });
  return { documentId, values, address, token, isNew: true };
}

function toRelations({ sectionId, authorIds, tagIds, imageId }: ArchivedArticle): Record<string, unknown> {
  return {
    section: linkTo(sectionId),
    authors: linkTo(...authorIds),
    tags: linkTo(...tagIds),
    ...(imageId !== null && { leadImage: { image: linkTo(imageId), caption: 'Ảnh của bài thử tốc độ' } }),
  };
}

/** Headlines hold 200 characters at most. */
function toHeadline(headline: string, token: string): string {
  return `${headline.slice(0, 150)} ${token}`;
}
