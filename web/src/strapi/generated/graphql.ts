/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ArticleCommentPolicy =
  | 'closed'
  /** As the settings of the site say. */
  | 'default'
  | 'moderated'
  | 'open';

/** An article whose own page shows a change. */
export type AsideInput = {
  /** Names the node of the site: several may run. */
  node: string;
  /** At most 200. */
  refused: Array<RefusedDocumentInput>;
  /** The last change of the feed that the node has seen. */
  seq: number;
};

export type ChangeAction =
  /** It is gone; for a comment: no longer approved. */
  | 'delete'
  /** Readers see it now and did not before. */
  | 'publish'
  /** An article was taken down. */
  | 'unpublish'
  /** Readers see it otherwise than before. */
  | 'update';

/** The browser that sent a comment edits or withdraws it, within five minutes. */
export type CommentChangeEventInput = {
  /** The id of the event by which the comment was sent. */
  commentEventId: string | number;
  /** Null withdraws the comment. */
  text?: string | null | undefined;
};

export type CommentEventInput = {
  articleId: string | number;
  /** Empty when the reader gave none. */
  email: string;
  name: string;
  /** The approved comment of the same article that it answers. */
  parentId?: string | number | null | undefined;
  text: string;
};

export type CommentPolicy =
  | 'closed'
  /** Printed when a moderator has approved it. */
  | 'moderated'
  /** Printed at once when little speaks against it. */
  | 'open';

export type DocumentType =
  | 'article'
  | 'author'
  | 'comment'
  | 'commentSettings'
  | 'image'
  | 'masthead'
  | 'notice'
  | 'poll'
  | 'privacySettings'
  | 'section'
  | 'tag';

export type LikeEventInput = {
  commentId: string | number;
  /** False when it is taken back. */
  isLiked: boolean;
  /** A keyed hash of browser and comment; one like each. */
  likerKey: string;
};

export type PrintedArticleInput = {
  /** Where it stands now, e.g. "/thoi-su/ten-bai-12.html". */
  address: string;
  documentId: string | number;
  /** SHA-256 of the page, hexadecimal; null when there is no page any more. */
  hash?: string | null | undefined;
  printedAt: string;
  /** The change of the feed that it shows. */
  seq: number;
};

/** What a reader sent: the part that `type` names is there. */
export type ReaderEventInput = {
  comment?: CommentEventInput | null | undefined;
  commentChange?: CommentChangeEventInput | null | undefined;
  /** A UUID; the same event always has the same. */
  id: string | number;
  like?: LikeEventInput | null | undefined;
  report?: ReportEventInput | null | undefined;
  /** What is known of who sent it; null for events kept before senders were. */
  sender?: SenderInput | null | undefined;
  /** An instant in the future or longer ago than 30 days is replaced by that of arrival. */
  submittedAt: string;
  type: ReaderEventType;
  vote?: VoteEventInput | null | undefined;
};

export type ReaderEventOutcome =
  /** Kept now. */
  | 'accepted'
  /** Kept before. */
  | 'duplicate'
  /** Not kept, for what it is about has not arrived itself, or waits for moderators: to be sent again. */
  | 'later'
  /** Not kept, and sending it again will not help. */
  | 'refused';

export type ReaderEventType =
  | 'comment'
  | 'commentChange'
  | 'like'
  | 'report'
  | 'vote';

/** A document that cannot be printed, until it changes. */
export type RefusedDocumentInput = {
  documentId: string | number;
  /** At most 500 characters. */
  reason: string;
  type: DocumentType;
};

export type ReportEventInput = {
  commentId: string | number;
  /** What for: abuse, spam, falsehood, privacy or other. */
  reason: string;
  /** A keyed hash of browser and comment; one report each. */
  reporterKey: string;
};

export type ResultsShown =
  | 'afterClosing'
  | 'afterVoting'
  | 'always';

export type SenderInput = {
  /** A keyed hash of the browser's id. */
  browserKey?: string | null | undefined;
  /** A keyed hash of the network's prefix (IPv4 /24, IPv6 /48). */
  networkKey?: string | null | undefined;
  /** How long the form was open before it was sent. */
  secondsOnForm?: number | null | undefined;
};

export type VoteEventInput = {
  /** Whether the poll let readers change their vote when this one was sent: then it takes the place of an earlier one. */
  mayReplace: boolean;
  optionKeys: Array<string | number>;
  pollId: string | number;
  /** A keyed hash of browser and poll; one vote each. */
  voterKey: string;
};

export type VoteStanding =
  /** The reader has changed it since. */
  | 'changed'
  | 'counted'
  /** The newsroom has made it void. */
  | 'void';

export type ArticlesQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  after?: string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type ArticlesQuery = { articles: Array<{ abstract: string | null, alternativeHeadline: string | null, authorIds: Array<string | null> | null, body: unknown, byline: string | null, commentPolicy: ArticleCommentPolicy | null, contentLocation: string | null, dateModified: string | null, datePublished: string | null, documentId: string, headline: string | null, pollId: string | null, relatedArticleIds: Array<string | null> | null, sectionId: string | null, serial: number | null, slug: string | null, tagIds: Array<string | null> | null, corrections: Array<{ at: string | null, text: string | null } | null> | null, leadImage: { caption: string | null, creditText: string | null, imageId: string | null } | null }> };

export type AuthorsQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  after?: string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type AuthorsQuery = { authors: Array<{ biography: string | null, documentId: string, name: string | null, penName: string | null, portraitImageId: string | null, slug: string | null }> };

export type ChangesQueryVariables = Exact<{
  after: number;
  limit?: number | null | undefined;
}>;


export type ChangesQuery = { changes: { epoch: string, latest: number, changes: Array<{ action: ChangeAction, at: string, documentId: string, name: string | null, seq: number, type: DocumentType }> } };

export type CommentSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CommentSettingsQuery = { commentSettings: { closesAfterDays: number | null, documentId: string, policy: CommentPolicy | null } | null };

export type CommentsQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  after?: string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type CommentsQuery = { comments: Array<{ articleId: string | null, documentId: string, editedAt: string | null, likeCount: number | null, name: string | null, parentId: string | null, submittedAt: string | null, text: string | null }> };

export type ConfirmPrintedMutationVariables = Exact<{
  articles: Array<PrintedArticleInput> | PrintedArticleInput;
  aside?: AsideInput | null | undefined;
  epoch: string | number;
  siteUrl: string;
  upTo?: number | null | undefined;
}>;


export type ConfirmPrintedMutation = { confirmPrinted: boolean };

export type ImagesQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  after?: string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type ImagesQuery = { images: Array<{ alternativeText: string | null, caption: string | null, creditText: string | null, documentId: string, file: { height: number | null, updatedAt: string | null, url: string | null, width: number | null, renditions: Array<{ height: number | null, url: string | null, width: number | null } | null> | null } | null }> };

export type MastheadQueryVariables = Exact<{ [key: string]: never; }>;


export type MastheadQuery = { masthead: { address: string | null, documentId: string, editorInChief: string | null, email: string | null, governingBody: string | null, licence: string | null, name: string | null, phone: string | null, slogan: string | null, menu: Array<{ label: string | null, url: string | null } | null> | null } | null };

export type NoticesQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  after?: string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type NoticesQuery = { notices: Array<{ documentId: string, kind: string | null, source: string | null, text: string | null, title: string | null, validFrom: string | null, validUntil: string | null }> };

export type PollsQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  after?: string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type PollsQuery = { polls: Array<{ chainHash: string | null, chainLength: number | null, closesAt: string | null, documentId: string, maxChoices: number | null, mayChangeVote: boolean | null, onEveryPage: boolean | null, onHomePage: boolean | null, opensAt: string | null, question: string | null, resultsShown: ResultsShown | null, sectionIds: Array<string | null> | null, slug: string | null, voteCount: number | null, options: Array<{ key: string | null, label: string | null, voteCount: number | null } | null> | null, voids: Array<{ at: string | null, from: string | null, reason: string | null, until: string | null, voteCount: number | null } | null> | null }> };

export type PrivacySettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacySettingsQuery = { privacySettings: { documentId: string, emailDays: number | null, senderKeyDays: number | null, unprintedCommentDays: number | null, voterKeyDays: number | null } | null };

export type PublicNamesQueryVariables = Exact<{
  after: number;
  limit?: number | null | undefined;
}>;


export type PublicNamesQuery = { publicNames: Array<{ id: number, type: DocumentType, name: string, documentId: string }> };

export type SectionsQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  after?: string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type SectionsQuery = { sections: Array<{ description: string | null, documentId: string, name: string | null, order: number | null, parentId: string | null, slug: string | null }> };

export type SubmitReaderEventsMutationVariables = Exact<{
  events: Array<ReaderEventInput> | ReaderEventInput;
}>;


export type SubmitReaderEventsMutation = { submitReaderEvents: { latest: number, results: Array<{ id: string, outcome: ReaderEventOutcome, reason: string | null }> } };

export type TagsQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  after?: string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type TagsQuery = { tags: Array<{ documentId: string, name: string | null, slug: string | null }> };

export type VoteReceiptQueryVariables = Exact<{
  code: string;
}>;


export type VoteReceiptQuery = { voteReceipt: { hash: string, optionKeys: Array<string>, pollId: string, position: number, standing: VoteStanding, submittedAt: string } | null };

export type WithdrawnFilesQueryVariables = Exact<{
  after: number;
  limit?: number | null | undefined;
}>;


export type WithdrawnFilesQuery = { withdrawnFiles: { epoch: string, files: Array<{ id: number, sha256: string, url: string }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ArticlesDocument = new TypedDocumentString(`
    query Articles($ids: [ID!], $after: ID, $limit: Int) {
  articles(ids: $ids, after: $after, limit: $limit) {
    abstract
    alternativeHeadline
    authorIds
    body
    byline
    commentPolicy
    contentLocation
    corrections {
      at
      text
    }
    dateModified
    datePublished
    documentId
    headline
    leadImage {
      caption
      creditText
      imageId
    }
    pollId
    relatedArticleIds
    sectionId
    serial
    slug
    tagIds
  }
}
    `) as unknown as TypedDocumentString<ArticlesQuery, ArticlesQueryVariables>;
export const AuthorsDocument = new TypedDocumentString(`
    query Authors($ids: [ID!], $after: ID, $limit: Int) {
  authors(ids: $ids, after: $after, limit: $limit) {
    biography
    documentId
    name
    penName
    portraitImageId
    slug
  }
}
    `) as unknown as TypedDocumentString<AuthorsQuery, AuthorsQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($after: Int!, $limit: Int) {
  changes(after: $after, limit: $limit) {
    changes {
      action
      at
      documentId
      name
      seq
      type
    }
    epoch
    latest
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const CommentSettingsDocument = new TypedDocumentString(`
    query CommentSettings {
  commentSettings {
    closesAfterDays
    documentId
    policy
  }
}
    `) as unknown as TypedDocumentString<CommentSettingsQuery, CommentSettingsQueryVariables>;
export const CommentsDocument = new TypedDocumentString(`
    query Comments($ids: [ID!], $after: ID, $limit: Int) {
  comments(ids: $ids, after: $after, limit: $limit) {
    articleId
    documentId
    editedAt
    likeCount
    name
    parentId
    submittedAt
    text
  }
}
    `) as unknown as TypedDocumentString<CommentsQuery, CommentsQueryVariables>;
export const ConfirmPrintedDocument = new TypedDocumentString(`
    mutation ConfirmPrinted($articles: [PrintedArticleInput!]!, $aside: AsideInput, $epoch: ID!, $siteUrl: String!, $upTo: Int) {
  confirmPrinted(
    articles: $articles
    aside: $aside
    epoch: $epoch
    siteUrl: $siteUrl
    upTo: $upTo
  )
}
    `) as unknown as TypedDocumentString<ConfirmPrintedMutation, ConfirmPrintedMutationVariables>;
export const ImagesDocument = new TypedDocumentString(`
    query Images($ids: [ID!], $after: ID, $limit: Int) {
  images(ids: $ids, after: $after, limit: $limit) {
    alternativeText
    caption
    creditText
    documentId
    file {
      height
      renditions {
        height
        url
        width
      }
      updatedAt
      url
      width
    }
  }
}
    `) as unknown as TypedDocumentString<ImagesQuery, ImagesQueryVariables>;
export const MastheadDocument = new TypedDocumentString(`
    query Masthead {
  masthead {
    address
    documentId
    editorInChief
    email
    governingBody
    licence
    menu {
      label
      url
    }
    name
    phone
    slogan
  }
}
    `) as unknown as TypedDocumentString<MastheadQuery, MastheadQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($ids: [ID!], $after: ID, $limit: Int) {
  notices(ids: $ids, after: $after, limit: $limit) {
    documentId
    kind
    source
    text
    title
    validFrom
    validUntil
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const PollsDocument = new TypedDocumentString(`
    query Polls($ids: [ID!], $after: ID, $limit: Int) {
  polls(ids: $ids, after: $after, limit: $limit) {
    chainHash
    chainLength
    closesAt
    documentId
    maxChoices
    mayChangeVote
    onEveryPage
    onHomePage
    opensAt
    options {
      key
      label
      voteCount
    }
    question
    resultsShown
    sectionIds
    slug
    voids {
      at
      from
      reason
      until
      voteCount
    }
    voteCount
  }
}
    `) as unknown as TypedDocumentString<PollsQuery, PollsQueryVariables>;
export const PrivacySettingsDocument = new TypedDocumentString(`
    query PrivacySettings {
  privacySettings {
    documentId
    emailDays
    senderKeyDays
    unprintedCommentDays
    voterKeyDays
  }
}
    `) as unknown as TypedDocumentString<PrivacySettingsQuery, PrivacySettingsQueryVariables>;
export const PublicNamesDocument = new TypedDocumentString(`
    query PublicNames($after: Int!, $limit: Int) {
  publicNames(after: $after, limit: $limit) {
    id
    type
    name
    documentId
  }
}
    `) as unknown as TypedDocumentString<PublicNamesQuery, PublicNamesQueryVariables>;
export const SectionsDocument = new TypedDocumentString(`
    query Sections($ids: [ID!], $after: ID, $limit: Int) {
  sections(ids: $ids, after: $after, limit: $limit) {
    description
    documentId
    name
    order
    parentId
    slug
  }
}
    `) as unknown as TypedDocumentString<SectionsQuery, SectionsQueryVariables>;
export const SubmitReaderEventsDocument = new TypedDocumentString(`
    mutation SubmitReaderEvents($events: [ReaderEventInput!]!) {
  submitReaderEvents(events: $events) {
    results {
      id
      outcome
      reason
    }
    latest
  }
}
    `) as unknown as TypedDocumentString<SubmitReaderEventsMutation, SubmitReaderEventsMutationVariables>;
export const TagsDocument = new TypedDocumentString(`
    query Tags($ids: [ID!], $after: ID, $limit: Int) {
  tags(ids: $ids, after: $after, limit: $limit) {
    documentId
    name
    slug
  }
}
    `) as unknown as TypedDocumentString<TagsQuery, TagsQueryVariables>;
export const VoteReceiptDocument = new TypedDocumentString(`
    query VoteReceipt($code: String!) {
  voteReceipt(code: $code) {
    hash
    optionKeys
    pollId
    position
    standing
    submittedAt
  }
}
    `) as unknown as TypedDocumentString<VoteReceiptQuery, VoteReceiptQueryVariables>;
export const WithdrawnFilesDocument = new TypedDocumentString(`
    query WithdrawnFiles($after: Int!, $limit: Int) {
  withdrawnFiles(after: $after, limit: $limit) {
    epoch
    files {
      id
      sha256
      url
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawnFilesQuery, WithdrawnFilesQueryVariables>;