import type { DatabaseSync } from 'node:sqlite';
import { toCommentPolicy } from '@toasoan/shared/comment-policy';
import { RETENTION_DEFAULTS } from '@toasoan/shared/retention';
import { openCommentedFields } from './commented-article.ts';
import { openDocumentTable } from './document-table.ts';
import { openMeta } from './meta.ts';
import { openNameTable } from './name-table.ts';
import type { MirrorReader } from '../model/page-data.ts';
import { openArticleEntries } from './pages/article-entries.ts';
import { openArticlePages } from './pages/article-page.ts';
import { openAside, toPollBox } from './pages/aside.ts';
import { openAuthorsPage } from './pages/authors-page.ts';
import { openCommentsPages } from './pages/comments-page.ts';
import { openHomePage } from './pages/home-page.ts';
import { openListPages } from './pages/list-page.ts';
import { openPlacedPolls } from './pages/placed-polls.ts';
import { openAddressResolution } from './pages/resolve-address.ts';
import { openFrameSource } from './pages/site-frame.ts';
import { prepareQuery } from '../sqlite/query.ts';

/** Answers what pages and endpoints ask, over a connection of its own. */
export function openReader(database: DatabaseSync): MirrorReader {
  const documents = openDocumentTable(database);
  const names = openNameTable(database);
  const meta = openMeta(database);
  const frames = openFrameSource(database);
  const entries = openArticleEntries(database, frames);
  const toAside = openAside(database);
  const findCommentedFields = openCommentedFields(database);
  const closedBefore = prepareQuery<{ id: string }>(
    database,
    `select id from span where type = 'poll' and ends < ? order by id`,
  );

  const findArticleForComment: MirrorReader['findArticleForComment'] = (id, now) => {
    const article = findCommentedFields(id);
    if (!article) return undefined;
    const { address, headline } = article;
    return { address, headline, commentPolicy: toCommentPolicy(article, frames.now().commentPolicy, now) };
  };

  return {
    getFrame: () => frames.now().frame,
    getHomePage: openHomePage(database, frames, entries, toAside),
    getAsidePage: (now) => ({ frame: frames.now().frame, aside: toAside(now) }),
    getAuthorsPage: openAuthorsPage(documents, frames),
    getPrivacyPage: () => ({
      frame: frames.now().frame,
      retention: documents.all('privacySettings')[0] ?? RETENTION_DEFAULTS,
    }),
    findArticlePage: openArticlePages(database, frames, entries).find,
    findListPage: openListPages(database, frames, entries),
    findPollsOfSection: openPlacedPolls(database).inSection,
    findPollPage(slug, now) {
      const poll = documents.find('poll', names.findBearer('poll', slug) ?? '');
      if (poll?.slug !== slug || now < poll.opensAt) return undefined;
      return { frame: frames.now().frame, box: toPollBox(poll, now) };
    },
    findArticleForComment,
    ...openCommentsPages(database, frames, findArticleForComment),
    findComment: (id) => documents.find('comment', id),
    findPoll: (id) => documents.find('poll', id),
    findPollsClosedBefore: (instant) => closedBefore.all(instant.getTime()).map(({ id }) => id),
    getCursor: () => meta.number('cursor'),
    resolveAddress: openAddressResolution(database),
  };
}
