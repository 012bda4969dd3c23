import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { environment } from '../src/settings/environment.ts';

const publicDir = path.join(environment.dataDir, 'public');
mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });

export default {
  host: environment.host,
  port: environment.port,
  url: environment.publicUrl,
  proxy: { koa: environment.publicUrl.startsWith('https:') },
  app: { keys: environment.appKeys },
  dirs: { public: publicDir },
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
};
