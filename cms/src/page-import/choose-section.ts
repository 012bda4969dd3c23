import type { Core } from '@strapi/strapi';
import { toSlug } from '@toasoan/shared/slug';
import { PageRefusal } from './page-refusal.ts';

export interface ChosenSection {
  documentId: string;
  name: string;
  slug: string;
  /** Why this one: asked for, named by the page, or the first because nothing told. */
  because: 'asked' | 'page' | 'first';
}

type StoredSection = Omit<ChosenSection, 'because'>;

/** Which of the newsroom's sections, in its order, takes the article; undefined when there is none that fits. */
function findSection(
  sections: readonly StoredSection[],
  asked: string | null,
  pageName: string | null,
): ChosenSection | undefined {
  const bySlug = (slug: string) => sections.find((section) => section.slug === slug);
  const byName = (name: string) => sections.find((section) => toSlug(section.name) === toSlug(name));
  if (asked !== null) {
    const section = bySlug(asked);
    return section && { ...section, because: 'asked' };
  }
  const named = pageName === null ? undefined : byName(pageName);
  if (named) return { ...named, because: 'page' };
  return sections[0] && { ...sections[0], because: 'first' };
}

/**
 * The section for the article.
 * @throws PageRefusal when the newsroom has none, or not the one asked for
 */
export async function chooseSection(
  strapi: Core.Strapi,
  asked: string | null,
  pageName: string | null,
): Promise<ChosenSection> {
  const sections: StoredSection[] = await strapi.db.query('api::section.section').findMany({
    select: ['documentId', 'name', 'slug'],
    orderBy: [{ order: 'asc' }, { id: 'asc' }],
  });
  const section = findSection(sections, asked, pageName);
  if (section) return section;
  const slugs = sections.map(({ slug }) => slug).join(', ');
  throw new PageRefusal(
    null,
    sections.length === 0
      ? 'The newsroom has no section yet: make one in the admin panel and run this again'
      : `There is no section “${asked ?? ''}”; there are: ${slugs}`,
  );
}
