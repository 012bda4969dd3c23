import { UPLOAD_SIZE_LIMIT } from '../src/pictures/upload-limits.ts';

const FORM_LIMIT = '1mb';

/** The longest article body an editor may save, with room to spare. */
const JSON_LIMIT = '2mb';

export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          'frame-ancestors': ["'self'"],
        },
      },
    },
  },
  // The admin is served from the same origin; no other page may read what the CMS answers.
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::session',
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: JSON_LIMIT,
      formLimit: FORM_LIMIT,
      textLimit: FORM_LIMIT,
      formidable: { maxFileSize: UPLOAD_SIZE_LIMIT },
    },
  },
  'strapi::favicon',
  'strapi::public',
];
