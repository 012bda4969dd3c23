import { parseAddress, type NamedByAddress } from '@toasoan/shared/address';
import type { MirrorReader } from '../src/model/page-data.ts';
import type { Render } from '../src/publisher/render.ts';

/**
 * For tests: pages that print all that a page is given, as JSON. Whatever template there will be, it prints no more, so
 * what keeps these pages in step keeps the real ones in step.
 */
export function renderAsJson(reader: MirrorReader, now: () => Date): Render {
  return async (address) => {
    const page = findPage(reader, address, now());
    if (page === undefined) return { status: 404, body: Buffer.from('') };
    return { status: 200, body: Buffer.from(JSON.stringify(page)) };
  };
}

function findPage(reader: MirrorReader, address: string, now: Date): object | undefined {
  const named = parseAddress(address);
  if (!named) return undefined;
  switch (named.type) {
    case 'home':
      return reader.getHomePage(now);
    case 'aside':
      return reader.getAsidePage(now);
    case 'authors':
      return reader.getAuthorsPage();
    case 'privacy':
      return reader.getPrivacyPage();
    case 'notFound':
    case 'gone':
      return reader.getFrame();
    case 'article': {
      const page = reader.findArticlePage(named.serial, now);
      return page?.address === address ? page : undefined;
    }
    case 'poll':
      return reader.findPollPage(named.slug, now);
    default:
      return toListPage(reader, named, now);
  }
}

type NamedList = Extract<NamedByAddress, { type: 'section' | 'author' | 'tag' }>;

/** A section's front also prints the polls that were placed there. */
function toListPage(reader: MirrorReader, named: NamedList, now: Date): object | undefined {
  const page = reader.findListPage(named.type, named.slug, named.month ?? null);
  const hasPolls = page && named.type === 'section' && named.month === undefined;
  return hasPolls ? { page, polls: reader.findPollsOfSection(named.slug, now) } : page;
}
