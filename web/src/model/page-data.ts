import type { CommentPolicy } from '@toasoan/shared/comment-policy';
import type { CommentOrder } from '@toasoan/shared/comments-address';
import type { Retention } from '@toasoan/shared/retention';
import type { Article, Comment, Masthead, Notice, Picture, Poll } from './documents.ts';

/**
 * What each page takes from the mirror, made once and handed down: resolved, ordered, ready to print.
 * `address` is always site-relative.
 */
export interface SiteFrame {
  /** Null until the newsroom has filled in its masthead. */
  masthead: Masthead | null;
  /** Top-level sections in the newsroom's order. */
  sections: Link[];
}

export interface Link {
  name: string;
  address: string;
}

/** An article where it stands in a list. */
export interface ArticleEntry {
  documentId: string;
  headline: string;
  alternativeHeadline: string | null;
  abstract: string;
  address: string;
  datePublished: Date;
  section: Link;
  picture: Picture | null;
}

/** Fields of an article that its page has in another form, or not at all; it prints all others as they are. */
export const RESOLVED_FIELDS = [
  'alternativeHeadline',
  'authorIds',
  'byline',
  'commentPolicy',
  'leadImage',
  'pollId',
  'relatedArticleIds',
  'sectionId',
  'serial',
  'slug',
  'tagIds',
] as const satisfies (keyof Article)[];

/** An author as an article leads to them. */
export interface ArticleAuthor extends Link {
  penName: string | null;
}

export interface ArticlePage extends Omit<Article, (typeof RESOLVED_FIELDS)[number]> {
  frame: SiteFrame;
  address: string;
  section: Link;
  /** Ancestors of the section, outermost first, without the section itself. */
  parentSections: Link[];
  leadImage: { picture: Picture; caption: string | null; creditText: string | null } | null;
  /** The printed byline; falls back to the authors' pen names, then names. */
  byline: string | null;
  authors: ArticleAuthor[];
  tags: Link[];
  /** At most 6: those that the editor picked for this article, then those for which this article was picked. */
  related: ArticleEntry[];
  commentPolicy: CommentPolicy;
  /** The first page of them, the newest first. */
  comments: CommentList;
  /** The article's own, once it has opened. Without one the poll of the aside stands beside the article. */
  poll: PollBox | null;
}

/** A comment and the answers to it. */
export interface CommentThread {
  comment: Comment;
  /** The newest of them, oldest first. */
  replies: Comment[];
  /** Of all replies. */
  replyCount: number;
}

/** A page of the approved comments of an article. */
export interface CommentList {
  articleId: string;
  order: CommentOrder;
  threads: CommentThread[];
  /** From 1 to `pageCount`. */
  page: number;
  pageCount: number;
  /** Of the article, replies included. */
  commentCount: number;
  threadCount: number;
}

/** An article that comments stand under. */
export interface CommentedArticle {
  address: string;
  headline: string;
  commentPolicy: CommentPolicy;
}

/** A page of comments away from their article. */
export interface CommentsPage {
  frame: SiteFrame;
  article: CommentedArticle;
  comments: CommentList;
}

/** One thread, with a page of its replies. */
export interface ThreadPage {
  frame: SiteFrame;
  article: CommentedArticle;
  articleId: string;
  /** The comment that was asked for: the first of the thread or one of the replies. */
  commentId: string;
  thread: CommentThread;
  page: number;
  pageCount: number;
}

/** What stands beside the home page and, fetched from a page of its own, beside every article. */
export interface Aside {
  /** The newest open one that stands on every page. */
  poll: PollBox | null;
  /** Those that are valid, the newest first. */
  notices: Notice[];
}

export interface AsidePage {
  frame: SiteFrame;
  aside: Aside;
}

export interface PollBox {
  /** While it is open it comes with its tally on its own page only (elsewhere all 0): a vote reprints no other page. */
  poll: Poll;
  address: string;
  isOpen: boolean;
}

export interface HomePage {
  frame: SiteFrame;
  lead: ArticleEntry | null;
  latest: ArticleEntry[];
  /** Per top-level section with articles: its newest. */
  sections: { section: Link; articles: ArticleEntry[] }[];
  aside: Aside;
  /** Those placed here that are open, without the one of the aside. */
  polls: PollBox[];
}

/** One month of the archive of a list, "2021-03". */
export interface MonthLink {
  month: string;
  address: string;
}

/** The front of a section, an author or a tag, or one month of its archive. */
export interface ListPage {
  frame: SiteFrame;
  type: 'section' | 'author' | 'tag';
  name: string;
  address: string;
  /** Null on the front; "2021-03" on a month. */
  month: string | null;
  /** On the front only: the section's description or the author's biography. */
  description: string | null;
  /** On the front only. */
  portrait: Picture | null;
  /** Newest first: the newest 30 on the front, all of the month on a month. */
  articles: ArticleEntry[];
  /** On the front only: the months that have articles, newest first. */
  months: (MonthLink & { articleCount: number })[];
  /** On a month only: the nearest months that have articles. They change when a month comes or goes, not with each article. */
  neighbours: { previous: MonthLink | null; next: MonthLink | null } | null;
}

/** All authors, in the order of the Vietnamese alphabet. */
export interface AuthorsPage {
  frame: SiteFrame;
  authors: AuthorEntry[];
}

/** An author where it stands in a list. */
export interface AuthorEntry extends Link {
  /** The name under which they write, where it is another one. */
  penName: string | null;
}

/** What is kept of readers, how long, and whom to ask about it. */
export interface PrivacyPage {
  frame: SiteFrame;
  retention: Retention;
}

export interface PollPage {
  frame: SiteFrame;
  box: PollBox;
}

/** What the web owes to an address that it has no file for. */
export type AddressOutcome =
  { type: 'current'; address: string } | { type: 'moved'; address: string } | { type: 'gone' } | { type: 'unknown' };

/** The questions that pages may ask the mirror; all answered from memory or SQLite, without waiting. */
export interface MirrorReader {
  getFrame(): SiteFrame;
  getHomePage(now: Date): HomePage;
  getAsidePage(now: Date): AsidePage;
  findArticlePage(serial: number, now: Date): ArticlePage | undefined;
  findListPage(type: 'section' | 'author' | 'tag', slug: string, month: string | null): ListPage | undefined;
  /** The open polls that were placed on the front of a section. */
  findPollsOfSection(slug: string, now: Date): PollBox[];
  findPollPage(slug: string, now: Date): PollPage | undefined;
  getAuthorsPage(): AuthorsPage;
  getPrivacyPage(): PrivacyPage;
  /** For the endpoints: is this article published, and how does it take comments now. */
  findArticleForComment(documentId: string, now: Date): CommentedArticle | undefined;
  /** Null as a page of a thread means the one on which the comment stands. */
  findCommentsPage(articleId: string, order: CommentOrder, page: number, now: Date): CommentsPage | undefined;
  findThreadPage(commentId: string, page: number | null, now: Date): ThreadPage | undefined;
  /** Whether the page of the article itself prints the comment. */
  isOnArticlePage(articleId: string, commentId: string): boolean;
  /** An approved comment. */
  findComment(documentId: string): Comment | undefined;
  findPoll(documentId: string): Poll | undefined;
  /** The ids of polls that closed before an instant. */
  findPollsClosedBefore(instant: Date): string[];
  /** The number of the last change of the feed that the mirror holds; 0 before the first. */
  getCursor(): number;
  resolveAddress(path: string): AddressOutcome;
}
