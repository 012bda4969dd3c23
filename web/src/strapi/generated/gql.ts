/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Articles($ids: [ID!], $after: ID, $limit: Int) {\n    articles(ids: $ids, after: $after, limit: $limit) {\n      abstract\n      alternativeHeadline\n      authorIds\n      body\n      byline\n      commentPolicy\n      contentLocation\n      corrections {\n        at\n        text\n      }\n      dateModified\n      datePublished\n      documentId\n      headline\n      leadImage {\n        caption\n        creditText\n        imageId\n      }\n      pollId\n      relatedArticleIds\n      sectionId\n      serial\n      slug\n      tagIds\n    }\n  }\n": typeof types.ArticlesDocument,
    "\n  query Authors($ids: [ID!], $after: ID, $limit: Int) {\n    authors(ids: $ids, after: $after, limit: $limit) {\n      biography\n      documentId\n      name\n      penName\n      portraitImageId\n      slug\n    }\n  }\n": typeof types.AuthorsDocument,
    "\n  query Changes($after: Int!, $limit: Int) {\n    changes(after: $after, limit: $limit) {\n      changes {\n        action\n        at\n        documentId\n        name\n        seq\n        type\n      }\n      epoch\n      latest\n    }\n  }\n": typeof types.ChangesDocument,
    "\n  query CommentSettings {\n    commentSettings {\n      closesAfterDays\n      documentId\n      policy\n    }\n  }\n": typeof types.CommentSettingsDocument,
    "\n  query Comments($ids: [ID!], $after: ID, $limit: Int) {\n    comments(ids: $ids, after: $after, limit: $limit) {\n      articleId\n      documentId\n      editedAt\n      likeCount\n      name\n      parentId\n      submittedAt\n      text\n    }\n  }\n": typeof types.CommentsDocument,
    "\n  mutation ConfirmPrinted(\n    $articles: [PrintedArticleInput!]!\n    $aside: AsideInput\n    $epoch: ID!\n    $siteUrl: String!\n    $upTo: Int\n  ) {\n    confirmPrinted(articles: $articles, aside: $aside, epoch: $epoch, siteUrl: $siteUrl, upTo: $upTo)\n  }\n": typeof types.ConfirmPrintedDocument,
    "\n  query Images($ids: [ID!], $after: ID, $limit: Int) {\n    images(ids: $ids, after: $after, limit: $limit) {\n      alternativeText\n      caption\n      creditText\n      documentId\n      file {\n        height\n        renditions {\n          height\n          url\n          width\n        }\n        updatedAt\n        url\n        width\n      }\n    }\n  }\n": typeof types.ImagesDocument,
    "\n  query Masthead {\n    masthead {\n      address\n      documentId\n      editorInChief\n      email\n      governingBody\n      licence\n      menu {\n        label\n        url\n      }\n      name\n      phone\n      slogan\n    }\n  }\n": typeof types.MastheadDocument,
    "\n  query Notices($ids: [ID!], $after: ID, $limit: Int) {\n    notices(ids: $ids, after: $after, limit: $limit) {\n      documentId\n      kind\n      source\n      text\n      title\n      validFrom\n      validUntil\n    }\n  }\n": typeof types.NoticesDocument,
    "\n  query Polls($ids: [ID!], $after: ID, $limit: Int) {\n    polls(ids: $ids, after: $after, limit: $limit) {\n      chainHash\n      chainLength\n      closesAt\n      documentId\n      maxChoices\n      mayChangeVote\n      onEveryPage\n      onHomePage\n      opensAt\n      options {\n        key\n        label\n        voteCount\n      }\n      question\n      resultsShown\n      sectionIds\n      slug\n      voids {\n        at\n        from\n        reason\n        until\n        voteCount\n      }\n      voteCount\n    }\n  }\n": typeof types.PollsDocument,
    "\n  query PrivacySettings {\n    privacySettings {\n      documentId\n      emailDays\n      senderKeyDays\n      unprintedCommentDays\n      voterKeyDays\n    }\n  }\n": typeof types.PrivacySettingsDocument,
    "\n  query PublicNames($after: Int!, $limit: Int) {\n    publicNames(after: $after, limit: $limit) {\n      id\n      type\n      name\n      documentId\n    }\n  }\n": typeof types.PublicNamesDocument,
    "\n  query Sections($ids: [ID!], $after: ID, $limit: Int) {\n    sections(ids: $ids, after: $after, limit: $limit) {\n      description\n      documentId\n      name\n      order\n      parentId\n      slug\n    }\n  }\n": typeof types.SectionsDocument,
    "\n  mutation SubmitReaderEvents($events: [ReaderEventInput!]!) {\n    submitReaderEvents(events: $events) {\n      results {\n        id\n        outcome\n        reason\n      }\n      latest\n    }\n  }\n": typeof types.SubmitReaderEventsDocument,
    "\n  query Tags($ids: [ID!], $after: ID, $limit: Int) {\n    tags(ids: $ids, after: $after, limit: $limit) {\n      documentId\n      name\n      slug\n    }\n  }\n": typeof types.TagsDocument,
    "\n  query VoteReceipt($code: String!) {\n    voteReceipt(code: $code) {\n      hash\n      optionKeys\n      pollId\n      position\n      standing\n      submittedAt\n    }\n  }\n": typeof types.VoteReceiptDocument,
    "\n  query WithdrawnFiles($after: Int!, $limit: Int) {\n    withdrawnFiles(after: $after, limit: $limit) {\n      epoch\n      files {\n        id\n        sha256\n        url\n      }\n    }\n  }\n": typeof types.WithdrawnFilesDocument,
};
const documents: Documents = {
    "\n  query Articles($ids: [ID!], $after: ID, $limit: Int) {\n    articles(ids: $ids, after: $after, limit: $limit) {\n      abstract\n      alternativeHeadline\n      authorIds\n      body\n      byline\n      commentPolicy\n      contentLocation\n      corrections {\n        at\n        text\n      }\n      dateModified\n      datePublished\n      documentId\n      headline\n      leadImage {\n        caption\n        creditText\n        imageId\n      }\n      pollId\n      relatedArticleIds\n      sectionId\n      serial\n      slug\n      tagIds\n    }\n  }\n": types.ArticlesDocument,
    "\n  query Authors($ids: [ID!], $after: ID, $limit: Int) {\n    authors(ids: $ids, after: $after, limit: $limit) {\n      biography\n      documentId\n      name\n      penName\n      portraitImageId\n      slug\n    }\n  }\n": types.AuthorsDocument,
    "\n  query Changes($after: Int!, $limit: Int) {\n    changes(after: $after, limit: $limit) {\n      changes {\n        action\n        at\n        documentId\n        name\n        seq\n        type\n      }\n      epoch\n      latest\n    }\n  }\n": types.ChangesDocument,
    "\n  query CommentSettings {\n    commentSettings {\n      closesAfterDays\n      documentId\n      policy\n    }\n  }\n": types.CommentSettingsDocument,
    "\n  query Comments($ids: [ID!], $after: ID, $limit: Int) {\n    comments(ids: $ids, after: $after, limit: $limit) {\n      articleId\n      documentId\n      editedAt\n      likeCount\n      name\n      parentId\n      submittedAt\n      text\n    }\n  }\n": types.CommentsDocument,
    "\n  mutation ConfirmPrinted(\n    $articles: [PrintedArticleInput!]!\n    $aside: AsideInput\n    $epoch: ID!\n    $siteUrl: String!\n    $upTo: Int\n  ) {\n    confirmPrinted(articles: $articles, aside: $aside, epoch: $epoch, siteUrl: $siteUrl, upTo: $upTo)\n  }\n": types.ConfirmPrintedDocument,
    "\n  query Images($ids: [ID!], $after: ID, $limit: Int) {\n    images(ids: $ids, after: $after, limit: $limit) {\n      alternativeText\n      caption\n      creditText\n      documentId\n      file {\n        height\n        renditions {\n          height\n          url\n          width\n        }\n        updatedAt\n        url\n        width\n      }\n    }\n  }\n": types.ImagesDocument,
    "\n  query Masthead {\n    masthead {\n      address\n      documentId\n      editorInChief\n      email\n      governingBody\n      licence\n      menu {\n        label\n        url\n      }\n      name\n      phone\n      slogan\n    }\n  }\n": types.MastheadDocument,
    "\n  query Notices($ids: [ID!], $after: ID, $limit: Int) {\n    notices(ids: $ids, after: $after, limit: $limit) {\n      documentId\n      kind\n      source\n      text\n      title\n      validFrom\n      validUntil\n    }\n  }\n": types.NoticesDocument,
    "\n  query Polls($ids: [ID!], $after: ID, $limit: Int) {\n    polls(ids: $ids, after: $after, limit: $limit) {\n      chainHash\n      chainLength\n      closesAt\n      documentId\n      maxChoices\n      mayChangeVote\n      onEveryPage\n      onHomePage\n      opensAt\n      options {\n        key\n        label\n        voteCount\n      }\n      question\n      resultsShown\n      sectionIds\n      slug\n      voids {\n        at\n        from\n        reason\n        until\n        voteCount\n      }\n      voteCount\n    }\n  }\n": types.PollsDocument,
    "\n  query PrivacySettings {\n    privacySettings {\n      documentId\n      emailDays\n      senderKeyDays\n      unprintedCommentDays\n      voterKeyDays\n    }\n  }\n": types.PrivacySettingsDocument,
    "\n  query PublicNames($after: Int!, $limit: Int) {\n    publicNames(after: $after, limit: $limit) {\n      id\n      type\n      name\n      documentId\n    }\n  }\n": types.PublicNamesDocument,
    "\n  query Sections($ids: [ID!], $after: ID, $limit: Int) {\n    sections(ids: $ids, after: $after, limit: $limit) {\n      description\n      documentId\n      name\n      order\n      parentId\n      slug\n    }\n  }\n": types.SectionsDocument,
    "\n  mutation SubmitReaderEvents($events: [ReaderEventInput!]!) {\n    submitReaderEvents(events: $events) {\n      results {\n        id\n        outcome\n        reason\n      }\n      latest\n    }\n  }\n": types.SubmitReaderEventsDocument,
    "\n  query Tags($ids: [ID!], $after: ID, $limit: Int) {\n    tags(ids: $ids, after: $after, limit: $limit) {\n      documentId\n      name\n      slug\n    }\n  }\n": types.TagsDocument,
    "\n  query VoteReceipt($code: String!) {\n    voteReceipt(code: $code) {\n      hash\n      optionKeys\n      pollId\n      position\n      standing\n      submittedAt\n    }\n  }\n": types.VoteReceiptDocument,
    "\n  query WithdrawnFiles($after: Int!, $limit: Int) {\n    withdrawnFiles(after: $after, limit: $limit) {\n      epoch\n      files {\n        id\n        sha256\n        url\n      }\n    }\n  }\n": types.WithdrawnFilesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Articles($ids: [ID!], $after: ID, $limit: Int) {\n    articles(ids: $ids, after: $after, limit: $limit) {\n      abstract\n      alternativeHeadline\n      authorIds\n      body\n      byline\n      commentPolicy\n      contentLocation\n      corrections {\n        at\n        text\n      }\n      dateModified\n      datePublished\n      documentId\n      headline\n      leadImage {\n        caption\n        creditText\n        imageId\n      }\n      pollId\n      relatedArticleIds\n      sectionId\n      serial\n      slug\n      tagIds\n    }\n  }\n"): typeof import('./graphql.ts').ArticlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Authors($ids: [ID!], $after: ID, $limit: Int) {\n    authors(ids: $ids, after: $after, limit: $limit) {\n      biography\n      documentId\n      name\n      penName\n      portraitImageId\n      slug\n    }\n  }\n"): typeof import('./graphql.ts').AuthorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Changes($after: Int!, $limit: Int) {\n    changes(after: $after, limit: $limit) {\n      changes {\n        action\n        at\n        documentId\n        name\n        seq\n        type\n      }\n      epoch\n      latest\n    }\n  }\n"): typeof import('./graphql.ts').ChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentSettings {\n    commentSettings {\n      closesAfterDays\n      documentId\n      policy\n    }\n  }\n"): typeof import('./graphql.ts').CommentSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comments($ids: [ID!], $after: ID, $limit: Int) {\n    comments(ids: $ids, after: $after, limit: $limit) {\n      articleId\n      documentId\n      editedAt\n      likeCount\n      name\n      parentId\n      submittedAt\n      text\n    }\n  }\n"): typeof import('./graphql.ts').CommentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPrinted(\n    $articles: [PrintedArticleInput!]!\n    $aside: AsideInput\n    $epoch: ID!\n    $siteUrl: String!\n    $upTo: Int\n  ) {\n    confirmPrinted(articles: $articles, aside: $aside, epoch: $epoch, siteUrl: $siteUrl, upTo: $upTo)\n  }\n"): typeof import('./graphql.ts').ConfirmPrintedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Images($ids: [ID!], $after: ID, $limit: Int) {\n    images(ids: $ids, after: $after, limit: $limit) {\n      alternativeText\n      caption\n      creditText\n      documentId\n      file {\n        height\n        renditions {\n          height\n          url\n          width\n        }\n        updatedAt\n        url\n        width\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Masthead {\n    masthead {\n      address\n      documentId\n      editorInChief\n      email\n      governingBody\n      licence\n      menu {\n        label\n        url\n      }\n      name\n      phone\n      slogan\n    }\n  }\n"): typeof import('./graphql.ts').MastheadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notices($ids: [ID!], $after: ID, $limit: Int) {\n    notices(ids: $ids, after: $after, limit: $limit) {\n      documentId\n      kind\n      source\n      text\n      title\n      validFrom\n      validUntil\n    }\n  }\n"): typeof import('./graphql.ts').NoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Polls($ids: [ID!], $after: ID, $limit: Int) {\n    polls(ids: $ids, after: $after, limit: $limit) {\n      chainHash\n      chainLength\n      closesAt\n      documentId\n      maxChoices\n      mayChangeVote\n      onEveryPage\n      onHomePage\n      opensAt\n      options {\n        key\n        label\n        voteCount\n      }\n      question\n      resultsShown\n      sectionIds\n      slug\n      voids {\n        at\n        from\n        reason\n        until\n        voteCount\n      }\n      voteCount\n    }\n  }\n"): typeof import('./graphql.ts').PollsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrivacySettings {\n    privacySettings {\n      documentId\n      emailDays\n      senderKeyDays\n      unprintedCommentDays\n      voterKeyDays\n    }\n  }\n"): typeof import('./graphql.ts').PrivacySettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicNames($after: Int!, $limit: Int) {\n    publicNames(after: $after, limit: $limit) {\n      id\n      type\n      name\n      documentId\n    }\n  }\n"): typeof import('./graphql.ts').PublicNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sections($ids: [ID!], $after: ID, $limit: Int) {\n    sections(ids: $ids, after: $after, limit: $limit) {\n      description\n      documentId\n      name\n      order\n      parentId\n      slug\n    }\n  }\n"): typeof import('./graphql.ts').SectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitReaderEvents($events: [ReaderEventInput!]!) {\n    submitReaderEvents(events: $events) {\n      results {\n        id\n        outcome\n        reason\n      }\n      latest\n    }\n  }\n"): typeof import('./graphql.ts').SubmitReaderEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tags($ids: [ID!], $after: ID, $limit: Int) {\n    tags(ids: $ids, after: $after, limit: $limit) {\n      documentId\n      name\n      slug\n    }\n  }\n"): typeof import('./graphql.ts').TagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VoteReceipt($code: String!) {\n    voteReceipt(code: $code) {\n      hash\n      optionKeys\n      pollId\n      position\n      standing\n      submittedAt\n    }\n  }\n"): typeof import('./graphql.ts').VoteReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WithdrawnFiles($after: Int!, $limit: Int) {\n    withdrawnFiles(after: $after, limit: $limit) {\n      epoch\n      files {\n        id\n        sha256\n        url\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawnFilesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
