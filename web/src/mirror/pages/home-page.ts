import type { DatabaseSync } from 'node:sqlite';
import type { Aside, HomePage } from '../../model/page-data.ts';
import type { ArticleEntries } from './article-entries.ts';
import { openListing } from './listing.ts';
import { openPlacedPolls } from './placed-polls.ts';
import { toSectionLink, type FrameSource } from './site-frame.ts';

/** How many articles stand beside the lead, and in the block of each section. */
const LATEST_LIMIT = 10;
const SECTION_LIMIT = 5;

export function openHomePage(
  database: DatabaseSync,
  frames: FrameSource,
  entries: ArticleEntries,
  toAside: (now: Date) => Aside,
): (now: Date) => HomePage {
  const listing = openListing(database, entries);
  const placedPolls = openPlacedPolls(database);
  return (now) => {
    const [lead = null, ...latest] = entries.newest(1 + LATEST_LIMIT);
    const { frame, tree } = frames.now();
    const sections = tree.topLevel
      .map((section) => ({
        section: toSectionLink(section),
        articles: listing.newest('section', section.documentId, SECTION_LIMIT),
      }))
      .filter(({ articles }) => articles.length > 0);
    const aside = toAside(now);
    const polls = placedPolls.onHomePage(now).filter(({ address }) => address !== aside.poll?.address);
    return { frame, lead, latest, sections, aside, polls };
  };
}
