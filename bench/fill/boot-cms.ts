// Run in a process of its own: the compiled CMS makes its tables, roles and settings in an empty database, and ends.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const CMS_DIR = join(import.meta.dirname, '../../cms');

interface CompiledCms {
  loadStrapi(): Promise<unknown>;
}

const { loadStrapi } = createRequire(join(CMS_DIR, 'package.json'))('./dist/src/strapi/load-strapi.js') as CompiledCms;
await loadStrapi();
// Ended rather than closed: Strapi's own background queries would be reported as errors when its pool closes.
process.exit(0);
