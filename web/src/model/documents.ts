import type { ArticleCommentPolicy, SitePolicy } from '@toasoan/shared/comment-policy';
import type { NoticeKind } from '@toasoan/shared/notice';
import type { ResultsShown } from '@toasoan/shared/poll';
import type { Retention } from '@toasoan/shared/retention';

/**
 * The published documents as the mirror keeps them: parsed once at the gate (`web/src/strapi`), referring to one
 * another by documentId. Instants are `Date`s; a text that the editor left empty is null, never ''.
 */
export interface Article {
  documentId: string;
  serial: number;
  slug: string;
  headline: string;
  alternativeHeadline: string | null;
  abstract: string;
  body: BodyBlock[];
  leadImage: ImageUse | null;
  authorIds: string[];
  byline: string | null;
  sectionId: string;
  tagIds: string[];
  datePublished: Date;
  dateModified: Date | null;
  contentLocation: string | null;
  relatedArticleIds: string[];
  pollId: string | null;
  commentPolicy: ArticleCommentPolicy;
  corrections: Correction[];
}

export interface Correction {
  text: string;
  at: Date;
}

/** One use of an image; what is null here is taken from the image itself. */
export interface ImageUse {
  imageId: string;
  caption: string | null;
  creditText: string | null;
}

/** A run of text in a block of the body. */
export type Inline =
  | { type: 'text'; text: string; bold?: true; italic?: true; underline?: true; strikethrough?: true; code?: true }
  | { type: 'link'; url: string; children: Inline[] };

/** The blocks of an article's body. */
export type BodyBlock =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: ListItem[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'figure'; picture: Picture; caption: string | null; creditText: string | null };

export interface ListItem {
  children: Inline[];
  sublist: Extract<BodyBlock, { type: 'list' }> | null;
}

/** A picture file as readers get it, from our own media folder. */
export interface Picture {
  alternativeText: string;
  /** Smallest width first; the last one is the original. Never empty. */
  renditions: Rendition[];
}

export interface Rendition {
  /** Site-relative, content-hashed: "/media/3fa9….jpg". */
  url: string;
  width: number;
  height: number;
}

export interface Author {
  documentId: string;
  name: string;
  penName: string | null;
  slug: string;
  biography: string | null;
  portraitImageId: string | null;
}

export interface Image {
  documentId: string;
  picture: Picture;
  caption: string | null;
  creditText: string | null;
}

export interface Section {
  documentId: string;
  name: string;
  slug: string;
  description: string | null;
  parentId: string | null;
  order: number;
}

export interface Tag {
  documentId: string;
  name: string;
  slug: string;
}

export interface Poll {
  documentId: string;
  slug: string;
  question: string;
  options: PollOption[];
  opensAt: Date;
  closesAt: Date | null;
  resultsShown: ResultsShown;
  /** Whether it stands, while open, in the aside: on the home page and beside every article without a poll of its own. */
  onEveryPage: boolean;
  /** Where else it stands while open. */
  onHomePage: boolean;
  sectionIds: string[];
  /** How many options a reader may choose at most. */
  maxChoices: number;
  /** Whether readers may change their vote until it closes. */
  mayChangeVote: boolean;
  /** How many votes count; with several choices the options' votes add up to more. */
  voteCount: number;
  /** Votes that the newsroom has made void, the oldest first. */
  voids: VoteVoid[];
  /** How many links its chain has, and the hash of the newest one; null when it has none. */
  chainLength: number;
  chainHash: string | null;
}

/** Votes that do not count, sent from `from` up to but not including `until`. */
export interface VoteVoid {
  at: Date;
  from: Date;
  until: Date;
  voteCount: number;
  reason: string;
}

/** What readers have chosen. */
export type PollResults = Pick<Poll, 'options' | 'maxChoices' | 'voteCount'>;

export interface PollOption {
  key: string;
  label: string;
  voteCount: number;
}

export interface Comment {
  documentId: string;
  articleId: string;
  parentId: string | null;
  name: string;
  text: string;
  submittedAt: Date;
  /** When its reader edited it last. */
  editedAt: Date | null;
  likeCount: number;
}

/** What holds for the comments of articles that have no policy of their own. */
export interface CommentSettings extends SitePolicy {
  documentId: string;
}

export interface Notice {
  documentId: string;
  kind: NoticeKind;
  title: string;
  text: string;
  source: string | null;
  validFrom: Date;
  validUntil: Date;
}

export interface Masthead {
  documentId: string;
  name: string;
  slogan: string | null;
  governingBody: string | null;
  licence: string | null;
  editorInChief: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  menu: { label: string; url: string }[];
}

/** How long the newsroom keeps readers' data. */
export interface PrivacySettings extends Retention {
  documentId: string;
}

/** The published documents by the name of their type, as in the change feed. */
export interface DocumentByType {
  article: Article;
  author: Author;
  comment: Comment;
  commentSettings: CommentSettings;
  image: Image;
  masthead: Masthead;
  notice: Notice;
  poll: Poll;
  privacySettings: PrivacySettings;
  section: Section;
  tag: Tag;
}

export type DocumentType = keyof DocumentByType;
