import { defineConfig } from 'astro/config';

/** A stock static site: as web/astro.config.ts, but every page is prerendered and nothing of ours takes part in the build. */
export default defineConfig({
  site: process.env['SITE_URL'],
  output: 'static',
  trailingSlash: 'ignore',
  build: { format: 'preserve', inlineStylesheets: 'never' },
  compressHTML: true,
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  devToolbar: { enabled: false },
  cacheDir: './.cache',
  vite: { cacheDir: './.cache/vite', build: { assetsInlineLimit: 0 } },
});
