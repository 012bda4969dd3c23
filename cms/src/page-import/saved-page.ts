import type { NoticeKind } from '@toasoan/shared/notice';

/** What one saved page of a newspaper says, once its lines have been told apart. All texts are NFC, one line each. */
export interface SavedPage {
  headline: string;
  datePublished: Date;
  /** As printed above the headline; null when the page names none. */
  sectionName: string | null;
  abstract: string;
  /** In the order of the page; holds at least one paragraph. */
  body: BodyPart[];
  byline: Byline | null;
  tags: string[];
  poll: SavedPoll | null;
  notices: SavedNotice[];
}

export type BodyPart = { type: 'paragraph'; text: string } | { type: 'heading'; text: string } | SavedPicture;

/** A picture of which the page keeps the words only; at least one of the two is there. */
export interface SavedPicture {
  type: 'picture';
  caption: string | null;
  /** As printed: "Ảnh minh họa: K.K". */
  creditText: string | null;
}

export interface Byline {
  /** As printed, "Bài, ảnh: KIM PHƯỢNG". */
  text: string;
  /** The persons who wrote, in title case: "Kim Phượng". Empty for an agency or initials. */
  names: string[];
}

export interface SavedPoll {
  question: string;
  /** Empty when the page prints none, else at least two. */
  options: string[];
}

export interface SavedNotice {
  kind: NoticeKind;
  title: string;
  /** Paragraphs on lines of their own. */
  text: string;
  source: string | null;
}
