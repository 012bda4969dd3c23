import { defineConfig } from 'vitest/config';

const common = {
  include: ['tests/**/*.test.ts'],
  pool: 'forks' as const,
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

/** The same suite on both databases: `vitest run --project sqlite` for one of them. */
export default defineConfig({
  test: {
    globalSetup: ['tests/setup/compile.ts'],
    maxWorkers: 2,
    projects: [
      { test: { ...common, name: 'sqlite', env: { TEST_DATABASE: 'sqlite' } } },
      {
        test: {
          ...common,
          name: 'postgres',
          env: { TEST_DATABASE: 'postgres' },
          globalSetup: ['tests/setup/postgres-server.ts'],
        },
      },
    ],
  },
});
