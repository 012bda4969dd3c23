import { environment } from '../src/settings/environment.ts';

export default {
  autoOpen: false,
  auth: { secret: environment.adminJwtSecret },
  apiToken: { salt: environment.apiTokenSalt },
  transfer: { token: { salt: environment.transferTokenSalt } },
  secrets: { encryptionKey: environment.encryptionKey },
  flags: { nps: false, promoteEE: false, docLinks: false },
  preview: { enabled: false },
  ai: { enabled: false },
};
