import type { Core } from '@strapi/strapi';
import { ensureAdminViews } from './words/admin-views/ensure-admin-views.ts';
import { ensureEpoch } from './feed/epoch.ts';
import { createFeedTables } from './store/tables.ts';
import { registerDelivery } from './delivery/register-delivery.ts';
import { registerDocumentRules } from './rules/document-rules.ts';
import { speakToEditors } from './words/error-words/speak-to-editors.ts';
import { registerGraphqlContract } from './strapi/graphql-contract.ts';
import { registerIntake } from './readers/intake/register-intake.ts';
import { indexFileHashes } from './pictures/index-file-hashes.ts';
import { keepBodyFigures } from './pictures/keep-body-figures.ts';
import { recordFileChanges } from './pictures/record-file-changes.ts';
import { refuseRemovalOfUsedFiles } from './pictures/refuse-used-file.ts';
import { servePictures } from './pictures/serve-pictures.ts';
import { answerPlainFields } from './strapi/plain-fields.ts';
import { startModerationDigest, stopModerationDigest } from './readers/comments/digest/moderation-digest.ts';
import { groupWaitingComments } from './readers/comments/group-waiting-comments.ts';
import { registerModeration } from './readers/comments/register-moderation.ts';
import { registerPrintedArticles } from './feed/printed-articles/register-printed-articles.ts';
import { chainOldVotes } from './readers/polls/chain-old-votes.ts';
import { startClosingPolls, stopClosingPolls } from './readers/polls/close-polls.ts';
import { renameOptionKey } from './readers/polls/rename-option-key.ts';
import { startPublishNotifier, stopPublishNotifier } from './feed/publish-notifier/publish-notifier.ts';
import { schedulePurge } from './readers/data/schedule-purge.ts';
import { ensureFirstAdministrator } from './roles/ensure-first-administrator.ts';
import { ensureRoles } from './roles/ensure-roles.ts';
import { ensureWebToken } from './roles/ensure-web-token.ts';
import { registerVoteBursts } from './readers/polls/bursts/register-vote-bursts.ts';
import { registerWordLists } from './readers/comments/word-lists/register-word-lists.ts';

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
