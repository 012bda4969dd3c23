import type { ArticlePage } from '../model/page-data.ts';

/** What of an article's page is said in structured data. */
export type NewsArticlePage = Pick<
  ArticlePage,
  | 'abstract'
  | 'address'
  | 'authors'
  | 'byline'
  | 'comments'
  | 'contentLocation'
  | 'corrections'
  | 'dateModified'
  | 'datePublished'
  | 'frame'
  | 'headline'
  | 'leadImage'
  | 'section'
  | 'tags'
>;

/** The article in the words of https://schema.org/NewsArticle; what is not known is left out. */
export function toNewsArticle(page: NewsArticlePage, siteUrl: URL): Record<string, unknown> {
  const toUrl = (address: string) => new URL(address, siteUrl).href;
  const { masthead } = page.frame;
  return withoutGaps({
    '@type': 'NewsArticle',
    mainEntityOfPage: toUrl(page.address),
    headline: page.headline,
    abstract: page.abstract,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    datePublished: page.datePublished.toISOString(),
    dateModified: page.dateModified?.toISOString(),
    articleSection: page.section.name,
    keywords: page.tags.map(({ name }) => name),
    image: page.leadImage?.picture.renditions.map(({ url }) => toUrl(url)),
    author: toAuthors(page, toUrl),
    contentLocation: page.contentLocation && { '@type': 'Place', name: page.contentLocation },
    publisher: masthead && { '@type': 'NewsMediaOrganization', name: masthead.name, url: toUrl('/') },
    correction: page.corrections.map(({ text }) => text),
    commentCount: page.comments.commentCount,
  });
}

/** The people with pages of their own, else the name that the byline prints. */
function toAuthors(
  { authors, byline }: NewsArticlePage,
  toUrl: (address: string) => string,
): Record<string, unknown>[] {
  if (authors.length === 0 && byline) return [{ '@type': 'Person', name: byline }];
  return authors.map(({ name, address }) => ({ '@type': 'Person', name, url: toUrl(address) }));
}

function withoutGaps(data: Record<string, unknown>): Record<string, unknown> {
  const isKnown = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => isKnown(value)));
}
