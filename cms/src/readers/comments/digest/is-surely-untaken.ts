/** What Nodemailer says of a mail that it could not hand over (its `smtp-connection`). */
interface MailFailure {
  code?: string;
  /** The reply of the mail server, when there was one. */
  responseCode?: number;
  /** The system call that failed. */
  syscall?: string;
  timeoutType?: string;
}

/** Before a word of the mail was sent. */
const EARLY_CODES: readonly string[] = ['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH', 'EENVELOPE', 'ECONFIG', 'EPROXY'];

/**
 * Whether the mail server has certainly not taken a mail: it has refused it, or was never reached. A connection that
 * breaks in between leaves open whether it has.
 */
export function isSurelyUntaken(error: unknown): boolean {
  const { code = '', responseCode, syscall, timeoutType } = error as MailFailure;
  if (responseCode !== undefined || syscall === 'connect' || EARLY_CODES.includes(code)) return true;
  return code === 'ETIMEDOUT' && timeoutType !== 'SOCKET_TIMEOUT';
}
