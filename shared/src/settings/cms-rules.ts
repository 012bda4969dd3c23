import { DEFAULT_DISK_SPARE_MIB } from './both-sides.ts';
import { DEFAULT_DISK_RESERVE_MIB } from './cms-settings.ts';
import { isMailAddress } from './kinds.ts';
import type { Rule, Variables } from './read-settings.ts';
import { isRepositoryDispatch } from './repository-dispatch.ts';

/** It signs what goes to a receiver whose own settings may have chosen it: shorter ones than ours are common there. */
const WEBHOOK_SECRET_MIN_LENGTH = 16;

/** What settings of the CMS ask of one another. */
export const cmsRules: readonly Rule[] = [checkDatabase, checkSender, checkDigest, checkWebhook, checkDisk];

function checkDatabase({ DATABASE_CLIENT, DATABASE_URL = '' }: Variables) {
  if (DATABASE_CLIENT !== 'postgres' || URL.canParse(DATABASE_URL)) return undefined;
  return 'DATABASE_URL must be postgres://user:password@host:5432/database';
}

function checkSender({ SMTP_URL, MAIL_FROM = '' }: Variables) {
  if (SMTP_URL === undefined || isMailAddress(MAIL_FROM)) return undefined;
  return 'MAIL_FROM must be the address that mails come from, such as toasoan@example.vn';
}

function checkDigest({ SMTP_URL, MODERATION_MAIL_TO }: Variables) {
  if (SMTP_URL !== undefined || MODERATION_MAIL_TO === undefined) return undefined;
  return 'MODERATION_MAIL_TO needs SMTP_URL, the server that sends the mails';
}

/** GitHub knows the sender by the token, every other receiver by the signature. */
function checkWebhook({
  PUBLISH_WEBHOOK_URL: url,
  PUBLISH_WEBHOOK_TOKEN: token,
  PUBLISH_WEBHOOK_SECRET: secret = '',
}: Variables) {
  if (url === undefined || !URL.canParse(url)) return undefined;
  if (isRepositoryDispatch(url)) {
    return token === undefined
      ? 'PUBLISH_WEBHOOK_TOKEN is missing: GitHub wants a token with “Contents: read and write”'
      : undefined;
  }
  if (secret.length >= WEBHOOK_SECRET_MIN_LENGTH) return undefined;
  return `PUBLISH_WEBHOOK_SECRET must have at least ${WEBHOOK_SECRET_MIN_LENGTH} characters: it signs the notification`;
}

/** Pictures are to stop before texts. */
function checkDisk({ DISK_SPARE_MIB: spare, DISK_RESERVE_MIB: reserve }: Variables) {
  const isTooLarge = Number(reserve ?? DEFAULT_DISK_RESERVE_MIB) >= Number(spare ?? DEFAULT_DISK_SPARE_MIB);
  return isTooLarge
    ? 'DISK_RESERVE_MIB must be smaller than DISK_SPARE_MIB: pictures are to be refused before texts are'
    : undefined;
}
