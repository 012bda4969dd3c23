import type { DatabaseSync } from 'node:sqlite';
import { articleAddress, authorAddress, tagAddress } from '@toasoan/shared/address';
import { toCommentPolicy } from '@toasoan/shared/comment-policy';
import { parseDocumentJson } from '../document-json.ts';
import { openDocumentTable, type DocumentTable } from '../document-table.ts';
import type { Article, Author, ImageUse } from '../../model/documents.ts';
import { RESOLVED_FIELDS, type ArticlePage } from '../../model/page-data.ts';
import { prepareQuery } from '../../sqlite/query.ts';
import type { ArticleEntries } from './article-entries.ts';
import { toBesideBox } from './aside.ts';
import { openComments } from './comments.ts';
import { toSectionLink, type FrameSource } from './site-frame.ts';

const RELATED_LIMIT = 6;

export interface ArticlePageSource {
  find(serial: number, now: Date): ArticlePage | undefined;
}

export function openArticlePages(
  database: DatabaseSync,
  frames: FrameSource,
  entries: ArticleEntries,
): ArticlePageSource {
  const documents = openDocumentTable(database);
  const bySerial = prepareQuery<{ json: string }>(
    database,
    "select json from article join document on type = 'article' and document.id = article.id where serial = ?",
  );
  const pickedBy = prepareQuery<{ id: string }>(
    database,
    `select article.id from related join article on article.id = related.article_id
     where related.related_id = ? order by article.date_published desc, article.serial desc limit ?`,
  );
  const comments = openComments(database);

  function findRelated({ documentId, relatedArticleIds }: Article) {
    const picking = pickedBy.all(documentId, RELATED_LIMIT).map(({ id }) => id);
    const ids = new Set([...relatedArticleIds, ...picking]);
    ids.delete(documentId);
    return [...ids].flatMap((id) => entries.find(id) ?? []).slice(0, RELATED_LIMIT);
  }

  function findOwnPoll({ pollId }: Article, now: Date): ArticlePage['poll'] {
    const poll = pollId === null ? undefined : documents.find('poll', pollId);
    return poll && poll.opensAt <= now ? toBesideBox(poll, now) : null;
  }

  function toPage(article: Article, now: Date): ArticlePage | undefined {
    const { frame, tree, commentPolicy, findNamed } = frames.now();
    const [section, ...above] = tree.chain(article.sectionId);
    if (!section) return undefined;
    const authors = findNamed('author', article.authorIds);
    return {
      ...withoutResolved(article),
      frame,
      address: articleAddress({ ...article, sectionSlug: section.slug }),
      section: toSectionLink(section),
      parentSections: above.map(toSectionLink).reverse(),
      leadImage: article.leadImage && toLeadImage(article.leadImage, documents),
      byline: article.byline ?? toByline(authors),
      authors: authors.map(({ name, penName, slug }) => ({ name, penName, address: authorAddress(slug) })),
      tags: findNamed('tag', article.tagIds).map(({ name, slug }) => ({ name, address: tagAddress(slug) })),
      related: findRelated(article),
      commentPolicy: toCommentPolicy(article, commentPolicy, now),
      comments: comments.list(article.documentId, 'newest', 1),
      poll: findOwnPoll(article, now),
    };
  }

  return {
    find(serial, now) {
      const row = bySerial.first(serial);
      return row && toPage(parseDocumentJson('article', row.json), now);
    },
  };
}

type Printed = Omit<Article, (typeof RESOLVED_FIELDS)[number]>;

function withoutResolved(article: Article): Printed {
  const isPrinted = ([field]: [string, unknown]) => !RESOLVED_FIELDS.some((resolved) => resolved === field);
  return Object.fromEntries(Object.entries(article).filter(isPrinted)) as unknown as Printed;
}

/** What the use leaves unsaid is taken from the image. */
function toLeadImage({ imageId, caption, creditText }: ImageUse, documents: DocumentTable): ArticlePage['leadImage'] {
  const image = documents.find('image', imageId);
  if (!image) return null;
  return {
    picture: image.picture,
    caption: caption ?? image.caption,
    creditText: creditText ?? image.creditText,
  };
}

function toByline(authors: readonly Author[]): string | null {
  return authors.length === 0 ? null : authors.map(({ name, penName }) => penName ?? name).join(', ');
}
