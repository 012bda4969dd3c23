import { defineConfig } from 'vitest/config';

const common = {
  globalSetup: ['tests/setup/compile.ts'],
  include: ['tests/**/*.test.ts'],
  pool: 'forks' as const,
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

/** The same suite on both databases: `vitest run --project sqlite` for one of them. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // Pure functions: no Strapi, no database.
      { test: { name: 'unit', include: ['src/**/*.test.ts'], globalSetup: [] } },
      { test: { ...common, name: 'sqlite', env: { TEST_DATABASE: 'sqlite' } } },
      {
        test: {
          ...common,
          name: 'postgres',
          env: { TEST_DATABASE: 'postgres' },
          globalSetup: ['tests/setup/compile.ts', 'tests/setup/postgres-server.ts'],
        },
      },
    ],
  },
});
