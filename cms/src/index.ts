import type { Core } from '@strapi/strapi';
import { ensureAdminViews } from './admin-views/ensure-admin-views.ts';
import { ensureEpoch } from './change-feed/epoch.ts';
import { createFeedTables } from './change-feed/tables.ts';
import { registerDelivery } from './delivery/register-delivery.ts';
import { registerDocumentRules } from './document-middlewares/document-rules.ts';
import { speakToEditors } from './error-words/speak-to-editors.ts';
import { registerGraphqlContract } from './graphql-contract.ts';
import { registerIntake } from './intake/register-intake.ts';
import { indexFileHashes } from './media-library/index-file-hashes.ts';
import { keepBodyFigures } from './media-library/keep-body-figures.ts';
import { recordFileChanges } from './media-library/record-file-changes.ts';
import { refuseRemovalOfUsedFiles } from './media-library/refuse-used-file.ts';
import { servePictures } from './media-library/serve-pictures.ts';
import { answerPlainFields } from './plain-fields.ts';
import { startModerationDigest, stopModerationDigest } from './moderation-digest/moderation-digest.ts';
import { groupWaitingComments } from './moderation/group-waiting-comments.ts';
import { registerModeration } from './moderation/register-moderation.ts';
import { registerPrintedArticles } from './printed-articles/register-printed-articles.ts';
import { chainOldVotes } from './poll-chain/chain-old-votes.ts';
import { startClosingPolls, stopClosingPolls } from './poll-chain/close-polls.ts';
import { renameOptionKey } from './poll-chain/rename-option-key.ts';
import { startPublishNotifier, stopPublishNotifier } from './publish-notifier/publish-notifier.ts';
import { schedulePurge } from './reader-data/schedule-purge.ts';
import { ensureFirstAdministrator } from './roles/ensure-first-administrator.ts';
import { ensureRoles } from './roles/ensure-roles.ts';
import { ensureWebToken } from './roles/ensure-web-token.ts';
import { registerVoteBursts } from './vote-bursts/register-vote-bursts.ts';
import { registerWordLists } from './word-lists/register-word-lists.ts';

type Step = (strapi: Core.Strapi) => void | Promise<void>;

/** Done in this order before the database is opened. */
const REGISTER: readonly Step[] = [
  servePictures,
  speakToEditors,
  registerGraphqlContract,
  answerPlainFields,
  registerDelivery,
  registerIntake,
  registerPrintedArticles,
  registerWordLists,
  registerVoteBursts,
  registerModeration,
  indexFileHashes,
  registerDocumentRules,
  refuseRemovalOfUsedFiles,
  renameOptionKey,
];

/** Done in this order once the tables exist, before the first request. */
const BOOTSTRAP: readonly Step[] = [
  createFeedTables,
  ensureEpoch,
  chainOldVotes,
  startClosingPolls,
  keepBodyFigures,
  recordFileChanges,
  ensureRoles,
  ensureWebToken,
  ensureFirstAdministrator,
  ensureAdminViews,
  startPublishNotifier,
  schedulePurge,
  groupWaitingComments,
  startModerationDigest,
];

async function run(steps: readonly Step[], strapi: Core.Strapi): Promise<void> {
  for (const step of steps) await step(strapi);
}

/** Done in this order at the end. */
const DESTROY: readonly Step[] = [stopClosingPolls, stopModerationDigest, stopPublishNotifier];

export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => run(REGISTER, strapi),
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => run(BOOTSTRAP, strapi),
  destroy: ({ strapi }: { strapi: Core.Strapi }) => run(DESTROY, strapi),
};
