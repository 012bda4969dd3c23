import { environment } from '../src/environment.ts';

export default {
  autoOpen: false,
  auth: {
    secret: environment.adminJwtSecret,
    cookie: { secure: environment.publicUrl.startsWith('https:') },
  },
  apiToken: { salt: environment.apiTokenSalt },
  transfer: { token: { salt: environment.transferTokenSalt } },
  secrets: { encryptionKey: environment.encryptionKey },
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
};
