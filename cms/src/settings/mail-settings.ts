/** Through which server, and under which address, the CMS writes mails. */
export interface MailSettings {
  smtpUrl: string;
  from: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

const ADDRESS = /^[^\s@,<>]+@[^\s@,<>]+$/u;

/** Reads SMTP_URL and MAIL_FROM; null when no server is set. */
export function readMail(variables: Variables, problems: string[]): MailSettings | null {
  const [smtpUrl, from] = ['SMTP_URL', 'MAIL_FROM'].map((name) => variables[name]?.trim() ?? '') as [string, string];
  if (smtpUrl === '') return null;
  if (!/^smtps?:$/u.test(URL.parse(smtpUrl)?.protocol ?? '')) {
    problems.push('SMTP_URL must be smtp://user:password@mail.example.vn:587 or smtps://….');
  }
  if (!ADDRESS.test(from))
    problems.push('MAIL_FROM must be the address that mails come from, such as toasoan@example.vn.');
  return { smtpUrl, from };
}

/** Reads MODERATION_MAIL_TO, addresses separated by commas; none when it is not set. */
export function readModerationMailTo(variables: Variables, problems: string[]): string[] {
  const listed = (variables['MODERATION_MAIL_TO'] ?? '').split(',').map((address) => address.trim());
  const addresses = listed.filter((address) => address !== '');
  if (addresses.length === 0) return [];
  if (!addresses.every((address) => ADDRESS.test(address))) {
    problems.push('MODERATION_MAIL_TO must be addresses separated by commas.');
  }
  if (!variables['SMTP_URL']?.trim())
    problems.push('MODERATION_MAIL_TO needs SMTP_URL, the server that sends the mails.');
  return addresses;
}
