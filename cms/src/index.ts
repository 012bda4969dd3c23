import type { Core } from '@strapi/strapi';
import { ensureAdminViews } from './words/admin-views/ensure-admin-views.ts';
import { ensureEpoch } from './feed/epoch.ts';
import { registerDelivery } from './delivery/register-delivery.ts';
import { registerDocumentRules } from './rules/document-rules.ts';
import { speakToEditors } from './words/error-words/speak-to-editors.ts';
import { registerGraphqlContract } from './strapi/graphql-contract.ts';
import { registerIntake } from './readers/intake/register-intake.ts';
import { indexFileHashes } from './pictures/index-file-hashes.ts';
import { keepBodyFigures } from './pictures/keep-body-figures.ts';
import { takeInPictures } from './pictures/intake/take-in-pictures.ts';
import { recordFileChanges, recordMissedFileChanges } from './pictures/record-file-changes.ts';
import { narrowLibrary } from './pictures/narrow-library.ts';
import { refusePicturesWithoutRoom } from './pictures/refuse-without-room.ts';
import { refuseRemovalOfUsedFiles } from './pictures/refuse-used-file.ts';
import { refuseUnreviewedFiles } from './pictures/refuse-unreviewed-file.ts';
import { servePictures } from './pictures/serve-pictures.ts';
import { takeOwnFileInfo } from './pictures/take-own-file-info.ts';
import { answerShortage } from './disk/answer-shortage.ts';
import { startDiskWatch } from './disk/disk-watch.ts';
import { answerPlainFields } from './strapi/plain-fields.ts';
import { guardContents } from './pictures/withdrawal/guard-contents.ts';
import { registerWithdrawal } from './pictures/withdrawal/register-withdrawal.ts';
import { finishWithdrawals } from './pictures/withdrawal/withdraw-picture.ts';
import { startModerationDigest } from './readers/comments/digest/moderation-digest.ts';
import { registerModeration } from './readers/comments/register-moderation.ts';
import { registerPrintedArticles } from './feed/printed-articles/register-printed-articles.ts';
import { startClosingPolls } from './readers/polls/close-polls.ts';
import { registerRefusedDocuments } from './feed/refused-documents/register-refused-documents.ts';
import { startPublishNotifier } from './feed/publish-notifier/publish-notifier.ts';
import { schedulePurge } from './readers/data/schedule-purge.ts';
import { ensureFirstAdministrator } from './roles/ensure-first-administrator.ts';
import { hideStaffEmails } from './roles/hide-staff-emails.ts';
import { ensureRoles } from './roles/ensure-roles.ts';
import { ensureWebToken } from './roles/ensure-web-token.ts';
import { registerUnpublishRight } from './roles/unpublish-right.ts';
import { registerVoteBursts } from './readers/polls/bursts/register-vote-bursts.ts';
import { registerWordLists } from './readers/comments/word-lists/register-word-lists.ts';
import { endSessionsWithTheirGround } from './sessions/end-sessions.ts';
import { indexSessions } from './sessions/index-sessions.ts';
import { registerSessions } from './sessions/register-sessions.ts';
import { STEPS } from './steps.ts';
import { makeCommitsKnown } from './store/known-commits.ts';
import { prepareDatabase, type Preparation } from './store/prepare-database.ts';
import type { Timer } from './store/timer.ts';

type Setup = (strapi: Core.Strapi) => void | Promise<void>;
type Start = (strapi: Core.Strapi) => Timer | undefined | Promise<Timer>;

/** Done in this order before the database is opened. */
const REGISTER: readonly Setup[] = [
  makeCommitsKnown,
  servePictures,
  speakToEditors,
  answerShortage,
  registerUnpublishRight,
  registerGraphqlContract,
  answerPlainFields,
  registerDelivery,
  registerIntake,
  registerPrintedArticles,
  registerRefusedDocuments,
  registerWordLists,
  registerVoteBursts,
  registerModeration,
  registerSessions,
  indexFileHashes,
  indexSessions,
  registerDocumentRules,
  refuseRemovalOfUsedFiles,
  takeInPictures,
  refusePicturesWithoutRoom,
  recordFileChanges,
  guardContents,
  refuseUnreviewedFiles,
  narrowLibrary,
  registerWithdrawal,
  takeOwnFileInfo,
  hideStaffEmails,
];

/** Done in this order once the tables exist and the steps are gone through, before the first request. */
const BOOTSTRAP: readonly Setup[] = [
  ensureEpoch,
  endSessionsWithTheirGround,
  keepBodyFigures,
  recordMissedFileChanges,
  finishWithdrawals,
  ensureRoles,
  ensureWebToken,
  ensureFirstAdministrator,
  ensureAdminViews,
];

/** What is done again and again while the CMS runs. */
const TIMERS: readonly Start[] = [
  startDiskWatch,
  startClosingPolls,
  startPublishNotifier,
  schedulePurge,
  startModerationDigest,
];

/** The CMS: what Strapi calls, in this order, once each. */
class Newsroom {
  #preparation: Preparation | undefined;
  #timers: Timer[] = [];

  async register(strapi: Core.Strapi): Promise<void> {
    this.#preparation = prepareDatabase(strapi, STEPS);
    for (const setUp of REGISTER) await setUp(strapi);
  }

  async bootstrap(strapi: Core.Strapi): Promise<void> {
    try {
      await this.#preparation?.runRest();
      for (const setUp of BOOTSTRAP) await setUp(strapi);
      for (const start of TIMERS) {
        const timer = await start(strapi);
        if (timer) this.#timers.push(timer);
      }
    } finally {
      await this.#preparation?.end();
    }
  }

  async destroy(): Promise<void> {
    for (const timer of this.#timers.splice(0).reverse()) await timer.stop();
    await this.#preparation?.end();
  }
}

const newsroom = new Newsroom();

export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => newsroom.register(strapi),
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => newsroom.bootstrap(strapi),
  destroy: () => newsroom.destroy(),
};
