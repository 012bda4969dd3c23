import { RESERVED_SECTION_SLUGS } from '@toasoan/shared/address';
import { toSlug } from '@toasoan/shared/slug';
import type { ContentTypeUid } from '../change-feed/delivered-types.ts';
import type { DocumentRule, Newsroom } from './document-rule.ts';

/** The attribute that a slug is made from. */
const NAMED_BY: Readonly<Record<string, string>> = {
  'api::article.article': 'headline',
  'api::author.author': 'name',
  'api::poll.poll': 'question',
  'api::section.section': 'name',
  'api::tag.tag': 'name',
};

/** A new document without a slug gets a free one; a copy never keeps the slug of what it was copied from. */
export const giveSlug: DocumentRule = async (write, next, newsroom) => {
  const namedBy = NAMED_BY[write.uid];
  if (namedBy === undefined || (write.action !== 'create' && write.action !== 'clone')) return next();
  const data = { ...write.params.data };
  const original = write.action === 'clone' ? await findOriginal(write.uid, write.params.documentId, newsroom) : null;
  if (!data['slug'] || data['slug'] === original?.['slug']) {
    const base = toSlug(String(data[namedBy] ?? original?.[namedBy] ?? ''));
    if (base !== '') data['slug'] = toFreeSlug(base, await findTakenSlugs(write.uid, base, newsroom));
  }
  write.params.data = data;
  return next();
};

/** The slug itself, or with the first number from 2 that makes it free. */
export function toFreeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

function findOriginal(uid: string, documentId: string | undefined, { strapi }: Newsroom) {
  const where = { documentId };
  return strapi.db.query(uid as ContentTypeUid).findOne({ where }) as Promise<Record<string, unknown> | null>;
}

async function findTakenSlugs(uid: string, base: string, { strapi }: Newsroom): Promise<Set<string>> {
  const rows: { slug: string }[] = await strapi.db.query(uid as ContentTypeUid).findMany({
    select: ['slug'],
    where: { $or: [{ slug: base }, { slug: { $startsWith: `${base}-` } }] },
  });
  const reserved = uid === 'api::section.section' ? RESERVED_SECTION_SLUGS : [];
  return new Set([...rows.map(({ slug }) => slug), ...reserved]);
}
