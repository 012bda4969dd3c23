import { AUTHORS_ADDRESS, HOME_ADDRESS, PRIVACY_ADDRESS } from '@toasoan/shared/address';
import { privacy } from '../i18n/privacy.ts';
import { words } from '../i18n/words.ts';
import type { SiteFrame } from '../model/page-data.ts';
import { toLinkTarget } from './link-target.ts';

export interface NavigationLink {
  name: string;
  href: string;
  rel?: string;
}

/** The bar under the paper's name: the home page, then the newsroom's own menu, or all sections while it has none. */
export function toNavigation({ masthead, sections }: SiteFrame, siteUrl: URL): NavigationLink[] {
  const menu = toMenu(masthead?.menu ?? [], siteUrl);
  const links = menu.length > 0 ? menu : toSectionLinks(sections);
  return [{ name: words.homePage, href: HOME_ADDRESS }, ...links.filter(({ href }) => href !== HOME_ADDRESS)];
}

/** At the foot of the page: all sections, what only the menu leads to, the authors, and what is kept of readers' data. */
export function toFooterLinks({ masthead, sections }: SiteFrame, siteUrl: URL): NavigationLink[] {
  const own = [
    { name: words.authors, href: AUTHORS_ADDRESS },
    { name: privacy.title, href: PRIVACY_ADDRESS },
  ];
  const listed = toSectionLinks(sections);
  const addresses = new Set([HOME_ADDRESS, ...[...listed, ...own].map(({ href }) => href)]);
  const others = toMenu(masthead?.menu ?? [], siteUrl).filter(({ href }) => !addresses.has(href));
  return [...listed, ...others, ...own];
}

function toSectionLinks(sections: SiteFrame['sections']): NavigationLink[] {
  return sections.map(({ name, address }) => ({ name, href: address }));
}

type Menu = readonly { label: string; url: string }[];

/** The same menu stands on every page that is printed; made once, as long as the masthead does not change. */
const madeMenus = new WeakMap<Menu, { siteUrl: URL; links: NavigationLink[] }>();

function toMenu(menu: Menu, siteUrl: URL): NavigationLink[] {
  const made = madeMenus.get(menu);
  if (made?.siteUrl === siteUrl) return made.links;
  const links = menu.map(({ label, url }) => ({ name: label, ...toLinkTarget(url, siteUrl) }));
  madeMenus.set(menu, { siteUrl, links });
  return links;
}
