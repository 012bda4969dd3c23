import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['**/*.test.ts'], environment: 'node', pool: 'forks', maxWorkers: 2, testTimeout: 120_000 },
});
