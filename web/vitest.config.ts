import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{src,testing}/**/*.test.ts'], environment: 'node', maxWorkers: 2, testTimeout: 20_000 },
});
