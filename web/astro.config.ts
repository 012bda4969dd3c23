import node from '@astrojs/node';
import { DEVELOPMENT_SITE_URL } from '@toasoan/shared/settings/web-settings';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { development } from './src/server/development.ts';

/** The adapter, with src/server/app.ts as what is compiled. */
function withOwnEntrypoint(adapter: AstroIntegration): AstroIntegration {
  const configDone = adapter.hooks['astro:config:done'];
  return {
    ...adapter,
    hooks: {
      ...adapter.hooks,
      'astro:config:done': (options) =>
        configDone?.({
          ...options,
          setAdapter: (own) => options.setAdapter({ ...own, serverEntrypoint: './src/server/app.ts' }),
        }),
    },
  };
}

/**
 * Pages are on-demand routes that our publisher prints to files (docs/architecture.md). An address is either a folder
 * (`src/pages/[section]/index.astro` → "/thoi-su/") or bears `.html` itself (`src/pages/tham-do/[slug].html.astro`).
 */
export default defineConfig({
  site: process.env['SITE_URL'] || DEVELOPMENT_SITE_URL,
  output: 'server',
  integrations: [development()],
  adapter: withOwnEntrypoint(node({ mode: 'middleware', bodySizeLimit: 64 * 1024 })),
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
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [
      {
        // A compiled app holds all that it needs, so that it runs from wherever it is kept (src/publisher/kept-apps.ts).
        name: 'toasoan-whole-app',
        apply: 'build',
        config: () => ({ ssr: { noExternal: true } }),
      },
    ],
  },
});
