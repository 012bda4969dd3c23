import type { Core } from '@strapi/strapi';
import { inFeedTransaction } from '../store/transaction.ts';
import type { DocumentRule, DocumentWrite, Newsroom } from './document-rule.ts';
import { giveSerial } from './give-serial.ts';
import { giveSlug } from './give-slug.ts';
import { groupComment } from './group-comment.ts';
import { keepOptionKeys } from './keep-option-keys.ts';
import { normalizeTexts } from './normalize-texts.ts';
import { recordChange } from './record-change.ts';
import { refuseBadSlug } from './refuse-bad-slug.ts';
import { refuseDeletionInUse } from './refuse-deletion-in-use.ts';
import { refuseIncompleteArticle } from './refuse-incomplete-article.ts';
import { refuseImpossibleDate } from './refuse-impossible-date.ts';
import { refuseImpossiblePeriod } from './refuse-impossible-period.ts';
import { refuseRevivingComment } from './refuse-reviving-comment.ts';
import { refuseSectionCircle } from './refuse-section-circle.ts';
import { refuseTakingDown } from './refuse-taking-down.ts';
import { refuseUnprintable } from './refuse-unprintable.ts';
import { refuseUnreviewedChange } from './refuse-unreviewed-change.ts';
import { refuseWithdrawingComment } from './refuse-withdrawing-comment.ts';
import { setPublicationDates } from './set-publication-dates.ts';
import { stampModeration } from './stamp-moderation.ts';
import { takeOwnData } from './take-own-data.ts';
import { voidVotesWhenWritten } from './void-votes.ts';

/** What happens when a document is written, in this order: the first sees the write first and its result last. */
const RULES: readonly DocumentRule[] = [
  takeOwnData,
  refuseUnreviewedChange,
  refuseTakingDown,
  normalizeTexts,
  giveSlug,
  refuseBadSlug,
  keepOptionKeys,
  giveSerial,
  setPublicationDates,
  refuseImpossibleDate,
  refuseRevivingComment,
  refuseWithdrawingComment,
  groupComment,
  stampModeration,
  refuseUnprintable,
  refuseIncompleteArticle,
  refuseDeletionInUse,
  refuseSectionCircle,
  refuseImpossiblePeriod,
  voidVotesWhenWritten,
  recordChange,
];

const WRITES: readonly string[] = ['create', 'clone', 'update', 'delete', 'publish', 'unpublish', 'discardDraft'];

function runRules(write: DocumentWrite, last: () => Promise<unknown>, newsroom: Newsroom): Promise<unknown> {
  const run = RULES.reduceRight<() => Promise<unknown>>((next, rule) => () => rule(write, next, newsroom), last);
  return run();
}

/** Lays the newsroom's rules around every write of the document service: each write is one transaction with its rules. */
export function registerDocumentRules(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (!context.uid.startsWith('api::') || !WRITES.includes(context.action)) return next();
    const write = context as unknown as DocumentWrite;
    return inFeedTransaction(strapi, () => runRules(write, next, { strapi, now: new Date() })) as ReturnType<
      typeof next
    >;
  });
}
