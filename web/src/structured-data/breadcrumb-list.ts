import type { Link } from '../model/page-data.ts';

/** The way to a page, outermost first, as https://schema.org/BreadcrumbList. */
export function toBreadcrumbList(links: readonly Link[], siteUrl: URL): Record<string, unknown> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(address, siteUrl).href,
    })),
  };
}
