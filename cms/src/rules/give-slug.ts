import { RESERVED_SECTION_SLUGS } from '@toasoan/shared/address';
import { toSlug } from '@toasoan/shared/slug';
import type { ContentTypeUid } from '../feed/delivered-types.ts';
import type { DocumentRule, DocumentWrite, Newsroom } from './document-rule.ts';

/** The attribute that a slug is made from. */
const NAMED_BY: Readonly<Record<string, string>> = {
  'api::article.article': 'headline',
  'api::author.author': 'name',
  'api::poll.poll': 'question',
  'api::section.section': 'name',
  'api::tag.tag': 'name',
};

/**
 * A document whose slug is left empty gets a free one, made of its name; a copy never keeps the slug of what it was
 * copied from. A draft that has no name yet has no slug either.
 */
export const giveSlug: DocumentRule = async (write, next, newsroom) => {
  const namedBy = NAMED_BY[write.uid];
  const { data } = write.params;
  if (namedBy === undefined || !isSlugAsked(write)) return next();
  const stored = await findStored(write, newsroom);
  if (data?.['slug'] && (write.action !== 'clone' || data['slug'] !== stored?.['slug'])) return next();
  const base = toSlug(String(data?.[namedBy] ?? stored?.[namedBy] ?? ''));
  write.params.data = { ...data, slug: base === '' ? undefined : await findFreeSlug(write, base, newsroom) };
  return next();
};

function isSlugAsked({ action, params }: DocumentWrite): boolean {
  return action === 'create' || action === 'clone' || (action === 'update' && params.data?.['slug'] !== undefined);
}

/** The slug itself, or with the first number from 2 that makes it free. */
export function toFreeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

async function findStored({ uid, params: { documentId } }: DocumentWrite, { strapi }: Newsroom) {
  if (documentId === undefined) return null;
  const stored: Record<string, unknown> | null = await strapi.db
    .query(uid as ContentTypeUid)
    .findOne({ where: { documentId }, orderBy: { id: 'asc' } });
  return stored;
}

async function findFreeSlug({ uid, action, params }: DocumentWrite, base: string, { strapi }: Newsroom) {
  const others = action === 'update' ? { documentId: { $ne: params.documentId } } : {};
  const rows: { slug: string }[] = await strapi.db.query(uid as ContentTypeUid).findMany({
    select: ['slug'],
    where: { ...others, $or: [{ slug: base }, { slug: { $startsWith: `${base}-` } }] },
  });
  const reserved = uid === 'api::section.section' ? RESERVED_SECTION_SLUGS : [];
  return toFreeSlug(base, new Set([...rows.map(({ slug }) => slug), ...reserved]));
}
