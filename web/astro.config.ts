import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { development } from './src/server/development.ts';

/**
 * Pages are on-demand routes that our publisher prints to files (docs/architecture.md). An address is either a folder
 * (`src/pages/[section]/index.astro` → "/thoi-su/") or bears `.html` itself (`src/pages/tham-do/[slug].html.astro`).
 */
export default defineConfig({
  site: process.env['SITE_URL'] || 'http://localhost:4321',
  output: 'server',
  integrations: [development()],
  adapter: node({ mode: 'middleware', bodySizeLimit: 64 * 1024 }),
  session: false,
  trailingSlash: 'ignore',
  build: { format: 'preserve', inlineStylesheets: 'never' },
  // 'jsx', the default, swallows the space between inline elements that stand on lines of their own.
  compressHTML: true,
  // Pictures come ready from the CMS: nothing here may resize on request.
  image: {
    endpoint: { route: '/-/no-image', entrypoint: './src/server/no-image-endpoint.ts' },
    service: { entrypoint: 'astro/assets/services/noop' },
  },
  // Forms sent from other sites are refused by src/reader-forms, whatever their content type.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  prefetch: false,
  vite: { build: { assetsInlineLimit: 0 } },
});
