import type { Mirror } from '../mirror/open-mirror.ts';
import { LIST_ADDRESS } from '../mirror/list-address.ts';
import { parseAddress, pollAddress } from '@toasoan/shared/address';

/** What addresses of the past lead to, for a host that has no process of ours behind it. All are site-relative. */
export interface Redirects {
  /** Fronts of sections, authors and tags, and polls, that bear another name now; what lies below a front moves with it. */
  moved: Record<string, string>;
  /** The same, withdrawn. */
  gone: string[];
  /** By the serial in which an article's address ends, whatever stands before it: where the article is. */
  articles: Record<string, string>;
  /** Serials of articles that are withdrawn. */
  goneArticles: string[];
}

const TO_ADDRESS = {
  section: LIST_ADDRESS.section,
  author: LIST_ADDRESS.author,
  tag: LIST_ADDRESS.tag,
  poll: pollAddress,
};

/** Which addresses of the past lead where, by every name that was ever public; `pages` are the paths of what is printed. */
export function toRedirects(mirror: Mirror, pages: Iterable<string>): Redirects {
  const { names } = mirror.committed;
  const redirects: Redirects = { moved: {}, gone: [], articles: toArticlesBySerial(pages), goneArticles: [] };
  for (const type of ['section', 'author', 'tag', 'poll'] as const) {
    for (const name of names.each(type)) {
      const address = TO_ADDRESS[type](name);
      const outcome = mirror.reader.resolveAddress(address);
      if (outcome.type === 'moved') redirects.moved[address] = outcome.address;
      if (outcome.type === 'gone') redirects.gone.push(address);
    }
  }
  for (const serial of names.each('article')) {
    if (!(serial in redirects.articles)) redirects.goneArticles.push(serial);
  }
  return redirects;
}

function toArticlesBySerial(pages: Iterable<string>): Record<string, string> {
  const articles: Record<string, string> = {};
  for (const page of pages) {
    const named = parseAddress(`/${page}`);
    if (named?.type === 'article') articles[named.serial] = `/${page}`;
  }
  return articles;
}
