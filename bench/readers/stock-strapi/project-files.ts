/** A Strapi project as `create-strapi-app` and the type builder would leave it: one type, nothing of ours. */

const FIELDS = {
  name: { type: 'string', required: true, maxLength: 60 },
  email: { type: 'email' },
  text: { type: 'text', required: true, maxLength: 2000 },
  articleId: { type: 'string', required: true },
};

const commentSchema = {
  kind: 'collectionType',
  collectionName: 'comments',
  info: { singularName: 'comment', pluralName: 'comments', displayName: 'Comment' },
  options: { draftAndPublish: false },
  attributes: FIELDS,
};

const factory = (kind: string) =>
  `module.exports = require('@strapi/strapi').factories.createCore${kind}('api::comment.comment');\n`;

/** Makes a token with full access, as a newsroom's own site would use it, and leaves it where it is found. */
const bootstrap = `module.exports = {
  register() {},
  async bootstrap({ strapi }) {
    const token = await strapi.service('admin::api-token').create({
      name: 'site', description: '', type: 'full-access', lifespan: null,
    });
    require('node:fs').writeFileSync('token.txt', token.accessKey);
  },
};
`;

const database = `module.exports = ({ env }) => ({
  connection: { client: 'sqlite', connection: { filename: env('DATABASE_FILENAME') }, useNullAsDefault: true },
});
`;

const server = `module.exports = ({ env }) => ({
  host: '127.0.0.1', port: env.int('PORT'), app: { keys: env.array('APP_KEYS') },
});
`;

const admin = `module.exports = ({ env }) => ({
  serveAdminPanel: false, autoOpen: false,
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
});
`;

const middlewares = `module.exports = [
  'strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy',
  'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public',
];
`;

/** @param version of Strapi and its plugin */
export function toProjectFiles(version: string): Record<string, string> {
  const dependencies = { '@strapi/strapi': version, '@strapi/plugin-graphql': version, 'better-sqlite3': '*' };
  return {
    'package.json': JSON.stringify({ name: 'stock', version: '0.1.0', private: true, dependencies, strapi: {} }),
    'config/server.js': server,
    'config/admin.js': admin,
    'config/database.js': database,
    'config/middlewares.js': middlewares,
    'src/index.js': bootstrap,
    'src/api/comment/content-types/comment/schema.json': JSON.stringify(commentSchema),
    'src/api/comment/controllers/comment.js': factory('Controller'),
    'src/api/comment/services/comment.js': factory('Service'),
    'src/api/comment/routes/comment.js': factory('Router'),
    'public/uploads/.gitkeep': '',
  };
}
