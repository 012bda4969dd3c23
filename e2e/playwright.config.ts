import { defineConfig } from 'playwright/test';
import { installBrowser } from './newsroom/browser.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // One newsroom, one act after the other: the last file compares the whole site with a full build.
  workers: 1,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results',
  use: {
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: {
      ...(await installBrowser()),
      // Not the package's own arguments: its --single-process ends the browser with the first closed page.
      args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
    },
  },
});
