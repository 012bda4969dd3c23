import { toNewsroomMonth } from '@toasoan/shared/dateline';
import { MINUTE_MS } from '@toasoan/shared/durations';
import { toLinkedByline } from '../../../web/src/components/byline-parts.ts';
import { toCaptionLine } from '../../../web/src/components/caption-line.ts';
import { keepUnits } from '../../../web/src/components/keep-units.ts';
import { words } from '../../../web/src/i18n/words.ts';
import type { Comment } from '../../../web/src/model/documents.ts';
import type { ArticlePage } from '../../../web/src/model/page-data.ts';
import type { Newspaper } from '../newspaper.ts';
import { toBodyHtml } from './body-html.ts';
import { toLocalTime } from './local-time.ts';
import { toPictureData } from './picture-data.ts';
import { toListTerm, toMonthTerm } from './term.ts';

/** The folder of the articles, which also names their layout. */
export const ARTICLES = 'bai';

/** The content file of an article, below `content/`. */
export function toArticlePath(documentId: string): string {
  return `${ARTICLES}/${documentId}.html`;
}

/**
 * The content file of an article: front matter as JSON, which Hugo parses fastest, and the body.
 * What a template could work out only slowly (picture candidates, byline with links) is worked out here, in Hugo's favour.
 */
export function toArticleContent(page: ArticlePage, { findShortHeadline, siteUrl }: Newspaper): string {
  const lists = listsOf(page);
  const month = toNewsroomMonth(page.datePublished);
  const byline = toLinkedByline(page.byline, page.authors);
  const frontMatter = {
    title: page.headline,
    date: toLocalTime(page.datePublished),
    url: page.address,
    address: page.address,
    current: lists[0],
    documentId: page.documentId,
    short: findShortHeadline(page.documentId),
    abstract: page.abstract,
    standfirst: keepUnits(page.abstract),
    place: page.section,
    trail: [...page.parentSections, page.section],
    lists: lists.map(toListTerm),
    months: lists.map((address) => toMonthTerm(address, month)),
    modified: toModified(page),
    location: page.contentLocation,
    ...toPictureMatter(page),
    byline: page.byline,
    bylineParts: byline.parts,
    moreBy: byline.unnamed.map(({ name, penName, address }) => ({ words: words.moreBy(penName ?? name), address })),
    writers: page.authors,
    topics: page.tags,
    corrections: page.corrections.map(({ text, at }) => ({ text, at: toLocalTime(at) })),
    related: page.related.map(({ documentId }) => `/${toArticlePath(documentId)}`),
    commentsOpen: page.commentPolicy !== 'closed',
    commentCount: page.comments.commentCount,
    hasMoreComments: page.comments.pageCount > 1,
    threads: page.comments.threads.map(({ comment, replies }) => ({
      comment: {
        ...toCommentData(comment),
        canReply: page.commentPolicy !== 'closed',
        isAnswerToGone: comment.parentId !== null,
      },
      replies: replies.map(toCommentData),
    })),
    poll: page.poll?.poll.documentId,
  };
  return `${JSON.stringify(frontMatter)}\n\n${toBodyHtml(page.body, siteUrl)}\n`;
}

/** The fronts of the lists that an article stands in: its sections (outermost first), authors, tags. */
function listsOf({ parentSections, section, authors, tags }: ArticlePage): string[] {
  return [...parentSections, section, ...authors, ...tags].map(({ address }) => address);
}

/** A modification within the minute of publication is not printed. */
function toModified({ datePublished, dateModified }: ArticlePage): string | undefined {
  const minute = (date: Date) => Math.floor(date.getTime() / MINUTE_MS);
  if (dateModified === null || minute(dateModified) === minute(datePublished)) return undefined;
  return toLocalTime(dateModified);
}

function toPictureMatter({ leadImage }: ArticlePage) {
  if (!leadImage) return {};
  return {
    picture: toPictureData(leadImage.picture),
    pictureUrls: leadImage.picture.renditions.map(({ url }) => url),
    caption: toCaptionLine(leadImage.caption, leadImage.creditText),
  };
}

function toCommentData({ documentId, name, text, submittedAt, likeCount }: Comment) {
  return { documentId, name, text, likeCount, at: toLocalTime(submittedAt) };
}
