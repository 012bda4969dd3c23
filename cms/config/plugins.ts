import { environment } from '../src/settings/environment.ts';
import { UPLOAD_ALLOWED_TYPES, UPLOAD_BREAKPOINTS, UPLOAD_SIZE_LIMIT } from '../src/pictures/upload-limits.ts';

/** The deepest query of the web reads `changes { changes { seq } }` and the like; introspection needs 13. */
const GRAPHQL_DEPTH_LIMIT = environment.isProduction ? 8 : 15;

const { mail } = environment;

/** Without a mail server Strapi's own provider stays, which nothing of ours uses. */
const email = mail && {
  config: {
    provider: 'nodemailer',
    providerOptions: { url: mail.smtpUrl },
    settings: { defaultFrom: mail.from, defaultReplyTo: mail.from },
  },
};

export default {
  ...(email && { email }),
  graphql: {
    config: {
      shadowCRUD: false,
      landingPage: false,
      depthLimit: GRAPHQL_DEPTH_LIMIT,
      defaultLimit: 25,
      maxLimit: 200,
      apolloServer: {
        introspection: !environment.isProduction,
        cors: false,
        // A full batch of the longest comments (200 × 2,000 letters of up to 3 bytes) must pass.
        bodyParserConfig: { jsonLimit: '2mb' },
      },
    },
  },
  upload: {
    config: {
      sizeLimit: UPLOAD_SIZE_LIMIT,
      breakpoints: UPLOAD_BREAKPOINTS,
      security: { allowedTypes: UPLOAD_ALLOWED_TYPES },
    },
  },
};
